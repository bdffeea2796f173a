//! A server on loopback, in a process of its own, so that what it costs is in nobody's account.

use std::convert::Infallible;
use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Stdio};
use std::sync::Arc;

use bytes::Bytes;
use http_body_util::Full;
use hyper::service::service_fn;
use hyper::{Request, Response, body::Incoming};
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;
use tokio::sync::Barrier;

use crate::memory::IN_FLIGHT;
use crate::process;

/// Ends with its owner.
pub struct Server {
    child: Child,
    pub address: String,
}

impl Server {
    pub fn start() -> Server {
        let mut command = process::again(&["serve"]);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("a server");
        let mut address = String::new();
        BufReader::new(child.stdout.take().expect("piped")).read_line(&mut address).expect("its address");
        Server { child, address: address.trim().to_owned() }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Answers a cancel with 204, one of the asset `hold` when all that are to be in flight wait and one more, and everything else
/// with the largest page of media assets.
pub fn serve() {
    // Nobody is left over when the owner is gone.
    std::thread::spawn(|| {
        let _ = std::io::stdin().read(&mut [0]);
        std::process::exit(0);
    });
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        println!("{}", listener.local_addr().expect("an address"));
        let page = Bytes::from(page());
        let all_here = Arc::new(Barrier::new(IN_FLIGHT + 1));
        loop {
            let (socket, _) = listener.accept().await.expect("a connection");
            socket.set_nodelay(true).expect("a socket");
            let (page, all_here) = (page.clone(), Arc::clone(&all_here));
            let service = service_fn(move |request: Request<Incoming>| {
                let (page, all_here) = (page.clone(), Arc::clone(&all_here));
                async move {
                    if request.uri().query().is_some_and(|query| query.ends_with("=hold")) {
                        all_here.wait().await;
                    }
                    let (status, body) =
                        if request.method() == "DELETE" { (204, Bytes::new()) } else { (200, page) };
                    let answer = Response::builder()
                        .status(status)
                        .header("X-Request-Id", "5b1e2a3c4d5e6f708192a3b4c5d6e7f8")
                        .header("Content-Type", "application/json")
                        .body(Full::new(body));
                    Ok::<_, Infallible>(answer.expect("an answer"))
                }
            });
            tokio::spawn(
                hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(socket), service),
            );
        }
    });
}

/// A hundred media assets, each with eight addresses to play it from.
fn page() -> String {
    let mut assets = String::new();
    for number in 0..100 {
        let id = format!("{number:032x}");
        let plays: Vec<String> = (0..8)
            .map(|play| {
                format!(
                    r#"{{"play_type":"hls","url":"https://vod.example.com/asset/{id}/play_video/{play}/index.m3u8","group_name":"test_template_group","encrypted":0,"meta_data":{{"pack_type":"HLS","duration":69,"codec":"H264","width":1920,"hight":1080}}}}"#
                )
            })
            .collect();
        let comma = if number == 0 { "" } else { "," };
        let _ = write!(
            assets,
            r#"{comma}{{"asset_id":"{id}","status":"PUBLISHED","description":"a holiday by the sea","is_multi_transcode":false,"base_info":{{"title":"holiday","video_name":"holiday.mp4","category_id":-1,"category_name":"other","create_time":"20170725181000","video_type":"MP4","tags":"sea,sun","meta_data":{{"pack_type":"MP4","duration":69}},"cover_info_array":[{{"cover_url":"https://vod.example.com/asset/{id}/cover/cover0.jpg"}}],"source_path":{{"bucket":"source","location":"cn-north-4","object":"holiday.mp4"}}}},"play_info_array":[{}]}}"#,
            plays.join(",")
        );
    }
    format!(r#"{{"asset_info_array":[{assets}],"is_truncated":0,"total":100}}"#)
}
