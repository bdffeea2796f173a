//! Regions. Which ones there are is in `spec/vod.yaml`.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use crate::generated::servers;
use crate::{Error, Result};

/// A region of the cloud. The service is in the six that have a constant here; for any other, give the client
/// an endpoint as well.
///
/// ```
/// use huaweicloud_vod::Region;
///
/// let region: Region = "ap-southeast-3".parse()?;
/// assert_eq!(region, Region::AP_SOUTHEAST_3);
/// # Ok::<(), huaweicloud_vod::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Region(Cow<'static, str>);

/// Where a service is, as its document says.
pub(crate) struct Server {
    /// With `{region}` in it.
    pub url: &'static str,
    pub regions: &'static [&'static str],
    /// Endpoints that do not fit that form: of one region, or, without a region in it, of all.
    pub others: &'static [&'static str],
}

impl Server {
    pub(crate) fn endpoint(&self, region: &Region) -> Result<String> {
        if self.regions.contains(&region.as_str()) {
            return Ok(self.url.replace("{region}", region.as_str()));
        }
        let of_region = format!(".{region}.");
        if let Some(other) = self.others.iter().find(|other| other.contains(&of_region)) {
            return Ok((*other).to_owned());
        }
        Err(Error::configuration(
            format!("the service is not known to be in the region {region}"),
            format!("Use one of {}, or give the region's endpoint.", self.regions.join(", ")),
        ))
    }
}

impl Region {
    pub(crate) const fn from_static(name: &'static str) -> Region {
        Region(Cow::Borrowed(name))
    }

    /// The regions in which the service is.
    pub fn all() -> impl Iterator<Item = Region> {
        servers::VOD.regions.iter().map(|name| Region::from_static(name))
    }

    /// The region's id, such as `ap-southeast-3`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Region {
    type Err = Error;

    fn from_str(name: &str) -> Result<Region> {
        let valid = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if name.is_empty() || !name.bytes().all(valid) {
            return Err(Error::configuration(
                format!("the region {name:?} is not a region's id"),
                format!("Ids look like {}.", servers::VOD.regions.join(", ")),
            ));
        }
        Ok(Region(Cow::Owned(name.to_owned())))
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
