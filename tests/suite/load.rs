//! Thousands of calls at the same time on one client, some of them dropped in the middle.

use std::collections::HashMap;
use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use futures_util::future::join_all;
use http_body_util::Empty;
use huaweicloud_vod::auth::{BoxFuture, Credentials, ProvideCredentials, ProvidedCredentials, Token};
use huaweicloud_vod::{CancelReport, Client, Outcome, Result};
use hyper::service::service_fn;
use hyper::{Request, Response, body::Incoming};
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::net::TcpListener;

use crate::server::{Server, cancelled, not_queued};
use crate::{ASSET_ID, PROJECT_ID};

/// How often each asset was cancelled.
type Cancels = Arc<Mutex<HashMap<String, usize>>>;

/// A server with HTTP/2 that answers everything with 204.
async fn serve() -> (SocketAddr, Cancels) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let cancels = Cancels::default();
    let shared = Arc::clone(&cancels);
    tokio::spawn(async move {
        loop {
            let (socket, _) = listener.accept().await.unwrap();
            let cancels = Arc::clone(&shared);
            let service = service_fn(move |request: Request<Incoming>| {
                let cancels = Arc::clone(&cancels);
                async move {
                    let asset_id = request.uri().query().unwrap_or_default().to_owned();
                    *cancels.lock().unwrap().entry(asset_id).or_default() += 1;
                    tokio::task::yield_now().await;
                    let answer = Response::builder().status(204).body(Empty::<Bytes>::new()).unwrap();
                    Ok::<_, Infallible>(answer)
                }
            });
            let connection = hyper::server::conn::http2::Builder::new(TokioExecutor::new());
            tokio::spawn(connection.serve_connection(TokioIo::new(socket), service));
        }
    });
    (address, cancels)
}

#[derive(Debug, Default)]
struct Counting(Arc<AtomicUsize>);

impl ProvideCredentials for Counting {
    fn provide(&self) -> BoxFuture<'_, Result<ProvidedCredentials>> {
        let number = self.0.fetch_add(1, Ordering::Relaxed);
        Box::pin(async move {
            tokio::task::yield_now().await;
            let token = Token::new(format!("token-{number}"));
            Ok(ProvidedCredentials::from(token).expire_at(SystemTime::now() + Duration::from_secs(3600)))
        })
    }
}

fn client(address: SocketAddr, credentials: impl Into<Credentials>) -> Client {
    Client::builder()
        .endpoint(format!("http://{address}"))
        .project_id(PROJECT_ID)
        .credentials(credentials)
        .http(huaweicloud_vod::reqwest::ClientBuilder::new().http2_prior_knowledge())
        .build()
        .unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn thousands_of_calls_at_the_same_time() {
    const CALLS: usize = 5000;
    let (address, cancels) = serve().await;
    let fetched = Arc::new(AtomicUsize::new(0));
    let vod = client(address, Credentials::from_provider(Counting(Arc::clone(&fetched))));
    let calls: Vec<_> = (0..CALLS)
        .map(|number| {
            let vod = vod.clone();
            tokio::spawn(async move { vod.cancel_report(format!("asset-{number}")).await })
        })
        .collect();
    for report in join_all(calls).await {
        let report = report.unwrap();
        assert_eq!((report.outcome, report.attempts), (Outcome::Cancelled, 1), "{report:?}");
    }
    let cancels = cancels.lock().unwrap();
    assert_eq!(cancels.len(), CALLS);
    assert!(cancels.values().all(|times| *times == 1), "each once");
    assert_eq!(fetched.load(Ordering::Relaxed), 1, "one token for all of them");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn calls_that_are_dropped_leave_the_client_as_it_was() {
    const CALLS: usize = 2000;
    let (address, _) = serve().await;
    let fetched = Arc::new(AtomicUsize::new(0));
    let key = huaweicloud_vod::auth::AkSk::new(crate::ACCESS_KEY, crate::SECRET_KEY);
    let clients =
        [client(address, Credentials::from_provider(Counting(Arc::clone(&fetched)))), client(address, key)];
    for vod in clients {
        let calls: Vec<_> = (0..CALLS)
            .map(|number| {
                let vod = vod.clone();
                tokio::spawn(async move { vod.cancel_report(format!("asset-{number}")).await })
            })
            .collect();
        // Wherever they are by now: waiting for a token, for their turn, for the answer, or done.
        for call in calls.iter().step_by(2) {
            call.abort();
            tokio::task::yield_now().await;
        }
        let ends = join_all(calls).await;
        let reports: Vec<_> = ends.into_iter().filter_map(|end| end.ok()).collect();
        assert!(reports.len() >= CALLS / 2);
        assert!(reports.iter().all(|report| report.outcome == Outcome::Cancelled), "{reports:?}");
        assert_eq!(vod.cancel_report("later").await.outcome, Outcome::Cancelled);
    }
    assert_eq!(fetched.load(Ordering::Relaxed), 1, "who comes later goes on with what was begun");
}

/// After good answers and errors alike: whose body is read to its end, the connection stays.
#[tokio::test]
async fn connections_are_used_again_at_any_concurrency() {
    for in_flight in [1, 8, 64] {
        let both = (0..10 * in_flight).flat_map(|_| [cancelled(), not_queued()]);
        let server = Server::start(both);
        let vod = server.client();
        for _ in 0..20 {
            let reports = join_all((0..in_flight).map(|_| vod.cancel_report(ASSET_ID))).await;
            let answered =
                |report: &CancelReport| matches!(report.outcome, Outcome::Cancelled | Outcome::NotQueued);
            assert!(reports.iter().all(answered), "{reports:?}");
        }
        assert_eq!(server.received().len(), 20 * in_flight);
        assert!(server.connections() <= in_flight, "{} for {in_flight}", server.connections());
    }
}
