//! Writes what the finished build stores into `tests/fixtures/stores`, named by the version of its
//! database. Run it once for each version that raises it, before it is released.

use std::process::ExitCode;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match hearsay_e2e::stores::write_fixture().await {
        Ok(file) => {
            println!("{} is written", file.display());
            ExitCode::SUCCESS
        }
        Err(failure) => {
            eprintln!("no fixture was written: {failure}");
            ExitCode::FAILURE
        }
    }
}
