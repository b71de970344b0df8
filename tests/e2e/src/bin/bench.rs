//! Measures the finished build in a real browser and fails when a promise of speed is broken.

use std::process::ExitCode;

use hearsay_e2e::bench::measure::measure;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match measure().await {
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
