//! Every fault that a network, a gateway or the service can have: one test for each, and docs/faults.md, which
//! is made of what happened.

mod broken;
mod clock;
mod document;
mod dropped;
mod network;
mod secrets;
mod server;
mod slow;
mod statuses;
mod tls;

use std::net::SocketAddr;
use std::sync::Arc;

use huaweicloud_vod::auth::{AkSk, Credentials};
use huaweicloud_vod::types::AssetProcessReq;
use huaweicloud_vod::{CancelReport, Client, ClientBuilder, Error, ErrorKind, Outcome};
use socket2::{Domain, Socket, Type};

use crate::{ACCESS_KEY, ASSET_ID, PROJECT_ID, SECRET_KEY};
use clock::VirtualClock;
use server::{FaultServer, Peer, Play};
use tls::Certificate;

/// What a login with user and password gets.
const TOKEN: &str = "PlantedToken0123456789PlantedToken";

#[derive(Clone)]
pub struct Fault {
    pub name: &'static str,
    play: Play,
    certificate: Option<Certificate>,
    https: bool,
    /// Nobody listens.
    refused: bool,
    /// A call that succeeds comes first, on the same client.
    warm: bool,
    settings: fn(ClientBuilder) -> ClientBuilder,
    credentials: fn() -> Credentials,
}

fn fault(name: &'static str, play: impl Fn(&mut Peer) -> Option<()> + Send + Sync + 'static) -> Fault {
    Fault {
        name,
        play: Arc::new(play),
        certificate: None,
        https: false,
        refused: false,
        warm: false,
        settings: |builder| builder,
        credentials: || AkSk::new(ACCESS_KEY, SECRET_KEY).into(),
    }
}

/// By subject.
fn all() -> Vec<(&'static str, Vec<Fault>)> {
    vec![
        ("Connections", network::all()),
        ("Slow answers", slow::all()),
        ("Broken answers", broken::all()),
        ("Answers that are errors", statuses::all()),
        ("TLS", tls::all()),
    ]
}

/// What became of a call.
pub struct Ran<T> {
    pub result: T,
    pub clock: VirtualClock,
    pub server: FaultServer,
    warm: bool,
}

impl<T> Ran<T> {
    /// How many requests the server read.
    fn sent(&self) -> usize {
        self.server.seen().requests.len() - usize::from(self.warm)
    }
}

impl Fault {
    pub fn cancel(&self) -> Ran<CancelReport> {
        self.run((self.credentials)(), async |client| client.cancel_report(ASSET_ID).await)
    }

    /// `createAssetProcessTask`, which is not safe to repeat.
    pub fn process(&self) -> Ran<Result<(), Error>> {
        self.run((self.credentials)(), process)
    }

    pub fn run<T>(
        &self,
        credentials: impl Into<Credentials>,
        call: impl AsyncFnOnce(&Client) -> T,
    ) -> Ran<T> {
        let clock = VirtualClock::default();
        let server = FaultServer::start(Arc::clone(&self.play), self.certificate, clock.clone());
        let port_of_nobody = Port::of_nobody();
        let address = if self.refused { port_of_nobody.address } else { server.address };
        let endpoint = format!("{}://{address}", if self.https { "https" } else { "http" });
        let builder = Client::builder()
            .endpoint(&endpoint)
            .iam_endpoint(&endpoint)
            .project_id(PROJECT_ID)
            .credentials(credentials)
            .clock(clock.clone());
        let client = (self.settings)(builder).build().unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let result = runtime.block_on(async {
            if self.warm {
                assert_eq!(client.cancel_report("another").await.outcome, Outcome::Cancelled);
            }
            call(&client).await
        });
        Ran { result, clock, server, warm: self.warm }
    }
}

async fn process(client: &Client) -> Result<(), Error> {
    let body = AssetProcessReq::builder().asset_id(ASSET_ID);
    client.create_asset_process_task().body(body).send().await.map(|_| ())
}

/// A port that is taken, and on which nobody listens.
struct Port {
    address: SocketAddr,
    _socket: Socket,
}

impl Port {
    fn of_nobody() -> Port {
        let socket = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
        socket.bind(&SocketAddr::from(([127, 0, 0, 1], 0)).into()).unwrap();
        Port { address: socket.local_addr().unwrap().as_socket().unwrap(), _socket: socket }
    }
}

impl Fault {
    /// The cancel ends so, after so many attempts, and the server read as many requests.
    fn cancel_is(&self, outcome: Outcome, attempts: u32, sent: usize) -> Ran<CancelReport> {
        let ran = self.cancel();
        let report = &ran.result;
        assert_eq!((report.outcome, report.attempts), (outcome, attempts), "{}: {report:?}", self.name);
        assert_eq!(ran.sent(), sent, "{}: {report:?}", self.name);
        ran
    }

    /// What is not safe to repeat succeeds with this many requests.
    fn process_succeeds(&self, sent: usize) {
        let ran = self.process();
        assert!(ran.result.is_ok(), "{}: {:?}", self.name, ran.result);
        assert_eq!(ran.sent(), sent, "{}", self.name);
    }

    /// What is not safe to repeat fails so, and the server read this many requests.
    fn process_fails(&self, kind: ErrorKind, may_have_happened: bool, attempts: u32, sent: usize) {
        let ran = self.process();
        let error = ran.result.as_ref().unwrap_err();
        let got = (error.kind(), error.may_have_happened(), error.attempts());
        assert_eq!(got, (kind, may_have_happened, attempts), "{}: {error}", self.name);
        assert_eq!(ran.sent(), sent, "{}: {error}", self.name);
        let says = error.to_string().contains("may have happened");
        assert_eq!(says, may_have_happened, "the text says it: {error}");
    }
}
