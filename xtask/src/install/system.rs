//! Packages of the system, where it is one with apt and lets us.

use std::process::Command;

use crate::run::{self, Ending};

/// Installs packages of Debian and its kin; says why not in words that follow "is missing:".
pub(super) fn install(packages: &[&str]) -> Result<(), String> {
    if run::on_path("apt-get").is_empty() {
        return Err("this system has no apt to install it with".to_owned());
    }
    let before = if is_root() {
        &[][..]
    } else if run::answer("sudo", &["-n", "true"]).is_some() {
        &["sudo", "-n"][..]
    } else {
        return Err("installing it needs the rights of root".to_owned());
    };
    let install = [&["install", "-y", "--no-install-recommends"][..], packages].concat();
    for arguments in [&["update"][..], &install] {
        let mut words = before
            .iter()
            .chain(&["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"])
            .chain(arguments);
        let mut command = Command::new(words.next().unwrap_or(&"apt-get"));
        command.args(words);
        let ending = run::watch(&mut command).map_err(|problem| problem.to_string())?;
        // One package source out of order does not keep the others from having them.
        if ending == Ending::Failed && arguments[0] == "install" {
            return Err("apt could not install it; its own words stand above".to_owned());
        }
    }
    Ok(())
}

pub(super) fn is_root() -> bool {
    run::answer("id", &["-u"]).is_some_and(|id| id.trim() == "0")
}
