//! The generated helpers for httpmock match what the generated client sends: also lists.

use httpmock::MockServer;
use huaweicloud_vod::auth::AkSk;
use huaweicloud_vod::mock::typed::MockServerExt;
use huaweicloud_vod::types::{
    AssetListStatus, ListAssetTaskInfoRsp, QueryAssetListRsp, QueryAssetMetaRsp, TranscodeStatus,
};
use huaweicloud_vod::{Client, ErrorKind, Retries};

use crate::{ACCESS_KEY, ASSET_ID, PROJECT_ID, SECRET_KEY};

fn client(server: &MockServer) -> Client {
    Client::builder()
        .endpoint(server.base_url())
        .project_id(PROJECT_ID)
        .credentials(AkSk::new(ACCESS_KEY, SECRET_KEY))
        .retries(Retries::none())
        .build()
        .unwrap()
}

#[tokio::test]
async fn lists_match_whole_in_any_order() {
    use TranscodeStatus::{Transcoding, WaitingTranscode};
    let server = MockServer::start();
    let wanted = vec![WaitingTranscode, Transcoding];
    let assets = vec![ASSET_ID.to_owned(), "b,c&d é".to_owned()];
    let answer = QueryAssetMetaRsp::try_from(QueryAssetMetaRsp::builder().total(7)).unwrap();
    let mock = server.show_asset_meta(|when, then| {
        when.transcode_status(&wanted).asset_id(&assets).status(None).size(5);
        then.ok(&answer);
    });
    let vod = client(&server);
    let request = || vod.show_asset_meta().asset_id(assets.clone()).size(5);
    let found = request().transcode_status(wanted.clone()).send().await.unwrap();
    assert_eq!(found.total, Some(7));
    mock.assert();
    request().transcode_status(vec![Transcoding, WaitingTranscode]).send().await.unwrap();
    for other in
        [vec![Transcoding], vec![WaitingTranscode], vec![WaitingTranscode, Transcoding, Transcoding], vec![]]
    {
        let error = request().transcode_status(other).send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Refused, "{error}");
    }
    let error = vod
        .show_asset_meta()
        .asset_id(vec![ASSET_ID.to_owned()])
        .size(5)
        .transcode_status(wanted)
        .send()
        .await;
    assert!(error.is_err());
    mock.assert_calls(2);
}

#[tokio::test]
async fn every_list_operation_has_its_helper() {
    let server = MockServer::start();
    let list = QueryAssetListRsp::try_from(QueryAssetListRsp::builder().total(0).assets(vec![])).unwrap();
    let listed = server.list_asset_list(|when, then| {
        when.status(&vec![AssetListStatus::WaitingTranscode]).media_type(&vec!["MP4".to_owned()]);
        then.ok(&list);
    });
    let page = ListAssetTaskInfoRsp::try_from(ListAssetTaskInfoRsp::builder()).unwrap();
    let waiting = server.list_asset_task_info(|when, then| {
        when.status(&vec!["WAITING".to_owned()]).type_("TRANSCODE").asset_id(None);
        then.ok(&page);
    });
    let vod = client(&server);
    let status = vec![AssetListStatus::WaitingTranscode];
    vod.list_asset_list().status(status).media_type(vec!["MP4".to_owned()]).send().await.unwrap();
    assert!(vod.queued().next().await.is_none());
    listed.assert();
    waiting.assert();
}
