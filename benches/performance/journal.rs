//! A long run of `vod cancel --resume`: what an asset costs at its end is what it cost at its beginning. The machine may
//! not be the same all the time, so at each line the run is halted for a short one, with a journal of its own.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

use rustix::process::{Pid, Signal, kill_process};

use crate::process::{cpu_of, memory_of};
use crate::server::Server;
use crate::{ACCESS_KEY, PROJECT_ID, SECRET_KEY};

const LINES: usize = 10;
const ASSETS: usize = 20_000;
const ASSETS_OF_SHORT: usize = 5_000;

pub fn run() {
    let server = Server::start();
    let folder = tempfile::tempdir().expect("a folder");
    let mut long = Run::start(&server, folder.path(), "long", LINES * ASSETS);
    println!(
        "{:>10}{:>16}{:>16}{:>8}{:>8}{:>14}{:>16}",
        "assets", "CPU/asset, µs", "short run's", "ratio", "to 1st", "memory, KiB", "bytes/asset"
    );
    let mut first = None;
    for line in 1..=LINES {
        let before = long.cpu();
        long.read(ASSETS);
        let cpu = (long.cpu() - before) / ASSETS as f64;
        let memory = long.memory();
        long.signal(Signal::STOP);
        let mut short = Run::start(&server, folder.path(), "short", ASSETS_OF_SHORT);
        short.read(ASSETS_OF_SHORT);
        let cpu_of_short = short.cpu() / ASSETS_OF_SHORT as f64;
        drop(short);
        long.signal(Signal::CONT);
        let ratio = cpu / cpu_of_short;
        let (first_ratio, first_memory) = *first.get_or_insert((ratio, memory));
        let assets_since = ((line - 1) * ASSETS).max(1) as f64;
        println!(
            "{:>10}{cpu:>16.1}{cpu_of_short:>16.1}{ratio:>8.3}{:>8.3}{memory:>14}{:>16.1}",
            line * ASSETS,
            ratio / first_ratio,
            (memory - first_memory) * 1024.0 / assets_since,
        );
    }
}

/// A run of the program, with as many assets.
struct Run {
    process: Child,
    lines: BufReader<ChildStdout>,
}

impl Run {
    fn start(server: &Server, folder: &Path, name: &str, assets: usize) -> Run {
        let Some(vod) = option_env!("CARGO_BIN_EXE_vod") else {
            panic!("the program is missing: cargo bench --features cli");
        };
        let file = |what: &str| folder.join(format!("{name}.{what}"));
        let ids: String = (0..assets).map(|number| format!("{number:032x}\n")).collect();
        fs::write(file("ids"), ids).expect("a file");
        let _ = fs::remove_file(file("journal"));
        let mut process = Command::new(vod)
            .args(["cancel", "--rate", "unlimited", "--concurrency", "64", "--project-id", PROJECT_ID])
            .args(["--endpoint", &format!("http://{}", server.address)])
            .arg("--from")
            .arg(file("ids"))
            .arg("--resume")
            .arg(file("journal"))
            .env_clear()
            .env("HUAWEICLOUD_SDK_AK", ACCESS_KEY)
            .env("HUAWEICLOUD_SDK_SK", SECRET_KEY)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program");
        let lines = BufReader::new(process.stdout.take().expect("piped"));
        Run { process, lines }
    }

    /// So many lines of its account.
    fn read(&mut self, count: usize) {
        let mut line = String::new();
        for _ in 0..count {
            line.clear();
            self.lines.read_line(&mut line).expect("a line");
            assert!(line.contains("cancelled"), "{line:?}");
        }
    }

    /// In µs.
    fn cpu(&self) -> f64 {
        cpu_of(self.process.id()).as_secs_f64() * 1e6
    }

    fn memory(&self) -> f64 {
        f64::from(u32::try_from(memory_of(self.process.id(), "VmRSS")).expect("less than 4 TiB"))
    }

    fn signal(&self, signal: Signal) {
        kill_process(Pid::from_child(&self.process), signal).expect("a process");
    }
}

impl Drop for Run {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
