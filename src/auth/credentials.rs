use std::sync::Arc;

use super::authorisation::Authorisation;
use super::cache::{Cache, Held};
use super::provider::{Own, ProvideCredentials, Source, Surroundings};
use super::{Agency, AkSk, Password, Token};
use crate::Result;

/// What a client authorises its requests with: see the [module](super) for all kinds.
#[derive(Clone, Debug)]
pub struct Credentials(Kind);

#[derive(Clone, Debug)]
enum Kind {
    Fixed(Authorisation),
    Fetched(Arc<dyn Source>),
    /// On top of others, which each client keeps for itself.
    Agency(Arc<Agency>),
}

impl From<AkSk> for Credentials {
    fn from(key: AkSk) -> Self {
        Credentials(Kind::Fixed(key.into()))
    }
}

impl From<Token> for Credentials {
    fn from(token: Token) -> Self {
        Credentials(Kind::Fixed(token.into()))
    }
}

impl From<Password> for Credentials {
    fn from(password: Password) -> Self {
        Self::fetched(password)
    }
}

impl From<Agency> for Credentials {
    fn from(agency: Agency) -> Self {
        Credentials(Kind::Agency(Arc::new(agency)))
    }
}

impl Credentials {
    /// A source of your own.
    pub fn from_provider<P: ProvideCredentials>(provider: P) -> Credentials {
        Self::fetched(Own { provider: Arc::new(provider), name: std::any::type_name::<P>() })
    }

    pub(super) fn refusal_holds(&self) -> bool {
        match &self.0 {
            Kind::Fixed(_) => true,
            Kind::Fetched(source) => source.refusal_holds(),
            Kind::Agency(agency) => agency.refusal_holds(),
        }
    }

    pub(super) fn fetched(source: impl Source + 'static) -> Credentials {
        Credentials(Kind::Fetched(Arc::new(source)))
    }

    pub(crate) fn check(&self) -> Result<()> {
        match &self.0 {
            Kind::Fixed(authorisation) => authorisation.check(),
            // What is wrong with these shows when they are fetched.
            Kind::Fetched(_) | Kind::Agency(_) => Ok(()),
        }
    }

    /// Ready for use in one client.
    pub(crate) fn into_authoriser(
        self,
        surroundings: Arc<Surroundings>,
        refusals_hold: std::time::Duration,
    ) -> Authoriser {
        let source: Arc<dyn Source> = match self.0 {
            Kind::Fixed(authorisation) => return Authoriser::Fixed(Arc::new(Held::fixed(authorisation))),
            Kind::Fetched(source) => source,
            Kind::Agency(agency) => Arc::new(agency.in_client(&surroundings, refusals_hold)),
        };
        Authoriser::Fetched(Arc::new(Cache::new(source, surroundings, refusals_hold)))
    }
}

/// What one client authorises its requests with.
#[derive(Clone, Debug)]
pub(crate) enum Authoriser {
    /// Nothing: a login has no credentials yet.
    Nobody,
    Fixed(Arc<Held>),
    Fetched(Arc<Cache>),
}

impl Authoriser {
    pub(crate) async fn current(&self) -> Result<Option<Arc<Held>>> {
        match self {
            Authoriser::Nobody => Ok(None),
            Authoriser::Fixed(held) => Ok(Some(Arc::clone(held))),
            Authoriser::Fetched(cache) => cache.current().await.map(Some),
        }
    }

    pub(crate) fn renew_refused(&self, refused: &Held) -> bool {
        match self {
            Authoriser::Fetched(cache) => cache.renew_refused(refused),
            Authoriser::Nobody | Authoriser::Fixed(_) => false,
        }
    }

    pub(crate) fn describe(&self) -> String {
        match self {
            Authoriser::Nobody => "none".to_owned(),
            Authoriser::Fixed(held) => match &held.authorisation {
                Authorisation::AkSk(key) if key.security_token().is_some() => {
                    format!("temporary access key {}", key.access_key())
                }
                Authorisation::AkSk(key) => format!("access key {}", key.access_key()),
                Authorisation::Token(_) => "token".to_owned(),
            },
            Authoriser::Fetched(cache) => cache.source.describe(),
        }
    }
}
