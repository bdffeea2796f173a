// Made by `cargo xtask generate`. Do not edit: change spec/ and run it again.
// progenitor 0.15.1
// spec/vod.yaml sha256 d4ad05cadb323035898ac1cf433506f1c933ec731f3d6f03d34666d12601960d

//! The client and its types.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///A part of what is known about a media asset.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub enum AssetDetailCategory {
        #[serde(rename = "base_info")]
        BaseInfo,
        #[serde(rename = "transcode_info")]
        TranscodeInfo,
        #[serde(rename = "thumbnail_info")]
        ThumbnailInfo,
        #[serde(rename = "review_info")]
        ReviewInfo,
    }
    impl ::std::fmt::Display for AssetDetailCategory {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::BaseInfo => f.write_str("base_info"),
                Self::TranscodeInfo => f.write_str("transcode_info"),
                Self::ThumbnailInfo => f.write_str("thumbnail_info"),
                Self::ReviewInfo => f.write_str("review_info"),
            }
        }
    }
    impl ::std::str::FromStr for AssetDetailCategory {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "base_info" => Ok(Self::BaseInfo),
                "transcode_info" => Ok(Self::TranscodeInfo),
                "thumbnail_info" => Ok(Self::ThumbnailInfo),
                "review_info" => Ok(Self::ReviewInfo),
                _ => {
                    Err(
                        format!(
                            "{value:?} is not one of base_info, transcode_info, thumbnail_info, review_info"
                        )
                            .into(),
                    )
                }
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for AssetDetailCategory {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for AssetDetailCategory {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///A media asset with its files.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct AssetInfo {
        ///The media asset.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub asset_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        ///A media asset's file, and what was said about it.
        pub base_info: ::std::option::Option<BaseInfo>,
        ///What it is.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///Whether it may be transcoded with several template groups.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_multi_transcode: ::std::option::Option<bool>,
        ///Where it can be played from.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub play_info_array: ::std::option::Option<::std::vec::Vec<PlayInfo>>,
        ///The state, as AssetMetaStatus has it, and some more: NO_ASSET or NOASSET, DELETING, DELETE_FAILED, OBS_CREATING, OBS_CREATE_FAILED, OBS_CREATE_SUCCESS. One that was published and is queued again may well be PUBLISHED: ask with transcodeStatus.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
    }
    #[cfg(feature = "mock")]
    impl AssetInfo {
        pub fn builder() -> builder::AssetInfo {
            Default::default()
        }
    }
    ///The state of a media asset, in a list in short.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub enum AssetListStatus {
        #[serde(rename = "CREATING")]
        Creating,
        #[serde(rename = "FAILED")]
        Failed,
        #[serde(rename = "CREATED")]
        Created,
        #[serde(rename = "PUBLISHED")]
        Published,
        #[serde(rename = "WAITING_TRANSCODE")]
        WaitingTranscode,
        #[serde(rename = "TRANSCODING")]
        Transcoding,
        #[serde(rename = "TRANSCODE_SUCCEED")]
        TranscodeSucceed,
        #[serde(rename = "TRANSCODE_FAILED")]
        TranscodeFailed,
        #[serde(rename = "THUMBNAILING")]
        Thumbnailing,
        #[serde(rename = "THUMBNAIL_SUCCEED")]
        ThumbnailSucceed,
        #[serde(rename = "THUMBNAIL_FAILED")]
        ThumbnailFailed,
        #[serde(rename = "UN_REVIEW")]
        UnReview,
        #[serde(rename = "REVIEWING")]
        Reviewing,
        #[serde(rename = "REVIEW_SUSPICIOUS")]
        ReviewSuspicious,
        #[serde(rename = "REVIEW_PASSED")]
        ReviewPassed,
        #[serde(rename = "REVIEW_FAILED")]
        ReviewFailed,
        #[serde(rename = "REVIEW_BLOCKED")]
        ReviewBlocked,
    }
    impl ::std::fmt::Display for AssetListStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Creating => f.write_str("CREATING"),
                Self::Failed => f.write_str("FAILED"),
                Self::Created => f.write_str("CREATED"),
                Self::Published => f.write_str("PUBLISHED"),
                Self::WaitingTranscode => f.write_str("WAITING_TRANSCODE"),
                Self::Transcoding => f.write_str("TRANSCODING"),
                Self::TranscodeSucceed => f.write_str("TRANSCODE_SUCCEED"),
                Self::TranscodeFailed => f.write_str("TRANSCODE_FAILED"),
                Self::Thumbnailing => f.write_str("THUMBNAILING"),
                Self::ThumbnailSucceed => f.write_str("THUMBNAIL_SUCCEED"),
                Self::ThumbnailFailed => f.write_str("THUMBNAIL_FAILED"),
                Self::UnReview => f.write_str("UN_REVIEW"),
                Self::Reviewing => f.write_str("REVIEWING"),
                Self::ReviewSuspicious => f.write_str("REVIEW_SUSPICIOUS"),
                Self::ReviewPassed => f.write_str("REVIEW_PASSED"),
                Self::ReviewFailed => f.write_str("REVIEW_FAILED"),
                Self::ReviewBlocked => f.write_str("REVIEW_BLOCKED"),
            }
        }
    }
    impl ::std::str::FromStr for AssetListStatus {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "CREATING" => Ok(Self::Creating),
                "FAILED" => Ok(Self::Failed),
                "CREATED" => Ok(Self::Created),
                "PUBLISHED" => Ok(Self::Published),
                "WAITING_TRANSCODE" => Ok(Self::WaitingTranscode),
                "TRANSCODING" => Ok(Self::Transcoding),
                "TRANSCODE_SUCCEED" => Ok(Self::TranscodeSucceed),
                "TRANSCODE_FAILED" => Ok(Self::TranscodeFailed),
                "THUMBNAILING" => Ok(Self::Thumbnailing),
                "THUMBNAIL_SUCCEED" => Ok(Self::ThumbnailSucceed),
                "THUMBNAIL_FAILED" => Ok(Self::ThumbnailFailed),
                "UN_REVIEW" => Ok(Self::UnReview),
                "REVIEWING" => Ok(Self::Reviewing),
                "REVIEW_SUSPICIOUS" => Ok(Self::ReviewSuspicious),
                "REVIEW_PASSED" => Ok(Self::ReviewPassed),
                "REVIEW_FAILED" => Ok(Self::ReviewFailed),
                "REVIEW_BLOCKED" => Ok(Self::ReviewBlocked),
                _ => {
                    Err(
                        format!(
                            "{value:?} is not one of CREATING, FAILED, CREATED, PUBLISHED, WAITING_TRANSCODE, TRANSCODING, TRANSCODE_SUCCEED, TRANSCODE_FAILED, THUMBNAILING, THUMBNAIL_SUCCEED, THUMBNAIL_FAILED, UN_REVIEW, REVIEWING, REVIEW_SUSPICIOUS, REVIEW_PASSED, REVIEW_FAILED, REVIEW_BLOCKED"
                        )
                            .into(),
                    )
                }
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for AssetListStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for AssetListStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///The state of a media asset, in a list with files.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub enum AssetMetaStatus {
        #[serde(rename = "UNCREATED")]
        Uncreated,
        #[serde(rename = "DELETED")]
        Deleted,
        #[serde(rename = "CANCELLED")]
        Cancelled,
        #[serde(rename = "SERVER_ERROR")]
        ServerError,
        #[serde(rename = "UPLOAD_FAILED")]
        UploadFailed,
        #[serde(rename = "CREATING")]
        Creating,
        #[serde(rename = "PUBLISHED")]
        Published,
        #[serde(rename = "WAITING_TRANSCODE")]
        WaitingTranscode,
        #[serde(rename = "TRANSCODING")]
        Transcoding,
        #[serde(rename = "TRANSCODE_FAILED")]
        TranscodeFailed,
        #[serde(rename = "TRANSCODE_SUCCEED")]
        TranscodeSucceed,
        #[serde(rename = "CREATED")]
        Created,
    }
    impl ::std::fmt::Display for AssetMetaStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Uncreated => f.write_str("UNCREATED"),
                Self::Deleted => f.write_str("DELETED"),
                Self::Cancelled => f.write_str("CANCELLED"),
                Self::ServerError => f.write_str("SERVER_ERROR"),
                Self::UploadFailed => f.write_str("UPLOAD_FAILED"),
                Self::Creating => f.write_str("CREATING"),
                Self::Published => f.write_str("PUBLISHED"),
                Self::WaitingTranscode => f.write_str("WAITING_TRANSCODE"),
                Self::Transcoding => f.write_str("TRANSCODING"),
                Self::TranscodeFailed => f.write_str("TRANSCODE_FAILED"),
                Self::TranscodeSucceed => f.write_str("TRANSCODE_SUCCEED"),
                Self::Created => f.write_str("CREATED"),
            }
        }
    }
    impl ::std::str::FromStr for AssetMetaStatus {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "UNCREATED" => Ok(Self::Uncreated),
                "DELETED" => Ok(Self::Deleted),
                "CANCELLED" => Ok(Self::Cancelled),
                "SERVER_ERROR" => Ok(Self::ServerError),
                "UPLOAD_FAILED" => Ok(Self::UploadFailed),
                "CREATING" => Ok(Self::Creating),
                "PUBLISHED" => Ok(Self::Published),
                "WAITING_TRANSCODE" => Ok(Self::WaitingTranscode),
                "TRANSCODING" => Ok(Self::Transcoding),
                "TRANSCODE_FAILED" => Ok(Self::TranscodeFailed),
                "TRANSCODE_SUCCEED" => Ok(Self::TranscodeSucceed),
                "CREATED" => Ok(Self::Created),
                _ => {
                    Err(
                        format!(
                            "{value:?} is not one of UNCREATED, DELETED, CANCELLED, SERVER_ERROR, UPLOAD_FAILED, CREATING, PUBLISHED, WAITING_TRANSCODE, TRANSCODING, TRANSCODE_FAILED, TRANSCODE_SUCCEED, CREATED"
                        )
                            .into(),
                    )
                }
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for AssetMetaStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for AssetMetaStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///What is to be done with one media asset.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct AssetProcessReq {
        ///The media asset to process, by the id that VOD gave it.
        pub asset_id: ::std::string::String,
        ///Whether the output is encrypted: 0 no, 1 yes. Encryption needs a transcoding in the same call, with HLS output.
        #[serde(default)]
        pub auto_encrypt: i64,
        ///The subtitles to burn in, by the ids given to them with the asset; SRT only. Where none is given, the one uploaded last is burnt in.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub subtitle_id: ::std::vec::Vec<i64>,
        ///The transcoding template group to transcode with.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub template_group_name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        ///Snapshots to take of the video. They cost money.
        pub thumbnail: ::std::option::Option<Thumbnail>,
    }
    impl AssetProcessReq {
        pub fn builder() -> builder::AssetProcessReq {
            Default::default()
        }
    }
    ///What was queued.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct AssetProcessRsp {
        ///The media asset that will be processed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub asset_id: ::std::option::Option<::std::string::String>,
        ///The snapshot task; only for accounts that may have several for one asset.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub thumbnail_task_id: ::std::option::Option<::std::string::String>,
    }
    #[cfg(feature = "mock")]
    impl AssetProcessRsp {
        pub fn builder() -> builder::AssetProcessRsp {
            Default::default()
        }
    }
    ///Which media asset is to be reviewed, and how.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct AssetReviewReq {
        ///The media asset to review, by the id that VOD gave it.
        pub asset_id: ::std::string::String,
        ///How to review. By the service's text only the template counts, and the other fields are ignored.
        pub review: Review,
    }
    impl AssetReviewReq {
        pub fn builder() -> builder::AssetReviewReq {
            Default::default()
        }
    }
    ///What was queued.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct AssetReviewRsp {
        ///The media asset.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub asset_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        ///How the review is done.
        pub review: ::std::option::Option<ReviewRsp>,
    }
    #[cfg(feature = "mock")]
    impl AssetReviewRsp {
        pub fn builder() -> builder::AssetReviewRsp {
            Default::default()
        }
    }
    ///A media asset in short.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct AssetSummary {
        ///The media asset.
        pub asset_id: ::std::string::String,
        /**The state.

Known values: `CREATING`, `FAILED`, `CREATED`, `PUBLISHED`, `DELETED`.*/
        pub asset_status: ::std::string::String,
        ///The category's name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub category: ::std::option::Option<::std::string::String>,
        ///The covers.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub covers: ::std::option::Option<::std::vec::Vec<CoverInfo>>,
        ///When it was made, as yyyymmddhhmmss in UTC.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub create_time: ::std::option::Option<::std::string::String>,
        ///What it is.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///The length. Its unit is not documented here; that of MetaData is seconds.
        pub duration: i64,
        ///The length in milliseconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub duration_ms: ::std::option::Option<i64>,
        ///How it went, as "key:value" separated by semicolons.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exec_desc: ::std::option::Option<::std::string::String>,
        ///The file type.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub media_type: ::std::option::Option<::std::string::String>,
        ///Where the uploaded file is.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub original_url: ::std::option::Option<::std::string::String>,
        /**How far the review is.

Known values: `UN_REVIEW`, `REVIEWING`, `REVIEW_SUSPICIOUS`, `REVIEW_PASSED`, `REVIEW_FAILED`, `REVIEW_BLOCKED`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub review_status: ::std::option::Option<::std::string::String>,
        ///The size. Its unit is not documented here; that of MetaData is bytes.
        pub size: i64,
        /**How far the snapshots are.

Known values: `UN_THUMBNAIL`, `THUMBNAILING`, `THUMBNAIL_SUCCEED`, `THUMBNAIL_FAILED`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub thumbnail_status: ::std::option::Option<::std::string::String>,
        ///The title.
        pub title: ::std::string::String,
        /**How far the transcoding is.

Known values: `UN_TRANSCODE`, `WAITING_TRANSCODE`, `TRANSCODING`, `TRANSCODE_SUCCEED`, `TRANSCODE_FAILED`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub transcode_status: ::std::option::Option<::std::string::String>,
    }
    #[cfg(feature = "mock")]
    impl AssetSummary {
        pub fn builder() -> builder::AssetSummary {
            Default::default()
        }
    }
    ///A task of a media asset.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct AssetTask {
        ///The media asset.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub asset_id: ::std::option::Option<::std::string::String>,
        ///When it was made, as RFC 3339 in UTC.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub create_time: ::std::option::Option<::std::string::String>,
        ///When it ended, as RFC 3339 in UTC.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub end_time: ::std::option::Option<::std::string::String>,
        /**How far it is.

Known values: `WAITING`, `PROCESSING`, `SUCCEED`, `FAILED`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        ///How far a transcoding is.
        pub transcode_result: ::std::option::Option<TranscodeResult>,
        ///The kind of task, TRANSCODE or THUMBNAIL by the service's text.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    #[cfg(feature = "mock")]
    impl AssetTask {
        pub fn builder() -> builder::AssetTask {
            Default::default()
        }
    }
    ///A media asset's file, and what was said about it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct BaseInfo {
        ///The category.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub category_id: ::std::option::Option<i64>,
        ///The category's name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub category_name: ::std::option::Option<::std::string::String>,
        ///The covers.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cover_info_array: ::std::option::Option<::std::vec::Vec<CoverInfo>>,
        ///When it was made, as yyyymmddhhmmss in UTC.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub create_time: ::std::option::Option<::std::string::String>,
        ///What it is, at most 1024 bytes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///When it was changed last, as yyyymmddhhmmss in UTC.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub last_modified: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        ///What is known of an audio or video file.
        pub meta_data: ::std::option::Option<MetaData>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        ///A place in the object storage; only where the media asset is hosted there.
        pub output_path: ::std::option::Option<FileAddr>,
        ///A temporary address of the file; only in details. Good for whoever has it: keep it out of logs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sign_url: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        ///A place in the object storage; only where the media asset is hosted there.
        pub source_path: ::std::option::Option<FileAddr>,
        ///The subtitles.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subtitle_info: ::std::option::Option<::std::vec::Vec<SubtitleInfo>>,
        ///Its tags, separated by commas.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tags: ::std::option::Option<::std::string::String>,
        ///The title, at most 128 bytes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
        ///The file's name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub video_name: ::std::option::Option<::std::string::String>,
        ///The file type.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub video_type: ::std::option::Option<::std::string::String>,
        ///Where the file is.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub video_url: ::std::option::Option<::std::string::String>,
    }
    #[cfg(feature = "mock")]
    impl BaseInfo {
        pub fn builder() -> builder::BaseInfo {
            Default::default()
        }
    }
    ///A cover.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct CoverInfo {
        ///Where it is.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cover_url: ::std::option::Option<::std::string::String>,
    }
    #[cfg(feature = "mock")]
    impl CoverInfo {
        pub fn builder() -> builder::CoverInfo {
            Default::default()
        }
    }
    ///A cover's file type.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub enum CoverType {
        #[serde(rename = "JPG")]
        Jpg,
        #[serde(rename = "PNG")]
        Png,
    }
    impl ::std::fmt::Display for CoverType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Jpg => f.write_str("JPG"),
                Self::Png => f.write_str("PNG"),
            }
        }
    }
    impl ::std::str::FromStr for CoverType {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "JPG" => Ok(Self::Jpg),
                "PNG" => Ok(Self::Png),
                _ => Err(format!("{value:?} is not one of JPG, PNG").into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CoverType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for CoverType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///Why a call was refused or failed.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ErrorResponse {
        ///What happened, as a code; error-codes.yaml says what each means.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub error_code: ::std::option::Option<::std::string::String>,
        ///What happened, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub error_msg: ::std::option::Option<::std::string::String>,
        ///The request, for the vendor's support. Sent by the gateway, not by the service itself.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub request_id: ::std::option::Option<::std::string::String>,
    }
    #[cfg(feature = "mock")]
    impl ErrorResponse {
        pub fn builder() -> builder::ErrorResponse {
            Default::default()
        }
    }
    ///How the audio is stored.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ExtractAudioParameter {
        ///The file format: MP3 or AAC by the service's text.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub format: ::std::option::Option<::std::string::String>,
    }
    impl ExtractAudioParameter {
        pub fn builder() -> builder::ExtractAudioParameter {
            Default::default()
        }
    }
    ///Whose audio is to be extracted.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ExtractAudioTaskReq {
        ///The video, by the id that VOD gave it.
        pub asset_id: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        ///How the audio is stored.
        pub parameter: ::std::option::Option<ExtractAudioParameter>,
    }
    impl ExtractAudioTaskReq {
        pub fn builder() -> builder::ExtractAudioTaskReq {
            Default::default()
        }
    }
    ///What was queued.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ExtractAudioTaskRsp {
        ///The video.
        pub asset_id: ::std::string::String,
        ///The media asset that will hold the audio.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub audio_asset_id: ::std::option::Option<::std::string::String>,
    }
    #[cfg(feature = "mock")]
    impl ExtractAudioTaskRsp {
        pub fn builder() -> builder::ExtractAudioTaskRsp {
            Default::default()
        }
    }
    ///A place in the object storage; only where the media asset is hosted there.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct FileAddr {
        ///The bucket.
        pub bucket: ::std::string::String,
        ///The region of the bucket.
        pub location: ::std::string::String,
        ///The object.
        pub object: ::std::string::String,
    }
    #[cfg(feature = "mock")]
    impl FileAddr {
        pub fn builder() -> builder::FileAddr {
            Default::default()
        }
    }
    ///A page of tasks.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ListAssetTaskInfoRsp {
        ///How many tasks. Whether of this page or in all is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub count: ::std::option::Option<i64>,
        ///Where the next page starts. What marks the last page is not documented; we take it that there is none then, or an empty one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_marker: ::std::option::Option<::std::string::String>,
        ///The tasks.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub results: ::std::option::Option<::std::vec::Vec<AssetTask>>,
    }
    #[cfg(feature = "mock")]
    impl ListAssetTaskInfoRsp {
        pub fn builder() -> builder::ListAssetTaskInfoRsp {
            Default::default()
        }
    }
    ///Ascending or descending.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub enum ListOrder {
        #[serde(rename = "asc")]
        Asc,
        #[serde(rename = "desc")]
        Desc,
    }
    impl ::std::fmt::Display for ListOrder {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Asc => f.write_str("asc"),
                Self::Desc => f.write_str("desc"),
            }
        }
    }
    impl ::std::str::FromStr for ListOrder {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "asc" => Ok(Self::Asc),
                "desc" => Ok(Self::Desc),
                _ => Err(format!("{value:?} is not one of asc, desc").into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for ListOrder {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ListOrder {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::default::Default for ListOrder {
        fn default() -> Self {
            ListOrder::Desc
        }
    }
    ///What is known of an audio or video file.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct MetaData {
        ///The number of audio channels.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub audio_channels: ::std::option::Option<i32>,
        ///The bit rate. Its unit is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub bit_rate: ::std::option::Option<i64>,
        /**The codec.

Known values: `MPEG-2`, `MPEG-4`, `H.264`, `H.265`, `WMV`, `Vorbis`, `AAC`, `EAC-3`, `AC-3`, `AMR`, `APE`, `FLAC`, `MP3`, `MP2`, `WMA`, `PCM`, `ADPCM`, `WavPack`, `HEAAC`, `UNKNOWN`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub codec: ::std::option::Option<::std::string::String>,
        ///The length in seconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub duration: ::std::option::Option<i64>,
        ///The length in milliseconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub duration_ms: ::std::option::Option<i64>,
        ///Documented as a code from 1 to 10; in samples the rate itself, or a thousand times the rate.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub frame_rate: ::std::option::Option<i64>,
        ///The height in pixels. Documents disagree on the name: see hight.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub height: ::std::option::Option<i64>,
        ///The height in pixels, by its older, misspelt name. Deprecated: use height, and this one where that is missing.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub hight: ::std::option::Option<i64>,
        /**The container format.

Known values: `MP4`, `TS`, `MOV`, `MXF`, `MPG`, `FLV`, `WMV`, `MP3`, `WMA`, `APE`, `FLAC`, `AAC`, `AC3`, `MMF`, `AMR`, `M4A`, `M4R`, `OGG`, `WAV`, `WV`, `MP2`, `AVI`, `F4V`, `M4V`, `MPEG`, `HLS`, `DASH`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pack_type: ::std::option::Option<::std::string::String>,
        ///FULL_HD, HD, SD, FLUENT, AD, 2K or 4K by the service's text.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quality: ::std::option::Option<::std::string::String>,
        ///The size in bytes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub video_size: ::std::option::Option<i64>,
        ///The width in pixels.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub width: ::std::option::Option<i64>,
    }
    #[cfg(feature = "mock")]
    impl MetaData {
        pub fn builder() -> builder::MetaData {
            Default::default()
        }
    }
    ///One output of a transcoding.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct Output {
        /**Whether it is encrypted: 0 no, 1 yes.

Known values: `0`, `1`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub encrypted: ::std::option::Option<i64>,
        ///The id of the template group.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub group_id: ::std::option::Option<::std::string::String>,
        ///The template group's name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub group_name: ::std::option::Option<::std::string::String>,
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        ///What is known of an audio or video file.
        pub meta_data: ::std::option::Option<MetaData>,
        /**The format. Documents disagree on upper and lower case: compare without it.

Known values: `HLS`, `DASH`, `MP4`, `MP3`, `AAC`.*/
        pub play_type: ::std::string::String,
        /**The picture quality.

Known values: `FLUENT`, `SD`, `HD`, `FULL_HD`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quality: ::std::option::Option<::std::string::String>,
        ///Where it is.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub url: ::std::option::Option<::std::string::String>,
    }
    #[cfg(feature = "mock")]
    impl Output {
        pub fn builder() -> builder::Output {
            Default::default()
        }
    }
    ///The findings in one picture.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct PictureReviewRet {
        ///Where in the video, in seconds from the start.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub offset: ::std::option::Option<i64>,
        ///Political findings.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub politics: ::std::option::Option<::std::vec::Vec<ReviewDetail>>,
        ///Findings of pornography.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub porn: ::std::option::Option<::std::vec::Vec<ReviewDetail>>,
        /**What is advised.

Known values: `block`, `pass`, `review`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub suggestion: ::std::option::Option<::std::string::String>,
        ///Findings of terrorism.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub terrorism: ::std::option::Option<::std::vec::Vec<ReviewDetail>>,
        ///Where the picture is.
        pub url: ::std::string::String,
    }
    #[cfg(feature = "mock")]
    impl PictureReviewRet {
        pub fn builder() -> builder::PictureReviewRet {
            Default::default()
        }
    }
    ///Where a media asset can be played from.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct PlayInfo {
        ///Whether it is encrypted: 0 no, 1 yes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub encrypted: ::std::option::Option<i64>,
        ///The id of the template group.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub group_id: ::std::option::Option<::std::string::String>,
        ///The template group's name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub group_name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        ///What is known of an audio or video file.
        pub meta_data: ::std::option::Option<MetaData>,
        ///The format. Documents disagree on upper and lower case: compare without it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub play_type: ::std::option::Option<::std::string::String>,
        ///Where it is.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
    }
    #[cfg(feature = "mock")]
    impl PlayInfo {
        pub fn builder() -> builder::PlayInfo {
            Default::default()
        }
    }
    ///A project's id. Real ones are 32 hexadecimal digits.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ProjectId(::std::string::String);
    impl ::std::ops::Deref for ProjectId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<ProjectId> for ::std::string::String {
        fn from(value: ProjectId) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for ProjectId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 64usize {
                return Err("longer than 64 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for ProjectId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ProjectId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for ProjectId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }
    ///Whether a media asset is published (PUBLISHED) or not yet (CREATED).
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub enum PublishStatus {
        #[serde(rename = "PUBLISHED")]
        Published,
        #[serde(rename = "CREATED")]
        Created,
    }
    impl ::std::fmt::Display for PublishStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Published => f.write_str("PUBLISHED"),
                Self::Created => f.write_str("CREATED"),
            }
        }
    }
    impl ::std::str::FromStr for PublishStatus {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "PUBLISHED" => Ok(Self::Published),
                "CREATED" => Ok(Self::Created),
                _ => Err(format!("{value:?} is not one of PUBLISHED, CREATED").into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for PublishStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PublishStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///Everything about one media asset.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct QueryAssetDetailRsp {
        ///The media asset.
        pub asset_id: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        ///A media asset's file, and what was said about it.
        pub base_info: ::std::option::Option<BaseInfo>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        ///What the review of a media asset has found.
        pub review_info: ::std::option::Option<ReviewInfo>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        ///The snapshots of a media asset.
        pub thumbnail_info: ::std::option::Option<ThumbnailInfo>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        ///What transcoding made of a media asset.
        pub transcode_info: ::std::option::Option<TranscodeInfo>,
    }
    #[cfg(feature = "mock")]
    impl QueryAssetDetailRsp {
        pub fn builder() -> builder::QueryAssetDetailRsp {
            Default::default()
        }
    }
    ///A page of media assets in short.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct QueryAssetListRsp {
        ///The media assets.
        pub assets: ::std::vec::Vec<AssetSummary>,
        ///How many there are in all, as far as the service counts: up to about 20 000.
        pub total: i64,
    }
    #[cfg(feature = "mock")]
    impl QueryAssetListRsp {
        pub fn builder() -> builder::QueryAssetListRsp {
            Default::default()
        }
    }
    ///A page of media assets.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct QueryAssetMetaRsp {
        ///The media assets.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub asset_info_array: ::std::option::Option<::std::vec::Vec<AssetInfo>>,
        ///Whether there are more: 0 no, 1 yes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_truncated: ::std::option::Option<i64>,
        ///How many there are in all, as far as the service counts: up to about 20 000.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total: ::std::option::Option<i64>,
    }
    #[cfg(feature = "mock")]
    impl QueryAssetMetaRsp {
        pub fn builder() -> builder::QueryAssetMetaRsp {
            Default::default()
        }
    }
    ///How to review. By the service's text only the template counts, and the other fields are ignored.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct Review {
        ///0 to 100 by the service's text, which does not say more.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub interval: ::std::option::Option<i64>,
        ///For political content, 0 to 100 by the service's text.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub politics: ::std::option::Option<i64>,
        ///For pornography, 0 to 100 by the service's text.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub porn: ::std::option::Option<i64>,
        ///The review template.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub template_id: ::std::option::Option<::std::string::String>,
        ///For terrorism, 0 to 100 by the service's text.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub terrorism: ::std::option::Option<i64>,
    }
    impl Review {
        pub fn builder() -> builder::Review {
            Default::default()
        }
    }
    ///One finding.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ReviewDetail {
        ///How sure it is, 0 to 1, as text.
        pub confidence: ::std::string::String,
        ///What was found.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub label: ::std::option::Option<::std::string::String>,
    }
    #[cfg(feature = "mock")]
    impl ReviewDetail {
        pub fn builder() -> builder::ReviewDetail {
            Default::default()
        }
    }
    ///What the review of a media asset has found.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ReviewInfo {
        ///The findings in the covers.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cover: ::std::option::Option<::std::vec::Vec<PictureReviewRet>>,
        ///How it went, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exec_desc: ::std::option::Option<::std::string::String>,
        ///How far it is: UN_REVIEW, REVIEWING, REVIEW_SUSPICIOUS, REVIEW_PASSED, REVIEW_FAILED or REVIEW_BLOCKED by the service's text.
        pub review_status: ::std::string::String,
        /**What is advised, the worst of all findings.

Known values: `block`, `pass`, `review`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub suggestion: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        ///The findings in title, description and the like.
        pub text: ::std::option::Option<TextReviewRet>,
        ///The findings in the video.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub video: ::std::option::Option<::std::vec::Vec<PictureReviewRet>>,
    }
    #[cfg(feature = "mock")]
    impl ReviewInfo {
        pub fn builder() -> builder::ReviewInfo {
            Default::default()
        }
    }
    ///How the review is done.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ReviewRsp {
        ///0 to 100 by the service's text, which does not say more.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub interval: ::std::option::Option<i64>,
        ///For political content, 0 to 100 by the service's text.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub politics: ::std::option::Option<i64>,
        ///For pornography, 0 to 100 by the service's text.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub porn: ::std::option::Option<i64>,
        ///The review template.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub template_id: ::std::option::Option<::std::string::String>,
        ///For terrorism, 0 to 100 by the service's text.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub terrorism: ::std::option::Option<i64>,
    }
    #[cfg(feature = "mock")]
    impl ReviewRsp {
        pub fn builder() -> builder::ReviewRsp {
            Default::default()
        }
    }
    ///A file of subtitles to upload.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct Subtitle {
        ///What they are.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///Which subtitles, 1 to 8 by the service's text.
        pub id: i64,
        ///Subtitles' language.
        pub language: SubtitleLanguage,
        ///The MD5 sum.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub md5: ::std::option::Option<::std::string::String>,
        ///The file name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(rename = "type")]
        ///Subtitles' file format.
        pub type_: SubtitleType,
    }
    impl Subtitle {
        pub fn builder() -> builder::Subtitle {
            Default::default()
        }
    }
    ///Subtitles of a media asset.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct SubtitleInfo {
        ///Which ones.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<i64>,
        ///The language.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub language: ::std::option::Option<::std::string::String>,
        ///The file format.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
        ///Where they are.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
    }
    #[cfg(feature = "mock")]
    impl SubtitleInfo {
        pub fn builder() -> builder::SubtitleInfo {
            Default::default()
        }
    }
    ///Subtitles' language.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub enum SubtitleLanguage {
        #[serde(rename = "CN")]
        Cn,
        #[serde(rename = "EN")]
        En,
    }
    impl ::std::fmt::Display for SubtitleLanguage {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Cn => f.write_str("CN"),
                Self::En => f.write_str("EN"),
            }
        }
    }
    impl ::std::str::FromStr for SubtitleLanguage {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "CN" => Ok(Self::Cn),
                "EN" => Ok(Self::En),
                _ => Err(format!("{value:?} is not one of CN, EN").into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for SubtitleLanguage {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for SubtitleLanguage {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///Subtitles' file format.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub enum SubtitleType {
        #[serde(rename = "SRT")]
        Srt,
    }
    impl ::std::fmt::Display for SubtitleType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Srt => f.write_str("SRT"),
            }
        }
    }
    impl ::std::str::FromStr for SubtitleType {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "SRT" => Ok(Self::Srt),
                _ => Err(format!("{value:?} is not one of SRT").into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for SubtitleType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for SubtitleType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///The findings in title, description and the like.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct TextReviewRet {
        ///Abusive words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub abuse: ::std::option::Option<::std::string::String>,
        ///Political words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub politics: ::std::option::Option<::std::string::String>,
        ///Pornographic words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub porn: ::std::option::Option<::std::string::String>,
        /**What is advised.

Known values: `block`, `pass`, `review`.*/
        pub suggestion: ::std::string::String,
    }
    #[cfg(feature = "mock")]
    impl TextReviewRet {
        pub fn builder() -> builder::TextReviewRet {
            Default::default()
        }
    }
    ///Snapshots to take of the video. They cost money.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct Thumbnail {
        ///The shape: 0 keeps that of the video, 1 is 16:9.
        #[serde(default)]
        pub aspect_ratio: i64,
        ///Which snapshot becomes the cover, counted from 1. The service's text says 1 where none is given.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cover_position: ::std::option::Option<i64>,
        ///The instants to take; needed with type dots. The unit is not documented.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub dots: ::std::vec::Vec<i64>,
        ///The file format: 1 is JPG.
        #[serde(default = "defaults::default_u64::<i64, 1>")]
        pub format: i64,
        ///The longest side in pixels. The service's text says 480 where none is given.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub max_length: ::std::option::Option<i64>,
        ///The number of snapshots; needed with type quantity.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quantity: ::std::option::Option<i32>,
        ///Goes with type quantity; optional. What it does is not documented beyond its range.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quantity_time: ::std::option::Option<i32>,
        ///Seconds between two snapshots; needed with type time. The service's text says 12 where none is given.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub time: ::std::option::Option<i32>,
        ///How the instants are chosen: time (one every so many seconds), dots (the given ones), quantity (so many, evenly spaced).
        #[serde(rename = "type")]
        pub type_: ThumbnailType,
    }
    impl Thumbnail {
        pub fn builder() -> builder::Thumbnail {
            Default::default()
        }
    }
    ///The snapshots of a media asset.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ThumbnailInfo {
        ///Those taken at given instants.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub dots: ::std::option::Option<::std::vec::Vec<ThumbnailRsp>>,
        ///How it went, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exec_desc: ::std::option::Option<::std::string::String>,
        ///Those taken as so many, evenly spaced.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quantity: ::std::option::Option<::std::vec::Vec<ThumbnailRsp>>,
        ///Those taken at fixed intervals.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sample: ::std::option::Option<::std::vec::Vec<ThumbnailRsp>>,
        ///How far it is: UN_THUMBNAIL, THUMBNAILING, THUMBNAIL_SUCCEED or THUMBNAIL_FAILED by the service's text.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub thumbnail_status: ::std::option::Option<::std::string::String>,
    }
    #[cfg(feature = "mock")]
    impl ThumbnailInfo {
        pub fn builder() -> builder::ThumbnailInfo {
            Default::default()
        }
    }
    ///A snapshot.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ThumbnailRsp {
        ///When, in seconds from the start.
        pub offset: i64,
        ///Where it is.
        pub url: ::std::string::String,
    }
    #[cfg(feature = "mock")]
    impl ThumbnailRsp {
        pub fn builder() -> builder::ThumbnailRsp {
            Default::default()
        }
    }
    ///How the instants are chosen: time (one every so many seconds), dots (the given ones), quantity (so many, evenly spaced).
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub enum ThumbnailType {
        #[serde(rename = "time")]
        Time,
        #[serde(rename = "dots")]
        Dots,
        #[serde(rename = "quantity")]
        Quantity,
    }
    impl ::std::fmt::Display for ThumbnailType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Time => f.write_str("time"),
                Self::Dots => f.write_str("dots"),
                Self::Quantity => f.write_str("quantity"),
            }
        }
    }
    impl ::std::str::FromStr for ThumbnailType {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "time" => Ok(Self::Time),
                "dots" => Ok(Self::Dots),
                "quantity" => Ok(Self::Quantity),
                _ => Err(format!("{value:?} is not one of time, dots, quantity").into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for ThumbnailType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ThumbnailType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///What transcoding made of a media asset.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct TranscodeInfo {
        ///How it went, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exec_desc: ::std::option::Option<::std::string::String>,
        ///The outputs. HLS and DASH have one for each quality and one for all; MP4 has one for each.
        pub output: ::std::vec::Vec<Output>,
        ///The template group.
        pub template_group_name: ::std::string::String,
        ///How far it is. The values are those of TranscodeStatus by the service's text.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub transcode_status: ::std::option::Option<::std::string::String>,
    }
    #[cfg(feature = "mock")]
    impl TranscodeInfo {
        pub fn builder() -> builder::TranscodeInfo {
            Default::default()
        }
    }
    ///How far a transcoding is.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct TranscodeResult {
        ///Seconds of work; -1 means that the value is not valid.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub process_time: ::std::option::Option<i32>,
        ///Per cent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub progress: ::std::option::Option<i32>,
        ///When it started, as RFC 3339 in UTC.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub start_time: ::std::option::Option<::std::string::String>,
        ///The template.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub template_name: ::std::option::Option<::std::string::String>,
        ///Seconds in the queue; -1 means that the value is not valid.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub waiting_time: ::std::option::Option<i32>,
    }
    #[cfg(feature = "mock")]
    impl TranscodeResult {
        pub fn builder() -> builder::TranscodeResult {
            Default::default()
        }
    }
    ///How far the transcoding of a media asset is.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub enum TranscodeStatus {
        #[serde(rename = "TRANSCODING")]
        Transcoding,
        #[serde(rename = "TRANSCODE_FAILED")]
        TranscodeFailed,
        #[serde(rename = "TRANSCODE_SUCCEED")]
        TranscodeSucceed,
        #[serde(rename = "UN_TRANSCODE")]
        UnTranscode,
        #[serde(rename = "WAITING_TRANSCODE")]
        WaitingTranscode,
    }
    impl ::std::fmt::Display for TranscodeStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Transcoding => f.write_str("TRANSCODING"),
                Self::TranscodeFailed => f.write_str("TRANSCODE_FAILED"),
                Self::TranscodeSucceed => f.write_str("TRANSCODE_SUCCEED"),
                Self::UnTranscode => f.write_str("UN_TRANSCODE"),
                Self::WaitingTranscode => f.write_str("WAITING_TRANSCODE"),
            }
        }
    }
    impl ::std::str::FromStr for TranscodeStatus {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "TRANSCODING" => Ok(Self::Transcoding),
                "TRANSCODE_FAILED" => Ok(Self::TranscodeFailed),
                "TRANSCODE_SUCCEED" => Ok(Self::TranscodeSucceed),
                "UN_TRANSCODE" => Ok(Self::UnTranscode),
                "WAITING_TRANSCODE" => Ok(Self::WaitingTranscode),
                _ => {
                    Err(
                        format!(
                            "{value:?} is not one of TRANSCODING, TRANSCODE_FAILED, TRANSCODE_SUCCEED, UN_TRANSCODE, WAITING_TRANSCODE"
                        )
                            .into(),
                    )
                }
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for TranscodeStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for TranscodeStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///What is to be replaced in one media asset.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct UpdateAssetReq {
        ///The media asset to update, by the id that VOD gave it.
        pub asset_id: ::std::string::String,
        ///Which cover; the service's text says that only 0 can be used.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cover_id: ::std::option::Option<i64>,
        ///The MD5 sum of the new cover.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cover_md5: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        ///A cover's file type.
        pub cover_type: ::std::option::Option<CoverType>,
        ///The new subtitles.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub subtitles: ::std::vec::Vec<Subtitle>,
        ///The MD5 sum of the new video.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub video_md5: ::std::option::Option<::std::string::String>,
        ///The new video's file name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub video_name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        ///A video's or an audio's file type.
        pub video_type: ::std::option::Option<VideoType>,
    }
    impl UpdateAssetReq {
        pub fn builder() -> builder::UpdateAssetReq {
            Default::default()
        }
    }
    ///Where to upload the files to. The addresses are good for whoever has them: keep them out of logs.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct UpdateAssetRsp {
        ///The media asset.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub asset_id: ::std::option::Option<::std::string::String>,
        ///Where to upload the cover, if one was announced.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cover_upload_url: ::std::option::Option<::std::string::String>,
        ///Where to upload the subtitles, if some were announced.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subtitle_upload_urls: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        ///Where to upload the video, if one was announced.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub video_upload_url: ::std::option::Option<::std::string::String>,
    }
    #[cfg(feature = "mock")]
    impl UpdateAssetRsp {
        pub fn builder() -> builder::UpdateAssetRsp {
            Default::default()
        }
    }
    ///Which snapshot becomes the cover.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct UpdateCoverByThumbnailReq {
        ///The snapshot's address. The service writes this name in camel case.
        #[serde(rename = "thumbnailUrl")]
        pub thumbnail_url: ::std::string::String,
    }
    impl UpdateCoverByThumbnailReq {
        pub fn builder() -> builder::UpdateCoverByThumbnailReq {
            Default::default()
        }
    }
    ///A video's or an audio's file type.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub enum VideoType {
        #[serde(rename = "MP4")]
        Mp4,
        #[serde(rename = "TS")]
        Ts,
        #[serde(rename = "MOV")]
        Mov,
        #[serde(rename = "MXF")]
        Mxf,
        #[serde(rename = "MPG")]
        Mpg,
        #[serde(rename = "FLV")]
        Flv,
        #[serde(rename = "WMV")]
        Wmv,
        #[serde(rename = "HLS")]
        Hls,
        #[serde(rename = "MP3")]
        Mp3,
        #[serde(rename = "WMA")]
        Wma,
        #[serde(rename = "APE")]
        Ape,
        #[serde(rename = "FLAC")]
        Flac,
        #[serde(rename = "AAC")]
        Aac,
        #[serde(rename = "AC3")]
        Ac3,
        #[serde(rename = "MMF")]
        Mmf,
        #[serde(rename = "AMR")]
        Amr,
        #[serde(rename = "M4A")]
        M4a,
        #[serde(rename = "M4R")]
        M4r,
        #[serde(rename = "OGG")]
        Ogg,
        #[serde(rename = "WAV")]
        Wav,
        #[serde(rename = "WV")]
        Wv,
        #[serde(rename = "MP2")]
        Mp2,
        #[serde(rename = "AVI")]
        Avi,
        #[serde(rename = "F4V")]
        F4v,
        #[serde(rename = "M4V")]
        M4v,
        #[serde(rename = "MPEG")]
        Mpeg,
        #[serde(rename = "UNKNOW")]
        Unknow,
    }
    impl ::std::fmt::Display for VideoType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Mp4 => f.write_str("MP4"),
                Self::Ts => f.write_str("TS"),
                Self::Mov => f.write_str("MOV"),
                Self::Mxf => f.write_str("MXF"),
                Self::Mpg => f.write_str("MPG"),
                Self::Flv => f.write_str("FLV"),
                Self::Wmv => f.write_str("WMV"),
                Self::Hls => f.write_str("HLS"),
                Self::Mp3 => f.write_str("MP3"),
                Self::Wma => f.write_str("WMA"),
                Self::Ape => f.write_str("APE"),
                Self::Flac => f.write_str("FLAC"),
                Self::Aac => f.write_str("AAC"),
                Self::Ac3 => f.write_str("AC3"),
                Self::Mmf => f.write_str("MMF"),
                Self::Amr => f.write_str("AMR"),
                Self::M4a => f.write_str("M4A"),
                Self::M4r => f.write_str("M4R"),
                Self::Ogg => f.write_str("OGG"),
                Self::Wav => f.write_str("WAV"),
                Self::Wv => f.write_str("WV"),
                Self::Mp2 => f.write_str("MP2"),
                Self::Avi => f.write_str("AVI"),
                Self::F4v => f.write_str("F4V"),
                Self::M4v => f.write_str("M4V"),
                Self::Mpeg => f.write_str("MPEG"),
                Self::Unknow => f.write_str("UNKNOW"),
            }
        }
    }
    impl ::std::str::FromStr for VideoType {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "MP4" => Ok(Self::Mp4),
                "TS" => Ok(Self::Ts),
                "MOV" => Ok(Self::Mov),
                "MXF" => Ok(Self::Mxf),
                "MPG" => Ok(Self::Mpg),
                "FLV" => Ok(Self::Flv),
                "WMV" => Ok(Self::Wmv),
                "HLS" => Ok(Self::Hls),
                "MP3" => Ok(Self::Mp3),
                "WMA" => Ok(Self::Wma),
                "APE" => Ok(Self::Ape),
                "FLAC" => Ok(Self::Flac),
                "AAC" => Ok(Self::Aac),
                "AC3" => Ok(Self::Ac3),
                "MMF" => Ok(Self::Mmf),
                "AMR" => Ok(Self::Amr),
                "M4A" => Ok(Self::M4a),
                "M4R" => Ok(Self::M4r),
                "OGG" => Ok(Self::Ogg),
                "WAV" => Ok(Self::Wav),
                "WV" => Ok(Self::Wv),
                "MP2" => Ok(Self::Mp2),
                "AVI" => Ok(Self::Avi),
                "F4V" => Ok(Self::F4v),
                "M4V" => Ok(Self::M4v),
                "MPEG" => Ok(Self::Mpeg),
                "UNKNOW" => Ok(Self::Unknow),
                _ => {
                    Err(
                        format!(
                            "{value:?} is not one of MP4, TS, MOV, MXF, MPG, FLV, WMV, HLS, MP3, WMA, APE, FLAC, AAC, AC3, MMF, AMR, M4A, M4R, OGG, WAV, WV, MP2, AVI, F4V, M4V, MPEG, UNKNOW"
                        )
                            .into(),
                    )
                }
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for VideoType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for VideoType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        #[cfg(feature = "mock")]
        pub struct AssetInfo {
            asset_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            base_info: ::std::result::Result<
                ::std::option::Option<super::BaseInfo>,
                ::std::string::String,
            >,
            description: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            is_multi_transcode: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            play_info_array: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::PlayInfo>>,
                ::std::string::String,
            >,
            status: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        #[cfg(feature = "mock")]
        impl ::std::default::Default for AssetInfo {
            fn default() -> Self {
                Self {
                    asset_id: Ok(Default::default()),
                    base_info: Ok(Default::default()),
                    description: Ok(Default::default()),
                    is_multi_transcode: Ok(Default::default()),
                    play_info_array: Ok(Default::default()),
                    status: Ok(Default::default()),
                }
            }
        }
        #[cfg(feature = "mock")]
        impl AssetInfo {
            ///The media asset.
            pub fn asset_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.asset_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("asset_id: {e}"));
                self
            }
            ///A media asset's file, and what was said about it.
            pub fn base_info<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::BaseInfo>,
                T::Error: ::std::fmt::Display,
            {
                self.base_info = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("base_info: {e}"));
                self
            }
            ///What it is.
            pub fn description<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.description = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("description: {e}"));
                self
            }
            ///Whether it may be transcoded with several template groups.
            pub fn is_multi_transcode<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.is_multi_transcode = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("is_multi_transcode: {e}"));
                self
            }
            ///Where it can be played from.
            pub fn play_info_array<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::PlayInfo>>,
                T::Error: ::std::fmt::Display,
            {
                self.play_info_array = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("play_info_array: {e}"));
                self
            }
            ///The state, as AssetMetaStatus has it, and some more: NO_ASSET or NOASSET, DELETING, DELETE_FAILED, OBS_CREATING, OBS_CREATE_FAILED, OBS_CREATE_SUCCESS. One that was published and is queued again may well be PUBLISHED: ask with transcodeStatus.
            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.status = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("status: {e}"));
                self
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::TryFrom<AssetInfo> for super::AssetInfo {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AssetInfo,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    asset_id: value.asset_id?,
                    base_info: value.base_info?,
                    description: value.description?,
                    is_multi_transcode: value.is_multi_transcode?,
                    play_info_array: value.play_info_array?,
                    status: value.status?,
                })
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::From<super::AssetInfo> for AssetInfo {
            fn from(value: super::AssetInfo) -> Self {
                Self {
                    asset_id: Ok(value.asset_id),
                    base_info: Ok(value.base_info),
                    description: Ok(value.description),
                    is_multi_transcode: Ok(value.is_multi_transcode),
                    play_info_array: Ok(value.play_info_array),
                    status: Ok(value.status),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct AssetProcessReq {
            asset_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            auto_encrypt: ::std::result::Result<i64, ::std::string::String>,
            subtitle_id: ::std::result::Result<
                ::std::vec::Vec<i64>,
                ::std::string::String,
            >,
            template_group_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            thumbnail: ::std::result::Result<
                ::std::option::Option<super::Thumbnail>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for AssetProcessReq {
            fn default() -> Self {
                Self {
                    asset_id: Err("asset_id: is missing".to_string()),
                    auto_encrypt: Ok(Default::default()),
                    subtitle_id: Ok(Default::default()),
                    template_group_name: Ok(Default::default()),
                    thumbnail: Ok(Default::default()),
                }
            }
        }
        impl AssetProcessReq {
            ///The media asset to process, by the id that VOD gave it.
            pub fn asset_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.asset_id = value.try_into().map_err(|e| format!("asset_id: {e}"));
                self
            }
            ///Whether the output is encrypted: 0 no, 1 yes. Encryption needs a transcoding in the same call, with HLS output.
            pub fn auto_encrypt<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.auto_encrypt = value
                    .try_into()
                    .map_err(|e| format!("auto_encrypt: {e}"));
                self
            }
            ///The subtitles to burn in, by the ids given to them with the asset; SRT only. Where none is given, the one uploaded last is burnt in.
            pub fn subtitle_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.subtitle_id = value
                    .try_into()
                    .map_err(|e| format!("subtitle_id: {e}"));
                self
            }
            ///The transcoding template group to transcode with.
            pub fn template_group_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.template_group_name = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("template_group_name: {e}"));
                self
            }
            ///Snapshots to take of the video. They cost money.
            pub fn thumbnail<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Thumbnail>,
                T::Error: ::std::fmt::Display,
            {
                self.thumbnail = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("thumbnail: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<AssetProcessReq> for super::AssetProcessReq {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AssetProcessReq,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    asset_id: value.asset_id?,
                    auto_encrypt: value.auto_encrypt?,
                    subtitle_id: value.subtitle_id?,
                    template_group_name: value.template_group_name?,
                    thumbnail: value.thumbnail?,
                })
            }
        }
        impl ::std::convert::From<super::AssetProcessReq> for AssetProcessReq {
            fn from(value: super::AssetProcessReq) -> Self {
                Self {
                    asset_id: Ok(value.asset_id),
                    auto_encrypt: Ok(value.auto_encrypt),
                    subtitle_id: Ok(value.subtitle_id),
                    template_group_name: Ok(value.template_group_name),
                    thumbnail: Ok(value.thumbnail),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[cfg(feature = "mock")]
        pub struct AssetProcessRsp {
            asset_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            thumbnail_task_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        #[cfg(feature = "mock")]
        impl ::std::default::Default for AssetProcessRsp {
            fn default() -> Self {
                Self {
                    asset_id: Ok(Default::default()),
                    thumbnail_task_id: Ok(Default::default()),
                }
            }
        }
        #[cfg(feature = "mock")]
        impl AssetProcessRsp {
            ///The media asset that will be processed.
            pub fn asset_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.asset_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("asset_id: {e}"));
                self
            }
            ///The snapshot task; only for accounts that may have several for one asset.
            pub fn thumbnail_task_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.thumbnail_task_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("thumbnail_task_id: {e}"));
                self
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::TryFrom<AssetProcessRsp> for super::AssetProcessRsp {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AssetProcessRsp,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    asset_id: value.asset_id?,
                    thumbnail_task_id: value.thumbnail_task_id?,
                })
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::From<super::AssetProcessRsp> for AssetProcessRsp {
            fn from(value: super::AssetProcessRsp) -> Self {
                Self {
                    asset_id: Ok(value.asset_id),
                    thumbnail_task_id: Ok(value.thumbnail_task_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct AssetReviewReq {
            asset_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            review: ::std::result::Result<super::Review, ::std::string::String>,
        }
        impl ::std::default::Default for AssetReviewReq {
            fn default() -> Self {
                Self {
                    asset_id: Err("asset_id: is missing".to_string()),
                    review: Err("review: is missing".to_string()),
                }
            }
        }
        impl AssetReviewReq {
            ///The media asset to review, by the id that VOD gave it.
            pub fn asset_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.asset_id = value.try_into().map_err(|e| format!("asset_id: {e}"));
                self
            }
            ///How to review. By the service's text only the template counts, and the other fields are ignored.
            pub fn review<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Review>,
                T::Error: ::std::fmt::Display,
            {
                self.review = value.try_into().map_err(|e| format!("review: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<AssetReviewReq> for super::AssetReviewReq {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AssetReviewReq,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    asset_id: value.asset_id?,
                    review: value.review?,
                })
            }
        }
        impl ::std::convert::From<super::AssetReviewReq> for AssetReviewReq {
            fn from(value: super::AssetReviewReq) -> Self {
                Self {
                    asset_id: Ok(value.asset_id),
                    review: Ok(value.review),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[cfg(feature = "mock")]
        pub struct AssetReviewRsp {
            asset_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            review: ::std::result::Result<
                ::std::option::Option<super::ReviewRsp>,
                ::std::string::String,
            >,
        }
        #[cfg(feature = "mock")]
        impl ::std::default::Default for AssetReviewRsp {
            fn default() -> Self {
                Self {
                    asset_id: Ok(Default::default()),
                    review: Ok(Default::default()),
                }
            }
        }
        #[cfg(feature = "mock")]
        impl AssetReviewRsp {
            ///The media asset.
            pub fn asset_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.asset_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("asset_id: {e}"));
                self
            }
            ///How the review is done.
            pub fn review<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ReviewRsp>,
                T::Error: ::std::fmt::Display,
            {
                self.review = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("review: {e}"));
                self
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::TryFrom<AssetReviewRsp> for super::AssetReviewRsp {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AssetReviewRsp,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    asset_id: value.asset_id?,
                    review: value.review?,
                })
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::From<super::AssetReviewRsp> for AssetReviewRsp {
            fn from(value: super::AssetReviewRsp) -> Self {
                Self {
                    asset_id: Ok(value.asset_id),
                    review: Ok(value.review),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[cfg(feature = "mock")]
        pub struct AssetSummary {
            asset_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            asset_status: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            category: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            covers: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::CoverInfo>>,
                ::std::string::String,
            >,
            create_time: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            description: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            duration: ::std::result::Result<i64, ::std::string::String>,
            duration_ms: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            exec_desc: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            media_type: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            original_url: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            review_status: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            size: ::std::result::Result<i64, ::std::string::String>,
            thumbnail_status: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            title: ::std::result::Result<::std::string::String, ::std::string::String>,
            transcode_status: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        #[cfg(feature = "mock")]
        impl ::std::default::Default for AssetSummary {
            fn default() -> Self {
                Self {
                    asset_id: Err("asset_id: is missing".to_string()),
                    asset_status: Err("asset_status: is missing".to_string()),
                    category: Ok(Default::default()),
                    covers: Ok(Default::default()),
                    create_time: Ok(Default::default()),
                    description: Ok(Default::default()),
                    duration: Err("duration: is missing".to_string()),
                    duration_ms: Ok(Default::default()),
                    exec_desc: Ok(Default::default()),
                    media_type: Ok(Default::default()),
                    original_url: Ok(Default::default()),
                    review_status: Ok(Default::default()),
                    size: Err("size: is missing".to_string()),
                    thumbnail_status: Ok(Default::default()),
                    title: Err("title: is missing".to_string()),
                    transcode_status: Ok(Default::default()),
                }
            }
        }
        #[cfg(feature = "mock")]
        impl AssetSummary {
            ///The media asset.
            pub fn asset_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.asset_id = value.try_into().map_err(|e| format!("asset_id: {e}"));
                self
            }
            /**The state.

Known values: `CREATING`, `FAILED`, `CREATED`, `PUBLISHED`, `DELETED`.*/
            pub fn asset_status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.asset_status = value
                    .try_into()
                    .map_err(|e| format!("asset_status: {e}"));
                self
            }
            ///The category's name.
            pub fn category<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.category = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("category: {e}"));
                self
            }
            ///The covers.
            pub fn covers<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::CoverInfo>>,
                T::Error: ::std::fmt::Display,
            {
                self.covers = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("covers: {e}"));
                self
            }
            ///When it was made, as yyyymmddhhmmss in UTC.
            pub fn create_time<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.create_time = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("create_time: {e}"));
                self
            }
            ///What it is.
            pub fn description<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.description = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("description: {e}"));
                self
            }
            ///The length. Its unit is not documented here; that of MetaData is seconds.
            pub fn duration<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.duration = value.try_into().map_err(|e| format!("duration: {e}"));
                self
            }
            ///The length in milliseconds.
            pub fn duration_ms<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.duration_ms = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("duration_ms: {e}"));
                self
            }
            ///How it went, as "key:value" separated by semicolons.
            pub fn exec_desc<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.exec_desc = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("exec_desc: {e}"));
                self
            }
            ///The file type.
            pub fn media_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.media_type = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("media_type: {e}"));
                self
            }
            ///Where the uploaded file is.
            pub fn original_url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.original_url = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("original_url: {e}"));
                self
            }
            /**How far the review is.

Known values: `UN_REVIEW`, `REVIEWING`, `REVIEW_SUSPICIOUS`, `REVIEW_PASSED`, `REVIEW_FAILED`, `REVIEW_BLOCKED`.*/
            pub fn review_status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.review_status = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("review_status: {e}"));
                self
            }
            ///The size. Its unit is not documented here; that of MetaData is bytes.
            pub fn size<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.size = value.try_into().map_err(|e| format!("size: {e}"));
                self
            }
            /**How far the snapshots are.

Known values: `UN_THUMBNAIL`, `THUMBNAILING`, `THUMBNAIL_SUCCEED`, `THUMBNAIL_FAILED`.*/
            pub fn thumbnail_status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.thumbnail_status = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("thumbnail_status: {e}"));
                self
            }
            ///The title.
            pub fn title<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.title = value.try_into().map_err(|e| format!("title: {e}"));
                self
            }
            /**How far the transcoding is.

Known values: `UN_TRANSCODE`, `WAITING_TRANSCODE`, `TRANSCODING`, `TRANSCODE_SUCCEED`, `TRANSCODE_FAILED`.*/
            pub fn transcode_status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.transcode_status = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("transcode_status: {e}"));
                self
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::TryFrom<AssetSummary> for super::AssetSummary {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AssetSummary,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    asset_id: value.asset_id?,
                    asset_status: value.asset_status?,
                    category: value.category?,
                    covers: value.covers?,
                    create_time: value.create_time?,
                    description: value.description?,
                    duration: value.duration?,
                    duration_ms: value.duration_ms?,
                    exec_desc: value.exec_desc?,
                    media_type: value.media_type?,
                    original_url: value.original_url?,
                    review_status: value.review_status?,
                    size: value.size?,
                    thumbnail_status: value.thumbnail_status?,
                    title: value.title?,
                    transcode_status: value.transcode_status?,
                })
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::From<super::AssetSummary> for AssetSummary {
            fn from(value: super::AssetSummary) -> Self {
                Self {
                    asset_id: Ok(value.asset_id),
                    asset_status: Ok(value.asset_status),
                    category: Ok(value.category),
                    covers: Ok(value.covers),
                    create_time: Ok(value.create_time),
                    description: Ok(value.description),
                    duration: Ok(value.duration),
                    duration_ms: Ok(value.duration_ms),
                    exec_desc: Ok(value.exec_desc),
                    media_type: Ok(value.media_type),
                    original_url: Ok(value.original_url),
                    review_status: Ok(value.review_status),
                    size: Ok(value.size),
                    thumbnail_status: Ok(value.thumbnail_status),
                    title: Ok(value.title),
                    transcode_status: Ok(value.transcode_status),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[cfg(feature = "mock")]
        pub struct AssetTask {
            asset_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            create_time: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            end_time: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            status: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            transcode_result: ::std::result::Result<
                ::std::option::Option<super::TranscodeResult>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        #[cfg(feature = "mock")]
        impl ::std::default::Default for AssetTask {
            fn default() -> Self {
                Self {
                    asset_id: Ok(Default::default()),
                    create_time: Ok(Default::default()),
                    end_time: Ok(Default::default()),
                    status: Ok(Default::default()),
                    transcode_result: Ok(Default::default()),
                    type_: Ok(Default::default()),
                }
            }
        }
        #[cfg(feature = "mock")]
        impl AssetTask {
            ///The media asset.
            pub fn asset_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.asset_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("asset_id: {e}"));
                self
            }
            ///When it was made, as RFC 3339 in UTC.
            pub fn create_time<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.create_time = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("create_time: {e}"));
                self
            }
            ///When it ended, as RFC 3339 in UTC.
            pub fn end_time<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.end_time = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("end_time: {e}"));
                self
            }
            /**How far it is.

Known values: `WAITING`, `PROCESSING`, `SUCCEED`, `FAILED`.*/
            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.status = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("status: {e}"));
                self
            }
            ///How far a transcoding is.
            pub fn transcode_result<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::TranscodeResult>,
                T::Error: ::std::fmt::Display,
            {
                self.transcode_result = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("transcode_result: {e}"));
                self
            }
            ///The kind of task, TRANSCODE or THUMBNAIL by the service's text.
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("type: {e}"));
                self
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::TryFrom<AssetTask> for super::AssetTask {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AssetTask,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    asset_id: value.asset_id?,
                    create_time: value.create_time?,
                    end_time: value.end_time?,
                    status: value.status?,
                    transcode_result: value.transcode_result?,
                    type_: value.type_?,
                })
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::From<super::AssetTask> for AssetTask {
            fn from(value: super::AssetTask) -> Self {
                Self {
                    asset_id: Ok(value.asset_id),
                    create_time: Ok(value.create_time),
                    end_time: Ok(value.end_time),
                    status: Ok(value.status),
                    transcode_result: Ok(value.transcode_result),
                    type_: Ok(value.type_),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[cfg(feature = "mock")]
        pub struct BaseInfo {
            category_id: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            category_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            cover_info_array: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::CoverInfo>>,
                ::std::string::String,
            >,
            create_time: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            description: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            last_modified: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            meta_data: ::std::result::Result<
                ::std::option::Option<super::MetaData>,
                ::std::string::String,
            >,
            output_path: ::std::result::Result<
                ::std::option::Option<super::FileAddr>,
                ::std::string::String,
            >,
            sign_url: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            source_path: ::std::result::Result<
                ::std::option::Option<super::FileAddr>,
                ::std::string::String,
            >,
            subtitle_info: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::SubtitleInfo>>,
                ::std::string::String,
            >,
            tags: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            title: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            video_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            video_type: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            video_url: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        #[cfg(feature = "mock")]
        impl ::std::default::Default for BaseInfo {
            fn default() -> Self {
                Self {
                    category_id: Ok(Default::default()),
                    category_name: Ok(Default::default()),
                    cover_info_array: Ok(Default::default()),
                    create_time: Ok(Default::default()),
                    description: Ok(Default::default()),
                    last_modified: Ok(Default::default()),
                    meta_data: Ok(Default::default()),
                    output_path: Ok(Default::default()),
                    sign_url: Ok(Default::default()),
                    source_path: Ok(Default::default()),
                    subtitle_info: Ok(Default::default()),
                    tags: Ok(Default::default()),
                    title: Ok(Default::default()),
                    video_name: Ok(Default::default()),
                    video_type: Ok(Default::default()),
                    video_url: Ok(Default::default()),
                }
            }
        }
        #[cfg(feature = "mock")]
        impl BaseInfo {
            ///The category.
            pub fn category_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.category_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("category_id: {e}"));
                self
            }
            ///The category's name.
            pub fn category_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.category_name = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("category_name: {e}"));
                self
            }
            ///The covers.
            pub fn cover_info_array<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::CoverInfo>>,
                T::Error: ::std::fmt::Display,
            {
                self.cover_info_array = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("cover_info_array: {e}"));
                self
            }
            ///When it was made, as yyyymmddhhmmss in UTC.
            pub fn create_time<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.create_time = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("create_time: {e}"));
                self
            }
            ///What it is, at most 1024 bytes.
            pub fn description<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.description = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("description: {e}"));
                self
            }
            ///When it was changed last, as yyyymmddhhmmss in UTC.
            pub fn last_modified<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.last_modified = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("last_modified: {e}"));
                self
            }
            ///What is known of an audio or video file.
            pub fn meta_data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::MetaData>,
                T::Error: ::std::fmt::Display,
            {
                self.meta_data = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("meta_data: {e}"));
                self
            }
            ///A place in the object storage; only where the media asset is hosted there.
            pub fn output_path<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::FileAddr>,
                T::Error: ::std::fmt::Display,
            {
                self.output_path = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("output_path: {e}"));
                self
            }
            ///A temporary address of the file; only in details. Good for whoever has it: keep it out of logs.
            pub fn sign_url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.sign_url = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("sign_url: {e}"));
                self
            }
            ///A place in the object storage; only where the media asset is hosted there.
            pub fn source_path<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::FileAddr>,
                T::Error: ::std::fmt::Display,
            {
                self.source_path = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("source_path: {e}"));
                self
            }
            ///The subtitles.
            pub fn subtitle_info<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::SubtitleInfo>>,
                T::Error: ::std::fmt::Display,
            {
                self.subtitle_info = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("subtitle_info: {e}"));
                self
            }
            ///Its tags, separated by commas.
            pub fn tags<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.tags = value.try_into().map(Some).map_err(|e| format!("tags: {e}"));
                self
            }
            ///The title, at most 128 bytes.
            pub fn title<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.title = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("title: {e}"));
                self
            }
            ///The file's name.
            pub fn video_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.video_name = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("video_name: {e}"));
                self
            }
            ///The file type.
            pub fn video_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.video_type = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("video_type: {e}"));
                self
            }
            ///Where the file is.
            pub fn video_url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.video_url = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("video_url: {e}"));
                self
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::TryFrom<BaseInfo> for super::BaseInfo {
            type Error = super::error::ConversionError;
            fn try_from(
                value: BaseInfo,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    category_id: value.category_id?,
                    category_name: value.category_name?,
                    cover_info_array: value.cover_info_array?,
                    create_time: value.create_time?,
                    description: value.description?,
                    last_modified: value.last_modified?,
                    meta_data: value.meta_data?,
                    output_path: value.output_path?,
                    sign_url: value.sign_url?,
                    source_path: value.source_path?,
                    subtitle_info: value.subtitle_info?,
                    tags: value.tags?,
                    title: value.title?,
                    video_name: value.video_name?,
                    video_type: value.video_type?,
                    video_url: value.video_url?,
                })
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::From<super::BaseInfo> for BaseInfo {
            fn from(value: super::BaseInfo) -> Self {
                Self {
                    category_id: Ok(value.category_id),
                    category_name: Ok(value.category_name),
                    cover_info_array: Ok(value.cover_info_array),
                    create_time: Ok(value.create_time),
                    description: Ok(value.description),
                    last_modified: Ok(value.last_modified),
                    meta_data: Ok(value.meta_data),
                    output_path: Ok(value.output_path),
                    sign_url: Ok(value.sign_url),
                    source_path: Ok(value.source_path),
                    subtitle_info: Ok(value.subtitle_info),
                    tags: Ok(value.tags),
                    title: Ok(value.title),
                    video_name: Ok(value.video_name),
                    video_type: Ok(value.video_type),
                    video_url: Ok(value.video_url),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[cfg(feature = "mock")]
        pub struct CoverInfo {
            cover_url: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        #[cfg(feature = "mock")]
        impl ::std::default::Default for CoverInfo {
            fn default() -> Self {
                Self {
                    cover_url: Ok(Default::default()),
                }
            }
        }
        #[cfg(feature = "mock")]
        impl CoverInfo {
            ///Where it is.
            pub fn cover_url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.cover_url = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("cover_url: {e}"));
                self
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::TryFrom<CoverInfo> for super::CoverInfo {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CoverInfo,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    cover_url: value.cover_url?,
                })
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::From<super::CoverInfo> for CoverInfo {
            fn from(value: super::CoverInfo) -> Self {
                Self {
                    cover_url: Ok(value.cover_url),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[cfg(feature = "mock")]
        pub struct ErrorResponse {
            error_code: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            error_msg: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            request_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        #[cfg(feature = "mock")]
        impl ::std::default::Default for ErrorResponse {
            fn default() -> Self {
                Self {
                    error_code: Ok(Default::default()),
                    error_msg: Ok(Default::default()),
                    request_id: Ok(Default::default()),
                }
            }
        }
        #[cfg(feature = "mock")]
        impl ErrorResponse {
            ///What happened, as a code; error-codes.yaml says what each means.
            pub fn error_code<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.error_code = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("error_code: {e}"));
                self
            }
            ///What happened, in words.
            pub fn error_msg<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.error_msg = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("error_msg: {e}"));
                self
            }
            ///The request, for the vendor's support. Sent by the gateway, not by the service itself.
            pub fn request_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.request_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("request_id: {e}"));
                self
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::TryFrom<ErrorResponse> for super::ErrorResponse {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ErrorResponse,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    error_code: value.error_code?,
                    error_msg: value.error_msg?,
                    request_id: value.request_id?,
                })
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::From<super::ErrorResponse> for ErrorResponse {
            fn from(value: super::ErrorResponse) -> Self {
                Self {
                    error_code: Ok(value.error_code),
                    error_msg: Ok(value.error_msg),
                    request_id: Ok(value.request_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ExtractAudioParameter {
            format: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ExtractAudioParameter {
            fn default() -> Self {
                Self {
                    format: Ok(Default::default()),
                }
            }
        }
        impl ExtractAudioParameter {
            ///The file format: MP3 or AAC by the service's text.
            pub fn format<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.format = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("format: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<ExtractAudioParameter>
        for super::ExtractAudioParameter {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ExtractAudioParameter,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { format: value.format? })
            }
        }
        impl ::std::convert::From<super::ExtractAudioParameter>
        for ExtractAudioParameter {
            fn from(value: super::ExtractAudioParameter) -> Self {
                Self { format: Ok(value.format) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ExtractAudioTaskReq {
            asset_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            parameter: ::std::result::Result<
                ::std::option::Option<super::ExtractAudioParameter>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ExtractAudioTaskReq {
            fn default() -> Self {
                Self {
                    asset_id: Err("asset_id: is missing".to_string()),
                    parameter: Ok(Default::default()),
                }
            }
        }
        impl ExtractAudioTaskReq {
            ///The video, by the id that VOD gave it.
            pub fn asset_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.asset_id = value.try_into().map_err(|e| format!("asset_id: {e}"));
                self
            }
            ///How the audio is stored.
            pub fn parameter<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ExtractAudioParameter>,
                T::Error: ::std::fmt::Display,
            {
                self.parameter = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("parameter: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<ExtractAudioTaskReq>
        for super::ExtractAudioTaskReq {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ExtractAudioTaskReq,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    asset_id: value.asset_id?,
                    parameter: value.parameter?,
                })
            }
        }
        impl ::std::convert::From<super::ExtractAudioTaskReq> for ExtractAudioTaskReq {
            fn from(value: super::ExtractAudioTaskReq) -> Self {
                Self {
                    asset_id: Ok(value.asset_id),
                    parameter: Ok(value.parameter),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[cfg(feature = "mock")]
        pub struct ExtractAudioTaskRsp {
            asset_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            audio_asset_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        #[cfg(feature = "mock")]
        impl ::std::default::Default for ExtractAudioTaskRsp {
            fn default() -> Self {
                Self {
                    asset_id: Err("asset_id: is missing".to_string()),
                    audio_asset_id: Ok(Default::default()),
                }
            }
        }
        #[cfg(feature = "mock")]
        impl ExtractAudioTaskRsp {
            ///The video.
            pub fn asset_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.asset_id = value.try_into().map_err(|e| format!("asset_id: {e}"));
                self
            }
            ///The media asset that will hold the audio.
            pub fn audio_asset_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.audio_asset_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("audio_asset_id: {e}"));
                self
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::TryFrom<ExtractAudioTaskRsp>
        for super::ExtractAudioTaskRsp {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ExtractAudioTaskRsp,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    asset_id: value.asset_id?,
                    audio_asset_id: value.audio_asset_id?,
                })
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::From<super::ExtractAudioTaskRsp> for ExtractAudioTaskRsp {
            fn from(value: super::ExtractAudioTaskRsp) -> Self {
                Self {
                    asset_id: Ok(value.asset_id),
                    audio_asset_id: Ok(value.audio_asset_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[cfg(feature = "mock")]
        pub struct FileAddr {
            bucket: ::std::result::Result<::std::string::String, ::std::string::String>,
            location: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            object: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        #[cfg(feature = "mock")]
        impl ::std::default::Default for FileAddr {
            fn default() -> Self {
                Self {
                    bucket: Err("bucket: is missing".to_string()),
                    location: Err("location: is missing".to_string()),
                    object: Err("object: is missing".to_string()),
                }
            }
        }
        #[cfg(feature = "mock")]
        impl FileAddr {
            ///The bucket.
            pub fn bucket<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.bucket = value.try_into().map_err(|e| format!("bucket: {e}"));
                self
            }
            ///The region of the bucket.
            pub fn location<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.location = value.try_into().map_err(|e| format!("location: {e}"));
                self
            }
            ///The object.
            pub fn object<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.object = value.try_into().map_err(|e| format!("object: {e}"));
                self
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::TryFrom<FileAddr> for super::FileAddr {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FileAddr,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    bucket: value.bucket?,
                    location: value.location?,
                    object: value.object?,
                })
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::From<super::FileAddr> for FileAddr {
            fn from(value: super::FileAddr) -> Self {
                Self {
                    bucket: Ok(value.bucket),
                    location: Ok(value.location),
                    object: Ok(value.object),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[cfg(feature = "mock")]
        pub struct ListAssetTaskInfoRsp {
            count: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            next_marker: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            results: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::AssetTask>>,
                ::std::string::String,
            >,
        }
        #[cfg(feature = "mock")]
        impl ::std::default::Default for ListAssetTaskInfoRsp {
            fn default() -> Self {
                Self {
                    count: Ok(Default::default()),
                    next_marker: Ok(Default::default()),
                    results: Ok(Default::default()),
                }
            }
        }
        #[cfg(feature = "mock")]
        impl ListAssetTaskInfoRsp {
            ///How many tasks. Whether of this page or in all is not documented.
            pub fn count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.count = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("count: {e}"));
                self
            }
            ///Where the next page starts. What marks the last page is not documented; we take it that there is none then, or an empty one.
            pub fn next_marker<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.next_marker = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("next_marker: {e}"));
                self
            }
            ///The tasks.
            pub fn results<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::AssetTask>>,
                T::Error: ::std::fmt::Display,
            {
                self.results = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("results: {e}"));
                self
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::TryFrom<ListAssetTaskInfoRsp>
        for super::ListAssetTaskInfoRsp {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ListAssetTaskInfoRsp,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    count: value.count?,
                    next_marker: value.next_marker?,
                    results: value.results?,
                })
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::From<super::ListAssetTaskInfoRsp> for ListAssetTaskInfoRsp {
            fn from(value: super::ListAssetTaskInfoRsp) -> Self {
                Self {
                    count: Ok(value.count),
                    next_marker: Ok(value.next_marker),
                    results: Ok(value.results),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[cfg(feature = "mock")]
        pub struct MetaData {
            audio_channels: ::std::result::Result<
                ::std::option::Option<i32>,
                ::std::string::String,
            >,
            bit_rate: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            codec: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            duration: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            duration_ms: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            frame_rate: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            height: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            hight: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            pack_type: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            quality: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            video_size: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            width: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
        }
        #[cfg(feature = "mock")]
        impl ::std::default::Default for MetaData {
            fn default() -> Self {
                Self {
                    audio_channels: Ok(Default::default()),
                    bit_rate: Ok(Default::default()),
                    codec: Ok(Default::default()),
                    duration: Ok(Default::default()),
                    duration_ms: Ok(Default::default()),
                    frame_rate: Ok(Default::default()),
                    height: Ok(Default::default()),
                    hight: Ok(Default::default()),
                    pack_type: Ok(Default::default()),
                    quality: Ok(Default::default()),
                    video_size: Ok(Default::default()),
                    width: Ok(Default::default()),
                }
            }
        }
        #[cfg(feature = "mock")]
        impl MetaData {
            ///The number of audio channels.
            pub fn audio_channels<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i32>,
                T::Error: ::std::fmt::Display,
            {
                self.audio_channels = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("audio_channels: {e}"));
                self
            }
            ///The bit rate. Its unit is not documented.
            pub fn bit_rate<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.bit_rate = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("bit_rate: {e}"));
                self
            }
            /**The codec.

Known values: `MPEG-2`, `MPEG-4`, `H.264`, `H.265`, `WMV`, `Vorbis`, `AAC`, `EAC-3`, `AC-3`, `AMR`, `APE`, `FLAC`, `MP3`, `MP2`, `WMA`, `PCM`, `ADPCM`, `WavPack`, `HEAAC`, `UNKNOWN`.*/
            pub fn codec<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.codec = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("codec: {e}"));
                self
            }
            ///The length in seconds.
            pub fn duration<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.duration = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("duration: {e}"));
                self
            }
            ///The length in milliseconds.
            pub fn duration_ms<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.duration_ms = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("duration_ms: {e}"));
                self
            }
            ///Documented as a code from 1 to 10; in samples the rate itself, or a thousand times the rate.
            pub fn frame_rate<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.frame_rate = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("frame_rate: {e}"));
                self
            }
            ///The height in pixels. Documents disagree on the name: see hight.
            pub fn height<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.height = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("height: {e}"));
                self
            }
            ///The height in pixels, by its older, misspelt name. Deprecated: use height, and this one where that is missing.
            pub fn hight<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.hight = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("hight: {e}"));
                self
            }
            /**The container format.

Known values: `MP4`, `TS`, `MOV`, `MXF`, `MPG`, `FLV`, `WMV`, `MP3`, `WMA`, `APE`, `FLAC`, `AAC`, `AC3`, `MMF`, `AMR`, `M4A`, `M4R`, `OGG`, `WAV`, `WV`, `MP2`, `AVI`, `F4V`, `M4V`, `MPEG`, `HLS`, `DASH`.*/
            pub fn pack_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.pack_type = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("pack_type: {e}"));
                self
            }
            ///FULL_HD, HD, SD, FLUENT, AD, 2K or 4K by the service's text.
            pub fn quality<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.quality = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("quality: {e}"));
                self
            }
            ///The size in bytes.
            pub fn video_size<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.video_size = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("video_size: {e}"));
                self
            }
            ///The width in pixels.
            pub fn width<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.width = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("width: {e}"));
                self
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::TryFrom<MetaData> for super::MetaData {
            type Error = super::error::ConversionError;
            fn try_from(
                value: MetaData,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    audio_channels: value.audio_channels?,
                    bit_rate: value.bit_rate?,
                    codec: value.codec?,
                    duration: value.duration?,
                    duration_ms: value.duration_ms?,
                    frame_rate: value.frame_rate?,
                    height: value.height?,
                    hight: value.hight?,
                    pack_type: value.pack_type?,
                    quality: value.quality?,
                    video_size: value.video_size?,
                    width: value.width?,
                })
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::From<super::MetaData> for MetaData {
            fn from(value: super::MetaData) -> Self {
                Self {
                    audio_channels: Ok(value.audio_channels),
                    bit_rate: Ok(value.bit_rate),
                    codec: Ok(value.codec),
                    duration: Ok(value.duration),
                    duration_ms: Ok(value.duration_ms),
                    frame_rate: Ok(value.frame_rate),
                    height: Ok(value.height),
                    hight: Ok(value.hight),
                    pack_type: Ok(value.pack_type),
                    quality: Ok(value.quality),
                    video_size: Ok(value.video_size),
                    width: Ok(value.width),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[cfg(feature = "mock")]
        pub struct Output {
            encrypted: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            group_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            group_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            meta_data: ::std::result::Result<
                ::std::option::Option<super::MetaData>,
                ::std::string::String,
            >,
            play_type: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            quality: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            url: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        #[cfg(feature = "mock")]
        impl ::std::default::Default for Output {
            fn default() -> Self {
                Self {
                    encrypted: Ok(Default::default()),
                    group_id: Ok(Default::default()),
                    group_name: Ok(Default::default()),
                    meta_data: Err("meta_data: is missing".to_string()),
                    play_type: Err("play_type: is missing".to_string()),
                    quality: Ok(Default::default()),
                    url: Err("url: is missing".to_string()),
                }
            }
        }
        #[cfg(feature = "mock")]
        impl Output {
            /**Whether it is encrypted: 0 no, 1 yes.

Known values: `0`, `1`.*/
            pub fn encrypted<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.encrypted = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("encrypted: {e}"));
                self
            }
            ///The id of the template group.
            pub fn group_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.group_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("group_id: {e}"));
                self
            }
            ///The template group's name.
            pub fn group_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.group_name = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("group_name: {e}"));
                self
            }
            ///What is known of an audio or video file.
            pub fn meta_data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::MetaData>,
                T::Error: ::std::fmt::Display,
            {
                self.meta_data = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("meta_data: {e}"));
                self
            }
            /**The format. Documents disagree on upper and lower case: compare without it.

Known values: `HLS`, `DASH`, `MP4`, `MP3`, `AAC`.*/
            pub fn play_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.play_type = value.try_into().map_err(|e| format!("play_type: {e}"));
                self
            }
            /**The picture quality.

Known values: `FLUENT`, `SD`, `HD`, `FULL_HD`.*/
            pub fn quality<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.quality = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("quality: {e}"));
                self
            }
            ///Where it is.
            pub fn url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.url = value.try_into().map(Some).map_err(|e| format!("url: {e}"));
                self
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::TryFrom<Output> for super::Output {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Output,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    encrypted: value.encrypted?,
                    group_id: value.group_id?,
                    group_name: value.group_name?,
                    meta_data: value.meta_data?,
                    play_type: value.play_type?,
                    quality: value.quality?,
                    url: value.url?,
                })
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::From<super::Output> for Output {
            fn from(value: super::Output) -> Self {
                Self {
                    encrypted: Ok(value.encrypted),
                    group_id: Ok(value.group_id),
                    group_name: Ok(value.group_name),
                    meta_data: Ok(value.meta_data),
                    play_type: Ok(value.play_type),
                    quality: Ok(value.quality),
                    url: Ok(value.url),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[cfg(feature = "mock")]
        pub struct PictureReviewRet {
            offset: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            politics: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::ReviewDetail>>,
                ::std::string::String,
            >,
            porn: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::ReviewDetail>>,
                ::std::string::String,
            >,
            suggestion: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            terrorism: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::ReviewDetail>>,
                ::std::string::String,
            >,
            url: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        #[cfg(feature = "mock")]
        impl ::std::default::Default for PictureReviewRet {
            fn default() -> Self {
                Self {
                    offset: Ok(Default::default()),
                    politics: Ok(Default::default()),
                    porn: Ok(Default::default()),
                    suggestion: Ok(Default::default()),
                    terrorism: Ok(Default::default()),
                    url: Err("url: is missing".to_string()),
                }
            }
        }
        #[cfg(feature = "mock")]
        impl PictureReviewRet {
            ///Where in the video, in seconds from the start.
            pub fn offset<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.offset = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("offset: {e}"));
                self
            }
            ///Political findings.
            pub fn politics<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::ReviewDetail>>,
                T::Error: ::std::fmt::Display,
            {
                self.politics = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("politics: {e}"));
                self
            }
            ///Findings of pornography.
            pub fn porn<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::ReviewDetail>>,
                T::Error: ::std::fmt::Display,
            {
                self.porn = value.try_into().map(Some).map_err(|e| format!("porn: {e}"));
                self
            }
            /**What is advised.

Known values: `block`, `pass`, `review`.*/
            pub fn suggestion<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.suggestion = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("suggestion: {e}"));
                self
            }
            ///Findings of terrorism.
            pub fn terrorism<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::ReviewDetail>>,
                T::Error: ::std::fmt::Display,
            {
                self.terrorism = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("terrorism: {e}"));
                self
            }
            ///Where the picture is.
            pub fn url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.url = value.try_into().map_err(|e| format!("url: {e}"));
                self
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::TryFrom<PictureReviewRet> for super::PictureReviewRet {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PictureReviewRet,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    offset: value.offset?,
                    politics: value.politics?,
                    porn: value.porn?,
                    suggestion: value.suggestion?,
                    terrorism: value.terrorism?,
                    url: value.url?,
                })
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::From<super::PictureReviewRet> for PictureReviewRet {
            fn from(value: super::PictureReviewRet) -> Self {
                Self {
                    offset: Ok(value.offset),
                    politics: Ok(value.politics),
                    porn: Ok(value.porn),
                    suggestion: Ok(value.suggestion),
                    terrorism: Ok(value.terrorism),
                    url: Ok(value.url),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[cfg(feature = "mock")]
        pub struct PlayInfo {
            encrypted: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            group_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            group_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            meta_data: ::std::result::Result<
                ::std::option::Option<super::MetaData>,
                ::std::string::String,
            >,
            play_type: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            url: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        #[cfg(feature = "mock")]
        impl ::std::default::Default for PlayInfo {
            fn default() -> Self {
                Self {
                    encrypted: Ok(Default::default()),
                    group_id: Ok(Default::default()),
                    group_name: Ok(Default::default()),
                    meta_data: Ok(Default::default()),
                    play_type: Ok(Default::default()),
                    url: Ok(Default::default()),
                }
            }
        }
        #[cfg(feature = "mock")]
        impl PlayInfo {
            ///Whether it is encrypted: 0 no, 1 yes.
            pub fn encrypted<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.encrypted = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("encrypted: {e}"));
                self
            }
            ///The id of the template group.
            pub fn group_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.group_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("group_id: {e}"));
                self
            }
            ///The template group's name.
            pub fn group_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.group_name = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("group_name: {e}"));
                self
            }
            ///What is known of an audio or video file.
            pub fn meta_data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::MetaData>,
                T::Error: ::std::fmt::Display,
            {
                self.meta_data = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("meta_data: {e}"));
                self
            }
            ///The format. Documents disagree on upper and lower case: compare without it.
            pub fn play_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.play_type = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("play_type: {e}"));
                self
            }
            ///Where it is.
            pub fn url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.url = value.try_into().map(Some).map_err(|e| format!("url: {e}"));
                self
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::TryFrom<PlayInfo> for super::PlayInfo {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PlayInfo,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    encrypted: value.encrypted?,
                    group_id: value.group_id?,
                    group_name: value.group_name?,
                    meta_data: value.meta_data?,
                    play_type: value.play_type?,
                    url: value.url?,
                })
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::From<super::PlayInfo> for PlayInfo {
            fn from(value: super::PlayInfo) -> Self {
                Self {
                    encrypted: Ok(value.encrypted),
                    group_id: Ok(value.group_id),
                    group_name: Ok(value.group_name),
                    meta_data: Ok(value.meta_data),
                    play_type: Ok(value.play_type),
                    url: Ok(value.url),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[cfg(feature = "mock")]
        pub struct QueryAssetDetailRsp {
            asset_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            base_info: ::std::result::Result<
                ::std::option::Option<super::BaseInfo>,
                ::std::string::String,
            >,
            review_info: ::std::result::Result<
                ::std::option::Option<super::ReviewInfo>,
                ::std::string::String,
            >,
            thumbnail_info: ::std::result::Result<
                ::std::option::Option<super::ThumbnailInfo>,
                ::std::string::String,
            >,
            transcode_info: ::std::result::Result<
                ::std::option::Option<super::TranscodeInfo>,
                ::std::string::String,
            >,
        }
        #[cfg(feature = "mock")]
        impl ::std::default::Default for QueryAssetDetailRsp {
            fn default() -> Self {
                Self {
                    asset_id: Err("asset_id: is missing".to_string()),
                    base_info: Ok(Default::default()),
                    review_info: Ok(Default::default()),
                    thumbnail_info: Ok(Default::default()),
                    transcode_info: Ok(Default::default()),
                }
            }
        }
        #[cfg(feature = "mock")]
        impl QueryAssetDetailRsp {
            ///The media asset.
            pub fn asset_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.asset_id = value.try_into().map_err(|e| format!("asset_id: {e}"));
                self
            }
            ///A media asset's file, and what was said about it.
            pub fn base_info<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::BaseInfo>,
                T::Error: ::std::fmt::Display,
            {
                self.base_info = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("base_info: {e}"));
                self
            }
            ///What the review of a media asset has found.
            pub fn review_info<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ReviewInfo>,
                T::Error: ::std::fmt::Display,
            {
                self.review_info = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("review_info: {e}"));
                self
            }
            ///The snapshots of a media asset.
            pub fn thumbnail_info<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ThumbnailInfo>,
                T::Error: ::std::fmt::Display,
            {
                self.thumbnail_info = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("thumbnail_info: {e}"));
                self
            }
            ///What transcoding made of a media asset.
            pub fn transcode_info<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::TranscodeInfo>,
                T::Error: ::std::fmt::Display,
            {
                self.transcode_info = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("transcode_info: {e}"));
                self
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::TryFrom<QueryAssetDetailRsp>
        for super::QueryAssetDetailRsp {
            type Error = super::error::ConversionError;
            fn try_from(
                value: QueryAssetDetailRsp,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    asset_id: value.asset_id?,
                    base_info: value.base_info?,
                    review_info: value.review_info?,
                    thumbnail_info: value.thumbnail_info?,
                    transcode_info: value.transcode_info?,
                })
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::From<super::QueryAssetDetailRsp> for QueryAssetDetailRsp {
            fn from(value: super::QueryAssetDetailRsp) -> Self {
                Self {
                    asset_id: Ok(value.asset_id),
                    base_info: Ok(value.base_info),
                    review_info: Ok(value.review_info),
                    thumbnail_info: Ok(value.thumbnail_info),
                    transcode_info: Ok(value.transcode_info),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[cfg(feature = "mock")]
        pub struct QueryAssetListRsp {
            assets: ::std::result::Result<
                ::std::vec::Vec<super::AssetSummary>,
                ::std::string::String,
            >,
            total: ::std::result::Result<i64, ::std::string::String>,
        }
        #[cfg(feature = "mock")]
        impl ::std::default::Default for QueryAssetListRsp {
            fn default() -> Self {
                Self {
                    assets: Err("assets: is missing".to_string()),
                    total: Err("total: is missing".to_string()),
                }
            }
        }
        #[cfg(feature = "mock")]
        impl QueryAssetListRsp {
            ///The media assets.
            pub fn assets<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::AssetSummary>>,
                T::Error: ::std::fmt::Display,
            {
                self.assets = value.try_into().map_err(|e| format!("assets: {e}"));
                self
            }
            ///How many there are in all, as far as the service counts: up to about 20 000.
            pub fn total<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.total = value.try_into().map_err(|e| format!("total: {e}"));
                self
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::TryFrom<QueryAssetListRsp> for super::QueryAssetListRsp {
            type Error = super::error::ConversionError;
            fn try_from(
                value: QueryAssetListRsp,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    assets: value.assets?,
                    total: value.total?,
                })
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::From<super::QueryAssetListRsp> for QueryAssetListRsp {
            fn from(value: super::QueryAssetListRsp) -> Self {
                Self {
                    assets: Ok(value.assets),
                    total: Ok(value.total),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[cfg(feature = "mock")]
        pub struct QueryAssetMetaRsp {
            asset_info_array: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::AssetInfo>>,
                ::std::string::String,
            >,
            is_truncated: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            total: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
        }
        #[cfg(feature = "mock")]
        impl ::std::default::Default for QueryAssetMetaRsp {
            fn default() -> Self {
                Self {
                    asset_info_array: Ok(Default::default()),
                    is_truncated: Ok(Default::default()),
                    total: Ok(Default::default()),
                }
            }
        }
        #[cfg(feature = "mock")]
        impl QueryAssetMetaRsp {
            ///The media assets.
            pub fn asset_info_array<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::AssetInfo>>,
                T::Error: ::std::fmt::Display,
            {
                self.asset_info_array = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("asset_info_array: {e}"));
                self
            }
            ///Whether there are more: 0 no, 1 yes.
            pub fn is_truncated<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.is_truncated = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("is_truncated: {e}"));
                self
            }
            ///How many there are in all, as far as the service counts: up to about 20 000.
            pub fn total<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.total = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("total: {e}"));
                self
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::TryFrom<QueryAssetMetaRsp> for super::QueryAssetMetaRsp {
            type Error = super::error::ConversionError;
            fn try_from(
                value: QueryAssetMetaRsp,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    asset_info_array: value.asset_info_array?,
                    is_truncated: value.is_truncated?,
                    total: value.total?,
                })
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::From<super::QueryAssetMetaRsp> for QueryAssetMetaRsp {
            fn from(value: super::QueryAssetMetaRsp) -> Self {
                Self {
                    asset_info_array: Ok(value.asset_info_array),
                    is_truncated: Ok(value.is_truncated),
                    total: Ok(value.total),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Review {
            interval: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            politics: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            porn: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            template_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            terrorism: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Review {
            fn default() -> Self {
                Self {
                    interval: Ok(Default::default()),
                    politics: Ok(Default::default()),
                    porn: Ok(Default::default()),
                    template_id: Ok(Default::default()),
                    terrorism: Ok(Default::default()),
                }
            }
        }
        impl Review {
            ///0 to 100 by the service's text, which does not say more.
            pub fn interval<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.interval = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("interval: {e}"));
                self
            }
            ///For political content, 0 to 100 by the service's text.
            pub fn politics<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.politics = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("politics: {e}"));
                self
            }
            ///For pornography, 0 to 100 by the service's text.
            pub fn porn<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.porn = value.try_into().map(Some).map_err(|e| format!("porn: {e}"));
                self
            }
            ///The review template.
            pub fn template_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.template_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("template_id: {e}"));
                self
            }
            ///For terrorism, 0 to 100 by the service's text.
            pub fn terrorism<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.terrorism = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("terrorism: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<Review> for super::Review {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Review,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    interval: value.interval?,
                    politics: value.politics?,
                    porn: value.porn?,
                    template_id: value.template_id?,
                    terrorism: value.terrorism?,
                })
            }
        }
        impl ::std::convert::From<super::Review> for Review {
            fn from(value: super::Review) -> Self {
                Self {
                    interval: Ok(value.interval),
                    politics: Ok(value.politics),
                    porn: Ok(value.porn),
                    template_id: Ok(value.template_id),
                    terrorism: Ok(value.terrorism),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[cfg(feature = "mock")]
        pub struct ReviewDetail {
            confidence: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            label: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        #[cfg(feature = "mock")]
        impl ::std::default::Default for ReviewDetail {
            fn default() -> Self {
                Self {
                    confidence: Err("confidence: is missing".to_string()),
                    label: Ok(Default::default()),
                }
            }
        }
        #[cfg(feature = "mock")]
        impl ReviewDetail {
            ///How sure it is, 0 to 1, as text.
            pub fn confidence<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.confidence = value
                    .try_into()
                    .map_err(|e| format!("confidence: {e}"));
                self
            }
            ///What was found.
            pub fn label<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.label = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("label: {e}"));
                self
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::TryFrom<ReviewDetail> for super::ReviewDetail {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ReviewDetail,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    confidence: value.confidence?,
                    label: value.label?,
                })
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::From<super::ReviewDetail> for ReviewDetail {
            fn from(value: super::ReviewDetail) -> Self {
                Self {
                    confidence: Ok(value.confidence),
                    label: Ok(value.label),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[cfg(feature = "mock")]
        pub struct ReviewInfo {
            cover: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::PictureReviewRet>>,
                ::std::string::String,
            >,
            exec_desc: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            review_status: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            suggestion: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            text: ::std::result::Result<
                ::std::option::Option<super::TextReviewRet>,
                ::std::string::String,
            >,
            video: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::PictureReviewRet>>,
                ::std::string::String,
            >,
        }
        #[cfg(feature = "mock")]
        impl ::std::default::Default for ReviewInfo {
            fn default() -> Self {
                Self {
                    cover: Ok(Default::default()),
                    exec_desc: Ok(Default::default()),
                    review_status: Err("review_status: is missing".to_string()),
                    suggestion: Ok(Default::default()),
                    text: Ok(Default::default()),
                    video: Ok(Default::default()),
                }
            }
        }
        #[cfg(feature = "mock")]
        impl ReviewInfo {
            ///The findings in the covers.
            pub fn cover<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::PictureReviewRet>>,
                T::Error: ::std::fmt::Display,
            {
                self.cover = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("cover: {e}"));
                self
            }
            ///How it went, in words.
            pub fn exec_desc<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.exec_desc = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("exec_desc: {e}"));
                self
            }
            ///How far it is: UN_REVIEW, REVIEWING, REVIEW_SUSPICIOUS, REVIEW_PASSED, REVIEW_FAILED or REVIEW_BLOCKED by the service's text.
            pub fn review_status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.review_status = value
                    .try_into()
                    .map_err(|e| format!("review_status: {e}"));
                self
            }
            /**What is advised, the worst of all findings.

Known values: `block`, `pass`, `review`.*/
            pub fn suggestion<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.suggestion = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("suggestion: {e}"));
                self
            }
            ///The findings in title, description and the like.
            pub fn text<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::TextReviewRet>,
                T::Error: ::std::fmt::Display,
            {
                self.text = value.try_into().map(Some).map_err(|e| format!("text: {e}"));
                self
            }
            ///The findings in the video.
            pub fn video<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::PictureReviewRet>>,
                T::Error: ::std::fmt::Display,
            {
                self.video = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("video: {e}"));
                self
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::TryFrom<ReviewInfo> for super::ReviewInfo {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ReviewInfo,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    cover: value.cover?,
                    exec_desc: value.exec_desc?,
                    review_status: value.review_status?,
                    suggestion: value.suggestion?,
                    text: value.text?,
                    video: value.video?,
                })
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::From<super::ReviewInfo> for ReviewInfo {
            fn from(value: super::ReviewInfo) -> Self {
                Self {
                    cover: Ok(value.cover),
                    exec_desc: Ok(value.exec_desc),
                    review_status: Ok(value.review_status),
                    suggestion: Ok(value.suggestion),
                    text: Ok(value.text),
                    video: Ok(value.video),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[cfg(feature = "mock")]
        pub struct ReviewRsp {
            interval: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            politics: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            porn: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            template_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            terrorism: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
        }
        #[cfg(feature = "mock")]
        impl ::std::default::Default for ReviewRsp {
            fn default() -> Self {
                Self {
                    interval: Ok(Default::default()),
                    politics: Ok(Default::default()),
                    porn: Ok(Default::default()),
                    template_id: Ok(Default::default()),
                    terrorism: Ok(Default::default()),
                }
            }
        }
        #[cfg(feature = "mock")]
        impl ReviewRsp {
            ///0 to 100 by the service's text, which does not say more.
            pub fn interval<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.interval = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("interval: {e}"));
                self
            }
            ///For political content, 0 to 100 by the service's text.
            pub fn politics<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.politics = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("politics: {e}"));
                self
            }
            ///For pornography, 0 to 100 by the service's text.
            pub fn porn<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.porn = value.try_into().map(Some).map_err(|e| format!("porn: {e}"));
                self
            }
            ///The review template.
            pub fn template_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.template_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("template_id: {e}"));
                self
            }
            ///For terrorism, 0 to 100 by the service's text.
            pub fn terrorism<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.terrorism = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("terrorism: {e}"));
                self
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::TryFrom<ReviewRsp> for super::ReviewRsp {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ReviewRsp,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    interval: value.interval?,
                    politics: value.politics?,
                    porn: value.porn?,
                    template_id: value.template_id?,
                    terrorism: value.terrorism?,
                })
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::From<super::ReviewRsp> for ReviewRsp {
            fn from(value: super::ReviewRsp) -> Self {
                Self {
                    interval: Ok(value.interval),
                    politics: Ok(value.politics),
                    porn: Ok(value.porn),
                    template_id: Ok(value.template_id),
                    terrorism: Ok(value.terrorism),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Subtitle {
            description: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            id: ::std::result::Result<i64, ::std::string::String>,
            language: ::std::result::Result<
                super::SubtitleLanguage,
                ::std::string::String,
            >,
            md5: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<super::SubtitleType, ::std::string::String>,
        }
        impl ::std::default::Default for Subtitle {
            fn default() -> Self {
                Self {
                    description: Ok(Default::default()),
                    id: Err("id: is missing".to_string()),
                    language: Err("language: is missing".to_string()),
                    md5: Ok(Default::default()),
                    name: Ok(Default::default()),
                    type_: Err("type: is missing".to_string()),
                }
            }
        }
        impl Subtitle {
            ///What they are.
            pub fn description<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.description = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("description: {e}"));
                self
            }
            ///Which subtitles, 1 to 8 by the service's text.
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value.try_into().map_err(|e| format!("id: {e}"));
                self
            }
            ///Subtitles' language.
            pub fn language<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::SubtitleLanguage>,
                T::Error: ::std::fmt::Display,
            {
                self.language = value.try_into().map_err(|e| format!("language: {e}"));
                self
            }
            ///The MD5 sum.
            pub fn md5<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.md5 = value.try_into().map(Some).map_err(|e| format!("md5: {e}"));
                self
            }
            ///The file name.
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value.try_into().map(Some).map_err(|e| format!("name: {e}"));
                self
            }
            ///Subtitles' file format.
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::SubtitleType>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value.try_into().map_err(|e| format!("type: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<Subtitle> for super::Subtitle {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Subtitle,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    description: value.description?,
                    id: value.id?,
                    language: value.language?,
                    md5: value.md5?,
                    name: value.name?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::Subtitle> for Subtitle {
            fn from(value: super::Subtitle) -> Self {
                Self {
                    description: Ok(value.description),
                    id: Ok(value.id),
                    language: Ok(value.language),
                    md5: Ok(value.md5),
                    name: Ok(value.name),
                    type_: Ok(value.type_),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[cfg(feature = "mock")]
        pub struct SubtitleInfo {
            id: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
            language: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            url: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        #[cfg(feature = "mock")]
        impl ::std::default::Default for SubtitleInfo {
            fn default() -> Self {
                Self {
                    id: Ok(Default::default()),
                    language: Ok(Default::default()),
                    type_: Ok(Default::default()),
                    url: Ok(Default::default()),
                }
            }
        }
        #[cfg(feature = "mock")]
        impl SubtitleInfo {
            ///Which ones.
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value.try_into().map(Some).map_err(|e| format!("id: {e}"));
                self
            }
            ///The language.
            pub fn language<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.language = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("language: {e}"));
                self
            }
            ///The file format.
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("type: {e}"));
                self
            }
            ///Where they are.
            pub fn url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.url = value.try_into().map(Some).map_err(|e| format!("url: {e}"));
                self
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::TryFrom<SubtitleInfo> for super::SubtitleInfo {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SubtitleInfo,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    language: value.language?,
                    type_: value.type_?,
                    url: value.url?,
                })
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::From<super::SubtitleInfo> for SubtitleInfo {
            fn from(value: super::SubtitleInfo) -> Self {
                Self {
                    id: Ok(value.id),
                    language: Ok(value.language),
                    type_: Ok(value.type_),
                    url: Ok(value.url),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[cfg(feature = "mock")]
        pub struct TextReviewRet {
            abuse: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            politics: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            porn: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            suggestion: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        #[cfg(feature = "mock")]
        impl ::std::default::Default for TextReviewRet {
            fn default() -> Self {
                Self {
                    abuse: Ok(Default::default()),
                    politics: Ok(Default::default()),
                    porn: Ok(Default::default()),
                    suggestion: Err("suggestion: is missing".to_string()),
                }
            }
        }
        #[cfg(feature = "mock")]
        impl TextReviewRet {
            ///Abusive words.
            pub fn abuse<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.abuse = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("abuse: {e}"));
                self
            }
            ///Political words.
            pub fn politics<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.politics = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("politics: {e}"));
                self
            }
            ///Pornographic words.
            pub fn porn<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.porn = value.try_into().map(Some).map_err(|e| format!("porn: {e}"));
                self
            }
            /**What is advised.

Known values: `block`, `pass`, `review`.*/
            pub fn suggestion<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.suggestion = value
                    .try_into()
                    .map_err(|e| format!("suggestion: {e}"));
                self
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::TryFrom<TextReviewRet> for super::TextReviewRet {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TextReviewRet,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    abuse: value.abuse?,
                    politics: value.politics?,
                    porn: value.porn?,
                    suggestion: value.suggestion?,
                })
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::From<super::TextReviewRet> for TextReviewRet {
            fn from(value: super::TextReviewRet) -> Self {
                Self {
                    abuse: Ok(value.abuse),
                    politics: Ok(value.politics),
                    porn: Ok(value.porn),
                    suggestion: Ok(value.suggestion),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Thumbnail {
            aspect_ratio: ::std::result::Result<i64, ::std::string::String>,
            cover_position: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            dots: ::std::result::Result<::std::vec::Vec<i64>, ::std::string::String>,
            format: ::std::result::Result<i64, ::std::string::String>,
            max_length: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            quantity: ::std::result::Result<
                ::std::option::Option<i32>,
                ::std::string::String,
            >,
            quantity_time: ::std::result::Result<
                ::std::option::Option<i32>,
                ::std::string::String,
            >,
            time: ::std::result::Result<
                ::std::option::Option<i32>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<super::ThumbnailType, ::std::string::String>,
        }
        impl ::std::default::Default for Thumbnail {
            fn default() -> Self {
                Self {
                    aspect_ratio: Ok(Default::default()),
                    cover_position: Ok(Default::default()),
                    dots: Ok(Default::default()),
                    format: Ok(super::defaults::default_u64::<i64, 1>()),
                    max_length: Ok(Default::default()),
                    quantity: Ok(Default::default()),
                    quantity_time: Ok(Default::default()),
                    time: Ok(Default::default()),
                    type_: Err("type: is missing".to_string()),
                }
            }
        }
        impl Thumbnail {
            ///The shape: 0 keeps that of the video, 1 is 16:9.
            pub fn aspect_ratio<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.aspect_ratio = value
                    .try_into()
                    .map_err(|e| format!("aspect_ratio: {e}"));
                self
            }
            ///Which snapshot becomes the cover, counted from 1. The service's text says 1 where none is given.
            pub fn cover_position<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.cover_position = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("cover_position: {e}"));
                self
            }
            ///The instants to take; needed with type dots. The unit is not documented.
            pub fn dots<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.dots = value.try_into().map_err(|e| format!("dots: {e}"));
                self
            }
            ///The file format: 1 is JPG.
            pub fn format<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.format = value.try_into().map_err(|e| format!("format: {e}"));
                self
            }
            ///The longest side in pixels. The service's text says 480 where none is given.
            pub fn max_length<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.max_length = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("max_length: {e}"));
                self
            }
            ///The number of snapshots; needed with type quantity.
            pub fn quantity<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i32>,
                T::Error: ::std::fmt::Display,
            {
                self.quantity = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("quantity: {e}"));
                self
            }
            ///Goes with type quantity; optional. What it does is not documented beyond its range.
            pub fn quantity_time<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i32>,
                T::Error: ::std::fmt::Display,
            {
                self.quantity_time = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("quantity_time: {e}"));
                self
            }
            ///Seconds between two snapshots; needed with type time. The service's text says 12 where none is given.
            pub fn time<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i32>,
                T::Error: ::std::fmt::Display,
            {
                self.time = value.try_into().map(Some).map_err(|e| format!("time: {e}"));
                self
            }
            ///How the instants are chosen: time (one every so many seconds), dots (the given ones), quantity (so many, evenly spaced).
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ThumbnailType>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value.try_into().map_err(|e| format!("type: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<Thumbnail> for super::Thumbnail {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Thumbnail,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    aspect_ratio: value.aspect_ratio?,
                    cover_position: value.cover_position?,
                    dots: value.dots?,
                    format: value.format?,
                    max_length: value.max_length?,
                    quantity: value.quantity?,
                    quantity_time: value.quantity_time?,
                    time: value.time?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::Thumbnail> for Thumbnail {
            fn from(value: super::Thumbnail) -> Self {
                Self {
                    aspect_ratio: Ok(value.aspect_ratio),
                    cover_position: Ok(value.cover_position),
                    dots: Ok(value.dots),
                    format: Ok(value.format),
                    max_length: Ok(value.max_length),
                    quantity: Ok(value.quantity),
                    quantity_time: Ok(value.quantity_time),
                    time: Ok(value.time),
                    type_: Ok(value.type_),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[cfg(feature = "mock")]
        pub struct ThumbnailInfo {
            dots: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::ThumbnailRsp>>,
                ::std::string::String,
            >,
            exec_desc: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            quantity: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::ThumbnailRsp>>,
                ::std::string::String,
            >,
            sample: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::ThumbnailRsp>>,
                ::std::string::String,
            >,
            thumbnail_status: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        #[cfg(feature = "mock")]
        impl ::std::default::Default for ThumbnailInfo {
            fn default() -> Self {
                Self {
                    dots: Ok(Default::default()),
                    exec_desc: Ok(Default::default()),
                    quantity: Ok(Default::default()),
                    sample: Ok(Default::default()),
                    thumbnail_status: Ok(Default::default()),
                }
            }
        }
        #[cfg(feature = "mock")]
        impl ThumbnailInfo {
            ///Those taken at given instants.
            pub fn dots<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::ThumbnailRsp>>,
                T::Error: ::std::fmt::Display,
            {
                self.dots = value.try_into().map(Some).map_err(|e| format!("dots: {e}"));
                self
            }
            ///How it went, in words.
            pub fn exec_desc<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.exec_desc = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("exec_desc: {e}"));
                self
            }
            ///Those taken as so many, evenly spaced.
            pub fn quantity<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::ThumbnailRsp>>,
                T::Error: ::std::fmt::Display,
            {
                self.quantity = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("quantity: {e}"));
                self
            }
            ///Those taken at fixed intervals.
            pub fn sample<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::ThumbnailRsp>>,
                T::Error: ::std::fmt::Display,
            {
                self.sample = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("sample: {e}"));
                self
            }
            ///How far it is: UN_THUMBNAIL, THUMBNAILING, THUMBNAIL_SUCCEED or THUMBNAIL_FAILED by the service's text.
            pub fn thumbnail_status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.thumbnail_status = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("thumbnail_status: {e}"));
                self
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::TryFrom<ThumbnailInfo> for super::ThumbnailInfo {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ThumbnailInfo,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    dots: value.dots?,
                    exec_desc: value.exec_desc?,
                    quantity: value.quantity?,
                    sample: value.sample?,
                    thumbnail_status: value.thumbnail_status?,
                })
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::From<super::ThumbnailInfo> for ThumbnailInfo {
            fn from(value: super::ThumbnailInfo) -> Self {
                Self {
                    dots: Ok(value.dots),
                    exec_desc: Ok(value.exec_desc),
                    quantity: Ok(value.quantity),
                    sample: Ok(value.sample),
                    thumbnail_status: Ok(value.thumbnail_status),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[cfg(feature = "mock")]
        pub struct ThumbnailRsp {
            offset: ::std::result::Result<i64, ::std::string::String>,
            url: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        #[cfg(feature = "mock")]
        impl ::std::default::Default for ThumbnailRsp {
            fn default() -> Self {
                Self {
                    offset: Err("offset: is missing".to_string()),
                    url: Err("url: is missing".to_string()),
                }
            }
        }
        #[cfg(feature = "mock")]
        impl ThumbnailRsp {
            ///When, in seconds from the start.
            pub fn offset<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.offset = value.try_into().map_err(|e| format!("offset: {e}"));
                self
            }
            ///Where it is.
            pub fn url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.url = value.try_into().map_err(|e| format!("url: {e}"));
                self
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::TryFrom<ThumbnailRsp> for super::ThumbnailRsp {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ThumbnailRsp,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    offset: value.offset?,
                    url: value.url?,
                })
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::From<super::ThumbnailRsp> for ThumbnailRsp {
            fn from(value: super::ThumbnailRsp) -> Self {
                Self {
                    offset: Ok(value.offset),
                    url: Ok(value.url),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[cfg(feature = "mock")]
        pub struct TranscodeInfo {
            exec_desc: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            output: ::std::result::Result<
                ::std::vec::Vec<super::Output>,
                ::std::string::String,
            >,
            template_group_name: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            transcode_status: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        #[cfg(feature = "mock")]
        impl ::std::default::Default for TranscodeInfo {
            fn default() -> Self {
                Self {
                    exec_desc: Ok(Default::default()),
                    output: Err("output: is missing".to_string()),
                    template_group_name: Err(
                        "template_group_name: is missing".to_string(),
                    ),
                    transcode_status: Ok(Default::default()),
                }
            }
        }
        #[cfg(feature = "mock")]
        impl TranscodeInfo {
            ///How it went, in words.
            pub fn exec_desc<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.exec_desc = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("exec_desc: {e}"));
                self
            }
            ///The outputs. HLS and DASH have one for each quality and one for all; MP4 has one for each.
            pub fn output<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Output>>,
                T::Error: ::std::fmt::Display,
            {
                self.output = value.try_into().map_err(|e| format!("output: {e}"));
                self
            }
            ///The template group.
            pub fn template_group_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.template_group_name = value
                    .try_into()
                    .map_err(|e| format!("template_group_name: {e}"));
                self
            }
            ///How far it is. The values are those of TranscodeStatus by the service's text.
            pub fn transcode_status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.transcode_status = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("transcode_status: {e}"));
                self
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::TryFrom<TranscodeInfo> for super::TranscodeInfo {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TranscodeInfo,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    exec_desc: value.exec_desc?,
                    output: value.output?,
                    template_group_name: value.template_group_name?,
                    transcode_status: value.transcode_status?,
                })
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::From<super::TranscodeInfo> for TranscodeInfo {
            fn from(value: super::TranscodeInfo) -> Self {
                Self {
                    exec_desc: Ok(value.exec_desc),
                    output: Ok(value.output),
                    template_group_name: Ok(value.template_group_name),
                    transcode_status: Ok(value.transcode_status),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[cfg(feature = "mock")]
        pub struct TranscodeResult {
            process_time: ::std::result::Result<
                ::std::option::Option<i32>,
                ::std::string::String,
            >,
            progress: ::std::result::Result<
                ::std::option::Option<i32>,
                ::std::string::String,
            >,
            start_time: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            template_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            waiting_time: ::std::result::Result<
                ::std::option::Option<i32>,
                ::std::string::String,
            >,
        }
        #[cfg(feature = "mock")]
        impl ::std::default::Default for TranscodeResult {
            fn default() -> Self {
                Self {
                    process_time: Ok(Default::default()),
                    progress: Ok(Default::default()),
                    start_time: Ok(Default::default()),
                    template_name: Ok(Default::default()),
                    waiting_time: Ok(Default::default()),
                }
            }
        }
        #[cfg(feature = "mock")]
        impl TranscodeResult {
            ///Seconds of work; -1 means that the value is not valid.
            pub fn process_time<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i32>,
                T::Error: ::std::fmt::Display,
            {
                self.process_time = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("process_time: {e}"));
                self
            }
            ///Per cent.
            pub fn progress<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i32>,
                T::Error: ::std::fmt::Display,
            {
                self.progress = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("progress: {e}"));
                self
            }
            ///When it started, as RFC 3339 in UTC.
            pub fn start_time<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.start_time = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("start_time: {e}"));
                self
            }
            ///The template.
            pub fn template_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.template_name = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("template_name: {e}"));
                self
            }
            ///Seconds in the queue; -1 means that the value is not valid.
            pub fn waiting_time<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i32>,
                T::Error: ::std::fmt::Display,
            {
                self.waiting_time = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("waiting_time: {e}"));
                self
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::TryFrom<TranscodeResult> for super::TranscodeResult {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TranscodeResult,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    process_time: value.process_time?,
                    progress: value.progress?,
                    start_time: value.start_time?,
                    template_name: value.template_name?,
                    waiting_time: value.waiting_time?,
                })
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::From<super::TranscodeResult> for TranscodeResult {
            fn from(value: super::TranscodeResult) -> Self {
                Self {
                    process_time: Ok(value.process_time),
                    progress: Ok(value.progress),
                    start_time: Ok(value.start_time),
                    template_name: Ok(value.template_name),
                    waiting_time: Ok(value.waiting_time),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UpdateAssetReq {
            asset_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            cover_id: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            cover_md5: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            cover_type: ::std::result::Result<
                ::std::option::Option<super::CoverType>,
                ::std::string::String,
            >,
            subtitles: ::std::result::Result<
                ::std::vec::Vec<super::Subtitle>,
                ::std::string::String,
            >,
            video_md5: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            video_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            video_type: ::std::result::Result<
                ::std::option::Option<super::VideoType>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UpdateAssetReq {
            fn default() -> Self {
                Self {
                    asset_id: Err("asset_id: is missing".to_string()),
                    cover_id: Ok(Default::default()),
                    cover_md5: Ok(Default::default()),
                    cover_type: Ok(Default::default()),
                    subtitles: Ok(Default::default()),
                    video_md5: Ok(Default::default()),
                    video_name: Ok(Default::default()),
                    video_type: Ok(Default::default()),
                }
            }
        }
        impl UpdateAssetReq {
            ///The media asset to update, by the id that VOD gave it.
            pub fn asset_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.asset_id = value.try_into().map_err(|e| format!("asset_id: {e}"));
                self
            }
            ///Which cover; the service's text says that only 0 can be used.
            pub fn cover_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.cover_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("cover_id: {e}"));
                self
            }
            ///The MD5 sum of the new cover.
            pub fn cover_md5<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.cover_md5 = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("cover_md5: {e}"));
                self
            }
            ///A cover's file type.
            pub fn cover_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::CoverType>,
                T::Error: ::std::fmt::Display,
            {
                self.cover_type = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("cover_type: {e}"));
                self
            }
            ///The new subtitles.
            pub fn subtitles<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Subtitle>>,
                T::Error: ::std::fmt::Display,
            {
                self.subtitles = value.try_into().map_err(|e| format!("subtitles: {e}"));
                self
            }
            ///The MD5 sum of the new video.
            pub fn video_md5<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.video_md5 = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("video_md5: {e}"));
                self
            }
            ///The new video's file name.
            pub fn video_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.video_name = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("video_name: {e}"));
                self
            }
            ///A video's or an audio's file type.
            pub fn video_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::VideoType>,
                T::Error: ::std::fmt::Display,
            {
                self.video_type = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("video_type: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<UpdateAssetReq> for super::UpdateAssetReq {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UpdateAssetReq,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    asset_id: value.asset_id?,
                    cover_id: value.cover_id?,
                    cover_md5: value.cover_md5?,
                    cover_type: value.cover_type?,
                    subtitles: value.subtitles?,
                    video_md5: value.video_md5?,
                    video_name: value.video_name?,
                    video_type: value.video_type?,
                })
            }
        }
        impl ::std::convert::From<super::UpdateAssetReq> for UpdateAssetReq {
            fn from(value: super::UpdateAssetReq) -> Self {
                Self {
                    asset_id: Ok(value.asset_id),
                    cover_id: Ok(value.cover_id),
                    cover_md5: Ok(value.cover_md5),
                    cover_type: Ok(value.cover_type),
                    subtitles: Ok(value.subtitles),
                    video_md5: Ok(value.video_md5),
                    video_name: Ok(value.video_name),
                    video_type: Ok(value.video_type),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[cfg(feature = "mock")]
        pub struct UpdateAssetRsp {
            asset_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            cover_upload_url: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            subtitle_upload_urls: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                ::std::string::String,
            >,
            video_upload_url: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        #[cfg(feature = "mock")]
        impl ::std::default::Default for UpdateAssetRsp {
            fn default() -> Self {
                Self {
                    asset_id: Ok(Default::default()),
                    cover_upload_url: Ok(Default::default()),
                    subtitle_upload_urls: Ok(Default::default()),
                    video_upload_url: Ok(Default::default()),
                }
            }
        }
        #[cfg(feature = "mock")]
        impl UpdateAssetRsp {
            ///The media asset.
            pub fn asset_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.asset_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("asset_id: {e}"));
                self
            }
            ///Where to upload the cover, if one was announced.
            pub fn cover_upload_url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.cover_upload_url = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("cover_upload_url: {e}"));
                self
            }
            ///Where to upload the subtitles, if some were announced.
            pub fn subtitle_upload_urls<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.subtitle_upload_urls = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("subtitle_upload_urls: {e}"));
                self
            }
            ///Where to upload the video, if one was announced.
            pub fn video_upload_url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.video_upload_url = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("video_upload_url: {e}"));
                self
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::TryFrom<UpdateAssetRsp> for super::UpdateAssetRsp {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UpdateAssetRsp,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    asset_id: value.asset_id?,
                    cover_upload_url: value.cover_upload_url?,
                    subtitle_upload_urls: value.subtitle_upload_urls?,
                    video_upload_url: value.video_upload_url?,
                })
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::From<super::UpdateAssetRsp> for UpdateAssetRsp {
            fn from(value: super::UpdateAssetRsp) -> Self {
                Self {
                    asset_id: Ok(value.asset_id),
                    cover_upload_url: Ok(value.cover_upload_url),
                    subtitle_upload_urls: Ok(value.subtitle_upload_urls),
                    video_upload_url: Ok(value.video_upload_url),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UpdateCoverByThumbnailReq {
            thumbnail_url: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UpdateCoverByThumbnailReq {
            fn default() -> Self {
                Self {
                    thumbnail_url: Err("thumbnail_url: is missing".to_string()),
                }
            }
        }
        impl UpdateCoverByThumbnailReq {
            ///The snapshot's address. The service writes this name in camel case.
            pub fn thumbnail_url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.thumbnail_url = value
                    .try_into()
                    .map_err(|e| format!("thumbnail_url: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<UpdateCoverByThumbnailReq>
        for super::UpdateCoverByThumbnailReq {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UpdateCoverByThumbnailReq,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    thumbnail_url: value.thumbnail_url?,
                })
            }
        }
        impl ::std::convert::From<super::UpdateCoverByThumbnailReq>
        for UpdateCoverByThumbnailReq {
            fn from(value: super::UpdateCoverByThumbnailReq) -> Self {
                Self {
                    thumbnail_url: Ok(value.thumbnail_url),
                }
            }
        }
    }
    /// Generation of default values for serde.
    pub mod defaults {
        pub(super) fn default_u64<T, const V: u64>() -> T
        where
            T: ::std::convert::TryFrom<u64>,
            <T as ::std::convert::TryFrom<u64>>::Error: ::std::fmt::Debug,
        {
            T::try_from(V).unwrap()
        }
    }
    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
}
#[derive(Clone, Debug)]
/**Client for Huawei Cloud Video On Demand

Media asset processing: queue the transcoding, snapshots, review or audio extraction of a media asset, and cancel what has not started. And what is needed to see the queue.

Version: 1.0*/
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: crate::hooks::Context,
}
impl Client {
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub(crate) fn new_with_client(
        baseurl: &str,
        client: reqwest::Client,
        inner: crate::hooks::Context,
    ) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
            inner,
        }
    }
}
impl ClientInfo<crate::hooks::Context> for Client {
    fn api_version() -> &'static str {
        "1.0"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &crate::hooks::Context {
        &self.inner
    }
}
const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<crate::hooks::Context>,
    {}
};
impl Client {
    /**Replace files of a media asset.

Asks for addresses to which a new video, cover or subtitles of a media asset can be uploaded. After a
new video is uploaded, the upload has to be confirmed by another call, which this document does not
have.

| | |
|---|---|
| documentation | <https://support.huaweicloud.com/intl/en-us/api-vod/vod_04_0207.html> |
| IAM action | unknown |
| calls a minute and tenant | 100 |
| sent again | `unknown`: see [`Retry`](crate::Retry) |

```no_run
# async fn example(vod: huaweicloud_vod::Client) -> huaweicloud_vod::Result<()> {
let answer = vod.update_asset().body_map(|body| body.asset_id("f488337c31c8e4622f1590735b134c65").cover_id(0).cover_type("JPG")).send().await?;
# Ok(())
# }
```

# Errors

A value that is not valid, before anything is sent; otherwise as [`ErrorKind`](crate::ErrorKind) lists them.*/
    pub fn update_asset(&self) -> builder::UpdateAsset<'_> {
        builder::UpdateAsset::new(self)
    }
    /**Make a snapshot the cover.

Makes one of the snapshots that were taken of a media asset its cover.

| | |
|---|---|
| documentation | <https://support.huaweicloud.com/intl/en-us/api-vod/vod_04_0209.html> |
| IAM action | unknown |
| calls a minute and tenant | 100 |
| sent again | `unknown`: see [`Retry`](crate::Retry) |

```no_run
# async fn example(vod: huaweicloud_vod::Client) -> huaweicloud_vod::Result<()> {
let answer = vod.update_cover_by_thumbnail().body_map(|body| body.thumbnail_url("https://vod.example.com/asset/f488337c31c8e4622f1590735b134c65/snapshot/0001.jpg")).send().await?;
# Ok(())
# }
```

# Errors

A value that is not valid, before anything is sent; otherwise as [`ErrorKind`](crate::ErrorKind) lists them.*/
    pub fn update_cover_by_thumbnail(&self) -> builder::UpdateCoverByThumbnail<'_> {
        builder::UpdateCoverByThumbnail::new(self)
    }
    /**Show one media asset in detail.

Everything about one media asset: its file, and what transcoding, snapshots and review have made of it.

The service documents that transcode_info, thumbnail_info and review_info are there only after that
step has succeeded; and it documents values of their status for steps that wait, run or have failed.
So their absence does not say that nothing is queued: listAssetTaskInfo tells that.

| | |
|---|---|
| documentation | <https://support.huaweicloud.com/intl/en-us/api-vod/vod_04_0202.html> |
| IAM action | unknown |
| calls a minute and tenant | 1500 |
| sent again | `always`: see [`Retry`](crate::Retry) |

```no_run
# async fn example(vod: huaweicloud_vod::Client) -> huaweicloud_vod::Result<()> {
let answer = vod.show_asset_detail().asset_id("f488337c31c8e4622f1590735b134c65").send().await?;
# Ok(())
# }
```

# Errors

A value that is not valid, before anything is sent; otherwise as [`ErrorKind`](crate::ErrorKind) lists them.*/
    pub fn show_asset_detail(&self) -> builder::ShowAssetDetail<'_> {
        builder::ShowAssetDetail::new(self)
    }
    /**Queue the extraction of the audio of a video.

Asks for the audio of a video to become a media asset of its own. The answer says that the work is
queued, not that it is done.

| | |
|---|---|
| documentation | <https://support.huaweicloud.com/intl/en-us/api-vod/vod_04_0208.html> |
| IAM action | vod:asset:createExtractAudioTask |
| calls a minute and tenant | 100 |
| sent again | `unsent`: see [`Retry`](crate::Retry) |

```no_run
# async fn example(vod: huaweicloud_vod::Client) -> huaweicloud_vod::Result<()> {
let answer = vod.create_extract_audio_task().body_map(|body| body.asset_id("f488337c31c8e4622f1590735b134c65").parameter(huaweicloud_vod::types::ExtractAudioParameter::builder().format("MP3"))).send().await?;
# Ok(())
# }
```

# Errors

A value that is not valid, before anything is sent; otherwise as [`ErrorKind`](crate::ErrorKind) lists them.*/
    pub fn create_extract_audio_task(&self) -> builder::CreateExtractAudioTask<'_> {
        builder::CreateExtractAudioTask::new(self)
    }
    /**Cancel a queued audio extraction.

Takes an audio extraction out of the queue. Only a task that still waits can be cancelled; one that has
started or is done answers VOD.10083.

The service does not document whether the asset is the video or the audio asset that the extraction makes,
nor what a second cancel answers.

| | |
|---|---|
| documentation | <https://support.huaweicloud.com/intl/en-us/api-vod/vod_04_0193.html> |
| IAM action | unknown |
| calls a minute and tenant | 100 |
| sent again | `always`: see [`Retry`](crate::Retry) |

```no_run
# async fn example(vod: huaweicloud_vod::Client) -> huaweicloud_vod::Result<()> {
let answer = vod.cancel_extract_audio_task().asset_id("f488337c31c8e4622f1590735b134c65").send().await?;
# Ok(())
# }
```

# Errors

A value that is not valid, before anything is sent; otherwise as [`ErrorKind`](crate::ErrorKind) lists them.*/
    pub fn cancel_extract_audio_task(&self) -> builder::CancelExtractAudioTask<'_> {
        builder::CancelExtractAudioTask::new(self)
    }
    /**List media assets with their files.

Media assets by id, or by what they have in common, each with its file and the addresses to play it
from.

| | |
|---|---|
| documentation | <https://support.huaweicloud.com/intl/en-us/api-vod/vod_04_0022.html> |
| IAM action | unknown |
| calls a minute and tenant | 1500 |
| sent again | `always`: see [`Retry`](crate::Retry) |

```no_run
# async fn example(vod: huaweicloud_vod::Client) -> huaweicloud_vod::Result<()> {
let answer = vod.show_asset_meta().send().await?;
# Ok(())
# }
```

# Errors

A value that is not valid, before anything is sent; otherwise as [`ErrorKind`](crate::ErrorKind) lists them.*/
    pub fn show_asset_meta(&self) -> builder::ShowAssetMeta<'_> {
        builder::ShowAssetMeta::new(self)
    }
    /**List media assets briefly.

Media assets by id, or by what they have in common, each in a few words: among them the state of its
transcoding. At most about 20 000 are counted and shown.

| | |
|---|---|
| documentation | <https://support.huaweicloud.com/intl/en-us/api-vod/vod_04_0203.html> |
| IAM action | unknown |
| calls a minute and tenant | 1500 |
| sent again | `always`: see [`Retry`](crate::Retry) |

```no_run
# async fn example(vod: huaweicloud_vod::Client) -> huaweicloud_vod::Result<()> {
let answer = vod.list_asset_list().send().await?;
# Ok(())
# }
```

# Errors

A value that is not valid, before anything is sent; otherwise as [`ErrorKind`](crate::ErrorKind) lists them.*/
    pub fn list_asset_list(&self) -> builder::ListAssetList<'_> {
        builder::ListAssetList::new(self)
    }
    /**Queue the processing of a media asset.

Asks for a media asset to be transcoded or encrypted, or for snapshots of it. The answer says that the work
is queued, not that it is done. Transcoding and snapshots cost money.

The service does not document what a call does that names neither a template group nor
snapshots.

| | |
|---|---|
| documentation | <https://support.huaweicloud.com/intl/en-us/api-vod/vod_04_0206.html> |
| IAM action | vod:asset:createProcessTask |
| calls a minute and tenant | 100 |
| sent again | `unsent`: see [`Retry`](crate::Retry) |

```no_run
# async fn example(vod: huaweicloud_vod::Client) -> huaweicloud_vod::Result<()> {
let answer = vod.create_asset_process_task().body_map(|body| body.asset_id("f488337c31c8e4622f1590735b134c65").auto_encrypt(0).thumbnail(huaweicloud_vod::types::Thumbnail::builder().aspect_ratio(1).cover_position(1).format(1).max_length(480).time(12).type_("time"))).send().await?;
# Ok(())
# }
```

# Errors

A value that is not valid, before anything is sent; otherwise as [`ErrorKind`](crate::ErrorKind) lists them.*/
    pub fn create_asset_process_task(&self) -> builder::CreateAssetProcessTask<'_> {
        builder::CreateAssetProcessTask::new(self)
    }
    /**Cancel the queued transcoding of a media asset.

Takes the transcoding of one media asset out of the queue. Only a task that still waits can be
cancelled; one that has started or is done answers VOD.10083.

The service does not document what a second cancel of the same asset answers, whether snapshots
or encryption asked for by the same call are cancelled too, which task is meant where several
wait for one asset, or which status the asset has afterwards.

| | |
|---|---|
| documentation | <https://support.huaweicloud.com/intl/en-us/api-vod/vod_04_0192.html> |
| IAM action | vod:asset:deleteProcessTask |
| calls a minute and tenant | 100 |
| sent again | `always`: see [`Retry`](crate::Retry) |

```no_run
# async fn example(vod: huaweicloud_vod::Client) -> huaweicloud_vod::Result<()> {
let answer = vod.cancel_asset_transcode_task().asset_id("f488337c31c8e4622f1590735b134c65").send().await?;
# Ok(())
# }
```

# Errors

A value that is not valid, before anything is sent; otherwise as [`ErrorKind`](crate::ErrorKind) lists them.*/
    pub fn cancel_asset_transcode_task(&self) -> builder::CancelAssetTranscodeTask<'_> {
        builder::CancelAssetTranscodeTask::new(self)
    }
    /**Ask for the review of a media asset.

Asks for a media asset to be looked through for content that must not be published. showAssetDetail has
the result. Not every region offers it; which ones do has changed over the years.

| | |
|---|---|
| documentation | <https://support.huaweicloud.com/intl/en-us/api-vod/vod_04_0102.html> |
| IAM action | unknown |
| calls a minute and tenant | 100 |
| sent again | `unsent`: see [`Retry`](crate::Retry) |

```no_run
# async fn example(vod: huaweicloud_vod::Client) -> huaweicloud_vod::Result<()> {
let answer = vod.create_asset_review_task().body_map(|body| body.asset_id("f488337c31c8e4622f1590735b134c65").review(huaweicloud_vod::types::Review::builder().template_id("fe0a6a4e0c5b4a9b8d7c6b5a49382716"))).send().await?;
# Ok(())
# }
```

# Errors

A value that is not valid, before anything is sent; otherwise as [`ErrorKind`](crate::ErrorKind) lists them.*/
    pub fn create_asset_review_task(&self) -> builder::CreateAssetReviewTask<'_> {
        builder::CreateAssetReviewTask::new(self)
    }
    /**List the tasks of media assets.

Transcoding and snapshot tasks, with their states: the only call that shows the queue task by task.

Whether a task that was cancelled is still listed, and in which state, is not documented.

| | |
|---|---|
| documentation | <https://support.huaweicloud.com/intl/zh-cn/api-vod/ListAssetTaskInfo.html> |
| IAM action | vod:asset:getTaskInfo |
| calls a minute and tenant | unknown |
| sent again | `always`: see [`Retry`](crate::Retry) |

```no_run
# async fn example(vod: huaweicloud_vod::Client) -> huaweicloud_vod::Result<()> {
let answer = vod.list_asset_task_info().send().await?;
# Ok(())
# }
```

# Errors

A value that is not valid, before anything is sent; otherwise as [`ErrorKind`](crate::ErrorKind) lists them.*/
    pub fn list_asset_task_info(&self) -> builder::ListAssetTaskInfo<'_> {
        builder::ListAssetTaskInfo::new(self)
    }
}
/// Types for composing operation parameters.
#[allow(clippy::all)]
pub mod builder {
    use super::types;
    #[allow(unused_imports)]
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };
    /**Builder for [`Client::update_asset`]

[`Client::update_asset`]: super::Client::update_asset*/
    #[derive(Debug, Clone)]
    pub struct UpdateAsset<'a> {
        client: &'a super::Client,
        project_id: Option<Result<types::ProjectId, String>>,
        body: Result<types::builder::UpdateAssetReq, String>,
    }
    impl<'a> UpdateAsset<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                project_id: None,
                body: Ok(::std::default::Default::default()),
            }
        }
        ///The project that owns the media assets.
        pub fn project_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ProjectId>,
            V::Error: std::fmt::Display,
        {
            self.project_id = Some(
                value.try_into().map_err(|error| format!("project_id: {error}")),
            );
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdateAssetReq>,
            <V as std::convert::TryInto<
                types::UpdateAssetReq,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `UpdateAssetReq` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UpdateAssetReq,
            ) -> types::builder::UpdateAssetReq,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/v1.0/{project_id}/asset`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::UpdateAssetRsp>, crate::Error> {
            let Self { client, project_id, body } = self;
            let client = &super::Client {
                baseurl: client.baseurl.clone(),
                client: client.client.clone(),
                inner: client.inner.begin(&crate::generated::operations::UPDATE_ASSET),
            };
            let answer: Result<
                ResponseValue<types::UpdateAssetRsp>,
                Error<types::ErrorResponse>,
            > = async move {
                let project_id = client.inner.project_id(project_id).await?;
                let body = body
                    .and_then(|v| {
                        types::UpdateAssetReq::try_from(v).map_err(|e| e.to_string())
                    })
                    .map_err(Error::InvalidRequest)?;
                client.inner.asset_id("body.asset_id", &body.asset_id)?;
                let url = format!(
                    "{}/v1.0/{}/asset", client.baseurl, encode_path(& project_id
                    .to_string()),
                );
                #[allow(unused_mut)]
                let mut request = client.client.put(url).json(&body).build()?;
                let info = OperationInfo {
                    operation_id: "update_asset",
                };
                client.pre(&mut request, &info).await?;
                let result = client.exec(request, &info).await;
                client.post(&result, &info).await?;
                let response = result?;
                match response.status().as_u16() {
                    200u16 => ResponseValue::from_response(response).await,
                    400u16..=499u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    403u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    500u16..=599u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    _ => Err(Error::UnexpectedResponse(response)),
                }
            }
                .await;
            client.inner.finish(answer)
        }
    }
    /**Builder for [`Client::update_cover_by_thumbnail`]

[`Client::update_cover_by_thumbnail`]: super::Client::update_cover_by_thumbnail*/
    #[derive(Debug, Clone)]
    pub struct UpdateCoverByThumbnail<'a> {
        client: &'a super::Client,
        project_id: Option<Result<types::ProjectId, String>>,
        body: Result<types::builder::UpdateCoverByThumbnailReq, String>,
    }
    impl<'a> UpdateCoverByThumbnail<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                project_id: None,
                body: Ok(::std::default::Default::default()),
            }
        }
        ///The project that owns the media assets.
        pub fn project_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ProjectId>,
            V::Error: std::fmt::Display,
        {
            self.project_id = Some(
                value.try_into().map_err(|error| format!("project_id: {error}")),
            );
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdateCoverByThumbnailReq>,
            <V as std::convert::TryInto<
                types::UpdateCoverByThumbnailReq,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `UpdateCoverByThumbnailReq` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UpdateCoverByThumbnailReq,
            ) -> types::builder::UpdateCoverByThumbnailReq,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/v1.0/{project_id}/asset/cover`
        pub async fn send(self) -> Result<ResponseValue<()>, crate::Error> {
            let Self { client, project_id, body } = self;
            let client = &super::Client {
                baseurl: client.baseurl.clone(),
                client: client.client.clone(),
                inner: client
                    .inner
                    .begin(&crate::generated::operations::UPDATE_COVER_BY_THUMBNAIL),
            };
            let answer: Result<ResponseValue<()>, Error<types::ErrorResponse>> = async move {
                let project_id = client.inner.project_id(project_id).await?;
                let body = body
                    .and_then(|v| {
                        types::UpdateCoverByThumbnailReq::try_from(v)
                            .map_err(|e| e.to_string())
                    })
                    .map_err(Error::InvalidRequest)?;
                let url = format!(
                    "{}/v1.0/{}/asset/cover", client.baseurl, encode_path(& project_id
                    .to_string()),
                );
                #[allow(unused_mut)]
                let mut request = client.client.put(url).json(&body).build()?;
                let info = OperationInfo {
                    operation_id: "update_cover_by_thumbnail",
                };
                client.pre(&mut request, &info).await?;
                let result = client.exec(request, &info).await;
                client.post(&result, &info).await?;
                let response = result?;
                match response.status().as_u16() {
                    204u16 => Ok(ResponseValue::empty(response)),
                    400u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    400u16..=499u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    500u16..=599u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    _ => Err(Error::UnexpectedResponse(response)),
                }
            }
                .await;
            client.inner.finish(answer)
        }
    }
    /**Builder for [`Client::show_asset_detail`]

[`Client::show_asset_detail`]: super::Client::show_asset_detail*/
    #[derive(Debug, Clone)]
    pub struct ShowAssetDetail<'a> {
        client: &'a super::Client,
        project_id: Option<Result<types::ProjectId, String>>,
        asset_id: Result<::std::string::String, String>,
        categories: Result<Option<::std::vec::Vec<types::AssetDetailCategory>>, String>,
    }
    impl<'a> ShowAssetDetail<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                project_id: None,
                asset_id: Err("asset_id: is missing".to_string()),
                categories: Ok(None),
            }
        }
        ///The project that owns the media assets.
        pub fn project_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ProjectId>,
            V::Error: std::fmt::Display,
        {
            self.project_id = Some(
                value.try_into().map_err(|error| format!("project_id: {error}")),
            );
            self
        }
        ///The media asset, by the id that VOD gave it.
        pub fn asset_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.asset_id = value
                .try_into()
                .map_err(|error| format!("asset_id: {error}"));
            self
        }
        ///Which parts are wanted; all of them where none is named.
        pub fn categories<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<types::AssetDetailCategory>>,
            V::Error: std::fmt::Display,
        {
            self.categories = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("categories: {error}"));
            self
        }
        ///Sends a `GET` request to `/v1.0/{project_id}/asset/details`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::QueryAssetDetailRsp>, crate::Error> {
            let Self { client, project_id, asset_id, categories } = self;
            let client = &super::Client {
                baseurl: client.baseurl.clone(),
                client: client.client.clone(),
                inner: client
                    .inner
                    .begin(&crate::generated::operations::SHOW_ASSET_DETAIL),
            };
            let answer: Result<
                ResponseValue<types::QueryAssetDetailRsp>,
                Error<types::ErrorResponse>,
            > = async move {
                let project_id = client.inner.project_id(project_id).await?;
                let asset_id = asset_id.map_err(Error::InvalidRequest)?;
                client.inner.asset_id("asset_id", &asset_id)?;
                let categories = categories.map_err(Error::InvalidRequest)?;
                let url = format!(
                    "{}/v1.0/{}/asset/details", client.baseurl, encode_path(& project_id
                    .to_string()),
                );
                #[allow(unused_mut)]
                let mut request = client
                    .client
                    .get(url)
                    .query(&progenitor_client::QueryParam::new("asset_id", &asset_id))
                    .query(
                        &progenitor_client::QueryParam::new("categories", &categories),
                    )
                    .build()?;
                let info = OperationInfo {
                    operation_id: "show_asset_detail",
                };
                client.pre(&mut request, &info).await?;
                let result = client.exec(request, &info).await;
                client.post(&result, &info).await?;
                let response = result?;
                match response.status().as_u16() {
                    200u16 => ResponseValue::from_response(response).await,
                    400u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    400u16..=499u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    500u16..=599u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    _ => Err(Error::UnexpectedResponse(response)),
                }
            }
                .await;
            client.inner.finish(answer)
        }
    }
    /**Builder for [`Client::create_extract_audio_task`]

[`Client::create_extract_audio_task`]: super::Client::create_extract_audio_task*/
    #[derive(Debug, Clone)]
    pub struct CreateExtractAudioTask<'a> {
        client: &'a super::Client,
        project_id: Option<Result<types::ProjectId, String>>,
        body: Result<types::builder::ExtractAudioTaskReq, String>,
    }
    impl<'a> CreateExtractAudioTask<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                project_id: None,
                body: Ok(::std::default::Default::default()),
            }
        }
        ///The project that owns the media assets.
        pub fn project_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ProjectId>,
            V::Error: std::fmt::Display,
        {
            self.project_id = Some(
                value.try_into().map_err(|error| format!("project_id: {error}")),
            );
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ExtractAudioTaskReq>,
            <V as std::convert::TryInto<
                types::ExtractAudioTaskReq,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `ExtractAudioTaskReq` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ExtractAudioTaskReq,
            ) -> types::builder::ExtractAudioTaskReq,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1.0/{project_id}/asset/extract_audio`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ExtractAudioTaskRsp>, crate::Error> {
            let Self { client, project_id, body } = self;
            let client = &super::Client {
                baseurl: client.baseurl.clone(),
                client: client.client.clone(),
                inner: client
                    .inner
                    .begin(&crate::generated::operations::CREATE_EXTRACT_AUDIO_TASK),
            };
            let answer: Result<
                ResponseValue<types::ExtractAudioTaskRsp>,
                Error<types::ErrorResponse>,
            > = async move {
                let project_id = client.inner.project_id(project_id).await?;
                let body = body
                    .and_then(|v| {
                        types::ExtractAudioTaskReq::try_from(v)
                            .map_err(|e| e.to_string())
                    })
                    .map_err(Error::InvalidRequest)?;
                client.inner.asset_id("body.asset_id", &body.asset_id)?;
                let url = format!(
                    "{}/v1.0/{}/asset/extract_audio", client.baseurl, encode_path(&
                    project_id.to_string()),
                );
                #[allow(unused_mut)]
                let mut request = client.client.post(url).json(&body).build()?;
                let info = OperationInfo {
                    operation_id: "create_extract_audio_task",
                };
                client.pre(&mut request, &info).await?;
                let result = client.exec(request, &info).await;
                client.post(&result, &info).await?;
                let response = result?;
                match response.status().as_u16() {
                    202u16 => ResponseValue::from_response(response).await,
                    400u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    400u16..=499u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    500u16..=599u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    _ => Err(Error::UnexpectedResponse(response)),
                }
            }
                .await;
            client.inner.finish(answer)
        }
    }
    /**Builder for [`Client::cancel_extract_audio_task`]

[`Client::cancel_extract_audio_task`]: super::Client::cancel_extract_audio_task*/
    #[derive(Debug, Clone)]
    pub struct CancelExtractAudioTask<'a> {
        client: &'a super::Client,
        project_id: Option<Result<types::ProjectId, String>>,
        asset_id: Result<::std::string::String, String>,
    }
    impl<'a> CancelExtractAudioTask<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                project_id: None,
                asset_id: Err("asset_id: is missing".to_string()),
            }
        }
        ///The project that owns the media assets.
        pub fn project_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ProjectId>,
            V::Error: std::fmt::Display,
        {
            self.project_id = Some(
                value.try_into().map_err(|error| format!("project_id: {error}")),
            );
            self
        }
        ///The media asset whose queued audio extraction is cancelled, by the id that VOD gave it.
        pub fn asset_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.asset_id = value
                .try_into()
                .map_err(|error| format!("asset_id: {error}"));
            self
        }
        ///Sends a `DELETE` request to `/v1.0/{project_id}/asset/extract_audio`
        pub async fn send(self) -> Result<ResponseValue<()>, crate::Error> {
            let Self { client, project_id, asset_id } = self;
            let client = &super::Client {
                baseurl: client.baseurl.clone(),
                client: client.client.clone(),
                inner: client
                    .inner
                    .begin(&crate::generated::operations::CANCEL_EXTRACT_AUDIO_TASK),
            };
            let answer: Result<ResponseValue<()>, Error<types::ErrorResponse>> = async move {
                let project_id = client.inner.project_id(project_id).await?;
                let asset_id = asset_id.map_err(Error::InvalidRequest)?;
                client.inner.asset_id("asset_id", &asset_id)?;
                let url = format!(
                    "{}/v1.0/{}/asset/extract_audio", client.baseurl, encode_path(&
                    project_id.to_string()),
                );
                #[allow(unused_mut)]
                let mut request = client
                    .client
                    .delete(url)
                    .query(&progenitor_client::QueryParam::new("asset_id", &asset_id))
                    .build()?;
                let info = OperationInfo {
                    operation_id: "cancel_extract_audio_task",
                };
                client.pre(&mut request, &info).await?;
                let result = client.exec(request, &info).await;
                client.post(&result, &info).await?;
                let response = result?;
                match response.status().as_u16() {
                    204u16 => Ok(ResponseValue::empty(response)),
                    400u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    400u16..=499u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    500u16..=599u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    _ => Err(Error::UnexpectedResponse(response)),
                }
            }
                .await;
            client.inner.finish(answer)
        }
    }
    /**Builder for [`Client::show_asset_meta`]

[`Client::show_asset_meta`]: super::Client::show_asset_meta*/
    #[derive(Debug, Clone)]
    pub struct ShowAssetMeta<'a> {
        client: &'a super::Client,
        project_id: Option<Result<types::ProjectId, String>>,
        asset_status: Result<Option<::std::vec::Vec<types::PublishStatus>>, String>,
        asset_id: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        category_id: Result<Option<i64>, String>,
        end_time: Result<Option<::std::string::String>, String>,
        page: Result<Option<i64>, String>,
        query_string: Result<Option<::std::string::String>, String>,
        size: Result<Option<i32>, String>,
        start_time: Result<Option<::std::string::String>, String>,
        status: Result<Option<::std::vec::Vec<types::AssetMetaStatus>>, String>,
        tags: Result<Option<::std::string::String>, String>,
        transcode_status: Result<
            Option<::std::vec::Vec<types::TranscodeStatus>>,
            String,
        >,
    }
    impl<'a> ShowAssetMeta<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                project_id: None,
                asset_status: Ok(None),
                asset_id: Ok(None),
                category_id: Ok(None),
                end_time: Ok(None),
                page: Ok(None),
                query_string: Ok(None),
                size: Ok(None),
                start_time: Ok(None),
                status: Ok(None),
                tags: Ok(None),
                transcode_status: Ok(None),
            }
        }
        ///The project that owns the media assets.
        pub fn project_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ProjectId>,
            V::Error: std::fmt::Display,
        {
            self.project_id = Some(
                value.try_into().map_err(|error| format!("project_id: {error}")),
            );
            self
        }
        ///Media assets that are published, or not published yet.
        pub fn asset_status<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<types::PublishStatus>>,
            V::Error: std::fmt::Display,
        {
            self.asset_status = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("asset_status: {error}"));
            self
        }
        ///These media assets, ten at most. Then start_time, end_time, page and size mean nothing.
        pub fn asset_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            V::Error: std::fmt::Display,
        {
            self.asset_id = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("asset_id: {error}"));
            self
        }
        ///Media assets of this category.
        pub fn category_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
            V::Error: std::fmt::Display,
        {
            self.category_id = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("category_id: {error}"));
            self
        }
        ///The end of a time range, as yyyymmddhhmmss in UTC.
        pub fn end_time<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.end_time = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("end_time: {error}"));
            self
        }
        ///Which page, counted from 0.
        pub fn page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
            V::Error: std::fmt::Display,
        {
            self.page = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page: {error}"));
            self
        }
        ///A text to search for. Where it is searched for is not documented.
        pub fn query_string<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.query_string = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("query_string: {error}"));
            self
        }
        ///How many media assets a page has.
        pub fn size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            V::Error: std::fmt::Display,
        {
            self.size = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("size: {error}"));
            self
        }
        ///The start of a time range, as yyyymmddhhmmss in UTC.
        pub fn start_time<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.start_time = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("start_time: {error}"));
            self
        }
        ///Media assets in one of these states.
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<types::AssetMetaStatus>>,
            V::Error: std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("status: {error}"));
            self
        }
        ///Media assets with these tags.
        pub fn tags<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.tags = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("tags: {error}"));
            self
        }
        ///Media assets whose transcoding is in one of these states.
        pub fn transcode_status<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<types::TranscodeStatus>>,
            V::Error: std::fmt::Display,
        {
            self.transcode_status = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("transcode_status: {error}"));
            self
        }
        ///Sends a `GET` request to `/v1.0/{project_id}/asset/info`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::QueryAssetMetaRsp>, crate::Error> {
            let Self {
                client,
                project_id,
                asset_status,
                asset_id,
                category_id,
                end_time,
                page,
                query_string,
                size,
                start_time,
                status,
                tags,
                transcode_status,
            } = self;
            let client = &super::Client {
                baseurl: client.baseurl.clone(),
                client: client.client.clone(),
                inner: client.inner.begin(&crate::generated::operations::SHOW_ASSET_META),
            };
            let answer: Result<
                ResponseValue<types::QueryAssetMetaRsp>,
                Error<types::ErrorResponse>,
            > = async move {
                let project_id = client.inner.project_id(project_id).await?;
                let asset_status = asset_status.map_err(Error::InvalidRequest)?;
                let asset_id = asset_id.map_err(Error::InvalidRequest)?;
                let category_id = category_id.map_err(Error::InvalidRequest)?;
                let end_time = end_time.map_err(Error::InvalidRequest)?;
                let page = page.map_err(Error::InvalidRequest)?;
                let query_string = query_string.map_err(Error::InvalidRequest)?;
                let size = size.map_err(Error::InvalidRequest)?;
                let start_time = start_time.map_err(Error::InvalidRequest)?;
                let status = status.map_err(Error::InvalidRequest)?;
                let tags = tags.map_err(Error::InvalidRequest)?;
                let transcode_status = transcode_status.map_err(Error::InvalidRequest)?;
                let url = format!(
                    "{}/v1.0/{}/asset/info", client.baseurl, encode_path(& project_id
                    .to_string()),
                );
                #[allow(unused_mut)]
                let mut request = client
                    .client
                    .get(url)
                    .query(
                        &progenitor_client::QueryParam::new("assetStatus", &asset_status),
                    )
                    .query(&progenitor_client::QueryParam::new("asset_id", &asset_id))
                    .query(
                        &progenitor_client::QueryParam::new("category_id", &category_id),
                    )
                    .query(&progenitor_client::QueryParam::new("end_time", &end_time))
                    .query(&progenitor_client::QueryParam::new("page", &page))
                    .query(
                        &progenitor_client::QueryParam::new(
                            "query_string",
                            &query_string,
                        ),
                    )
                    .query(&progenitor_client::QueryParam::new("size", &size))
                    .query(
                        &progenitor_client::QueryParam::new("start_time", &start_time),
                    )
                    .query(&progenitor_client::QueryParam::new("status", &status))
                    .query(&progenitor_client::QueryParam::new("tags", &tags))
                    .query(
                        &progenitor_client::QueryParam::new(
                            "transcodeStatus",
                            &transcode_status,
                        ),
                    )
                    .build()?;
                let info = OperationInfo {
                    operation_id: "show_asset_meta",
                };
                client.pre(&mut request, &info).await?;
                let result = client.exec(request, &info).await;
                client.post(&result, &info).await?;
                let response = result?;
                match response.status().as_u16() {
                    200u16 => ResponseValue::from_response(response).await,
                    400u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    400u16..=499u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    500u16..=599u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    _ => Err(Error::UnexpectedResponse(response)),
                }
            }
                .await;
            client.inner.finish(answer)
        }
    }
    /**Builder for [`Client::list_asset_list`]

[`Client::list_asset_list`]: super::Client::list_asset_list*/
    #[derive(Debug, Clone)]
    pub struct ListAssetList<'a> {
        client: &'a super::Client,
        project_id: Option<Result<types::ProjectId, String>>,
        asset_id: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        category_id: Result<Option<i64>, String>,
        end_time: Result<Option<::std::string::String>, String>,
        media_type: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        order: Result<Option<types::ListOrder>, String>,
        page: Result<Option<i64>, String>,
        query_string: Result<Option<::std::string::String>, String>,
        size: Result<Option<i64>, String>,
        start_time: Result<Option<::std::string::String>, String>,
        status: Result<Option<::std::vec::Vec<types::AssetListStatus>>, String>,
        tags: Result<Option<::std::string::String>, String>,
    }
    impl<'a> ListAssetList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                project_id: None,
                asset_id: Ok(None),
                category_id: Ok(None),
                end_time: Ok(None),
                media_type: Ok(None),
                order: Ok(None),
                page: Ok(None),
                query_string: Ok(None),
                size: Ok(None),
                start_time: Ok(None),
                status: Ok(None),
                tags: Ok(None),
            }
        }
        ///The project that owns the media assets.
        pub fn project_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ProjectId>,
            V::Error: std::fmt::Display,
        {
            self.project_id = Some(
                value.try_into().map_err(|error| format!("project_id: {error}")),
            );
            self
        }
        ///These media assets, ten at most.
        pub fn asset_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            V::Error: std::fmt::Display,
        {
            self.asset_id = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("asset_id: {error}"));
            self
        }
        ///Media assets of this category.
        pub fn category_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
            V::Error: std::fmt::Display,
        {
            self.category_id = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("category_id: {error}"));
            self
        }
        ///The end of a time range, as yyyymmddhhmmss in UTC.
        pub fn end_time<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.end_time = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("end_time: {error}"));
            self
        }
        ///Media assets of these file types, twenty at most.
        pub fn media_type<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            V::Error: std::fmt::Display,
        {
            self.media_type = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("media_type: {error}"));
            self
        }
        ///Ascending or descending; by what is not documented. The service calls it a parameter for its own use.
        pub fn order<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListOrder>,
            V::Error: std::fmt::Display,
        {
            self.order = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("order: {error}"));
            self
        }
        ///Which page, counted from 0.
        pub fn page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
            V::Error: std::fmt::Display,
        {
            self.page = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page: {error}"));
            self
        }
        ///A text to search for. Where it is searched for is not documented.
        pub fn query_string<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.query_string = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("query_string: {error}"));
            self
        }
        ///How many media assets a page has, 1 to 100 by the service's text.
        pub fn size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
            V::Error: std::fmt::Display,
        {
            self.size = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("size: {error}"));
            self
        }
        ///The start of a time range, as yyyymmddhhmmss in UTC.
        pub fn start_time<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.start_time = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("start_time: {error}"));
            self
        }
        ///Media assets in one of these states.
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<types::AssetListStatus>>,
            V::Error: std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("status: {error}"));
            self
        }
        ///Media assets with these tags.
        pub fn tags<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.tags = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("tags: {error}"));
            self
        }
        ///Sends a `GET` request to `/v1.0/{project_id}/asset/list`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::QueryAssetListRsp>, crate::Error> {
            let Self {
                client,
                project_id,
                asset_id,
                category_id,
                end_time,
                media_type,
                order,
                page,
                query_string,
                size,
                start_time,
                status,
                tags,
            } = self;
            let client = &super::Client {
                baseurl: client.baseurl.clone(),
                client: client.client.clone(),
                inner: client.inner.begin(&crate::generated::operations::LIST_ASSET_LIST),
            };
            let answer: Result<
                ResponseValue<types::QueryAssetListRsp>,
                Error<types::ErrorResponse>,
            > = async move {
                let project_id = client.inner.project_id(project_id).await?;
                let asset_id = asset_id.map_err(Error::InvalidRequest)?;
                let category_id = category_id.map_err(Error::InvalidRequest)?;
                let end_time = end_time.map_err(Error::InvalidRequest)?;
                let media_type = media_type.map_err(Error::InvalidRequest)?;
                let order = order.map_err(Error::InvalidRequest)?;
                let page = page.map_err(Error::InvalidRequest)?;
                let query_string = query_string.map_err(Error::InvalidRequest)?;
                let size = size.map_err(Error::InvalidRequest)?;
                let start_time = start_time.map_err(Error::InvalidRequest)?;
                let status = status.map_err(Error::InvalidRequest)?;
                let tags = tags.map_err(Error::InvalidRequest)?;
                let url = format!(
                    "{}/v1.0/{}/asset/list", client.baseurl, encode_path(& project_id
                    .to_string()),
                );
                #[allow(unused_mut)]
                let mut request = client
                    .client
                    .get(url)
                    .query(&progenitor_client::QueryParam::new("asset_id", &asset_id))
                    .query(
                        &progenitor_client::QueryParam::new("category_id", &category_id),
                    )
                    .query(&progenitor_client::QueryParam::new("end_time", &end_time))
                    .query(
                        &progenitor_client::QueryParam::new("media_type", &media_type),
                    )
                    .query(&progenitor_client::QueryParam::new("order", &order))
                    .query(&progenitor_client::QueryParam::new("page", &page))
                    .query(
                        &progenitor_client::QueryParam::new(
                            "query_string",
                            &query_string,
                        ),
                    )
                    .query(&progenitor_client::QueryParam::new("size", &size))
                    .query(
                        &progenitor_client::QueryParam::new("start_time", &start_time),
                    )
                    .query(&progenitor_client::QueryParam::new("status", &status))
                    .query(&progenitor_client::QueryParam::new("tags", &tags))
                    .build()?;
                let info = OperationInfo {
                    operation_id: "list_asset_list",
                };
                client.pre(&mut request, &info).await?;
                let result = client.exec(request, &info).await;
                client.post(&result, &info).await?;
                let response = result?;
                match response.status().as_u16() {
                    200u16 => ResponseValue::from_response(response).await,
                    400u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    400u16..=499u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    500u16..=599u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    _ => Err(Error::UnexpectedResponse(response)),
                }
            }
                .await;
            client.inner.finish(answer)
        }
    }
    /**Builder for [`Client::create_asset_process_task`]

[`Client::create_asset_process_task`]: super::Client::create_asset_process_task*/
    #[derive(Debug, Clone)]
    pub struct CreateAssetProcessTask<'a> {
        client: &'a super::Client,
        project_id: Option<Result<types::ProjectId, String>>,
        body: Result<types::builder::AssetProcessReq, String>,
    }
    impl<'a> CreateAssetProcessTask<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                project_id: None,
                body: Ok(::std::default::Default::default()),
            }
        }
        ///The project that owns the media assets.
        pub fn project_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ProjectId>,
            V::Error: std::fmt::Display,
        {
            self.project_id = Some(
                value.try_into().map_err(|error| format!("project_id: {error}")),
            );
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AssetProcessReq>,
            <V as std::convert::TryInto<
                types::AssetProcessReq,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `AssetProcessReq` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::AssetProcessReq,
            ) -> types::builder::AssetProcessReq,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1.0/{project_id}/asset/process`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::AssetProcessRsp>, crate::Error> {
            let Self { client, project_id, body } = self;
            let client = &super::Client {
                baseurl: client.baseurl.clone(),
                client: client.client.clone(),
                inner: client
                    .inner
                    .begin(&crate::generated::operations::CREATE_ASSET_PROCESS_TASK),
            };
            let answer: Result<
                ResponseValue<types::AssetProcessRsp>,
                Error<types::ErrorResponse>,
            > = async move {
                let project_id = client.inner.project_id(project_id).await?;
                let body = body
                    .and_then(|v| {
                        types::AssetProcessReq::try_from(v).map_err(|e| e.to_string())
                    })
                    .map_err(Error::InvalidRequest)?;
                client.inner.asset_id("body.asset_id", &body.asset_id)?;
                let url = format!(
                    "{}/v1.0/{}/asset/process", client.baseurl, encode_path(& project_id
                    .to_string()),
                );
                #[allow(unused_mut)]
                let mut request = client.client.post(url).json(&body).build()?;
                let info = OperationInfo {
                    operation_id: "create_asset_process_task",
                };
                client.pre(&mut request, &info).await?;
                let result = client.exec(request, &info).await;
                client.post(&result, &info).await?;
                let response = result?;
                match response.status().as_u16() {
                    202u16 => ResponseValue::from_response(response).await,
                    400u16..=499u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    403u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    500u16..=599u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    _ => Err(Error::UnexpectedResponse(response)),
                }
            }
                .await;
            client.inner.finish(answer)
        }
    }
    /**Builder for [`Client::cancel_asset_transcode_task`]

[`Client::cancel_asset_transcode_task`]: super::Client::cancel_asset_transcode_task*/
    #[derive(Debug, Clone)]
    pub struct CancelAssetTranscodeTask<'a> {
        client: &'a super::Client,
        project_id: Option<Result<types::ProjectId, String>>,
        asset_id: Result<::std::string::String, String>,
    }
    impl<'a> CancelAssetTranscodeTask<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                project_id: None,
                asset_id: Err("asset_id: is missing".to_string()),
            }
        }
        ///The project that owns the media assets.
        pub fn project_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ProjectId>,
            V::Error: std::fmt::Display,
        {
            self.project_id = Some(
                value.try_into().map_err(|error| format!("project_id: {error}")),
            );
            self
        }
        ///The media asset whose queued transcoding is cancelled, by the id that VOD gave it.
        pub fn asset_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.asset_id = value
                .try_into()
                .map_err(|error| format!("asset_id: {error}"));
            self
        }
        ///Sends a `DELETE` request to `/v1.0/{project_id}/asset/process`
        pub async fn send(self) -> Result<ResponseValue<()>, crate::Error> {
            let Self { client, project_id, asset_id } = self;
            let client = &super::Client {
                baseurl: client.baseurl.clone(),
                client: client.client.clone(),
                inner: client
                    .inner
                    .begin(&crate::generated::operations::CANCEL_ASSET_TRANSCODE_TASK),
            };
            let answer: Result<ResponseValue<()>, Error<types::ErrorResponse>> = async move {
                let project_id = client.inner.project_id(project_id).await?;
                let asset_id = asset_id.map_err(Error::InvalidRequest)?;
                client.inner.asset_id("asset_id", &asset_id)?;
                let url = format!(
                    "{}/v1.0/{}/asset/process", client.baseurl, encode_path(& project_id
                    .to_string()),
                );
                #[allow(unused_mut)]
                let mut request = client
                    .client
                    .delete(url)
                    .query(&progenitor_client::QueryParam::new("asset_id", &asset_id))
                    .build()?;
                let info = OperationInfo {
                    operation_id: "cancel_asset_transcode_task",
                };
                client.pre(&mut request, &info).await?;
                let result = client.exec(request, &info).await;
                client.post(&result, &info).await?;
                let response = result?;
                match response.status().as_u16() {
                    204u16 => Ok(ResponseValue::empty(response)),
                    400u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    400u16..=499u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    500u16..=599u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    _ => Err(Error::UnexpectedResponse(response)),
                }
            }
                .await;
            client.inner.finish(answer)
        }
    }
    /**Builder for [`Client::create_asset_review_task`]

[`Client::create_asset_review_task`]: super::Client::create_asset_review_task*/
    #[derive(Debug, Clone)]
    pub struct CreateAssetReviewTask<'a> {
        client: &'a super::Client,
        project_id: Option<Result<types::ProjectId, String>>,
        body: Result<types::builder::AssetReviewReq, String>,
    }
    impl<'a> CreateAssetReviewTask<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                project_id: None,
                body: Ok(::std::default::Default::default()),
            }
        }
        ///The project that owns the media assets.
        pub fn project_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ProjectId>,
            V::Error: std::fmt::Display,
        {
            self.project_id = Some(
                value.try_into().map_err(|error| format!("project_id: {error}")),
            );
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AssetReviewReq>,
            <V as std::convert::TryInto<
                types::AssetReviewReq,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `AssetReviewReq` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::AssetReviewReq,
            ) -> types::builder::AssetReviewReq,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1.0/{project_id}/asset/review`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::AssetReviewRsp>, crate::Error> {
            let Self { client, project_id, body } = self;
            let client = &super::Client {
                baseurl: client.baseurl.clone(),
                client: client.client.clone(),
                inner: client
                    .inner
                    .begin(&crate::generated::operations::CREATE_ASSET_REVIEW_TASK),
            };
            let answer: Result<
                ResponseValue<types::AssetReviewRsp>,
                Error<types::ErrorResponse>,
            > = async move {
                let project_id = client.inner.project_id(project_id).await?;
                let body = body
                    .and_then(|v| {
                        types::AssetReviewReq::try_from(v).map_err(|e| e.to_string())
                    })
                    .map_err(Error::InvalidRequest)?;
                client.inner.asset_id("body.asset_id", &body.asset_id)?;
                let url = format!(
                    "{}/v1.0/{}/asset/review", client.baseurl, encode_path(& project_id
                    .to_string()),
                );
                #[allow(unused_mut)]
                let mut request = client.client.post(url).json(&body).build()?;
                let info = OperationInfo {
                    operation_id: "create_asset_review_task",
                };
                client.pre(&mut request, &info).await?;
                let result = client.exec(request, &info).await;
                client.post(&result, &info).await?;
                let response = result?;
                match response.status().as_u16() {
                    200u16 => ResponseValue::from_response(response).await,
                    400u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    400u16..=499u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    500u16..=599u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    _ => Err(Error::UnexpectedResponse(response)),
                }
            }
                .await;
            client.inner.finish(answer)
        }
    }
    /**Builder for [`Client::list_asset_task_info`]

[`Client::list_asset_task_info`]: super::Client::list_asset_task_info*/
    #[derive(Debug, Clone)]
    pub struct ListAssetTaskInfo<'a> {
        client: &'a super::Client,
        project_id: Option<Result<::std::string::String, String>>,
        asset_id: Result<Option<::std::string::String>, String>,
        create_time_after: Result<Option<::std::string::String>, String>,
        create_time_before: Result<Option<::std::string::String>, String>,
        end_time_after: Result<Option<::std::string::String>, String>,
        end_time_before: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i64>, String>,
        marker: Result<Option<::std::string::String>, String>,
        status: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        type_: Result<Option<::std::string::String>, String>,
    }
    impl<'a> ListAssetTaskInfo<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                project_id: None,
                asset_id: Ok(None),
                create_time_after: Ok(None),
                create_time_before: Ok(None),
                end_time_after: Ok(None),
                end_time_before: Ok(None),
                limit: Ok(None),
                marker: Ok(None),
                status: Ok(None),
                type_: Ok(None),
            }
        }
        ///The project that owns the media assets.
        pub fn project_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.project_id = Some(
                value.try_into().map_err(|error| format!("project_id: {error}")),
            );
            self
        }
        ///Tasks of this media asset.
        pub fn asset_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.asset_id = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("asset_id: {error}"));
            self
        }
        ///Tasks made at this time or later, as RFC 3339 in UTC.
        pub fn create_time_after<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.create_time_after = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("create_time_after: {error}"));
            self
        }
        ///Tasks made before this time, as RFC 3339 in UTC.
        pub fn create_time_before<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.create_time_before = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("create_time_before: {error}"));
            self
        }
        ///Tasks that ended at this time or later, as RFC 3339 in UTC.
        pub fn end_time_after<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.end_time_after = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("end_time_after: {error}"));
            self
        }
        ///Tasks that ended before this time, as RFC 3339 in UTC.
        pub fn end_time_before<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.end_time_before = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("end_time_before: {error}"));
            self
        }
        ///How many tasks a page has; 10 by the service's text where none is given.
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
            V::Error: std::fmt::Display,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("limit: {error}"));
            self
        }
        ///Where the page starts, the next_marker of the page before.
        pub fn marker<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.marker = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("marker: {error}"));
            self
        }
        ///Tasks in one of these states; the values are those of the answer's status.
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            V::Error: std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("status: {error}"));
            self
        }
        ///The kind of task, TRANSCODE or THUMBNAIL by the service's text, which says TRANSCODE where none is given.
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("type_: {error}"));
            self
        }
        ///Sends a `GET` request to `/v1/{project_id}/asset/tasks`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ListAssetTaskInfoRsp>, crate::Error> {
            let Self {
                client,
                project_id,
                asset_id,
                create_time_after,
                create_time_before,
                end_time_after,
                end_time_before,
                limit,
                marker,
                status,
                type_,
            } = self;
            let client = &super::Client {
                baseurl: client.baseurl.clone(),
                client: client.client.clone(),
                inner: client
                    .inner
                    .begin(&crate::generated::operations::LIST_ASSET_TASK_INFO),
            };
            let answer: Result<
                ResponseValue<types::ListAssetTaskInfoRsp>,
                Error<types::ErrorResponse>,
            > = async move {
                let project_id = client.inner.project_id(project_id).await?;
                let asset_id = asset_id.map_err(Error::InvalidRequest)?;
                let create_time_after = create_time_after
                    .map_err(Error::InvalidRequest)?;
                let create_time_before = create_time_before
                    .map_err(Error::InvalidRequest)?;
                let end_time_after = end_time_after.map_err(Error::InvalidRequest)?;
                let end_time_before = end_time_before.map_err(Error::InvalidRequest)?;
                let limit = limit.map_err(Error::InvalidRequest)?;
                let marker = marker.map_err(Error::InvalidRequest)?;
                let status = status.map_err(Error::InvalidRequest)?;
                let type_ = type_.map_err(Error::InvalidRequest)?;
                let url = format!(
                    "{}/v1/{}/asset/tasks", client.baseurl, encode_path(& project_id
                    .to_string()),
                );
                #[allow(unused_mut)]
                let mut request = client
                    .client
                    .get(url)
                    .query(&progenitor_client::QueryParam::new("asset_id", &asset_id))
                    .query(
                        &progenitor_client::QueryParam::new(
                            "create_time_after",
                            &create_time_after,
                        ),
                    )
                    .query(
                        &progenitor_client::QueryParam::new(
                            "create_time_before",
                            &create_time_before,
                        ),
                    )
                    .query(
                        &progenitor_client::QueryParam::new(
                            "end_time_after",
                            &end_time_after,
                        ),
                    )
                    .query(
                        &progenitor_client::QueryParam::new(
                            "end_time_before",
                            &end_time_before,
                        ),
                    )
                    .query(&progenitor_client::QueryParam::new("limit", &limit))
                    .query(&progenitor_client::QueryParam::new("marker", &marker))
                    .query(&progenitor_client::QueryParam::new("status", &status))
                    .query(&progenitor_client::QueryParam::new("type", &type_))
                    .build()?;
                let info = OperationInfo {
                    operation_id: "list_asset_task_info",
                };
                client.pre(&mut request, &info).await?;
                let result = client.exec(request, &info).await;
                client.post(&result, &info).await?;
                let response = result?;
                match response.status().as_u16() {
                    200u16 => ResponseValue::from_response(response).await,
                    400u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    400u16..=499u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    500u16..=599u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    _ => Err(Error::UnexpectedResponse(response)),
                }
            }
                .await;
            client.inner.finish(answer)
        }
    }
}
/// Items consumers will typically use such as the Client.
pub mod prelude {
    pub use self::super::Client;
}
impl Client {
    /// Lists the tasks that wait: `x-waiting-tasks` of the spec.
    pub(crate) fn waiting_tasks(&self) -> builder::ListAssetTaskInfo<'_> {
        self.list_asset_task_info().status(vec!["WAITING".to_owned()]).type_("TRANSCODE")
    }
}
/// Gives each type to a macro: the tests compare them all with the spec.
#[cfg(test)]
macro_rules! vod_types {
    ($each:ident) => {
        $each ! (AssetDetailCategory AssetInfo AssetListStatus AssetMetaStatus
        AssetProcessReq AssetProcessRsp AssetReviewReq AssetReviewRsp AssetSummary
        AssetTask BaseInfo CoverInfo CoverType ErrorResponse ExtractAudioParameter
        ExtractAudioTaskReq ExtractAudioTaskRsp FileAddr ListAssetTaskInfoRsp ListOrder
        MetaData Output PictureReviewRet PlayInfo ProjectId PublishStatus
        QueryAssetDetailRsp QueryAssetListRsp QueryAssetMetaRsp Review ReviewDetail
        ReviewInfo ReviewRsp Subtitle SubtitleInfo SubtitleLanguage SubtitleType
        TextReviewRet Thumbnail ThumbnailInfo ThumbnailRsp ThumbnailType TranscodeInfo
        TranscodeResult TranscodeStatus UpdateAssetReq UpdateAssetRsp
        UpdateCoverByThumbnailReq VideoType)
    };
}
#[cfg(test)]
pub(crate) use vod_types;
