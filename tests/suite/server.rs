//! A server on a real socket that keeps the bytes it got and answers what it is told, well-formed or not.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use huaweicloud_vod::auth::AkSk;
use huaweicloud_vod::{Client, ClientBuilder};

use crate::{ACCESS_KEY, PROJECT_ID, SECRET_KEY};

/// What a request gets.
#[derive(Clone, Debug)]
pub enum Reply {
    /// These bytes.
    Bytes(Vec<u8>),
    /// These bytes, then the end of the connection.
    BytesThenClose(Vec<u8>),
    /// These bytes, then silence on an open connection.
    BytesThenStall(Vec<u8>),
    /// The end of the connection before the request is read.
    CloseUnread,
    /// The end of the connection after the request was read.
    Close,
}

/// A request, byte for byte.
#[derive(Clone, Debug)]
pub struct Received {
    pub head: String,
    pub body: Vec<u8>,
}

impl Received {
    pub fn method(&self) -> &str {
        self.head.split(' ').next().unwrap()
    }

    /// Path and query, as on the wire.
    pub fn target(&self) -> &str {
        self.head.split(' ').nth(1).unwrap()
    }

    /// Names in lower case, in the order of the wire.
    pub fn headers(&self) -> Vec<(String, String)> {
        let lines = self.head.split("\r\n").skip(1).filter(|line| !line.is_empty());
        let pair = |line: &str| {
            let (name, value) = line.split_once(':').unwrap();
            (name.to_ascii_lowercase(), value.trim().to_owned())
        };
        lines.map(pair).collect()
    }

    pub fn header(&self, name: &str) -> Option<String> {
        self.headers().into_iter().find(|(given, _)| given == name).map(|(_, value)| value)
    }
}

pub struct Server {
    address: SocketAddr,
    received: Arc<Mutex<Vec<Received>>>,
    connections: Arc<Mutex<usize>>,
}

/// An answer as HTTP/1.1.
pub fn answer(status: u16, headers: &[(&str, &str)], body: &str) -> Reply {
    let mut text = format!("HTTP/1.1 {status} Whatever\r\n");
    for (name, value) in headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    if status != 204 {
        text.push_str(&format!("Content-Length: {}\r\n", body.len()));
    }
    Reply::Bytes(format!("{text}\r\n{body}").into_bytes())
}

pub fn cancelled() -> Reply {
    answer(204, &[], "")
}

pub fn not_queued() -> Reply {
    answer(
        400,
        &[],
        r#"{"error_code":"VOD.10083","error_msg":"The current media asset status does not support this operation."}"#,
    )
}

impl Server {
    /// Answers with these, one request after the other; the last one again and again.
    pub fn start(replies: impl IntoIterator<Item = Reply>) -> Server {
        let mut replies: Vec<Reply> = replies.into_iter().collect();
        replies.reverse();
        let replies = Arc::new(Mutex::new(replies));
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let server = Server {
            address: listener.local_addr().unwrap(),
            received: Arc::default(),
            connections: Arc::default(),
        };
        let (received, connections) = (Arc::clone(&server.received), Arc::clone(&server.connections));
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                *connections.lock().unwrap() += 1;
                let (replies, received) = (Arc::clone(&replies), Arc::clone(&received));
                thread::spawn(move || serve(stream, &replies, &received));
            }
        });
        server
    }

    pub fn endpoint(&self) -> String {
        format!("http://{}", self.address)
    }

    pub fn authority(&self) -> String {
        self.address.to_string()
    }

    pub fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap().clone()
    }

    pub fn connections(&self) -> usize {
        *self.connections.lock().unwrap()
    }

    /// Settings for a client of it, with a key.
    pub fn builder(&self) -> ClientBuilder {
        Client::builder()
            .endpoint(self.endpoint())
            .project_id(PROJECT_ID)
            .credentials(AkSk::new(ACCESS_KEY, SECRET_KEY))
    }

    pub fn client(&self) -> Client {
        self.builder().build().unwrap()
    }
}

fn serve(mut stream: TcpStream, replies: &Mutex<Vec<Reply>>, received: &Mutex<Vec<Received>>) {
    let next = || {
        let mut replies = replies.lock().unwrap();
        if replies.len() > 1 { replies.pop() } else { replies.last().cloned() }
    };
    let mut buffer = Vec::new();
    loop {
        if matches!(replies.lock().unwrap().last(), Some(Reply::CloseUnread)) {
            // Bytes that were not read make the kernel reset the connection.
            let mut one = [0];
            let _ = stream.peek(&mut one);
            next();
            return;
        }
        let Some(request) = read(&mut stream, &mut buffer) else {
            return;
        };
        received.lock().unwrap().push(request);
        match next() {
            Some(Reply::Bytes(bytes)) => {
                if stream.write_all(&bytes).is_err() {
                    return;
                }
            }
            Some(Reply::BytesThenClose(bytes)) => {
                let _ = stream.write_all(&bytes);
                return;
            }
            Some(Reply::BytesThenStall(bytes)) => {
                let _ = stream.write_all(&bytes);
                // Until the client goes away.
                let _ = stream.read(&mut [0]);
                return;
            }
            Some(Reply::Close | Reply::CloseUnread) | None => return,
        }
    }
}

/// The next request; what comes after it stays in the buffer.
pub fn read(stream: &mut (impl Read + ?Sized), buffer: &mut Vec<u8>) -> Option<Received> {
    let mut chunk = [0; 4096];
    loop {
        if let Some(end) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
            let head = String::from_utf8(buffer[..end].to_vec()).unwrap();
            let mut request = Received { head, body: Vec::new() };
            let length = request.header("content-length").map_or(0, |length| length.parse().unwrap());
            if buffer.len() >= end + 4 + length {
                request.body = buffer[end + 4..end + 4 + length].to_vec();
                buffer.drain(..end + 4 + length);
                return Some(request);
            }
        }
        match stream.read(&mut chunk) {
            Ok(0) | Err(_) => return None,
            Ok(count) => buffer.extend_from_slice(&chunk[..count]),
        }
    }
}
