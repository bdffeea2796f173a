// Made by `cargo xtask generate`. Do not edit: change spec/ and run it again.
// progenitor 0.15.1
// spec/vod.yaml sha256 d4ad05cadb323035898ac1cf433506f1c933ec731f3d6f03d34666d12601960d
// spec/iam.yaml sha256 901de1a045bb77a8e23ad33b528f345d0664350268c86d5d434388fd86aa991f

//! The values that fields of answers are known to have.
//!
//! Answers are open: the service may add a value at any time, and then that is in the field. So compare with these, and expect others.

/// Fields of [`AssetSummary`](crate::types::AssetSummary).
pub mod asset_summary {
    /// Of [`AssetSummary::asset_status`](crate::types::AssetSummary::asset_status).
    pub mod asset_status {
        /// `CREATING`
        pub const CREATING: &str = "CREATING";
        /// `FAILED`
        pub const FAILED: &str = "FAILED";
        /// `CREATED`
        pub const CREATED: &str = "CREATED";
        /// `PUBLISHED`
        pub const PUBLISHED: &str = "PUBLISHED";
        /// `DELETED`
        pub const DELETED: &str = "DELETED";
        /// Each of them.
        pub const ALL: &[&str] = &[CREATING, FAILED, CREATED, PUBLISHED, DELETED];
    }
    /// Of [`AssetSummary::review_status`](crate::types::AssetSummary::review_status).
    pub mod review_status {
        /// `UN_REVIEW`
        pub const UN_REVIEW: &str = "UN_REVIEW";
        /// `REVIEWING`
        pub const REVIEWING: &str = "REVIEWING";
        /// `REVIEW_SUSPICIOUS`
        pub const REVIEW_SUSPICIOUS: &str = "REVIEW_SUSPICIOUS";
        /// `REVIEW_PASSED`
        pub const REVIEW_PASSED: &str = "REVIEW_PASSED";
        /// `REVIEW_FAILED`
        pub const REVIEW_FAILED: &str = "REVIEW_FAILED";
        /// `REVIEW_BLOCKED`
        pub const REVIEW_BLOCKED: &str = "REVIEW_BLOCKED";
        /// Each of them.
        pub const ALL: &[&str] = &[
            UN_REVIEW,
            REVIEWING,
            REVIEW_SUSPICIOUS,
            REVIEW_PASSED,
            REVIEW_FAILED,
            REVIEW_BLOCKED,
        ];
    }
    /// Of [`AssetSummary::thumbnail_status`](crate::types::AssetSummary::thumbnail_status).
    pub mod thumbnail_status {
        /// `UN_THUMBNAIL`
        pub const UN_THUMBNAIL: &str = "UN_THUMBNAIL";
        /// `THUMBNAILING`
        pub const THUMBNAILING: &str = "THUMBNAILING";
        /// `THUMBNAIL_SUCCEED`
        pub const THUMBNAIL_SUCCEED: &str = "THUMBNAIL_SUCCEED";
        /// `THUMBNAIL_FAILED`
        pub const THUMBNAIL_FAILED: &str = "THUMBNAIL_FAILED";
        /// Each of them.
        pub const ALL: &[&str] = &[
            UN_THUMBNAIL,
            THUMBNAILING,
            THUMBNAIL_SUCCEED,
            THUMBNAIL_FAILED,
        ];
    }
    /// Of [`AssetSummary::transcode_status`](crate::types::AssetSummary::transcode_status).
    pub mod transcode_status {
        /// `UN_TRANSCODE`
        pub const UN_TRANSCODE: &str = "UN_TRANSCODE";
        /// `WAITING_TRANSCODE`
        pub const WAITING_TRANSCODE: &str = "WAITING_TRANSCODE";
        /// `TRANSCODING`
        pub const TRANSCODING: &str = "TRANSCODING";
        /// `TRANSCODE_SUCCEED`
        pub const TRANSCODE_SUCCEED: &str = "TRANSCODE_SUCCEED";
        /// `TRANSCODE_FAILED`
        pub const TRANSCODE_FAILED: &str = "TRANSCODE_FAILED";
        /// Each of them.
        pub const ALL: &[&str] = &[
            UN_TRANSCODE,
            WAITING_TRANSCODE,
            TRANSCODING,
            TRANSCODE_SUCCEED,
            TRANSCODE_FAILED,
        ];
    }
}
/// Fields of [`AssetTask`](crate::types::AssetTask).
pub mod asset_task {
    /// Of [`AssetTask::status`](crate::types::AssetTask::status).
    pub mod status {
        /// `WAITING`
        pub const WAITING: &str = "WAITING";
        /// `PROCESSING`
        pub const PROCESSING: &str = "PROCESSING";
        /// `SUCCEED`
        pub const SUCCEED: &str = "SUCCEED";
        /// `FAILED`
        pub const FAILED: &str = "FAILED";
        /// Each of them.
        pub const ALL: &[&str] = &[WAITING, PROCESSING, SUCCEED, FAILED];
    }
}
/// Fields of [`MetaData`](crate::types::MetaData).
pub mod meta_data {
    /// Of [`MetaData::codec`](crate::types::MetaData::codec).
    pub mod codec {
        /// `MPEG-2`
        pub const MPEG_2: &str = "MPEG-2";
        /// `MPEG-4`
        pub const MPEG_4: &str = "MPEG-4";
        /// `H.264`
        pub const H_264: &str = "H.264";
        /// `H.265`
        pub const H_265: &str = "H.265";
        /// `WMV`
        pub const WMV: &str = "WMV";
        /// `Vorbis`
        pub const VORBIS: &str = "Vorbis";
        /// `AAC`
        pub const AAC: &str = "AAC";
        /// `EAC-3`
        pub const EAC_3: &str = "EAC-3";
        /// `AC-3`
        pub const AC_3: &str = "AC-3";
        /// `AMR`
        pub const AMR: &str = "AMR";
        /// `APE`
        pub const APE: &str = "APE";
        /// `FLAC`
        pub const FLAC: &str = "FLAC";
        /// `MP3`
        pub const MP3: &str = "MP3";
        /// `MP2`
        pub const MP2: &str = "MP2";
        /// `WMA`
        pub const WMA: &str = "WMA";
        /// `PCM`
        pub const PCM: &str = "PCM";
        /// `ADPCM`
        pub const ADPCM: &str = "ADPCM";
        /// `WavPack`
        pub const WAVPACK: &str = "WavPack";
        /// `HEAAC`
        pub const HEAAC: &str = "HEAAC";
        /// `UNKNOWN`
        pub const UNKNOWN: &str = "UNKNOWN";
        /// Each of them.
        pub const ALL: &[&str] = &[
            MPEG_2,
            MPEG_4,
            H_264,
            H_265,
            WMV,
            VORBIS,
            AAC,
            EAC_3,
            AC_3,
            AMR,
            APE,
            FLAC,
            MP3,
            MP2,
            WMA,
            PCM,
            ADPCM,
            WAVPACK,
            HEAAC,
            UNKNOWN,
        ];
    }
    /// Of [`MetaData::pack_type`](crate::types::MetaData::pack_type).
    pub mod pack_type {
        /// `MP4`
        pub const MP4: &str = "MP4";
        /// `TS`
        pub const TS: &str = "TS";
        /// `MOV`
        pub const MOV: &str = "MOV";
        /// `MXF`
        pub const MXF: &str = "MXF";
        /// `MPG`
        pub const MPG: &str = "MPG";
        /// `FLV`
        pub const FLV: &str = "FLV";
        /// `WMV`
        pub const WMV: &str = "WMV";
        /// `MP3`
        pub const MP3: &str = "MP3";
        /// `WMA`
        pub const WMA: &str = "WMA";
        /// `APE`
        pub const APE: &str = "APE";
        /// `FLAC`
        pub const FLAC: &str = "FLAC";
        /// `AAC`
        pub const AAC: &str = "AAC";
        /// `AC3`
        pub const AC3: &str = "AC3";
        /// `MMF`
        pub const MMF: &str = "MMF";
        /// `AMR`
        pub const AMR: &str = "AMR";
        /// `M4A`
        pub const M4A: &str = "M4A";
        /// `M4R`
        pub const M4R: &str = "M4R";
        /// `OGG`
        pub const OGG: &str = "OGG";
        /// `WAV`
        pub const WAV: &str = "WAV";
        /// `WV`
        pub const WV: &str = "WV";
        /// `MP2`
        pub const MP2: &str = "MP2";
        /// `AVI`
        pub const AVI: &str = "AVI";
        /// `F4V`
        pub const F4V: &str = "F4V";
        /// `M4V`
        pub const M4V: &str = "M4V";
        /// `MPEG`
        pub const MPEG: &str = "MPEG";
        /// `HLS`
        pub const HLS: &str = "HLS";
        /// `DASH`
        pub const DASH: &str = "DASH";
        /// Each of them.
        pub const ALL: &[&str] = &[
            MP4,
            TS,
            MOV,
            MXF,
            MPG,
            FLV,
            WMV,
            MP3,
            WMA,
            APE,
            FLAC,
            AAC,
            AC3,
            MMF,
            AMR,
            M4A,
            M4R,
            OGG,
            WAV,
            WV,
            MP2,
            AVI,
            F4V,
            M4V,
            MPEG,
            HLS,
            DASH,
        ];
    }
}
/// Fields of [`Output`](crate::types::Output).
pub mod output {
    /// Of [`Output::encrypted`](crate::types::Output::encrypted).
    pub mod encrypted {
        /// Each of them.
        pub const ALL: &[i64] = &[0, 1];
    }
    /// Of [`Output::play_type`](crate::types::Output::play_type).
    pub mod play_type {
        /// `HLS`
        pub const HLS: &str = "HLS";
        /// `DASH`
        pub const DASH: &str = "DASH";
        /// `MP4`
        pub const MP4: &str = "MP4";
        /// `MP3`
        pub const MP3: &str = "MP3";
        /// `AAC`
        pub const AAC: &str = "AAC";
        /// Each of them.
        pub const ALL: &[&str] = &[HLS, DASH, MP4, MP3, AAC];
    }
    /// Of [`Output::quality`](crate::types::Output::quality).
    pub mod quality {
        /// `FLUENT`
        pub const FLUENT: &str = "FLUENT";
        /// `SD`
        pub const SD: &str = "SD";
        /// `HD`
        pub const HD: &str = "HD";
        /// `FULL_HD`
        pub const FULL_HD: &str = "FULL_HD";
        /// Each of them.
        pub const ALL: &[&str] = &[FLUENT, SD, HD, FULL_HD];
    }
}
/// Fields of [`PictureReviewRet`](crate::types::PictureReviewRet).
pub mod picture_review_ret {
    /// Of [`PictureReviewRet::suggestion`](crate::types::PictureReviewRet::suggestion).
    pub mod suggestion {
        /// `block`
        pub const BLOCK: &str = "block";
        /// `pass`
        pub const PASS: &str = "pass";
        /// `review`
        pub const REVIEW: &str = "review";
        /// Each of them.
        pub const ALL: &[&str] = &[BLOCK, PASS, REVIEW];
    }
}
/// Fields of [`ReviewInfo`](crate::types::ReviewInfo).
pub mod review_info {
    /// Of [`ReviewInfo::suggestion`](crate::types::ReviewInfo::suggestion).
    pub mod suggestion {
        /// `block`
        pub const BLOCK: &str = "block";
        /// `pass`
        pub const PASS: &str = "pass";
        /// `review`
        pub const REVIEW: &str = "review";
        /// Each of them.
        pub const ALL: &[&str] = &[BLOCK, PASS, REVIEW];
    }
}
/// Fields of [`TextReviewRet`](crate::types::TextReviewRet).
pub mod text_review_ret {
    /// Of [`TextReviewRet::suggestion`](crate::types::TextReviewRet::suggestion).
    pub mod suggestion {
        /// `block`
        pub const BLOCK: &str = "block";
        /// `pass`
        pub const PASS: &str = "pass";
        /// `review`
        pub const REVIEW: &str = "review";
        /// Each of them.
        pub const ALL: &[&str] = &[BLOCK, PASS, REVIEW];
    }
}
