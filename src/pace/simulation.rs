//! The pace against quotas of several kinds, alone and beside another program, on a virtual clock.

use std::collections::{BTreeMap, VecDeque};

use super::*;

/// In nanoseconds, so that it is an ordered key.
type Moment = u128;

const SECOND: Moment = 1_000_000_000;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Window {
    /// A new one each minute, which began so many seconds before the run.
    Fixed(u64),
    Sliding,
}

/// Takes so many requests a minute.
struct Quota {
    per_minute: usize,
    window: Window,
    /// Those of the last minute, or of this window.
    taken: VecDeque<Moment>,
}

impl Quota {
    fn take(&mut self, now: Moment) -> bool {
        let minute = 60 * SECOND;
        let oldest = match self.window {
            Window::Fixed(before) => {
                let shift = Moment::from(before) * SECOND;
                ((now + shift) / minute * minute).saturating_sub(shift)
            }
            Window::Sliding => (now + 1).saturating_sub(minute),
        };
        while self.taken.front().is_some_and(|taken| *taken < oldest) {
            self.taken.pop_front();
        }
        let room = self.taken.len() < self.per_minute;
        if room {
            self.taken.push_back(now);
        }
        room
    }
}

enum Event {
    Wants,
    /// Sent then.
    Arrives(Duration),
    Answered(Duration, bool),
    OfTheOther,
}

/// Numbers that look random and are the same in each run.
struct Dice(u64);

impl Dice {
    /// From 0 to 1.
    fn roll(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 11) as f64 / (1_u64 << 53) as f64
    }
}

#[derive(Clone, Copy)]
struct Scenario {
    per_minute: usize,
    window: Window,
    /// How many a minute another program sends, from when to when.
    other: usize,
    other_from: u64,
    other_to: u64,
    /// How long a request travels there and back at least, and how much longer at most, in seconds.
    travels: (f64, f64),
    minutes: u64,
}

#[derive(Debug, Default)]
struct Outcome {
    taken: usize,
    throttled: usize,
    taken_of_the_other: usize,
    /// By minute.
    by_minute: Vec<usize>,
}

const CONCURRENCY: usize = 32;
/// So that the other one can have begun before.
const START: u64 = 3600;

impl Scenario {
    fn run(self, pace: &Pace) -> Outcome {
        let mut quota = Quota { per_minute: self.per_minute, window: self.window, taken: VecDeque::new() };
        let mut dice = Dice(match self.window {
            Window::Fixed(before) => before,
            Window::Sliding => 60,
        });
        let mut outcome =
            Outcome { by_minute: vec![0; usize::try_from(self.minutes).unwrap()], ..Outcome::default() };
        let start = Moment::from(START) * SECOND;
        let end = start + Moment::from(self.minutes * 60) * SECOND;
        let mut events: BTreeMap<(Moment, usize), Event> = BTreeMap::new();
        let mut number = 0;
        let mut at = |events: &mut BTreeMap<_, _>, moment: Moment, event| {
            number += 1;
            events.insert((moment, number), event);
        };
        if self.other > 0 {
            at(&mut events, Moment::from(self.other_from) * SECOND, Event::OfTheOther);
        }
        for _ in 0..CONCURRENCY {
            at(&mut events, start, Event::Wants);
        }
        let time = |moment: Moment| Duration::from_nanos(u64::try_from(moment).unwrap());
        while let Some(((now, _), event)) = events.pop_first() {
            if now >= end {
                break;
            }
            let mut travel = || {
                let (least, more) = self.travels;
                Duration::from_secs_f64((least + more * dice.roll()) / 2.0).as_nanos()
            };
            match event {
                Event::Wants => match pace.state().permit(time(now)) {
                    None => at(&mut events, now + travel(), Event::Arrives(time(now))),
                    // Timers are late by up to a millisecond.
                    Some(wait) => {
                        let late = travel() % 1_000_000;
                        at(&mut events, now + wait.as_nanos() + late, Event::Wants);
                    }
                },
                Event::Arrives(sent) => {
                    let taken = quota.take(now);
                    at(&mut events, now + travel(), Event::Answered(sent, taken));
                }
                Event::Answered(sent, true) => {
                    outcome.taken += 1;
                    outcome.by_minute[usize::try_from((now - start) / (60 * SECOND)).unwrap()] += 1;
                    pace.taken(sent, time(now));
                    at(&mut events, now, Event::Wants);
                }
                Event::Answered(sent, false) => {
                    outcome.throttled += 1;
                    assert_eq!(pace.throttled(sent, time(now), None), Patience::Left);
                    at(&mut events, now, Event::Wants);
                }
                Event::OfTheOther => {
                    let taken = quota.take(now);
                    outcome.taken_of_the_other += usize::from(taken && now >= start);
                    let next = now + 60 * SECOND / self.other as Moment;
                    if next < Moment::from(self.other_to) * SECOND {
                        at(&mut events, next, Event::OfTheOther);
                    }
                }
            }
        }
        outcome
    }
}

fn windows() -> Vec<Window> {
    (0..60).step_by(5).map(Window::Fixed).chain([Window::Sliding]).collect()
}

const NEAR: (f64, f64) = (0.03, 0.04);
const FAR: (f64, f64) = (0.3, 0.9);

fn alone(per_minute: usize, window: Window, travels: (f64, f64)) -> Scenario {
    Scenario { per_minute, window, other: 0, other_from: 0, other_to: 0, travels, minutes: 3 }
}

fn pace(per_minute: usize) -> Pace {
    Pace::per_minute(u32::try_from(per_minute).unwrap()).unwrap()
}

#[test]
fn alone_it_has_the_whole_quota_and_is_never_throttled() {
    for per_minute in [10, 100, 1000] {
        for window in windows() {
            for travels in [NEAR, FAR] {
                let outcome = alone(per_minute, window, travels).run(&pace(per_minute));
                let used = outcome.taken as f64 / (3 * per_minute) as f64;
                let case = format!("{per_minute} a minute, {window:?}, {travels:?}: {used:.3} used");
                assert!(used >= 0.97, "{case}");
                assert_eq!(outcome.throttled, 0, "{case}");
            }
        }
    }
}

/// It has begun before, begins with us, or a minute later.
#[test]
fn beside_another_program_it_has_what_that_one_leaves() {
    for (per_minute, minutes) in [(100, 3), (100, 10), (300, 3)] {
        for other_from in [0, START, START + 60] {
            for window in windows() {
                for travels in [NEAR, FAR] {
                    let other = per_minute / 2;
                    let alone = alone(per_minute, window, travels);
                    let scenario = Scenario { other, other_from, other_to: u64::MAX, minutes, ..alone };
                    let outcome = scenario.run(&pace(per_minute));
                    let of_the_other =
                        other as f64 * (minutes * 60 - other_from.saturating_sub(START)) as f64 / 60.0;
                    let left = (per_minute * usize::try_from(minutes).unwrap()) as f64 - of_the_other;
                    let used = outcome.taken as f64 / left;
                    let throttled = outcome.throttled as f64 / (outcome.taken + outcome.throttled) as f64;
                    let case = format!(
                        "{per_minute} a minute, {minutes} minutes, {window:?}, {travels:?}, the other from {other_from}: \
                         {used:.3} of the rest used, {throttled:.3} throttled"
                    );
                    assert!(used >= 0.9, "{case}");
                    assert!(throttled < if per_minute == 100 { 0.05 } else { 0.03 }, "{case}");
                    // It does not push the other one out.
                    assert!(outcome.taken_of_the_other as f64 >= 0.6 * of_the_other, "{case}");
                }
            }
        }
    }
}

#[test]
fn what_another_program_gives_back_is_taken() {
    for window in windows() {
        let alone = alone(100, window, NEAR);
        let scenario = Scenario { other: 50, other_from: 0, other_to: START + 90, minutes: 6, ..alone };
        let outcome = scenario.run(&pace(100));
        assert!(outcome.by_minute[1] < 80, "{window:?}: {outcome:?}");
        assert!(outcome.by_minute[4] >= 95 && outcome.by_minute[5] >= 97, "{window:?}: {outcome:?}");
    }
}

/// Nobody told it the quota.
#[test]
fn an_unlimited_pace_finds_the_quota() {
    for window in windows() {
        let outcome = Scenario { minutes: 10, ..alone(100, window, NEAR) }.run(&Pace::unlimited());
        assert!(outcome.taken >= 900, "{window:?}: {outcome:?}");
        assert!(outcome.throttled < 100, "{window:?}: {outcome:?}");
    }
}

#[test]
fn throttled_for_ever_it_gives_up() {
    let pace = pace(100);
    let mut now = Duration::from_secs(START);
    let mut requests = 0;
    loop {
        while let Some(wait) = pace.state().permit(now) {
            now += wait;
        }
        requests += 1;
        if pace.throttled(now, now + PROBE / 10, None) == Patience::Over {
            break;
        }
    }
    let minutes = (now.as_secs() - START) / 60;
    assert!((15..17).contains(&minutes), "{minutes}");
    assert!(requests < 130, "{requests}");
}

#[test]
fn the_services_own_wish_is_heard_and_a_hostile_one_is_not() {
    for (wish, waits) in [(20, 20), (1, 4), (299, 299), (1_000_000_000, 300)] {
        let pace = pace(100);
        let now = Duration::from_secs(START);
        assert_eq!(pace.state().permit(now), None);
        pace.throttled(now, now, Some(Duration::from_secs(wish)));
        assert_eq!(pace.state().permit(now).map(|wait| wait.as_secs()), Some(waits));
    }
}

/// Those that were on their way together were throttled for one reason.
#[test]
fn several_throttled_answers_at_a_time_slow_it_down_once() {
    let (one, many) = (pace(100), pace(100));
    let sent = Duration::from_secs(START);
    let now = sent + PROBE;
    one.throttled(sent, now, None);
    for _ in 0..8 {
        many.throttled(sent, now, None);
    }
    assert_eq!(one.state().permit(now), many.state().permit(now));
    assert_eq!(one.now_per_minute(), many.now_per_minute());
    assert_eq!(many.throttled_answers(), 8);
}

/// Timers and servers are never early.
#[test]
fn a_permit_that_is_taken_late_does_not_delay_the_others() {
    let pace = pace(100);
    let mut now = Duration::from_secs(START);
    for _ in 0..98 {
        while let Some(wait) = pace.state().permit(now) {
            now += wait + Duration::from_millis(100);
        }
    }
    let took = (now.as_secs_f64() - START as f64) / 60.0;
    assert!((0.98..1.01).contains(&took), "{took} minutes for what is due in one");
}

/// A million permits that nobody took are not made up for.
#[test]
fn what_was_not_used_is_lost() {
    let pace = pace(100);
    assert_eq!(pace.state().permit(Duration::ZERO), None);
    let later = Duration::from_secs(START);
    assert_eq!(pace.state().permit(later), None);
    let wait = pace.state().permit(later).unwrap();
    assert!(wait > Duration::from_millis(600), "{wait:?}");
}
