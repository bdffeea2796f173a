//! `vod man`.

use std::io::{self, Write};

use clap::{Command, CommandFactory};
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
    let written = render(page, &mut text).and_then(|()| io::stdout().write_all(&text));
    written.map_err(|error| format!("standard output: {error}"))?;
    Ok(0)
}

/// As clap_mangen does, but for the examples, whose lines stay as they are.
fn render(page: Command, text: &mut Vec<u8>) -> io::Result<()> {
    let examples = page.get_after_long_help().map(ToString::to_string).unwrap_or_default();
    let (has_commands, has_version) = (page.has_subcommands(), page.get_version().is_some());
    let man = Man::new(page.after_long_help(""));
    man.render_title(text)?;
    man.render_name_section(text)?;
    man.render_synopsis_section(text)?;
    man.render_description_section(text)?;
    man.render_options_section(text)?;
    if has_commands {
        man.render_subcommands_section(text)?;
    }
    let examples = examples.trim_start_matches("Examples:\n").replace('\\', "\\e").replace('-', "\\-");
    writeln!(text, ".SH EXAMPLES\n.nf\n{examples}\n.fi")?;
    if has_version {
        man.render_version_section(text)?;
    }
    Ok(())
}
