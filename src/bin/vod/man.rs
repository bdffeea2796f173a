//! `vod man`.

use std::io::{self, Write};

use clap::CommandFactory;
use clap_mangen::Man;

use crate::arguments::Arguments;

pub fn run(command: Option<&str>) -> Result<u8, String> {
    let mut all = Arguments::command();
    // So that the commands have what holds for all of them.
    all.build();
    let page = match command {
        None => all,
        Some(name) => {
            let found = all.find_subcommand(name).cloned();
            let found = found.ok_or_else(|| format!("there is no command {name:?}"))?;
            found.name(format!("vod-{name}"))
        }
    };
    let mut text = Vec::new();
    let written = Man::new(page).render(&mut text).and_then(|()| io::stdout().write_all(&text));
    written.map_err(|error| format!("standard output: {error}"))?;
    Ok(0)
}
