//! The page of the manual and the completions of shells, made from the command line itself for the packages.
//!
//! **Invariant:** nothing here is written by hand, so that it cannot lag behind.

use clap_complete::Shell;
use clap_mangen::Man;

use crate::arguments;
use crate::call::Call;
use crate::trouble::{Ending, Trouble};

/// Prints the page of the manual: the command, then each of its commands.
///
/// # Errors
/// Ends the call when nobody listens any more.
pub fn page(call: &Call) -> Result<Ending, Trouble> {
    let mut command = arguments::command(&call.texts);
    command.build();
    let mut page = Vec::new();
    let whole = Man::new(command.clone());
    whole.render_title(&mut page)?;
    whole.render_name_section(&mut page)?;
    whole.render_synopsis_section(&mut page)?;
    whole.render_options_section(&mut page)?;
    let mut page = String::from_utf8_lossy(&page).into_owned();
    for command in command.get_subcommands().filter(|command| !command.is_hide_set()) {
        let (mut synopsis, mut options) = (Vec::new(), Vec::new());
        let own = command.clone().mut_args(|arg| {
            let arg = arg.help_heading(None::<&'static str>);
            if arg.is_global_set() { arg.hide(true) } else { arg }
        });
        let part = Man::new(own);
        part.render_synopsis_section(&mut synopsis)?;
        part.render_options_section(&mut options)?;
        let heading = format!(".SH \"{}\"", command.get_bin_name().unwrap_or_else(|| command.get_name()).to_uppercase());
        page.push_str(&String::from_utf8_lossy(&synopsis).replacen(".SH SYNOPSIS", &heading, 1));
        if let Some(about) = command.get_about() {
            page.push_str(&format!(".PP\n{}\n", about.to_string().replace('-', "\\-")));
        }
        page.push_str(&String::from_utf8_lossy(&options).replacen(".SH OPTIONS\n", "", 1));
    }
    call.print(&page)?;
    Ok(Ending::Done)
}

/// Prints what a shell needs to complete the command.
///
/// # Errors
/// Ends the call when nobody listens any more.
pub fn completions(call: &Call, shell: Shell) -> Result<Ending, Trouble> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut arguments::command(&call.texts), "baton", &mut script);
    call.print(&String::from_utf8_lossy(&script))?;
    Ok(Ending::Done)
}
