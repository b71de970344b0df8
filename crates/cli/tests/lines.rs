//! The command as its users run it.

use std::io::Write;
use std::process::{Command, Stdio};

fn run(arguments: &[&str], input: &str) -> (Option<i32>, Vec<serde_json::Value>) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_hearsay"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(input.as_bytes())
        .unwrap();
    let output = child.wait_with_output().unwrap();
    let lines = String::from_utf8(output.stdout).unwrap();
    (
        output.status.code(),
        lines
            .lines()
            .filter_map(|line| serde_json::from_str(line).ok())
            .collect(),
    )
}

#[test]
fn a_line_out_for_each_line_in() {
    let input = "{\"id\":\"a\",\"text\":\"📰 Anna Berg said that it rained.\"}\n{\"id\":7,\"text\":\"\"}\nnonsense\n{\"id\":\"b\",\"text\":\"It rained.\"}";
    let (code, lines) = run(&["suggest"], input);
    assert_eq!(code, Some(1), "one line could not be read");
    let ids: Vec<_> = lines.iter().map(|line| line["id"].clone()).collect();
    assert_eq!(
        ids,
        [
            serde_json::json!("a"),
            serde_json::json!(7),
            serde_json::Value::Null,
            serde_json::json!("b")
        ]
    );
    let first = &lines[0]["attributions"][0];
    assert_eq!(first["source"], serde_json::json!([[2, 11]]));
    assert_eq!(first["cue"], serde_json::json!([[12, 16]]));
    assert_eq!(first["content"], serde_json::json!([[17, 31]]));
    assert_eq!(first["via"], serde_json::Value::Null);
    assert_eq!(lines[0]["mentions"][0]["type"], "PERSON");
    assert!(lines[2]["error"].as_str().unwrap().contains("line 3"));
}

#[test]
fn a_byte_order_mark_before_the_first_line_is_no_fault() {
    let (code, lines) = run(
        &["suggest"],
        "\u{feff}{\"id\":\"a\",\"text\":\"Berg said it rained.\"}\n",
    );
    assert_eq!(code, Some(0), "{lines:?}");
    assert_eq!(lines[0]["id"], "a");
}

#[test]
fn what_is_not_understood_is_refused() {
    assert_eq!(run(&["sugest"], "").0, Some(2));
    assert_eq!(run(&["suggest", "extra"], "").0, Some(2));
    assert_eq!(run(&[], "").0, Some(0));
    assert_eq!(run(&["suggest"], ""), (Some(0), Vec::new()));
}
