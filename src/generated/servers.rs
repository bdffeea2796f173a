// Made by `cargo xtask generate`. Do not edit: change spec/ and run it again.
// progenitor 0.15.1
// spec/vod.yaml sha256 d4ad05cadb323035898ac1cf433506f1c933ec731f3d6f03d34666d12601960d
// spec/iam.yaml sha256 901de1a045bb77a8e23ad33b528f345d0664350268c86d5d434388fd86aa991f

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
    others: &[],
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
/// Where `spec/iam.yaml` says the service is.
pub(crate) static IAM: crate::region::Server = crate::region::Server {
    url: "https://iam.{region}.myhuaweicloud.com",
    regions: &[
        "cn-north-1",
        "cn-north-2",
        "cn-north-4",
        "cn-north-9",
        "cn-north-12",
        "cn-east-2",
        "cn-east-3",
        "cn-east-4",
        "cn-east-5",
        "cn-south-1",
        "cn-south-2",
        "cn-southwest-2",
        "ap-southeast-1",
        "ap-southeast-2",
        "ap-southeast-3",
        "ap-southeast-4",
        "af-south-1",
        "sa-brazil-1",
        "la-south-2",
        "la-north-2",
        "na-mexico-1",
        "eu-west-0",
        "my-kualalumpur-1",
        "ru-moscow-1",
        "me-east-1",
        "ae-ad-1",
        "tr-west-1",
    ],
    others: &[
        "https://iam.eu-west-101.myhuaweicloud.eu",
        "https://iam.myhuaweicloud.com",
    ],
};
