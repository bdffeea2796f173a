//! Dates as they are written in headers, in answers and in signatures.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// In seconds since 1970: the year 10000, which has no four digits.
const END: Duration = Duration::from_secs(253_402_300_800);

/// Whether it can be written with a year of four digits, and is not before 1970.
pub(crate) fn can_be_written(at: SystemTime) -> bool {
    at.duration_since(UNIX_EPOCH).is_ok_and(|since| since < END)
}

/// So many seconds later, or earlier.
pub(crate) fn shifted(at: SystemTime, seconds: i64) -> Option<SystemTime> {
    let shift = Duration::from_secs(seconds.unsigned_abs());
    if seconds < 0 { at.checked_sub(shift) } else { at.checked_add(shift) }
}

/// By how much one is after the other; nothing if it is before.
pub(crate) fn after(later: SystemTime, earlier: SystemTime) -> Duration {
    later.duration_since(earlier).unwrap_or_default()
}

/// By how many seconds one is after the other; less than nothing if it is before.
pub(crate) fn seconds_after(later: SystemTime, earlier: SystemTime) -> i64 {
    let seconds = |span: Duration| i64::try_from(span.as_secs()).unwrap_or(i64::MAX);
    match later.duration_since(earlier) {
        Ok(after) => seconds(after),
        Err(before) => -seconds(before.duration()),
    }
}

/// `Sun, 06 Nov 1994 08:49:37 GMT`, or one of the two obsolete forms. Of a wrong weekday the date still serves.
pub(crate) fn in_header(text: &str) -> Option<SystemTime> {
    let text = text.trim();
    let parsed = httpdate::parse_http_date(text).ok();
    parsed.or_else(|| {
        let (_, date) = text.split_once(", ")?;
        let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
        days.iter().find_map(|day| httpdate::parse_http_date(&format!("{day}, {date}")).ok())
    })
}

/// `2026-01-31T09:05:22.123456Z`, or with an offset such as `+08:00` in place of the `Z`.
pub(crate) fn in_answer(text: &str) -> Option<SystemTime> {
    let text = text.trim();
    if let Ok(parsed) = humantime::parse_rfc3339(text) {
        return Some(parsed);
    }
    let (date, offset) = text.split_at_checked(text.len().checked_sub(6)?)?;
    let (hours, minutes) = offset.get(1..)?.split_once(':')?;
    let seconds = i64::from(hours.parse::<u8>().ok()?) * 3600 + i64::from(minutes.parse::<u8>().ok()?) * 60;
    let sign = match offset.get(..1)? {
        "+" => -1,
        "-" => 1,
        _ => return None,
    };
    shifted(humantime::parse_rfc3339(&format!("{date}Z")).ok()?, sign * seconds)
}

/// `20240102T030405Z`
pub(crate) fn in_signature(text: &str) -> Option<SystemTime> {
    let part = |from: usize, to: usize| text.get(from..to);
    let (date, time) =
        ((part(0, 4)?, part(4, 6)?, part(6, 8)?), (part(9, 11)?, part(11, 13)?, part(13, 15)?));
    let (Some("T"), Some("Z")) = (part(8, 9), text.get(15..)) else { return None };
    let text = format!("{}-{}-{}T{}:{}:{}Z", date.0, date.1, date.2, time.0, time.1, time.2);
    humantime::parse_rfc3339(&text).ok()
}

/// A time in UTC as it is signed: `20240102T030405Z`; nothing if it cannot be written.
pub(crate) fn for_signature(at: SystemTime) -> String {
    match can_be_written(at) {
        true => humantime::format_rfc3339_seconds(at).to_string().replace(['-', ':'], ""),
        false => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(seconds)
    }

    #[test]
    fn dates_in_headers_have_three_forms() {
        for text in [
            "Sun, 06 Nov 1994 08:49:37 GMT",
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "Sun Nov  6 08:49:37 1994",
            // It was a Sunday.
            " Tue, 06 Nov 1994 08:49:37 GMT ",
        ] {
            assert_eq!(in_header(text), Some(at(784_111_777)), "{text}");
        }
        for text in [
            "",
            ", ",
            "Sun, 99 Nov 1994 08:49:37 GMT",
            "1994-11-06T08:49:37Z",
            "Sön, 06 Nov 1994 08:49:37 GMT",
        ] {
            assert!(in_header(text).is_none_or(|found| found == at(784_111_777)), "{text}");
        }
    }

    #[test]
    fn dates_in_answers_may_have_an_offset_and_parts_of_a_second() {
        let expected = at(1_769_850_322);
        for text in [
            "2026-01-31T09:05:22Z",
            "2026-01-31T17:05:22+08:00",
            "2026-01-31T06:35:22-02:30",
            " 2026-01-31T09:05:22Z",
        ] {
            assert_eq!(in_answer(text), Some(expected), "{text}");
        }
        assert_eq!(in_answer("2026-01-31T09:05:22.500000Z"), Some(expected + Duration::from_millis(500)));
        for text in [
            "",
            "Z",
            "20260131090522",
            "2026-01-31",
            "2026-01-31T09:05:22*08:00",
            "2026-13-31T09:05:22Z",
            "媒资媒资媒资",
        ] {
            assert_eq!(in_answer(text), None, "{text}");
        }
    }

    #[test]
    fn what_was_signed_is_read_again() {
        for (seconds, text) in [
            (0, "19700101T000000Z"),
            (951_782_400, "20000229T000000Z"),
            (1_704_164_645, "20240102T030405Z"),
            (253_402_300_799, "99991231T235959Z"),
        ] {
            assert_eq!(for_signature(at(seconds)), text);
            assert_eq!(in_signature(text), Some(at(seconds)));
        }
        assert_eq!(for_signature(at(253_402_300_800)), "");
        assert_eq!(for_signature(UNIX_EPOCH - Duration::from_secs(1)), "");
        for text in [
            "",
            "20240102T030405",
            "20240102 030405Z",
            "20241302T030405Z",
            "20240102T030405ZZ",
            "媒资媒资媒资",
        ] {
            assert_eq!(in_signature(text), None, "{text}");
        }
    }
}
