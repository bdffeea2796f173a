//! The server of the faults: what it does with a connection is a function, byte by byte if need be.

use std::io::{self, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread;
use std::time::Duration;

use socket2::SockRef;

use super::clock::VirtualClock;
use super::tls::Certificate;
use crate::server::{Received, read};

/// What happens on a connection, until `None` ends it.
pub type Play = Arc<dyn Fn(&mut Peer) -> Option<()> + Send + Sync>;

#[derive(Default)]
pub struct Seen {
    pub requests: Vec<Received>,
    pub logins: Vec<Received>,
    pub connections: usize,
    /// Bytes of endless bodies that the client's side took, buffers of the kernel included.
    pub written: usize,
}

pub struct FaultServer {
    pub address: SocketAddr,
    seen: Arc<Mutex<Seen>>,
}

impl FaultServer {
    pub fn start(play: Play, certificate: Option<Certificate>, clock: VirtualClock) -> FaultServer {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let server = FaultServer { address: listener.local_addr().unwrap(), seen: Arc::default() };
        let seen = Arc::clone(&server.seen);
        thread::spawn(move || {
            for socket in listener.incoming().map_while(Result::ok) {
                seen.lock().unwrap().connections += 1;
                let (play, seen, clock) = (Arc::clone(&play), Arc::clone(&seen), clock.clone());
                let stream = socket.try_clone().unwrap();
                let stream: Box<dyn Stream> = match certificate {
                    Some(certificate) => Box::new(certificate.serve(stream)),
                    None => Box::new(stream),
                };
                let mut peer = Peer { stream, socket, seen, clock, buffer: Vec::new(), posts: false };
                thread::spawn(move || while play(&mut peer).is_some() {});
            }
        });
        server
    }

    pub fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap()
    }
}

pub trait Stream: Read + Write + Send {}
impl<T: Read + Write + Send> Stream for T {}

/// The client, as the server sees it on one connection.
pub struct Peer {
    stream: Box<dyn Stream>,
    socket: TcpStream,
    seen: Arc<Mutex<Seen>>,
    clock: VirtualClock,
    buffer: Vec<u8>,
    /// Whether the request is not the cancel, but the one that makes a task.
    posts: bool,
}

impl Peer {
    /// Reads the next request; says how many came before, on any connection. Logins succeed beside it.
    pub fn request(&mut self) -> Option<usize> {
        loop {
            let request = read(&mut self.stream, &mut self.buffer)?;
            if request.target().starts_with("/v3/auth/tokens") {
                self.seen.lock().unwrap().logins.push(request);
                let made =
                    r#"{"token":{"expires_at":"2026-11-23T10:00:00Z","issued_at":"2026-11-22T10:00:00Z"}}"#;
                let token = format!("X-Subject-Token: {}\r\n", super::TOKEN);
                self.answer(201, &token, made)?;
                continue;
            }
            self.posts = request.method() == "POST";
            let mut seen = self.seen.lock().unwrap();
            seen.requests.push(request);
            return Some(seen.requests.len() - 1);
        }
    }

    /// The head of the last request.
    pub fn last_head(&self) -> String {
        self.seen.lock().unwrap().requests.last().unwrap().head.clone()
    }

    pub fn send(&mut self, bytes: impl AsRef<[u8]>) -> Option<()> {
        self.stream.write_all(bytes.as_ref()).and_then(|()| self.stream.flush()).ok()
    }

    /// Header lines end with CRLF.
    pub fn answer(&mut self, status: u16, headers: &str, body: &str) -> Option<()> {
        let length = body.len();
        self.send(format!("HTTP/1.1 {status} x\r\n{headers}Content-Length: {length}\r\n\r\n{body}"))
    }

    pub fn error(&mut self, status: u16, code: &str, message: &str) -> Option<()> {
        self.answer(status, "", &format!(r#"{{"error_code":"{code}","error_msg":"{message}"}}"#))
    }

    /// It is done, and the answer says so.
    pub fn done(&mut self) -> Option<()> {
        match self.posts {
            true => self.answer(202, "", r#"{"asset_id":"f488337c31c8e4622f1590735b134c65"}"#),
            false => self.send("HTTP/1.1 204 x\r\n\r\n"),
        }
    }

    /// Nothing more is sent; what the client still sends is read until it goes away.
    pub fn close(&mut self) -> Option<()> {
        let _ = self.socket.shutdown(Shutdown::Write);
        let _ = io::copy(&mut self.socket, &mut io::sink());
        None
    }

    /// The connection is reset.
    pub fn reset(&mut self) -> Option<()> {
        let _ = SockRef::from(&self.socket).set_linger(Some(Duration::ZERO));
        None
    }

    /// Waits for a request, and leaves it unread.
    pub fn peek(&mut self) -> Option<()> {
        self.socket.peek(&mut [0]).ok().filter(|&count| count > 0).map(|_| ())
    }

    /// Silence on an open connection, until the client's limit is over.
    pub fn stall(&mut self) -> Option<()> {
        self.clock.pass_limit();
        let _ = io::copy(&mut self.socket, &mut io::sink());
        None
    }

    /// A byte a second, for ever.
    pub fn drip(&mut self, byte: &str) -> Option<()> {
        while self.send(byte).is_some() {
            if self.clock.advance_to_limit(Duration::from_secs(1)) {
                break;
            }
            thread::yield_now();
        }
        let _ = io::copy(&mut self.socket, &mut io::sink());
        None
    }

    /// Sends `total` bytes of nothing, as long as somebody takes them.
    pub fn flood(&mut self, total: usize) -> Option<()> {
        let chunk = [b' '; 64 * 1024];
        for _ in 0..total / chunk.len() {
            self.send(chunk)?;
            self.seen.lock().unwrap().written += chunk.len();
        }
        Some(())
    }
}
