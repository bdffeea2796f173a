#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| huaweicloud_vod::fuzzing::error_body(data));
