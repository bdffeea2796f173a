//! A service that fails at random, and keeps the truth.

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use crate::MixClock;

/// The truth about an asset's task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    Waiting,
    Running,
    Cancelled,
}

#[derive(Clone, Copy)]
struct Asset {
    task: Task,
    requests: u64,
}

/// Before the request is done, or after.
#[derive(Clone, Copy, PartialEq, Eq)]
enum When {
    Before,
    After,
}

#[derive(Clone, Copy)]
enum Fate {
    Answered,
    Reset(When),
    /// With this status, and a page.
    Gateway(u16, When),
    CutHeaders(When),
    Throttled,
    Refused,
    /// The task starts, just now.
    Starts,
    /// Done, and the answer never comes.
    Stalled,
}

/// Of 1000 requests.
const MIX: &[(u64, Fate)] = &[
    (360, Fate::Answered),
    (80, Fate::Reset(When::Before)),
    (80, Fate::Reset(When::After)),
    (80, Fate::Gateway(503, When::Before)),
    (70, Fate::Gateway(502, When::Before)),
    (70, Fate::Gateway(502, When::After)),
    (60, Fate::Gateway(504, When::After)),
    (30, Fate::CutHeaders(When::Before)),
    (30, Fate::CutHeaders(When::After)),
    (79, Fate::Throttled),
    (20, Fate::Refused),
    (40, Fate::Starts),
    (1, Fate::Stalled),
];

pub struct MixServer {
    address: SocketAddr,
    assets: Arc<Mutex<Vec<Asset>>>,
}

struct Service {
    seed: u64,
    assets: Arc<Mutex<Vec<Asset>>>,
    clock: MixClock,
}

impl MixServer {
    /// Every tenth task runs already.
    pub fn start(seed: u64, count: usize, clock: MixClock) -> MixServer {
        let task = |number: usize| if number.is_multiple_of(10) { Task::Running } else { Task::Waiting };
        let assets = (0..count).map(|number| Asset { task: task(number), requests: 0 }).collect();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let server =
            MixServer { address: listener.local_addr().unwrap(), assets: Arc::new(Mutex::new(assets)) };
        let service = Arc::new(Service { seed, assets: Arc::clone(&server.assets), clock });
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let service = Arc::clone(&service);
                thread::spawn(move || service.serve(stream));
            }
        });
        server
    }

    pub fn endpoint(&self) -> String {
        format!("http://{}", self.address)
    }

    pub fn tasks(&self) -> Vec<Task> {
        self.assets.lock().unwrap().iter().map(|asset| asset.task).collect()
    }
}

/// Evenly spread bits of a number (splitmix64).
fn mixed(number: u64) -> u64 {
    let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}

impl Service {
    /// Of seed, asset and number of the request, so that it does not depend on the order of calls.
    fn fate(&self, number: usize, request: u64) -> Fate {
        let mut left = mixed(mixed(mixed(self.seed) ^ number as u64) ^ request) % 1000;
        for &(share, fate) in MIX {
            if left < share {
                return fate;
            }
            left -= share;
        }
        unreachable!("the shares are 1000 in all")
    }

    fn cancel(&self, number: usize) -> String {
        let asset = &mut self.assets.lock().unwrap()[number];
        match asset.task {
            Task::Waiting => {
                asset.task = Task::Cancelled;
                "HTTP/1.1 204 x\r\n\r\n".to_owned()
            }
            _ => answer(400, r#"{"error_code":"VOD.10083","error_msg":"m"}"#),
        }
    }

    fn serve(&self, stream: TcpStream) {
        let mut lines = BufReader::new(&stream).lines();
        loop {
            let mut head = Vec::new();
            loop {
                match lines.next() {
                    Some(Ok(line)) if line.is_empty() => break,
                    Some(Ok(line)) => head.push(line),
                    _ => return,
                }
            }
            let target = head[0].split(' ').nth(1).unwrap();
            let number: usize = target.split_once("asset_id=asset-").unwrap().1.parse().unwrap();
            let request = {
                let asset = &mut self.assets.lock().unwrap()[number];
                asset.requests += 1;
                asset.requests
            };
            let fate = self.fate(number, request);
            if let Fate::Starts = fate {
                let asset = &mut self.assets.lock().unwrap()[number];
                if asset.task == Task::Waiting {
                    asset.task = Task::Running;
                }
            }
            let answered = match fate {
                Fate::Answered
                | Fate::Starts
                | Fate::Reset(When::After)
                | Fate::Gateway(_, When::After)
                | Fate::CutHeaders(When::After)
                | Fate::Stalled => self.cancel(number),
                _ => String::new(),
            };
            match fate {
                Fate::Answered | Fate::Starts => send(&stream, &answered),
                Fate::Gateway(status, _) => send(&stream, &answer(status, "<html>x</html>")),
                Fate::Throttled => send(&stream, &answer(429, "")),
                Fate::Refused => send(&stream, &answer(403, r#"{"error_code":"VOD.10120"}"#)),
                Fate::CutHeaders(_) => {
                    send(&stream, "HTTP/1.1 20");
                    return;
                }
                Fate::Reset(_) => {
                    let _ = socket2::SockRef::from(&stream).set_linger(Some(Duration::ZERO));
                    return;
                }
                Fate::Stalled => {
                    self.clock.end_limits();
                    // Until the client goes away.
                    let _ = lines.next();
                    return;
                }
            }
        }
    }
}

fn answer(status: u16, body: &str) -> String {
    format!("HTTP/1.1 {status} x\r\nRetry-After: 0\r\nContent-Length: {}\r\n\r\n{body}", body.len())
}

/// If the client is gone, the next look at the connection tells.
fn send(mut stream: &TcpStream, text: &str) {
    let _ = stream.write_all(text.as_bytes());
}
