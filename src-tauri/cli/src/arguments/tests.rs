//! What may be typed together, and what may not.

use clap::CommandFactory as _;

use super::*;

fn parse(line: &str) -> Result<Arguments, clap::Error> {
    Arguments::try_parse_from(std::iter::once("branchline-cli").chain(line.split_whitespace()))
}

#[test]
fn the_grammar_is_sound() {
    Arguments::command().debug_assert();
}

#[test]
fn half_a_connection_is_refused() {
    assert!(parse("init").is_ok(), "because a branch may stay alone");
    assert!(parse("init --hub https://x.co --key k --email e --password-stdin --branch MUM").is_ok());
    for half in [
        "init --hub https://x.co",
        "init --key k",
        "init --hub https://x.co --key k --email e --branch MUM",
        "init --hub https://x.co --key k --email e --password-stdin --branch MUM --claim C",
        "sync --email e",
        "sync --password-stdin",
        "sync --push --pull",
        "sign-in --email e",
        "retry",
        "retry 3 --all",
        "discard 3",
        "settle",
        "settle x",
        "settle x --keep --take",
        "review x",
        "test --hub https://x.co",
        "schedule --on --off",
        "schedule --every 5 --cron x",
        "products add --name x",
        "products add --name x --price 1.234",
    ] {
        assert_eq!(parse(half).expect_err(half).exit_code(), 2, "{half}");
    }
}

#[test]
fn folder_and_form_may_stand_anywhere() {
    for line in ["--data /x --json status", "status --json --data /x"] {
        let arguments = parse(line).expect(line);
        assert!(arguments.json && arguments.data.is_some(), "{line}");
    }
}
