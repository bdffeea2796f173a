// Made by `cargo xtask generate`. Do not edit: change spec/ and run it again.
// progenitor 0.15.1
// spec/vod.yaml sha256 c959484b957c36d55488bfbee4a9bf8ec3828429956a4294c4089a6f95f3bbfe

//! What the spec says of each operation.

use crate::operation::{Limit, Operation, Retry};
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
    limits: &[
        Limit {
            place: "body.thumbnail.quantity",
            minimum: Some(1),
            maximum: Some(10),
        },
        Limit {
            place: "body.thumbnail.quantity_time",
            minimum: Some(0),
            maximum: Some(2147483647),
        },
        Limit {
            place: "body.thumbnail.time",
            minimum: Some(0),
            maximum: Some(100),
        },
    ],
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
    limits: &[],
};
/// Every operation.
pub static ALL: &[&Operation] = &[
    &CREATE_ASSET_PROCESS_TASK,
    &CANCEL_ASSET_TRANSCODE_TASK,
];
