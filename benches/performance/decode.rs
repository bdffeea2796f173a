//! The largest answer: a full page of `showAssetMeta`, read and decoded.

use huaweicloud_vod::types::QueryAssetMetaRsp;

use crate::PROJECT_ID;
use crate::rounds::{Contestant, compare as compare_rounds};
use crate::server::Server;
use crate::ways::{our_client, plain_client, runtime};

const TIMES: u32 = 50;

pub fn compare() {
    let server = Server::start();
    let runtime = runtime();
    let ours = our_client(&server.address);
    let plain = plain_client();
    let url = format!("http://{}/v1.0/{PROJECT_ID}/asset/details", server.address);
    let theirs = || {
        runtime.block_on(async {
            for _ in 0..TIMES {
                let answer = plain.get(&url).send().await.expect("an answer");
                let page: QueryAssetMetaRsp = answer.json().await.expect("a page");
                assert_eq!(page.total, Some(100));
            }
        });
    };
    let ours = || {
        runtime.block_on(async {
            for _ in 0..TIMES {
                let page = ours.show_asset_meta().send().await.expect("a page");
                assert_eq!(page.total, Some(100));
            }
        });
    };
    let contestants: Vec<Contestant<'_>> =
        vec![("reqwest and serde_json", Box::new(theirs)), ("ours", Box::new(ours))];
    compare_rounds("decoding the largest answer", 40, TIMES, contestants);
}
