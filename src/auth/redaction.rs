//! Taking secrets out of text that came from outside: the gateway repeats headers in some of its messages.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::Arc;

use secrecy::{ExposeSecret, SecretString};

use super::cache::Held;

/// What must not be shown of a request, nor of its answer.
#[derive(Clone)]
pub(crate) struct Secrets {
    pub held: Option<Arc<Held>>,
    /// What is in the request's body: a login's password and code.
    pub of_body: Arc<[SecretString]>,
}

impl Secrets {
    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        let held = self.held.iter().flat_map(|held| held.authorisation.secrets());
        held.chain(self.of_body.iter().map(ExposeSecret::expose_secret))
    }
}

/// So many letters and digits of a secret in a row are a piece of it.
const PIECE: usize = 12;

/// The text without the secrets, and without pieces of them: a body may be cut within one. Only letters and
/// digits are compared, so that escapes and line ends do not hide a secret.
pub(crate) fn redact<'a, 's>(text: &'a str, secrets: impl IntoIterator<Item = &'s str>) -> Cow<'a, str> {
    let all_letters = letters(text);
    let suspects: Vec<&str> =
        secrets.into_iter().filter(|secret| may_hold(text, &all_letters, secret)).collect();
    if suspects.is_empty() {
        return Cow::Borrowed(text);
    }
    let (places, letters): (Vec<usize>, Vec<u8>) =
        text.bytes().enumerate().filter(|(_, byte)| byte.is_ascii_alphanumeric()).unzip();
    let mut is_secret = vec![false; text.len()];
    for secret in suspects {
        // As it is, or as JSON writes it; whatever its letters are.
        let escaped = serde_json::to_string(secret).unwrap_or_default();
        for whole in [secret, escaped.trim_matches('"')] {
            for (start, found) in text.match_indices(whole).filter(|_| !whole.is_empty()) {
                if let Some(range) = is_secret.get_mut(start..start + found.len()) {
                    range.fill(true);
                }
            }
        }
        let secret: Vec<u8> = secret.bytes().filter(u8::is_ascii_alphanumeric).collect();
        let length = PIECE.min(secret.len());
        if length == 0 {
            continue;
        }
        let pieces: HashSet<&[u8]> = secret.windows(length).collect();
        for (start, window) in letters.windows(length).enumerate() {
            if pieces.contains(window)
                && let (Some(&first), Some(&last)) = (places.get(start), places.get(start + length - 1))
                && let Some(range) = is_secret.get_mut(first..=last)
            {
                range.fill(true);
            }
        }
    }
    if !is_secret.contains(&true) {
        return Cow::Borrowed(text);
    }
    let mut redacted = String::with_capacity(text.len());
    let mut inside = false;
    for (place, c) in text.char_indices() {
        let secret = is_secret.get(place).copied().unwrap_or_default();
        match (secret, inside) {
            (true, false) => redacted.push_str("[redacted]"),
            (true, true) => {}
            (false, _) => redacted.push(c),
        }
        inside = secret;
    }
    Cow::Owned(redacted)
}

/// The letters and digits of a text.
fn letters(text: &str) -> Cow<'_, str> {
    match text.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        true => text.into(),
        false => {
            let mut letters = text.to_owned();
            letters.retain(|c| c.is_ascii_alphanumeric());
            letters.into()
        }
    }
}

/// A quick no for most short texts, such as request ids. A text that is shorter than the secret can only have pieces of
/// it; and of each piece that a text has, there is a half that begins at a multiple of its length.
fn may_hold(text: &str, letters_of_text: &str, secret: &str) -> bool {
    let letters = letters(secret);
    let half = PIECE.min(letters.len()).div_ceil(2).max(1);
    let mut halves =
        letters_of_text.as_bytes().chunks_exact(half).filter_map(|half| str::from_utf8(half).ok());
    text.len() >= secret.len() || halves.any(|half| letters.contains(half))
}

#[cfg(test)]
mod tests {
    use super::redact;

    const SECRET: &str = "MIIb+4/kLq9XyZ0123456789abcdef==/Ghi";

    #[test]
    fn secrets_are_taken_out_however_they_are_written() {
        for written in [
            SECRET.to_owned(),
            SECRET.replace('/', "\\/"),
            SECRET.replace('/', "\\\\/"),
            format!("{}\r\n {}", &SECRET[..13], &SECRET[13..]),
            SECRET[..SECRET.len() - 1].to_owned(),
            SECRET[..20].to_owned(),
            SECRET[9..].to_owned(),
        ] {
            let text = format!("媒资 x-security-token:{written}| and more");
            let shown = redact(&text, [SECRET]);
            assert!(shown.contains("[redacted]") && shown.contains("and more"), "{shown}");
            assert!(!shown.contains("kLq9XyZ01234") && !shown.contains("0123456789ab"), "{shown}");
        }
        assert_eq!(redact("token=abc;", ["abc"]), "token=[redacted];", "a short secret as a whole");
        for secret in ["密码密码!!", "ab!@#$%^&*", "a\"b\\c"] {
            let json = serde_json::to_string(secret).unwrap();
            assert_eq!(
                redact(&format!("({secret}) {json}"), [secret]),
                "([redacted]) \"[redacted]\"",
                "{secret}"
            );
        }
    }

    /// Wherever it begins, in the secret and in the text.
    #[test]
    fn a_text_shorter_than_the_secret_may_have_a_piece_of_it() {
        let letters: String = SECRET.chars().filter(char::is_ascii_alphanumeric).collect();
        for start in 0..letters.len() - 12 {
            for before in 0..7 {
                let text = format!("{}{}", "-?_?-?_".split_at(before).0, &letters[start..start + 12]);
                assert!(redact(&text, [SECRET]).contains("[redacted]"), "{text}");
                let text = format!("{}{}", "wwwwwww".split_at(before).0, &letters[start..start + 12]);
                assert!(redact(&text, [SECRET]).contains("[redacted]"), "{text}");
                let text = format!("{}{}", "wwwwwww".split_at(before).0, &letters[start..start + 11]);
                assert_eq!(redact(&text, [SECRET]), text, "eleven are no piece");
            }
        }
    }

    #[test]
    fn other_text_stays_as_it_is() {
        for text in ["", "The current media asset status", "0123456789", "媒资"] {
            assert_eq!(redact(text, [SECRET, ""]), text);
        }
    }
}
