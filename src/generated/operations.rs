// Made by `cargo xtask generate`. Do not edit: change spec/ and run it again.
// progenitor 0.15.1
// spec/vod.yaml sha256 d4ad05cadb323035898ac1cf433506f1c933ec731f3d6f03d34666d12601960d
// spec/iam.yaml sha256 901de1a045bb77a8e23ad33b528f345d0664350268c86d5d434388fd86aa991f

//! What the spec says of each operation.

use crate::operation::{Bounds, Limit, Operation, Retry};
/// `updateAsset`: Replace files of a media asset.
pub static UPDATE_ASSET: Operation = Operation {
    id: "updateAsset",
    method: "PUT",
    path: "/v1.0/{project_id}/asset",
    summary: "Replace files of a media asset",
    documentation: "https://support.huaweicloud.com/intl/en-us/api-vod/vod_04_0207.html",
    iam_action: None,
    rate_limit: Some(100),
    retry: Retry::Unknown,
    not_queued: None,
    limits: &[
        Limit {
            place: "project_id",
            bounds: Bounds::Length {
                minimum: Some(1),
                maximum: Some(64),
            },
            in_type: true,
        },
    ],
};
/// `updateCoverByThumbnail`: Make a snapshot the cover.
pub static UPDATE_COVER_BY_THUMBNAIL: Operation = Operation {
    id: "updateCoverByThumbnail",
    method: "PUT",
    path: "/v1.0/{project_id}/asset/cover",
    summary: "Make a snapshot the cover",
    documentation: "https://support.huaweicloud.com/intl/en-us/api-vod/vod_04_0209.html",
    iam_action: None,
    rate_limit: Some(100),
    retry: Retry::Unknown,
    not_queued: None,
    limits: &[
        Limit {
            place: "project_id",
            bounds: Bounds::Length {
                minimum: Some(1),
                maximum: Some(64),
            },
            in_type: true,
        },
    ],
};
/// `showAssetDetail`: Show one media asset in detail.
pub static SHOW_ASSET_DETAIL: Operation = Operation {
    id: "showAssetDetail",
    method: "GET",
    path: "/v1.0/{project_id}/asset/details",
    summary: "Show one media asset in detail",
    documentation: "https://support.huaweicloud.com/intl/en-us/api-vod/vod_04_0202.html",
    iam_action: None,
    rate_limit: Some(1500),
    retry: Retry::Always,
    not_queued: None,
    limits: &[
        Limit {
            place: "project_id",
            bounds: Bounds::Length {
                minimum: Some(1),
                maximum: Some(64),
            },
            in_type: true,
        },
    ],
};
/// `createExtractAudioTask`: Queue the extraction of the audio of a video.
pub static CREATE_EXTRACT_AUDIO_TASK: Operation = Operation {
    id: "createExtractAudioTask",
    method: "POST",
    path: "/v1.0/{project_id}/asset/extract_audio",
    summary: "Queue the extraction of the audio of a video",
    documentation: "https://support.huaweicloud.com/intl/en-us/api-vod/vod_04_0208.html",
    iam_action: Some("vod:asset:createExtractAudioTask"),
    rate_limit: Some(100),
    retry: Retry::Unsent,
    not_queued: None,
    limits: &[
        Limit {
            place: "project_id",
            bounds: Bounds::Length {
                minimum: Some(1),
                maximum: Some(64),
            },
            in_type: true,
        },
    ],
};
/// `cancelExtractAudioTask`: Cancel a queued audio extraction.
pub static CANCEL_EXTRACT_AUDIO_TASK: Operation = Operation {
    id: "cancelExtractAudioTask",
    method: "DELETE",
    path: "/v1.0/{project_id}/asset/extract_audio",
    summary: "Cancel a queued audio extraction",
    documentation: "https://support.huaweicloud.com/intl/en-us/api-vod/vod_04_0193.html",
    iam_action: None,
    rate_limit: Some(100),
    retry: Retry::Always,
    not_queued: Some("VOD.10083"),
    limits: &[
        Limit {
            place: "project_id",
            bounds: Bounds::Length {
                minimum: Some(1),
                maximum: Some(64),
            },
            in_type: true,
        },
    ],
};
/// `showAssetMeta`: List media assets with their files.
pub static SHOW_ASSET_META: Operation = Operation {
    id: "showAssetMeta",
    method: "GET",
    path: "/v1.0/{project_id}/asset/info",
    summary: "List media assets with their files",
    documentation: "https://support.huaweicloud.com/intl/en-us/api-vod/vod_04_0022.html",
    iam_action: None,
    rate_limit: Some(1500),
    retry: Retry::Always,
    not_queued: None,
    limits: &[
        Limit {
            place: "project_id",
            bounds: Bounds::Length {
                minimum: Some(1),
                maximum: Some(64),
            },
            in_type: true,
        },
        Limit {
            place: "page",
            bounds: Bounds::Number {
                minimum: Some(0),
                maximum: None,
            },
            in_type: false,
        },
        Limit {
            place: "size",
            bounds: Bounds::Number {
                minimum: Some(1),
                maximum: Some(100),
            },
            in_type: false,
        },
    ],
};
/// `listAssetList`: List media assets briefly.
pub static LIST_ASSET_LIST: Operation = Operation {
    id: "listAssetList",
    method: "GET",
    path: "/v1.0/{project_id}/asset/list",
    summary: "List media assets briefly",
    documentation: "https://support.huaweicloud.com/intl/en-us/api-vod/vod_04_0203.html",
    iam_action: None,
    rate_limit: Some(1500),
    retry: Retry::Always,
    not_queued: None,
    limits: &[
        Limit {
            place: "project_id",
            bounds: Bounds::Length {
                minimum: Some(1),
                maximum: Some(64),
            },
            in_type: true,
        },
    ],
};
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
            place: "project_id",
            bounds: Bounds::Length {
                minimum: Some(1),
                maximum: Some(64),
            },
            in_type: true,
        },
        Limit {
            place: "body.template_group_name",
            bounds: Bounds::Length {
                minimum: None,
                maximum: Some(128),
            },
            in_type: false,
        },
        Limit {
            place: "body.thumbnail.quantity",
            bounds: Bounds::Number {
                minimum: Some(1),
                maximum: Some(10),
            },
            in_type: false,
        },
        Limit {
            place: "body.thumbnail.quantity_time",
            bounds: Bounds::Number {
                minimum: Some(0),
                maximum: Some(2147483647),
            },
            in_type: false,
        },
        Limit {
            place: "body.thumbnail.time",
            bounds: Bounds::Number {
                minimum: Some(0),
                maximum: Some(100),
            },
            in_type: false,
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
    limits: &[
        Limit {
            place: "project_id",
            bounds: Bounds::Length {
                minimum: Some(1),
                maximum: Some(64),
            },
            in_type: true,
        },
    ],
};
/// `createAssetReviewTask`: Ask for the review of a media asset.
pub static CREATE_ASSET_REVIEW_TASK: Operation = Operation {
    id: "createAssetReviewTask",
    method: "POST",
    path: "/v1.0/{project_id}/asset/review",
    summary: "Ask for the review of a media asset",
    documentation: "https://support.huaweicloud.com/intl/en-us/api-vod/vod_04_0102.html",
    iam_action: None,
    rate_limit: Some(100),
    retry: Retry::Unsent,
    not_queued: None,
    limits: &[
        Limit {
            place: "project_id",
            bounds: Bounds::Length {
                minimum: Some(1),
                maximum: Some(64),
            },
            in_type: true,
        },
    ],
};
/// `listAssetTaskInfo`: List the tasks of media assets.
pub static LIST_ASSET_TASK_INFO: Operation = Operation {
    id: "listAssetTaskInfo",
    method: "GET",
    path: "/v1/{project_id}/asset/tasks",
    summary: "List the tasks of media assets",
    documentation: "https://support.huaweicloud.com/intl/zh-cn/api-vod/ListAssetTaskInfo.html",
    iam_action: Some("vod:asset:getTaskInfo"),
    rate_limit: None,
    retry: Retry::Always,
    not_queued: None,
    limits: &[
        Limit {
            place: "project_id",
            bounds: Bounds::Length {
                minimum: Some(0),
                maximum: Some(64),
            },
            in_type: false,
        },
        Limit {
            place: "project_id",
            bounds: Bounds::Characters(&[('0', '9'), ('a', 'z'), ('A', 'Z')]),
            in_type: false,
        },
        Limit {
            place: "type",
            bounds: Bounds::Length {
                minimum: Some(0),
                maximum: Some(256),
            },
            in_type: false,
        },
        Limit {
            place: "asset_id",
            bounds: Bounds::Length {
                minimum: Some(0),
                maximum: Some(64),
            },
            in_type: false,
        },
        Limit {
            place: "create_time_after",
            bounds: Bounds::Length {
                minimum: Some(0),
                maximum: Some(64),
            },
            in_type: false,
        },
        Limit {
            place: "create_time_before",
            bounds: Bounds::Length {
                minimum: Some(0),
                maximum: Some(64),
            },
            in_type: false,
        },
        Limit {
            place: "end_time_after",
            bounds: Bounds::Length {
                minimum: Some(0),
                maximum: Some(64),
            },
            in_type: false,
        },
        Limit {
            place: "end_time_before",
            bounds: Bounds::Length {
                minimum: Some(0),
                maximum: Some(64),
            },
            in_type: false,
        },
        Limit {
            place: "status",
            bounds: Bounds::Items {
                minimum: Some(0),
                maximum: Some(4),
            },
            in_type: false,
        },
        Limit {
            place: "status[]",
            bounds: Bounds::Length {
                minimum: Some(0),
                maximum: Some(32),
            },
            in_type: false,
        },
        Limit {
            place: "marker",
            bounds: Bounds::Length {
                minimum: Some(0),
                maximum: Some(256),
            },
            in_type: false,
        },
        Limit {
            place: "limit",
            bounds: Bounds::Number {
                minimum: Some(1),
                maximum: Some(100),
            },
            in_type: false,
        },
    ],
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
    limits: &[
        Limit {
            place: "body.auth.identity.methods",
            bounds: Bounds::Items {
                minimum: Some(1),
                maximum: Some(2),
            },
            in_type: false,
        },
    ],
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
            bounds: Bounds::Number {
                minimum: Some(1),
                maximum: None,
            },
            in_type: false,
        },
        Limit {
            place: "per_page",
            bounds: Bounds::Number {
                minimum: Some(1),
                maximum: Some(5000),
            },
            in_type: false,
        },
    ],
};
/// Every operation.
pub static ALL: &[&Operation] = &[
    &UPDATE_ASSET,
    &UPDATE_COVER_BY_THUMBNAIL,
    &SHOW_ASSET_DETAIL,
    &CREATE_EXTRACT_AUDIO_TASK,
    &CANCEL_EXTRACT_AUDIO_TASK,
    &SHOW_ASSET_META,
    &LIST_ASSET_LIST,
    &CREATE_ASSET_PROCESS_TASK,
    &CANCEL_ASSET_TRANSCODE_TASK,
    &CREATE_ASSET_REVIEW_TASK,
    &LIST_ASSET_TASK_INFO,
    &KEYSTONE_CREATE_TOKEN,
    &KEYSTONE_LIST_PROJECTS,
];
