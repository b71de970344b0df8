//! Kills the real browser again and again while work goes on in it, and fails when anything that was
//! called saved is missing afterwards.

use std::process::ExitCode;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match hearsay_e2e::kill::run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("the kill test failed: {failure}");
            ExitCode::FAILURE
        }
    }
}
