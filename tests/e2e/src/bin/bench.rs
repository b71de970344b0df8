//! Measures the finished build in a real browser and fails when a promise of speed is broken.

use std::process::ExitCode;

use hearsay_e2e::bench::measure::{PARTS, measure};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let mut parts: Vec<String> = std::env::args().skip(1).collect();
    if let Some(unknown) = parts.iter().find(|part| !PARTS.contains(&part.as_str())) {
        eprintln!("{unknown} cannot be measured; name some of {PARTS:?}, or none for all.");
        return ExitCode::FAILURE;
    }
    if parts.is_empty() {
        parts = PARTS.map(str::to_owned).to_vec();
    }
    match measure(&parts).await {
        Ok(table) => {
            println!("{table}");
            if table.is_kept() {
                ExitCode::SUCCESS
            } else {
                ExitCode::FAILURE
            }
        }
        Err(failure) => {
            eprintln!("the bench could not measure: {failure}");
            ExitCode::FAILURE
        }
    }
}
