//! Which media assets: from the arguments or the queue, and from a file or standard input.

use std::fs::File;
use std::io::{self, Read, Seek, Write};
use std::path::Path;

use crate::lines::Lines;

/// The heading that makes a file CSV.
const HEADING: &str = "asset_id";

/// Asset ids that can be read any number of times.
pub struct Assets {
    given: Vec<String>,
    file: Option<(File, String)>,
}

impl Assets {
    /// Those of the arguments, and those of a file.
    pub fn new(given: Vec<String>, from: Option<&Path>) -> Result<Assets, String> {
        let file = from.map(|from| {
            let name = name(from);
            Ok::<_, String>((open(from, &name)?, name))
        });
        Ok(Assets { given, file: file.transpose()? })
    }

    /// The ids, or why one cannot be read; then there are no more.
    pub fn ids(&self) -> Result<impl Iterator<Item = Result<String, String>> + Send + use<>, String> {
        let file = self.file.as_ref().map(|(file, name)| {
            let again = file.try_clone().and_then(|mut file| file.rewind().map(|()| file));
            let file = again.map_err(|error| format!("{name}: {error}"))?;
            let name = name.clone();
            Ok::<_, String>(Ids::new(file).map(move |id| id.map_err(|problem| format!("{name}, {problem}"))))
        });
        Ok(self.given.clone().into_iter().map(Ok).chain(file.transpose()?.into_iter().flatten()))
    }
}

fn name(from: &Path) -> String {
    if from == Path::new("-") { "standard input".to_owned() } else { from.display().to_string() }
}

/// A copy, checked as a whole before anything is sent: what becomes of the file during the run does not matter.
fn open(from: &Path, name: &str) -> Result<File, String> {
    if from == Path::new("-") {
        return keep(io::stdin(), name);
    }
    keep(File::open(from).map_err(|error| format!("{name}: {error}"))?, name)
}

/// Stops at the first line that is none, so that no device without an end fills the disk.
fn keep(source: impl Read, name: &str) -> Result<File, String> {
    let file = tempfile::tempfile().map_err(|error| format!("a copy of {name}: {error}"))?;
    let problem = Ids::new(Keeping { source, file: &file }).find_map(Result::err);
    problem.map_or(Ok(()), |problem| Err(format!("{name}, {problem}")))?;
    Ok(file)
}

/// Writes down what is read.
struct Keeping<'a, R> {
    source: R,
    file: &'a File,
}

impl<R: Read> Read for Keeping<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.source.read(buffer)?;
        let read = buffer.get(..count).unwrap_or_default();
        self.file.write_all(read)?;
        Ok(count)
    }
}

/// The asset ids in a file. It is CSV only if the first field of its first line is `asset_id`; otherwise a line is an
/// id, whole.
struct Ids<R> {
    lines: Lines<R>,
    csv: bool,
    ended: bool,
}

impl<R: Read> Ids<R> {
    fn new(reader: R) -> Ids<R> {
        Ids { lines: Lines::new(reader), csv: false, ended: false }
    }

    fn read(&mut self) -> Result<Option<String>, String> {
        loop {
            let Some(line) = self.lines.next().transpose()? else { return Ok(None) };
            let mut text = line.text;
            let is_first = self.lines.number() == 1;
            if is_first {
                text = text.strip_prefix('\u{feff}').unwrap_or(&text).to_owned();
                self.csv = text.split(',').next().unwrap_or_default().trim().trim_matches('"') == HEADING;
            }
            if text.starts_with('#') || text.trim().is_empty() {
                continue;
            }
            let id = if self.csv { self.first_field(text)? } else { text };
            if (is_first && self.csv) || id.trim().is_empty() {
                continue;
            }
            // They come from line ends of another kind, or from what is no text at all.
            if id.contains(char::is_control) {
                let id: String = id.chars().take(80).collect();
                let number = self.lines.number();
                return Err(format!("line {number}: the asset id {id:?} has a control character in it"));
            }
            return Ok(Some(id));
        }
    }

    /// The first field of a row, which has more lines if a quote is open at the end of its first.
    fn first_field(&mut self, mut row: String) -> Result<String, String> {
        let begin = self.lines.number();
        let odd = |text: &str| text.matches('"').count() % 2 == 1;
        let mut open = odd(&row);
        while open {
            let line = self.lines.next().transpose()?.filter(|_| row.len() < 1024 * 1024);
            let Some(line) = line else { return Err(format!("line {begin}: a quote is not closed")) };
            open ^= odd(&line.text);
            row.push('\n');
            row.push_str(&line.text);
        }
        let mut rows =
            csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(row.as_bytes());
        let first = rows.records().next().transpose().map_err(|error| format!("line {begin}: {error}"))?;
        Ok(first.and_then(|fields| fields.get(0).map(str::to_owned)).unwrap_or_default())
    }
}

impl<R: Read> Iterator for Ids<R> {
    type Item = Result<String, String>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        let id = self.read().transpose();
        self.ended = !matches!(id, Some(Ok(_)));
        id
    }
}

#[cfg(test)]
mod tests {
    use super::Ids;

    fn parse(text: &str) -> Result<Vec<String>, String> {
        Ids::new(text.as_bytes()).collect()
    }

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
        assert_eq!(parse("asset_id,title\na,\"of two\nlines\"\nb,c\n").unwrap(), ["a", "b"]);
    }

    #[test]
    fn a_line_without_an_end_is_refused_before_it_fills_the_memory() {
        let endless = std::io::Read::chain(&b"a\n"[..], std::io::repeat(b'x'));
        let ids: Vec<_> = Ids::new(endless).collect();
        assert_eq!(ids, [Ok("a".to_owned()), Err("line 2: longer than 1 MiB".to_owned())]);
        let endless = std::io::Read::chain(&b"asset_id\n\"x"[..], std::io::repeat(b'\n'));
        let problem = Ids::new(endless).next().unwrap().unwrap_err();
        assert_eq!(problem, "line 2: a quote is not closed");
    }
}
