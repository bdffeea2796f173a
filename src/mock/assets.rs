//! The media assets of a [`FakeVod`](super::FakeVod), and what its operations do to them.

use std::collections::HashMap;

use jiff::Timestamp;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::generated::known::asset_summary::{
    asset_status, review_status, thumbnail_status, transcode_status,
};
use crate::generated::known::asset_task::status;
use crate::types::{
    AssetDetailCategory, AssetProcessReq, AssetReviewReq, ExtractAudioTaskReq, ListOrder, UpdateAssetReq,
    UpdateCoverByThumbnailReq,
};

/// Where the transcoding task of a media asset is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Task {
    /// In the queue: it can be cancelled.
    Waiting,
    /// Started: too late.
    Processing,
    /// Done: too late.
    Done,
}

/// Status, body and error code of an answer.
pub(super) type Outcome = Result<(u16, Option<Value>), Refusal>;

pub(super) struct Refusal {
    pub status: u16,
    pub code: &'static str,
    pub text: String,
}

/// The parameters in a query, a list as several of one name.
pub(super) struct Query(pub Vec<(String, String)>);

#[derive(Debug)]
struct Asset {
    asset_id: String,
    made: Timestamp,
    transcoding: Option<Transcoding>,
    audio: Option<Task>,
    /// With the template, if there is one.
    review: Option<Option<String>>,
    cover_url: Option<String>,
}

#[derive(Debug)]
struct Transcoding {
    /// Of all tasks, in the order in which they were queued.
    number: usize,
    task: Task,
    template: Option<String>,
    queued: Timestamp,
    started: Option<Timestamp>,
    ended: Option<Timestamp>,
}

/// The media assets, in the order in which they were made.
#[derive(Debug, Default)]
pub(super) struct Assets {
    assets: Vec<Asset>,
    places: HashMap<String, usize>,
    tasks: usize,
}

impl Assets {
    pub(super) fn set(&mut self, asset_id: &str, task: Option<Task>, now: Timestamp) {
        let place = *self.places.entry(asset_id.to_owned()).or_insert_with(|| {
            self.assets.push(Asset {
                asset_id: asset_id.to_owned(),
                made: now,
                transcoding: None,
                audio: None,
                review: None,
                cover_url: None,
            });
            self.assets.len() - 1
        });
        let transcoding = task.map(|task| self.transcoding(task, None, now));
        if let Some(asset) = self.assets.get_mut(place) {
            asset.transcoding = transcoding;
        }
    }

    fn transcoding(&mut self, task: Task, template: Option<String>, queued: Timestamp) -> Transcoding {
        self.tasks += 1;
        Transcoding { number: self.tasks, task, template, queued, started: None, ended: None }
    }

    fn get(&self, asset_id: &str) -> Option<&Asset> {
        self.places.get(asset_id).and_then(|place| self.assets.get(*place))
    }

    fn get_mut(&mut self, asset_id: &str) -> Option<&mut Asset> {
        self.places.get(asset_id).and_then(|place| self.assets.get_mut(*place))
    }

    /// The transcoding of an asset; the outer `None` is: no such asset.
    pub(super) fn task(&self, asset_id: &str) -> Option<Option<Task>> {
        self.get(asset_id).map(|asset| asset.transcoding.as_ref().map(|transcoding| transcoding.task))
    }

    /// Moves a task one step on: waiting → processing → done. Says whether there is one.
    pub(super) fn advance(&mut self, asset_id: &str, now: Timestamp) -> bool {
        let Some(asset) = self.get_mut(asset_id) else { return false };
        if let Some(audio) = &mut asset.audio {
            *audio = next(*audio);
        }
        let Some(transcoding) = &mut asset.transcoding else { return asset.audio.is_some() };
        match transcoding.task {
            Task::Waiting => transcoding.started = Some(now),
            Task::Processing => transcoding.ended = Some(now),
            Task::Done => {}
        }
        transcoding.task = next(transcoding.task);
        true
    }

    // ---- the operations --------------------------------------------------------------------------------

    pub(super) fn cancel_transcoding(&mut self, query: &Query) -> Outcome {
        let asset = self.of_query(query)?;
        match asset.transcoding.as_ref().map(|transcoding| transcoding.task) {
            Some(Task::Waiting) => asset.transcoding = None,
            _ => return Err(Refusal::wrong_state()),
        }
        Ok((204, None))
    }

    pub(super) fn process(&mut self, body: &[u8], now: Timestamp) -> Outcome {
        let body: AssetProcessReq = read(body)?;
        match self.task(&body.asset_id).ok_or(Refusal::no_asset(403))? {
            Some(Task::Waiting | Task::Processing) => return Err(Refusal::wrong_state()),
            None | Some(Task::Done) => {}
        }
        // Only snapshots: nothing to transcode.
        if body.template_group_name.is_none() && body.thumbnail.is_some() {
            return Ok((202, Some(json!({ "asset_id": body.asset_id }))));
        }
        let transcoding = self.transcoding(Task::Waiting, body.template_group_name, now);
        if let Some(asset) = self.get_mut(&body.asset_id) {
            asset.transcoding = Some(transcoding);
        }
        Ok((202, Some(json!({ "asset_id": body.asset_id }))))
    }

    pub(super) fn extract_audio(&mut self, body: &[u8], now: Timestamp) -> Outcome {
        let body: ExtractAudioTaskReq = read(body)?;
        let asset = self.get_mut(&body.asset_id).ok_or(Refusal::no_asset(400))?;
        if matches!(asset.audio, Some(Task::Waiting | Task::Processing)) {
            return Err(Refusal::wrong_state());
        }
        asset.audio = Some(Task::Waiting);
        let audio_asset_id = format!("{}-audio", body.asset_id);
        if self.get(&audio_asset_id).is_none() {
            self.set(&audio_asset_id, None, now);
        }
        Ok((202, Some(json!({ "asset_id": body.asset_id, "audio_asset_id": audio_asset_id }))))
    }

    pub(super) fn cancel_audio(&mut self, query: &Query) -> Outcome {
        let asset = self.of_query(query)?;
        match asset.audio {
            Some(Task::Waiting) => asset.audio = None,
            _ => return Err(Refusal::wrong_state()),
        }
        Ok((204, None))
    }

    pub(super) fn review(&mut self, body: &[u8]) -> Outcome {
        let AssetReviewReq { asset_id, review, .. } = read(body)?;
        let asset = self.get_mut(&asset_id).ok_or(Refusal::no_asset(400))?;
        asset.review = Some(review.template_id.clone());
        answer(json!({ "asset_id": asset_id, "review": { "template_id": review.template_id } }))
    }

    pub(super) fn set_cover(&mut self, body: &[u8]) -> Outcome {
        let UpdateCoverByThumbnailReq { thumbnail_url, .. } = read(body)?;
        // A snapshot's address has its asset's id in it.
        let asset = thumbnail_url.split('/').find_map(|part| self.places.get(part));
        let asset = asset.and_then(|place| self.assets.get_mut(*place)).ok_or(Refusal::no_asset(400))?;
        asset.cover_url = Some(thumbnail_url);
        Ok((204, None))
    }

    pub(super) fn update(&mut self, body: &[u8]) -> Outcome {
        let body: UpdateAssetReq = read(body)?;
        let asset_id = body.asset_id;
        self.get(&asset_id).ok_or(Refusal::no_asset(403))?;
        let address = |file: &str| format!("https://fake.example.com/{asset_id}/{file}");
        let subtitles =
            body.subtitles.iter().map(|subtitle| address(&format!("subtitle{}.srt", subtitle.id)));
        answer(json!({
            "asset_id": asset_id,
            "video_upload_url": body.video_type.map(|_| address("video")),
            "cover_upload_url": body.cover_type.map(|_| address("cover")),
            "subtitle_upload_urls": Some(subtitles.collect::<Vec<_>>()).filter(|urls| !urls.is_empty()),
        }))
    }

    pub(super) fn detail(&mut self, query: &Query) -> Outcome {
        let asset = &*self.of_query(query)?;
        let categories = query.all("categories");
        let wanted = |category: AssetDetailCategory| {
            categories.is_empty() || categories.contains(&category.to_string().as_str())
        };
        let done = asset.transcoding.as_ref().filter(|transcoding| transcoding.task == Task::Done);
        let mut detail = serde_json::Map::new();
        detail.insert("asset_id".to_owned(), asset.asset_id.as_str().into());
        if wanted(AssetDetailCategory::BaseInfo) {
            detail.insert("base_info".to_owned(), asset.base_info());
        }
        // Only after success, as the service's text says.
        if let Some(done) = done.filter(|_| wanted(AssetDetailCategory::TranscodeInfo)) {
            let info = json!({
                "template_group_name": done.template.as_deref().unwrap_or_default(),
                "output": [],
                "transcode_status": asset.transcode_status(),
            });
            detail.insert("transcode_info".to_owned(), info);
        }
        if asset.review.is_some() && wanted(AssetDetailCategory::ReviewInfo) {
            detail.insert("review_info".to_owned(), json!({ "review_status": asset.review_status() }));
        }
        answer(detail.into())
    }

    pub(super) fn list(&self, query: &Query) -> Outcome {
        let (total, page) = self.page(query, &["status"])?;
        let assets = page.into_iter().map(|asset| {
            json!({
                "asset_id": asset.asset_id,
                "title": asset.asset_id,
                "duration": 0,
                "size": 0,
                "asset_status": asset_status::CREATED,
                "transcode_status": asset.transcode_status(),
                "thumbnail_status": thumbnail_status::UN_THUMBNAIL,
                "review_status": asset.review_status(),
                "create_time": compact(asset.made),
                "covers": asset.covers(),
            })
        });
        answer(json!({ "total": total, "assets": assets.collect::<Value>() }))
    }

    pub(super) fn meta(&self, query: &Query) -> Outcome {
        let (total, page) = self.page(query, &["transcodeStatus", "assetStatus", "status"])?;
        // With asset ids given, there are no pages.
        let asset_ids = query.all("asset_id");
        let page: Vec<_> = match asset_ids.is_empty() {
            true => page,
            false => asset_ids.iter().filter_map(|asset_id| self.get(asset_id)).collect(),
        };
        let is_truncated = asset_ids.is_empty() && !self.is_last_page(query, total)?;
        let there = page.into_iter().map(|asset| {
            json!({
                "asset_id": asset.asset_id,
                "status": asset.combined_status(),
                "base_info": asset.base_info(),
                "is_multi_transcode": false,
            })
        });
        let missing = asset_ids.iter().filter(|asset_id| self.get(asset_id).is_none());
        let missing = missing.map(|asset_id| json!({ "asset_id": asset_id, "status": "NO_ASSET" }));
        let assets: Vec<Value> = there.chain(missing).collect();
        let total = if asset_ids.is_empty() { json!(total) } else { json!(assets.len()) };
        answer(json!({ "asset_info_array": assets, "is_truncated": i32::from(is_truncated), "total": total }))
    }

    pub(super) fn tasks(&self, query: &Query, now: Timestamp) -> Outcome {
        let limit = query.number("limit")?.unwrap_or(10);
        let from = match query.one("marker") {
            None => 0,
            Some(marker) => marker.parse().map_err(|_| Refusal::bad_parameter("marker"))?,
        };
        let status = query.all("status");
        let after =
            |name: &str, time: Option<Timestamp>| within(query, name, time, |time, bound| time >= bound);
        let before =
            |name: &str, time: Option<Timestamp>| within(query, name, time, |time, bound| time < bound);
        let mut found = Vec::new();
        for asset in &self.assets {
            let Some(transcoding) = &asset.transcoding else { continue };
            let wanted = transcoding.number >= from
                && query.one("type").is_none_or(|kind| kind == "TRANSCODE")
                && query.one("asset_id").is_none_or(|asset_id| asset_id == asset.asset_id)
                && (status.is_empty() || status.contains(&transcoding.status()))
                && after("create_time_after", Some(transcoding.queued))?
                && before("create_time_before", Some(transcoding.queued))?
                && after("end_time_after", transcoding.ended)?
                && before("end_time_before", transcoding.ended)?;
            if wanted {
                found.push((transcoding, asset));
            }
        }
        found.sort_by_key(|(transcoding, _)| transcoding.number);
        let next_marker = found.get(limit).map(|(transcoding, _)| transcoding.number.to_string());
        let results = found.into_iter().take(limit).map(|(transcoding, asset)| transcoding.shown(asset, now));
        let results: Vec<Value> = results.collect();
        answer(json!({ "count": results.len(), "results": results, "next_marker": next_marker }))
    }

    // ---- what they have in common ----------------------------------------------------------------------

    fn of_query(&mut self, query: &Query) -> Result<&mut Asset, Refusal> {
        let asset_id = query.one("asset_id").filter(|asset_id| !asset_id.is_empty());
        let asset_id = asset_id.ok_or(Refusal::bad_parameter("asset_id"))?;
        self.get_mut(asset_id).ok_or(Refusal::no_asset(400))
    }

    fn is_last_page(&self, query: &Query, total: i64) -> Result<bool, Refusal> {
        let (page, size) = (query.number("page")?.unwrap_or(0), query.number("size")?.unwrap_or(10));
        let shown = page.saturating_add(1).saturating_mul(size);
        Ok(i64::try_from(shown).is_ok_and(|shown| shown >= total))
    }

    /// How many match, and those of the page.
    fn page(&self, query: &Query, states: &[&str]) -> Result<(i64, Vec<&Asset>), Refusal> {
        let (page, size) = (query.number("page")?.unwrap_or(0), query.number("size")?.unwrap_or(10));
        let asset_ids = query.all("asset_id");
        let time = |name: &str| query.one(name).map(str::to_owned);
        let (start, end) = (time("start_time"), time("end_time"));
        let mut found: Vec<&Asset> = self.assets.iter().collect();
        found.retain(|asset| {
            let made = compact(asset.made);
            (asset_ids.is_empty() || asset_ids.contains(&asset.asset_id.as_str()))
                && start.as_ref().is_none_or(|start| made >= *start)
                && end.as_ref().is_none_or(|end| made < *end)
                && query.one("query_string").is_none_or(|text| asset.asset_id.contains(text))
                && states.iter().all(|name| {
                    let wanted = query.all(name);
                    let states = match *name {
                        "transcodeStatus" => vec![asset.transcode_status()],
                        "assetStatus" => vec![asset_status::CREATED],
                        _ => vec![asset.combined_status(), asset.review_status()],
                    };
                    wanted.is_empty() || wanted.iter().any(|wanted| states.contains(wanted))
                })
        });
        if query.one("order") != Some(&ListOrder::Asc.to_string()) {
            found.reverse();
        }
        let total = i64::try_from(found.len()).unwrap_or(i64::MAX);
        Ok((total, found.into_iter().skip(page.saturating_mul(size)).take(size).collect()))
    }
}

impl Asset {
    fn base_info(&self) -> Value {
        json!({ "title": self.asset_id, "create_time": compact(self.made), "cover_info_array": self.covers() })
    }

    fn covers(&self) -> Option<Value> {
        Some(json!([{ "cover_url": self.cover_url.as_ref()? }]))
    }

    fn transcode_status(&self) -> &'static str {
        match self.transcoding.as_ref().map(|transcoding| transcoding.task) {
            None => transcode_status::UN_TRANSCODE,
            Some(Task::Waiting) => transcode_status::WAITING_TRANSCODE,
            Some(Task::Processing) => transcode_status::TRANSCODING,
            Some(Task::Done) => transcode_status::TRANSCODE_SUCCEED,
        }
    }

    fn combined_status(&self) -> &'static str {
        if self.transcoding.is_none() { asset_status::CREATED } else { self.transcode_status() }
    }

    fn review_status(&self) -> &'static str {
        if self.review.is_some() { review_status::REVIEWING } else { review_status::UN_REVIEW }
    }
}

impl Transcoding {
    fn status(&self) -> &'static str {
        match self.task {
            Task::Waiting => status::WAITING,
            Task::Processing => status::PROCESSING,
            Task::Done => status::SUCCEED,
        }
    }

    fn shown(&self, asset: &Asset, now: Timestamp) -> Value {
        let seconds = |from: Timestamp, to: Timestamp| to.duration_since(from).as_secs();
        let time = |time: Timestamp| time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
        json!({
            "type": "TRANSCODE",
            "asset_id": asset.asset_id,
            "status": self.status(),
            "create_time": time(self.queued),
            "end_time": self.ended.map(time),
            "transcode_result": {
                "template_name": self.template,
                "progress": if self.task == Task::Done { 100 } else { 0 },
                "start_time": self.started.map(time),
                "waiting_time": seconds(self.queued, self.started.unwrap_or(now)),
                "process_time": self.started.map_or(-1, |started| seconds(started, self.ended.unwrap_or(now))),
            },
        })
    }
}

impl Query {
    fn all(&self, name: &str) -> Vec<&str> {
        self.0.iter().filter(|(key, _)| key == name).map(|(_, value)| value.as_str()).collect()
    }

    fn one(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    fn number(&self, name: &str) -> Result<Option<usize>, Refusal> {
        self.one(name).map(|text| text.parse().map_err(|_| Refusal::bad_parameter(name))).transpose()
    }
}

impl Refusal {
    fn new(status: u16, code: &'static str, text: impl Into<String>) -> Refusal {
        Refusal { status, code, text: text.into() }
    }

    fn bad_parameter(name: &str) -> Refusal {
        Refusal::new(400, "VOD.10053", format!("{name} is not valid."))
    }

    /// Documents disagree on the status.
    fn no_asset(status: u16) -> Refusal {
        Refusal::new(status, "VOD.10062", "The media asset does not exist.")
    }

    fn wrong_state() -> Refusal {
        let code = crate::generated::operations::CANCEL_ASSET_TRANSCODE_TASK.not_queued.unwrap_or_default();
        Refusal::new(400, code, "The current media asset status does not support this operation.")
    }
}

fn next(task: Task) -> Task {
    match task {
        Task::Waiting => Task::Processing,
        Task::Processing | Task::Done => Task::Done,
    }
}

fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, Refusal> {
    serde_json::from_slice(body).map_err(|_| Refusal::bad_parameter("body"))
}

/// As JSON and not as the generated types, so that a field that the spec gains needs no change here.
fn answer(body: Value) -> Outcome {
    Ok((200, Some(body)))
}

/// `20170725181000`
fn compact(time: Timestamp) -> String {
    time.strftime("%Y%m%d%H%M%S").to_string()
}

/// Whether a time is on this side of the bound in the query, if there is one.
fn within(
    query: &Query,
    name: &str,
    time: Option<Timestamp>,
    is: impl Fn(Timestamp, Timestamp) -> bool,
) -> Result<bool, Refusal> {
    let Some(bound) = query.one(name) else { return Ok(true) };
    let bound: Timestamp = bound.parse().map_err(|_| Refusal::bad_parameter(name))?;
    Ok(time.is_some_and(|time| is(time, bound)))
}
