#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| huaweicloud_vod::fuzzing::credentials_file(data));
