// Made by `cargo xtask generate`. Do not edit: change spec/ and run it again.
// progenitor 0.15.1
// spec/vod.yaml sha256 cd48e2f377682f196065cfe9d6c1aca261badad86f5dbee2ec520b4e9830a1eb

//! What the spec says of each operation.

use crate::operation::{Operation, Retry};
/// `createAssetProcessTask`: Queue the processing of a media asset.
pub static CREATE_ASSET_PROCESS_TASK: Operation = Operation {
    id: "createAssetProcessTask",
    method: "POST",
    path: "/v1.0/{project_id}/asset/process",
    summary: "Queue the processing of a media asset",
    documentation: "https://support.huaweicloud.com/intl/en-us/api-vod/vod_04_0206.html",
    iam_action: Some("vod:asset:createProcessTask"),
    rate_limit: Some(100),
    retry: Retry::Unsent,
    not_queued: None,
};
/// `cancelAssetTranscodeTask`: Cancel the queued transcoding of a media asset.
pub static CANCEL_ASSET_TRANSCODE_TASK: Operation = Operation {
    id: "cancelAssetTranscodeTask",
    method: "DELETE",
    path: "/v1.0/{project_id}/asset/process",
    summary: "Cancel the queued transcoding of a media asset",
    documentation: "https://support.huaweicloud.com/intl/en-us/api-vod/vod_04_0192.html",
    iam_action: Some("vod:asset:deleteProcessTask"),
    rate_limit: Some(100),
    retry: Retry::Always,
    not_queued: Some("VOD.10083"),
};
/// Every operation.
pub static ALL: &[&Operation] = &[
    &CREATE_ASSET_PROCESS_TASK,
    &CANCEL_ASSET_TRANSCODE_TASK,
];
