// Made by `cargo xtask generate`. Do not edit: change spec/ and run it again.
// progenitor 0.15.1
// spec/vod.yaml sha256 d4ad05cadb323035898ac1cf433506f1c933ec731f3d6f03d34666d12601960d

//! Typed helpers for [`httpmock`].

pub mod operations {
    //! [`When`](::httpmock::When) and [`Then`](::httpmock::Then)
    //! wrappers for each operation. Each can be converted to
    //! its inner type with a call to `into_inner()`. This can
    //! be used to explicitly deviate from permitted values.
    use crate::generated::vod::*;
    pub struct UpdateAssetWhen(::httpmock::When);
    impl UpdateAssetWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::PUT)
                    .path_matches(regex::Regex::new("^/v1.0/[^/]*/asset$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn project_id(self, value: &types::ProjectId) -> Self {
            let re = regex::Regex::new(&format!("^/v1.0/{}/asset$", value.to_string()))
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::UpdateAssetReq) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct UpdateAssetThen(::httpmock::Then);
    impl UpdateAssetThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::UpdateAssetRsp) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn forbidden(self, value: &types::ErrorResponse) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &types::ErrorResponse) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &types::ErrorResponse) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct UpdateCoverByThumbnailWhen(::httpmock::When);
    impl UpdateCoverByThumbnailWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::PUT)
                    .path_matches(
                        regex::Regex::new("^/v1.0/[^/]*/asset/cover$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn project_id(self, value: &types::ProjectId) -> Self {
            let re = regex::Regex::new(
                    &format!("^/v1.0/{}/asset/cover$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::UpdateCoverByThumbnailReq) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct UpdateCoverByThumbnailThen(::httpmock::Then);
    impl UpdateCoverByThumbnailThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn no_content(self) -> Self {
            Self(self.0.status(204u16))
        }
        pub fn bad_request(self, value: &types::ErrorResponse) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &types::ErrorResponse) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &types::ErrorResponse) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct ShowAssetDetailWhen(::httpmock::When);
    impl ShowAssetDetailWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new("^/v1.0/[^/]*/asset/details$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn project_id(self, value: &types::ProjectId) -> Self {
            let re = regex::Regex::new(
                    &format!("^/v1.0/{}/asset/details$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn asset_id(self, value: &str) -> Self {
            Self(self.0.query_param("asset_id", value.to_string()))
        }
        pub fn categories<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a ::std::vec::Vec<types::AssetDetailCategory>>>,
        {
            if let Some(value) = value.into() {
                Self(
                    self
                        .0
                        .is_true({
                            let mut expected: Vec<String> = value
                                .iter()
                                .map(ToString::to_string)
                                .collect();
                            expected.sort_unstable();
                            move |request| {
                                crate::mock::query_values(request, "categories") == expected
                            }
                        }),
                )
            } else {
                Self(self.0.query_param_missing("categories"))
            }
        }
    }
    pub struct ShowAssetDetailThen(::httpmock::Then);
    impl ShowAssetDetailThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::QueryAssetDetailRsp) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn bad_request(self, value: &types::ErrorResponse) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &types::ErrorResponse) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &types::ErrorResponse) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct CreateExtractAudioTaskWhen(::httpmock::When);
    impl CreateExtractAudioTaskWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^/v1.0/[^/]*/asset/extract_audio$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn project_id(self, value: &types::ProjectId) -> Self {
            let re = regex::Regex::new(
                    &format!("^/v1.0/{}/asset/extract_audio$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::ExtractAudioTaskReq) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct CreateExtractAudioTaskThen(::httpmock::Then);
    impl CreateExtractAudioTaskThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn accepted(self, value: &types::ExtractAudioTaskRsp) -> Self {
            Self(
                self
                    .0
                    .status(202u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn bad_request(self, value: &types::ErrorResponse) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &types::ErrorResponse) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &types::ErrorResponse) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct CancelExtractAudioTaskWhen(::httpmock::When);
    impl CancelExtractAudioTaskWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(
                        regex::Regex::new("^/v1.0/[^/]*/asset/extract_audio$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn project_id(self, value: &types::ProjectId) -> Self {
            let re = regex::Regex::new(
                    &format!("^/v1.0/{}/asset/extract_audio$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn asset_id(self, value: &str) -> Self {
            Self(self.0.query_param("asset_id", value.to_string()))
        }
    }
    pub struct CancelExtractAudioTaskThen(::httpmock::Then);
    impl CancelExtractAudioTaskThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn no_content(self) -> Self {
            Self(self.0.status(204u16))
        }
        pub fn bad_request(self, value: &types::ErrorResponse) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &types::ErrorResponse) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &types::ErrorResponse) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct ShowAssetMetaWhen(::httpmock::When);
    impl ShowAssetMetaWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/v1.0/[^/]*/asset/info$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn project_id(self, value: &types::ProjectId) -> Self {
            let re = regex::Regex::new(
                    &format!("^/v1.0/{}/asset/info$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn asset_status<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a ::std::vec::Vec<types::PublishStatus>>>,
        {
            if let Some(value) = value.into() {
                Self(
                    self
                        .0
                        .is_true({
                            let mut expected: Vec<String> = value
                                .iter()
                                .map(ToString::to_string)
                                .collect();
                            expected.sort_unstable();
                            move |request| {
                                crate::mock::query_values(request, "assetStatus")
                                    == expected
                            }
                        }),
                )
            } else {
                Self(self.0.query_param_missing("assetStatus"))
            }
        }
        pub fn asset_id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
        {
            if let Some(value) = value.into() {
                Self(
                    self
                        .0
                        .is_true({
                            let mut expected: Vec<String> = value
                                .iter()
                                .map(ToString::to_string)
                                .collect();
                            expected.sort_unstable();
                            move |request| {
                                crate::mock::query_values(request, "asset_id") == expected
                            }
                        }),
                )
            } else {
                Self(self.0.query_param_missing("asset_id"))
            }
        }
        pub fn category_id<T>(self, value: T) -> Self
        where
            T: Into<Option<i64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("category_id", value.to_string()))
            } else {
                Self(self.0.query_param_missing("category_id"))
            }
        }
        pub fn end_time<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("end_time", value.to_string()))
            } else {
                Self(self.0.query_param_missing("end_time"))
            }
        }
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<i64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page"))
            }
        }
        pub fn query_string<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("query_string", value.to_string()))
            } else {
                Self(self.0.query_param_missing("query_string"))
            }
        }
        pub fn size<T>(self, value: T) -> Self
        where
            T: Into<Option<i32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("size", value.to_string()))
            } else {
                Self(self.0.query_param_missing("size"))
            }
        }
        pub fn start_time<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("start_time", value.to_string()))
            } else {
                Self(self.0.query_param_missing("start_time"))
            }
        }
        pub fn status<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a ::std::vec::Vec<types::AssetMetaStatus>>>,
        {
            if let Some(value) = value.into() {
                Self(
                    self
                        .0
                        .is_true({
                            let mut expected: Vec<String> = value
                                .iter()
                                .map(ToString::to_string)
                                .collect();
                            expected.sort_unstable();
                            move |request| {
                                crate::mock::query_values(request, "status") == expected
                            }
                        }),
                )
            } else {
                Self(self.0.query_param_missing("status"))
            }
        }
        pub fn tags<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("tags", value.to_string()))
            } else {
                Self(self.0.query_param_missing("tags"))
            }
        }
        pub fn transcode_status<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a ::std::vec::Vec<types::TranscodeStatus>>>,
        {
            if let Some(value) = value.into() {
                Self(
                    self
                        .0
                        .is_true({
                            let mut expected: Vec<String> = value
                                .iter()
                                .map(ToString::to_string)
                                .collect();
                            expected.sort_unstable();
                            move |request| {
                                crate::mock::query_values(request, "transcodeStatus")
                                    == expected
                            }
                        }),
                )
            } else {
                Self(self.0.query_param_missing("transcodeStatus"))
            }
        }
    }
    pub struct ShowAssetMetaThen(::httpmock::Then);
    impl ShowAssetMetaThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::QueryAssetMetaRsp) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn bad_request(self, value: &types::ErrorResponse) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &types::ErrorResponse) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &types::ErrorResponse) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct ListAssetListWhen(::httpmock::When);
    impl ListAssetListWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/v1.0/[^/]*/asset/list$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn project_id(self, value: &types::ProjectId) -> Self {
            let re = regex::Regex::new(
                    &format!("^/v1.0/{}/asset/list$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn asset_id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
        {
            if let Some(value) = value.into() {
                Self(
                    self
                        .0
                        .is_true({
                            let mut expected: Vec<String> = value
                                .iter()
                                .map(ToString::to_string)
                                .collect();
                            expected.sort_unstable();
                            move |request| {
                                crate::mock::query_values(request, "asset_id") == expected
                            }
                        }),
                )
            } else {
                Self(self.0.query_param_missing("asset_id"))
            }
        }
        pub fn category_id<T>(self, value: T) -> Self
        where
            T: Into<Option<i64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("category_id", value.to_string()))
            } else {
                Self(self.0.query_param_missing("category_id"))
            }
        }
        pub fn end_time<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("end_time", value.to_string()))
            } else {
                Self(self.0.query_param_missing("end_time"))
            }
        }
        pub fn media_type<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
        {
            if let Some(value) = value.into() {
                Self(
                    self
                        .0
                        .is_true({
                            let mut expected: Vec<String> = value
                                .iter()
                                .map(ToString::to_string)
                                .collect();
                            expected.sort_unstable();
                            move |request| {
                                crate::mock::query_values(request, "media_type") == expected
                            }
                        }),
                )
            } else {
                Self(self.0.query_param_missing("media_type"))
            }
        }
        pub fn order<T>(self, value: T) -> Self
        where
            T: Into<Option<types::ListOrder>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("order", value.to_string()))
            } else {
                Self(self.0.query_param_missing("order"))
            }
        }
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<i64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page"))
            }
        }
        pub fn query_string<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("query_string", value.to_string()))
            } else {
                Self(self.0.query_param_missing("query_string"))
            }
        }
        pub fn size<T>(self, value: T) -> Self
        where
            T: Into<Option<i64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("size", value.to_string()))
            } else {
                Self(self.0.query_param_missing("size"))
            }
        }
        pub fn start_time<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("start_time", value.to_string()))
            } else {
                Self(self.0.query_param_missing("start_time"))
            }
        }
        pub fn status<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a ::std::vec::Vec<types::AssetListStatus>>>,
        {
            if let Some(value) = value.into() {
                Self(
                    self
                        .0
                        .is_true({
                            let mut expected: Vec<String> = value
                                .iter()
                                .map(ToString::to_string)
                                .collect();
                            expected.sort_unstable();
                            move |request| {
                                crate::mock::query_values(request, "status") == expected
                            }
                        }),
                )
            } else {
                Self(self.0.query_param_missing("status"))
            }
        }
        pub fn tags<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("tags", value.to_string()))
            } else {
                Self(self.0.query_param_missing("tags"))
            }
        }
    }
    pub struct ListAssetListThen(::httpmock::Then);
    impl ListAssetListThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::QueryAssetListRsp) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn bad_request(self, value: &types::ErrorResponse) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &types::ErrorResponse) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &types::ErrorResponse) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct CreateAssetProcessTaskWhen(::httpmock::When);
    impl CreateAssetProcessTaskWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^/v1.0/[^/]*/asset/process$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn project_id(self, value: &types::ProjectId) -> Self {
            let re = regex::Regex::new(
                    &format!("^/v1.0/{}/asset/process$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::AssetProcessReq) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct CreateAssetProcessTaskThen(::httpmock::Then);
    impl CreateAssetProcessTaskThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn accepted(self, value: &types::AssetProcessRsp) -> Self {
            Self(
                self
                    .0
                    .status(202u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn forbidden(self, value: &types::ErrorResponse) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &types::ErrorResponse) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &types::ErrorResponse) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct CancelAssetTranscodeTaskWhen(::httpmock::When);
    impl CancelAssetTranscodeTaskWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(
                        regex::Regex::new("^/v1.0/[^/]*/asset/process$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn project_id(self, value: &types::ProjectId) -> Self {
            let re = regex::Regex::new(
                    &format!("^/v1.0/{}/asset/process$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn asset_id(self, value: &str) -> Self {
            Self(self.0.query_param("asset_id", value.to_string()))
        }
    }
    pub struct CancelAssetTranscodeTaskThen(::httpmock::Then);
    impl CancelAssetTranscodeTaskThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn no_content(self) -> Self {
            Self(self.0.status(204u16))
        }
        pub fn bad_request(self, value: &types::ErrorResponse) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &types::ErrorResponse) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &types::ErrorResponse) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct CreateAssetReviewTaskWhen(::httpmock::When);
    impl CreateAssetReviewTaskWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^/v1.0/[^/]*/asset/review$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn project_id(self, value: &types::ProjectId) -> Self {
            let re = regex::Regex::new(
                    &format!("^/v1.0/{}/asset/review$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::AssetReviewReq) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct CreateAssetReviewTaskThen(::httpmock::Then);
    impl CreateAssetReviewTaskThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::AssetReviewRsp) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn bad_request(self, value: &types::ErrorResponse) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &types::ErrorResponse) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &types::ErrorResponse) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct ListAssetTaskInfoWhen(::httpmock::When);
    impl ListAssetTaskInfoWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/v1/[^/]*/asset/tasks$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn project_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/v1/{}/asset/tasks$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn asset_id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("asset_id", value.to_string()))
            } else {
                Self(self.0.query_param_missing("asset_id"))
            }
        }
        pub fn create_time_after<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("create_time_after", value.to_string()))
            } else {
                Self(self.0.query_param_missing("create_time_after"))
            }
        }
        pub fn create_time_before<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("create_time_before", value.to_string()))
            } else {
                Self(self.0.query_param_missing("create_time_before"))
            }
        }
        pub fn end_time_after<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("end_time_after", value.to_string()))
            } else {
                Self(self.0.query_param_missing("end_time_after"))
            }
        }
        pub fn end_time_before<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("end_time_before", value.to_string()))
            } else {
                Self(self.0.query_param_missing("end_time_before"))
            }
        }
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<i64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        pub fn marker<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("marker", value.to_string()))
            } else {
                Self(self.0.query_param_missing("marker"))
            }
        }
        pub fn status<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
        {
            if let Some(value) = value.into() {
                Self(
                    self
                        .0
                        .is_true({
                            let mut expected: Vec<String> = value
                                .iter()
                                .map(ToString::to_string)
                                .collect();
                            expected.sort_unstable();
                            move |request| {
                                crate::mock::query_values(request, "status") == expected
                            }
                        }),
                )
            } else {
                Self(self.0.query_param_missing("status"))
            }
        }
        pub fn type_<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("type", value.to_string()))
            } else {
                Self(self.0.query_param_missing("type"))
            }
        }
    }
    pub struct ListAssetTaskInfoThen(::httpmock::Then);
    impl ListAssetTaskInfoThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::ListAssetTaskInfoRsp) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn bad_request(self, value: &types::ErrorResponse) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &types::ErrorResponse) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &types::ErrorResponse) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
}
/// An extension trait for [`MockServer`](::httpmock::MockServer) that
/// adds a method for each operation. These are the equivalent of
/// type-checked [`mock()`](::httpmock::MockServer::mock) calls.
pub trait MockServerExt {
    fn update_asset<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateAssetWhen, operations::UpdateAssetThen);
    fn update_cover_by_thumbnail<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateCoverByThumbnailWhen,
            operations::UpdateCoverByThumbnailThen,
        );
    fn show_asset_detail<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowAssetDetailWhen, operations::ShowAssetDetailThen);
    fn create_extract_audio_task<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateExtractAudioTaskWhen,
            operations::CreateExtractAudioTaskThen,
        );
    fn cancel_extract_audio_task<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CancelExtractAudioTaskWhen,
            operations::CancelExtractAudioTaskThen,
        );
    fn show_asset_meta<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowAssetMetaWhen, operations::ShowAssetMetaThen);
    fn list_asset_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListAssetListWhen, operations::ListAssetListThen);
    fn create_asset_process_task<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateAssetProcessTaskWhen,
            operations::CreateAssetProcessTaskThen,
        );
    fn cancel_asset_transcode_task<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CancelAssetTranscodeTaskWhen,
            operations::CancelAssetTranscodeTaskThen,
        );
    fn create_asset_review_task<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateAssetReviewTaskWhen,
            operations::CreateAssetReviewTaskThen,
        );
    fn list_asset_task_info<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListAssetTaskInfoWhen, operations::ListAssetTaskInfoThen);
}
impl MockServerExt for ::httpmock::MockServer {
    fn update_asset<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateAssetWhen, operations::UpdateAssetThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateAssetWhen::new(when),
                operations::UpdateAssetThen::new(then),
            )
        })
    }
    fn update_cover_by_thumbnail<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateCoverByThumbnailWhen,
            operations::UpdateCoverByThumbnailThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateCoverByThumbnailWhen::new(when),
                operations::UpdateCoverByThumbnailThen::new(then),
            )
        })
    }
    fn show_asset_detail<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowAssetDetailWhen, operations::ShowAssetDetailThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowAssetDetailWhen::new(when),
                operations::ShowAssetDetailThen::new(then),
            )
        })
    }
    fn create_extract_audio_task<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateExtractAudioTaskWhen,
            operations::CreateExtractAudioTaskThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateExtractAudioTaskWhen::new(when),
                operations::CreateExtractAudioTaskThen::new(then),
            )
        })
    }
    fn cancel_extract_audio_task<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CancelExtractAudioTaskWhen,
            operations::CancelExtractAudioTaskThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CancelExtractAudioTaskWhen::new(when),
                operations::CancelExtractAudioTaskThen::new(then),
            )
        })
    }
    fn show_asset_meta<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowAssetMetaWhen, operations::ShowAssetMetaThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowAssetMetaWhen::new(when),
                operations::ShowAssetMetaThen::new(then),
            )
        })
    }
    fn list_asset_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListAssetListWhen, operations::ListAssetListThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListAssetListWhen::new(when),
                operations::ListAssetListThen::new(then),
            )
        })
    }
    fn create_asset_process_task<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateAssetProcessTaskWhen,
            operations::CreateAssetProcessTaskThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateAssetProcessTaskWhen::new(when),
                operations::CreateAssetProcessTaskThen::new(then),
            )
        })
    }
    fn cancel_asset_transcode_task<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CancelAssetTranscodeTaskWhen,
            operations::CancelAssetTranscodeTaskThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CancelAssetTranscodeTaskWhen::new(when),
                operations::CancelAssetTranscodeTaskThen::new(then),
            )
        })
    }
    fn create_asset_review_task<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateAssetReviewTaskWhen,
            operations::CreateAssetReviewTaskThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateAssetReviewTaskWhen::new(when),
                operations::CreateAssetReviewTaskThen::new(then),
            )
        })
    }
    fn list_asset_task_info<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListAssetTaskInfoWhen, operations::ListAssetTaskInfoThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListAssetTaskInfoWhen::new(when),
                operations::ListAssetTaskInfoThen::new(then),
            )
        })
    }
}
