//! What may be typed together, and what may not.

use super::*;

fn parse(line: &str) -> Result<Arguments, clap::Error> {
    Arguments::try_parse_from(std::iter::once("branchline-cli").chain(line.split_whitespace()))
}

#[test]
fn the_grammar_is_sound() {
    crate::help::command().debug_assert();
}

#[test]
fn half_a_wish_is_refused() {
    assert!(parse("init").is_ok(), "because a branch may stay alone");
    let connect = "hub connect --url https://x.co --key k --branch MUM";
    assert!(parse(connect).is_ok(), "because that is a whole connection");
    for half in [
        "hub",
        "hub connect --url https://x.co",
        "hub connect --key k",
        "hub connect --url https://x.co --key k",
        &format!("{connect} --claim C"),
        &format!("{connect} --claim C --organisation O --branch-name B --invitation I --name N"),
        &format!("{connect} --invitation I"),
        "hub test --url https://x.co",
        "sync",
        "sync now --push --pull",
        "sync nightly --on --off",
        "sync nightly --hour 24",
        "queue retry",
        "queue retry 3 --all",
        "queue discard 3",
        "conflicts settle",
        "conflicts settle x",
        "conflicts settle x --keep --take",
        "reviews dismiss x",
        "backups set",
        "backups set --beside --folder x",
        "schedule --on --off",
        "schedule --every 5 --cron x",
        "products add --name x",
        "products add --name x --price 1.234",
        "products edit --name x",
    ] {
        assert_eq!(parse(half).expect_err(half).exit_code(), 2, "because the rest is not guessed: {half}");
    }
}

#[test]
fn who_signs_in_may_be_said_anywhere_and_is_no_part_of_a_record() {
    for line in [
        "--email e --password-stdin sync now",
        "sync --email e --password-stdin now",
        "sync now --password-stdin --email e",
    ] {
        let sign_in = parse(line).expect(line).sign_in;
        assert!(sign_in.password_stdin && sign_in.email.as_deref() == Some("e"), "because it was said: {line}");
    }
    let sign_in = parse("customers add --name Asha --mail asha@example.in").expect("a customer").sign_in;
    assert_eq!(sign_in.email, None, "because a customer's address signs nobody in");
}

#[test]
fn half_a_sign_in_is_refused_before_anything_is_read() {
    for half in ["sync now --email e", "sync now --password-stdin"] {
        assert!(parse(half).expect(half).sign_in.credentials().is_err(), "because nobody could sign in: {half}");
    }
}

#[test]
fn folder_and_form_may_stand_anywhere() {
    for line in ["--data /x --json status", "status --json --data /x"] {
        let arguments = parse(line).expect(line);
        assert!(arguments.json && arguments.data.is_some(), "because both were said: {line}");
    }
}
