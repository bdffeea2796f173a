//! Which media assets: from the arguments, a file or standard input.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// The heading that makes a file CSV.
const HEADING: &str = "asset_id";

pub fn read(from: &Path) -> Result<Vec<String>, String> {
    let name = if from == Path::new("-") { "standard input".to_owned() } else { from.display().to_string() };
    let mut bytes = Vec::new();
    let result = if from == Path::new("-") {
        io::stdin().read_to_end(&mut bytes)
    } else {
        File::open(from).and_then(|mut file| file.read_to_end(&mut bytes))
    };
    result.map_err(|e| format!("{name}: {e}"))?;
    let text = String::from_utf8(bytes).map_err(|e| {
        let line = e.as_bytes().get(..e.utf8_error().valid_up_to()).unwrap_or_default();
        let line = line.iter().filter(|byte| **byte == b'\n').count() + 1;
        format!("{name}, line {line}: not valid UTF-8")
    })?;
    parse(&text).map_err(|problem| format!("{name}: {problem}"))
}

/// A file is CSV only if the first field of its first line is `asset_id`; otherwise a line is an id, whole.
fn parse(text: &str) -> Result<Vec<String>, String> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let heading = text.lines().next().and_then(|line| line.split(',').next()).unwrap_or_default();
    let is_csv = heading.trim().trim_matches('"') == HEADING;
    // The reader would take all lines up to the next quote, or to the end, for one field.
    if is_csv && text.matches('"').count() % 2 == 1 {
        return Err("a quote is not closed".to_owned());
    }
    if is_csv {
        let mut rows =
            csv::ReaderBuilder::new().flexible(true).comment(Some(b'#')).from_reader(text.as_bytes());
        let ids = rows.records().map(|row| row.map(|row| row.get(0).unwrap_or_default().to_owned()));
        let ids = ids.collect::<Result<Vec<_>, _>>().map_err(|e| e.to_string())?;
        return check(ids.into_iter().filter(|id| !id.trim().is_empty()).collect());
    }
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    check(lines.map(str::to_owned).collect())
}

/// Control characters come from line ends of another kind, or from what is no text at all.
fn check(ids: Vec<String>) -> Result<Vec<String>, String> {
    match ids.iter().find(|id| id.contains(char::is_control)) {
        Some(id) => Err(format!("the asset id {id:?} has a control character in it")),
        None => Ok(ids),
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn a_line_is_an_id() {
        assert_eq!(
            parse("a\n\n# a comment\nb, c\n #d\n   \r\ne#f\r\n").unwrap(),
            ["a", "b, c", " #d", "e#f"]
        );
        assert_eq!(parse("\u{feff}a").unwrap(), ["a"]);
        assert_eq!(parse("").unwrap(), [""; 0]);
        assert_eq!(parse("asset_ids\nasset_id").unwrap(), ["asset_ids", "asset_id"], "not the heading");
    }

    #[test]
    fn what_would_lose_or_join_ids_is_refused() {
        for text in ["asset_id,title\nx,\"unclosed\ny,2\nz,3\n", "asset_id\n\"x\ny\n", "asset_id\n\"x\ny\"\n"]
        {
            parse(text).unwrap_err();
        }
        for text in ["x\ry\rz", "x\0y", "x\ty"] {
            assert!(parse(text).unwrap_err().contains("control character"), "{text:?}");
        }
    }

    #[test]
    fn csv_has_a_heading() {
        assert_eq!(
            parse("asset_id,title\r\na,\"x, y\"\r\n#b\r\n\"c\"\"d\"\r\n,empty\r\n").unwrap(),
            ["a", "c\"d"]
        );
        assert_eq!(parse("\u{feff}\"asset_id\"\na\n").unwrap(), ["a"]);
    }
}
