// Made by `cargo xtask generate`. Do not edit: change spec/ and run it again.
// progenitor 0.15.1
// spec/vod.yaml sha256 c959484b957c36d55488bfbee4a9bf8ec3828429956a4294c4089a6f95f3bbfe

//! Regions and endpoints.

/// Where `spec/vod.yaml` says the service is.
pub(crate) static VOD: crate::region::Server = crate::region::Server {
    url: "https://vod.{region}.myhuaweicloud.com",
    regions: &[
        "cn-north-4",
        "cn-north-1",
        "cn-east-2",
        "ap-southeast-1",
        "ap-southeast-2",
        "ap-southeast-3",
    ],
};
/// The regions in which the service is.
impl crate::Region {
    /// `cn-north-4`
    pub const CN_NORTH_4: Self = Self::from_static("cn-north-4");
    /// `cn-north-1`
    pub const CN_NORTH_1: Self = Self::from_static("cn-north-1");
    /// `cn-east-2`
    pub const CN_EAST_2: Self = Self::from_static("cn-east-2");
    /// `ap-southeast-1`
    pub const AP_SOUTHEAST_1: Self = Self::from_static("ap-southeast-1");
    /// `ap-southeast-2`
    pub const AP_SOUTHEAST_2: Self = Self::from_static("ap-southeast-2");
    /// `ap-southeast-3`
    pub const AP_SOUTHEAST_3: Self = Self::from_static("ap-southeast-3");
}
