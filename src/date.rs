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

/// A time in UTC as it is signed: `20240102T030405Z`; nothing if it cannot be written. Without formatting machinery, since
/// every request has one.
pub(crate) fn for_signature(at: SystemTime) -> String {
    let Some(since) = at.duration_since(UNIX_EPOCH).ok().filter(|_| can_be_written(at)) else {
        return String::new();
    };
    let (days, seconds) = (since.as_secs() / DAY, since.as_secs() % DAY);
    let (year, month, day) = date_of(days);
    let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    let digits = |number: u64| [b'0' + (number / 10) as u8, b'0' + (number % 10) as u8];
    let mut text = *b"YYYYMMDDThhmmssZ";
    for (place, number) in
        [(0, year / 100), (2, year % 100), (4, month), (6, day), (9, hour), (11, minute), (13, second)]
    {
        text[place..place + 2].copy_from_slice(&digits(number));
    }
    String::from_utf8_lossy(&text).into_owned()
}

const DAY: u64 = 24 * 3600;

/// Year, month and day, so many days after 1970-01-01, by the Gregorian calendar. Years are taken from March to February,
/// so that the day which not every year has is the last one.
fn date_of(days: u64) -> (u64, u64, u64) {
    // Since 0000-03-01. In 400 years there are 146097 days, in 100 of them 36524, in four 1461.
    let days = days + 719_468;
    let (cycle, day) = (days / 146_097, days % 146_097);
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    // From March on, five months have 153 days.
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let (month, next) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    (400 * cycle + year + next, month, day)
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

    /// Beside a library: each day until 2134, and one in a hundred until 9999.
    #[test]
    fn the_date_that_is_signed_is_by_the_gregorian_calendar() {
        for day in (0..60_000).chain((60_000..END.as_secs() / DAY).step_by(97)) {
            let at = at(day * DAY + day % DAY);
            let expected = humantime::format_rfc3339_seconds(at).to_string().replace(['-', ':'], "");
            assert_eq!(for_signature(at), expected);
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
