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
    if heading.trim().trim_matches('"') == HEADING {
        let mut rows =
            csv::ReaderBuilder::new().flexible(true).comment(Some(b'#')).from_reader(text.as_bytes());
        let ids = rows.records().map(|row| row.map(|row| row.get(0).unwrap_or_default().to_owned()));
        let ids = ids.collect::<Result<Vec<_>, _>>().map_err(|e| e.to_string())?;
        return Ok(ids.into_iter().filter(|id| !id.trim().is_empty()).collect());
    }
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    Ok(lines.map(str::to_owned).collect())
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
    fn csv_has_a_heading() {
        assert_eq!(
            parse("asset_id,title\r\na,\"x, y\"\r\n#b\r\n\"c\"\"d\"\r\n,empty\r\n").unwrap(),
            ["a", "c\"d"]
        );
        assert_eq!(parse("\u{feff}\"asset_id\"\na\n").unwrap(), ["a"]);
    }
}
