//! Paired rounds: in each, everybody does the same work, one after the other, so that what disturbs one disturbs all.

use std::time::{Duration, Instant};

use crate::process::thread_cpu;

/// Who takes part: a name, and the work.
pub type Contestant<'a> = (&'a str, Box<dyn FnMut() + 'a>);

/// Prints what the last of them costs, as ratios to each of the others: of time and of CPU time the median of all rounds,
/// with quartiles, and of time that of the fastest rounds, which what else the machine does has disturbed least.
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
    println!("{:<22}{:>10}{:>24}{:>9}{:>10}{:>24}", "", "time, µs", "ratio", "fastest", "CPU, µs", "ratio");
    let ours = &costs[count - 1];
    for ((name, _), theirs) in contestants.iter().zip(&costs) {
        let [time, cpu] = [0, 1].map(|kind| {
            let ratios = ours.iter().zip(theirs).map(|(ours, theirs)| ours[kind] / theirs[kind]).collect();
            let [low, middle, high] = quartiles(ratios);
            let [_, cost, _] = quartiles(theirs.iter().map(|cost| cost[kind]).collect());
            (cost, format!("{middle:.3} ({low:.3}–{high:.3})"))
        });
        let fastest = fastest(ours) / fastest(theirs);
        println!("{name:<22}{:>10.2}{:>24}{fastest:>9.3}{:>10.2}{:>24}", time.0, time.1, cpu.0, cpu.1);
    }
}

fn fastest(costs: &[[f64; 2]]) -> f64 {
    costs.iter().map(|cost| cost[0]).fold(f64::INFINITY, f64::min)
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
