//! The ways to cancel a task that are compared.

use bytes::Bytes;
use http_body_util::{BodyExt, Empty};
use huaweicloud_vod::Client;
use huaweicloud_vod::auth::AkSk;
use huaweicloud_vod::reqwest;
use hyper::client::conn::http1::SendRequest;
use hyper_util::rt::TokioIo;

use crate::bare::naive_signature;
use crate::{ACCESS_KEY, ASSET_ID, PROJECT_ID, SECRET_KEY};

/// In the order of what they do.
pub const ALL: [&str; 4] = ["hyper", "reqwest", "naive", "ours"];

/// One way, with a connection or client of its own.
pub enum Way {
    /// A connection of its own, and nothing else.
    Hyper {
        address: String,
        connection: SendRequest<Empty<Bytes>>,
    },
    /// The request, unsigned.
    Reqwest {
        address: String,
        client: reqwest::Client,
    },
    /// The request, signed the shortest way.
    Naive {
        address: String,
        client: reqwest::Client,
    },
    Ours(Client),
}

impl Way {
    pub async fn new(name: &str, address: &str) -> Way {
        let address = address.to_owned();
        match name {
            "hyper" => {
                let connection = connect(&address).await;
                Way::Hyper { address, connection }
            }
            "reqwest" => Way::Reqwest { address, client: plain_client() },
            "naive" => Way::Naive { address, client: plain_client() },
            "ours" => Way::Ours(our_client(&address)),
            other => panic!("no such way: {other}"),
        }
    }

    /// For another task: a connection of its own, or the same client.
    pub async fn another(&self) -> Way {
        match self {
            Way::Hyper { address, .. } => Way::new("hyper", address).await,
            Way::Reqwest { address, client } => {
                Way::Reqwest { address: address.clone(), client: client.clone() }
            }
            Way::Naive { address, client } => Way::Naive { address: address.clone(), client: client.clone() },
            Way::Ours(client) => Way::Ours(client.clone()),
        }
    }

    pub async fn cancel(&mut self, asset_id: &str) {
        match self {
            Way::Hyper { address, connection } => {
                let request = hyper::Request::delete(path_and_query(asset_id))
                    .header("Host", &*address)
                    .header("Accept", "application/json")
                    .header("Content-Type", "application/json")
                    .body(Empty::new())
                    .expect("a request");
                connection.ready().await.expect("a connection");
                let answer = connection.send_request(request).await.expect("an answer");
                assert_eq!(answer.status(), 204);
                answer.into_body().collect().await.expect("a body");
            }
            Way::Reqwest { address, client } => finish(request(client, address, asset_id)).await,
            Way::Naive { address, client } => {
                let query = format!("asset_id={asset_id}");
                let mut request = request(client, address, asset_id);
                for (name, value) in naive_signature(address, &path(), &query) {
                    request = request.header(name, value);
                }
                finish(request).await;
            }
            Way::Ours(client) => {
                client.cancel(asset_id).await.expect("cancelled");
            }
        }
    }

    /// So many, one after the other.
    pub async fn repeat(&mut self, times: u32) {
        for _ in 0..times {
            self.cancel(ASSET_ID).await;
        }
    }
}

/// So many calls, shared out among these.
pub async fn run(ways: Vec<Way>, calls: u32) -> Vec<Way> {
    let times = calls / u32::try_from(ways.len()).expect("few");
    let tasks = ways.into_iter().map(|mut way| {
        tokio::spawn(async move {
            way.repeat(times).await;
            way
        })
    });
    let tasks: Vec<_> = tasks.collect();
    let mut ways = Vec::new();
    for task in tasks {
        ways.push(task.await.expect("no panic"));
    }
    ways
}

fn path() -> String {
    format!("/v1.0/{PROJECT_ID}/asset/process")
}

fn path_and_query(asset_id: &str) -> String {
    format!("{}?asset_id={asset_id}", path())
}

fn request(client: &reqwest::Client, address: &str, asset_id: &str) -> reqwest::RequestBuilder {
    client
        .delete(format!("http://{address}{}", path_and_query(asset_id)))
        .header("Accept", "application/json")
        .header("Content-Type", "application/json")
}

async fn finish(request: reqwest::RequestBuilder) {
    let answer = request.send().await.expect("an answer");
    assert_eq!(answer.status(), 204);
    answer.bytes().await.expect("a body");
}

async fn connect(address: &str) -> SendRequest<Empty<Bytes>> {
    let socket = tokio::net::TcpStream::connect(address).await.expect("a connection");
    socket.set_nodelay(true).expect("a socket");
    let (connection, driver) =
        hyper::client::conn::http1::handshake(TokioIo::new(socket)).await.expect("a handshake");
    tokio::spawn(driver);
    connection
}

/// As a program has it that cares: with limits, as ours has them.
pub fn plain_client() -> reqwest::Client {
    reqwest::Client::builder()
        .user_agent("plain/1.0")
        .connect_timeout(std::time::Duration::from_secs(10))
        .timeout(std::time::Duration::from_secs(30))
        .no_proxy()
        .build()
        .expect("a client")
}

pub fn our_client(address: &str) -> Client {
    Client::builder()
        .endpoint(format!("http://{address}"))
        .project_id(PROJECT_ID)
        .credentials(AkSk::new(ACCESS_KEY, SECRET_KEY))
        .build()
        .expect("a client")
}

pub fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime")
}
