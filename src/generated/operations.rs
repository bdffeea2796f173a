// Made by `cargo xtask generate`. Do not edit: change spec/ and run it again.
// progenitor 0.15.1
// spec/vod.yaml sha256 c959484b957c36d55488bfbee4a9bf8ec3828429956a4294c4089a6f95f3bbfe
// spec/iam.yaml sha256 5959b4f99d9b28d2664e352677ffacdf8d2b1a910211fa8e5a0399c105a262ec

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
/// `keystoneCreateToken`: Make a user token.
pub static KEYSTONE_CREATE_TOKEN: Operation = Operation {
    id: "keystoneCreateToken",
    method: "POST",
    path: "/v3/auth/tokens",
    summary: "Make a user token",
    documentation: "https://support.huaweicloud.com/intl/en-us/api-iam/iam_30_0001.html",
    iam_action: None,
    rate_limit: None,
    retry: Retry::Always,
    not_queued: None,
    limits: &[],
};
/// `keystoneListProjects`: List projects.
pub static KEYSTONE_LIST_PROJECTS: Operation = Operation {
    id: "keystoneListProjects",
    method: "GET",
    path: "/v3/projects",
    summary: "List projects",
    documentation: "https://support.huaweicloud.com/intl/en-us/api-iam/iam_06_0001.html",
    iam_action: None,
    rate_limit: None,
    retry: Retry::Always,
    not_queued: None,
    limits: &[
        Limit {
            place: "page",
            minimum: Some(1),
            maximum: None,
        },
        Limit {
            place: "per_page",
            minimum: Some(1),
            maximum: Some(5000),
        },
    ],
};
/// Every operation.
pub static ALL: &[&Operation] = &[
    &CREATE_ASSET_PROCESS_TASK,
    &CANCEL_ASSET_TRANSCODE_TASK,
    &KEYSTONE_CREATE_TOKEN,
    &KEYSTONE_LIST_PROJECTS,
];
