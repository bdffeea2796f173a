// Made by `cargo xtask generate`. Do not edit: change spec/ and run it again.
// progenitor 0.15.1
// spec/vod.yaml sha256 c959484b957c36d55488bfbee4a9bf8ec3828429956a4294c4089a6f95f3bbfe

//! Typed helpers for [`httpmock`].

pub mod operations {
    //! [`When`](::httpmock::When) and [`Then`](::httpmock::Then)
    //! wrappers for each operation. Each can be converted to
    //! its inner type with a call to `into_inner()`. This can
    //! be used to explicitly deviate from permitted values.
    use crate::generated::vod::*;
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
}
/// An extension trait for [`MockServer`](::httpmock::MockServer) that
/// adds a method for each operation. These are the equivalent of
/// type-checked [`mock()`](::httpmock::MockServer::mock) calls.
pub trait MockServerExt {
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
}
impl MockServerExt for ::httpmock::MockServer {
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
}
