//! `check-export SCHEMA EXPORT...`: checks exports and tells what they hold or what is wrong.

use std::process::ExitCode;

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    let (Some(schema), exports) = (arguments.next(), arguments.collect::<Vec<_>>()) else {
        eprintln!("usage: check-export SCHEMA EXPORT...");
        return ExitCode::from(2);
    };
    if exports.is_empty() {
        eprintln!("usage: check-export SCHEMA EXPORT...");
        return ExitCode::from(2);
    }
    let schema = match std::fs::read_to_string(&schema) {
        Ok(schema) => schema,
        Err(error) => {
            eprintln!("{}: {error}", schema.display());
            return ExitCode::from(2);
        }
    };
    let mut sound = true;
    for export in exports {
        let checked = std::fs::read_to_string(&export)
            .map_err(|error| vec![error.to_string()])
            .and_then(|json| hearsay_checker::check(&json, &schema));
        match checked {
            Ok(summary) => println!("{}: sound\n{summary}", export.display()),
            Err(wrong) => {
                sound = false;
                for line in wrong {
                    eprintln!("{}: {line}", export.display());
                }
            }
        }
    }
    if sound {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
