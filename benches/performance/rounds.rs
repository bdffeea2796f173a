//! Paired rounds: in each, everybody does the same work, one after the other, so that what disturbs one disturbs all.

use std::time::{Duration, Instant};

use crate::process::thread_cpu;

/// Who takes part: a name, and the work.
pub type Contestant<'a> = (&'a str, Box<dyn FnMut() + 'a>);

/// Prints what the last of them costs, as ratios to each of the others: the median of all rounds, with quartiles.
pub fn compare(title: &str, rounds: usize, units: u32, mut contestants: Vec<Contestant<'_>>) {
    let count = contestants.len();
    let mut costs: Vec<Vec<[f64; 2]>> = vec![Vec::new(); count];
    for round in 0..=rounds {
        for place in 0..count {
            let index = (round + place) % count;
            let cost = measure(&mut contestants[index].1);
            // The first round is for warming up.
            if round > 0 {
                costs[index].push(cost.map(|cost| cost.as_secs_f64() * 1e6 / f64::from(units)));
            }
        }
    }
    println!("\n{title}: {rounds} rounds of {units}");
    println!("{:<22}{:>10}{:>24}{:>10}{:>24}", "", "time, µs", "ratio", "CPU, µs", "ratio");
    let ours = &costs[count - 1];
    for ((name, _), theirs) in contestants.iter().zip(&costs) {
        print!("{name:<22}");
        for kind in [0, 1] {
            let ratios = ours.iter().zip(theirs).map(|(ours, theirs)| ours[kind] / theirs[kind]).collect();
            let [low, middle, high] = quartiles(ratios);
            let [_, cost, _] = quartiles(theirs.iter().map(|cost| cost[kind]).collect());
            print!("{cost:>10.2}{:>24}", format!("{middle:.3} ({low:.3}–{high:.3})"));
        }
        println!();
    }
}

fn measure(work: &mut dyn FnMut()) -> [Duration; 2] {
    let (began, cpu) = (Instant::now(), thread_cpu());
    work();
    [began.elapsed(), thread_cpu() - cpu]
}

pub fn quartiles(mut values: Vec<f64>) -> [f64; 3] {
    values.sort_by(f64::total_cmp);
    [1, 2, 3].map(|quarter| values[(values.len() - 1) * quarter / 4])
}
