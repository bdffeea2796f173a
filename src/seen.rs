//! Which ids were seen before, in a few bytes for each.

use std::collections::BTreeSet;

use aws_lc_rs::digest::{SHA256, digest};

/// The first 96 bits of each id's SHA-256. That two of a thousand million ids have the same is less likely than one
/// in a hundred thousand million. A tree, since a hash table that grows holds up to three times what is in it.
#[derive(Debug, Default)]
pub struct Seen(BTreeSet<[u8; 12]>);

impl Seen {
    /// Says whether it is a new one.
    pub fn insert(&mut self, id: &str) -> bool {
        self.0.insert(short_digest(id))
    }

    /// Whether it was seen before.
    pub fn contains(&self, id: &str) -> bool {
        self.0.contains(&short_digest(id))
    }
}

fn short_digest(id: &str) -> [u8; 12] {
    let digest = digest(&SHA256, id.as_bytes());
    digest.as_ref().first_chunk().copied().unwrap_or_default()
}
