//! What a client works with.

use std::time::Duration;

use crate::generated::vod::Client;
use crate::{Region, Result};

/// What a client works with, and for how long; never a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct WhoAmI {
    /// The credentials: `access key AK…`, `token`, `user … of account …`.
    pub credentials: String,
    /// Where they were found: `the code`, the variables' names, or a file.
    pub place: String,
    /// How long they are still good; `None` if that is not known, or for ever.
    pub time_left: Option<Duration>,
    /// The project of the calls that name none.
    pub project_id: String,
    /// The region, if one was given.
    pub region: Option<Region>,
    /// The VOD endpoint.
    pub endpoint: String,
    /// The IAM endpoint, if there is one.
    pub iam_endpoint: Option<String>,
}

impl Client {
    /// What this client works with. Logs in, asks the metadata service and looks up the project where these are
    /// needed, so that what would fail at the first call fails here; VOD itself is asked nothing.
    ///
    /// ```no_run
    /// # async fn example() -> huaweicloud_vod::Result<()> {
    /// let who = huaweicloud_vod::Client::from_env()?.who_am_i().await?;
    /// println!("{} from {}, for project {}", who.credentials, who.place, who.project_id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// If there are no credentials, the login is refused, or the project is not known.
    pub async fn who_am_i(&self) -> Result<WhoAmI> {
        let held = self.inner.authoriser.current().await?;
        let project_id = self.inner.own_project_id().await?.into_owned();
        let surroundings = self.inner.settings.project_lookup.as_ref().map(|lookup| lookup.surroundings());
        let now = self.inner.settings.clock.elapsed();
        Ok(WhoAmI {
            credentials: self.inner.authoriser.describe(),
            place: surroundings.map(|surroundings| surroundings.place.clone()).unwrap_or_default(),
            time_left: held.and_then(|held| held.time_left(now)),
            project_id,
            region: surroundings.and_then(|surroundings| surroundings.region.clone()),
            endpoint: self.endpoint().to_owned(),
            iam_endpoint: surroundings
                .and_then(|surroundings| Some(surroundings.iam.as_ref().ok()?.baseurl.clone())),
        })
    }
}
