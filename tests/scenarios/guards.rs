//! Planted bugs: each switches off one guard of the hub, and the story that is about it must fail. `cargo xtask mutants` plays them; how
//! histories miss the guards of merging and capture stands in `tests/simulation`.

use std::process::{Command, Stdio};

use branchline_tests::ALTERED_FUNCTION;
use color_eyre::eyre::{Result, WrapErr, ensure};

/// One guard: what it is for, the function that holds it, what is said there with and without it, and the story that must fail.
struct Guard {
    name: &'static str,
    function: &'static str,
    with: &'static str,
    without: &'static str,
    story: &'static str,
}

const GUARDS: &[Guard] = &[
    Guard {
        name: "a change is judged by its author, too",
        function: "sync.precheck_unit(sync.push_context, jsonb[])",
        with: "return sync.check_author(ctx, changes);",
        without: "return null;",
        story: "authority::what_a_cashier_wrote_does_not_become_an_owners_because_the_owner_sends_it",
    },
    Guard {
        name: "who left is judged by what he was",
        function: "sync.check_author(sync.push_context, jsonb[])",
        with: "max(left(e ->> 'h', 13)::bigint) as at",
        without: "sync.now_ms() as at",
        story: "authority::who_left_the_shop_is_judged_by_what_he_was_when_he_wrote_it",
    },
    Guard {
        name: "a correction changes values and nothing else",
        function: "sync.apply_corrections(jsonb, jsonb)",
        with: "from jsonb_array_elements(held) with ordinality",
        without: "from jsonb_array_elements(held || (edited - 0)) with ordinality",
        story: "content::trying_again_brings_corrected_values_and_nothing_else",
    },
    Guard {
        name: "a change without form is held alone",
        function: "sync.form_error(jsonb)",
        with: "where x.wrong limit 1",
        without: "where false limit 1",
        story: "content::a_change_without_form_is_held_alone_by_name_and_its_neighbours_go_through",
    },
    Guard {
        name: "the hub's helpers work for its entry points alone",
        function: "sync.require_entry(uuid, uuid)",
        with: "if coalesce(",
        without: "if false and coalesce(",
        story: "access::the_hubs_own_helpers_work_for_its_entry_points_alone",
    },
    Guard {
        name: "the history is shortened after a month's notice",
        function: "sync.guard_history_months()",
        with: "new.history_months := old.history_months;",
        without: "",
        story: "access::no_manager_shortens_the_history_and_an_owners_wish_to_waits_where_all_owners_see_it",
    },
    Guard {
        name: "nobody writes another's profile",
        function: "sync.guard_profile()",
        with: "if auth.uid() is null or",
        without: "if true or",
        story: "access::nobody_goes_by_a_name_that_is_not_his",
    },
    Guard {
        name: "a unit its device has settled blocks nothing",
        function: "sync.orphan_held(uuid, uuid, jsonb)",
        with: "if p -> 'held_complete' is distinct from 'true' or",
        without: "if true or",
        story: "restored_held::a_unit_discarded_after_the_backup_blocks_nothing_on_the_hub_that_holds_it_again",
    },
    Guard {
        name: "a hub that was set back notices",
        function: "sync.detect_restore(uuid, uuid, bigint, uuid)",
        with: "if was_here and (",
        without: "if true or (",
        story: "restored_held::a_hub_set_back_in_silence_is_told_by_the_first_who_knows_more_and_everybody_fetches_anew",
    },
    Guard {
        name: "what is removed for good has a reason of its own",
        function: "sync.guard_truncate()",
        with: "'purged'",
        without: "'restored'",
        story: "purging::what_was_truncated_on_the_hub_is_not_offered_again_by_the_first_device_that_comes",
    },
    Guard {
        name: "a branch is heard by its people alone",
        function: "sync.may_listen(text)",
        with: "where channel = 'branch:' || b",
        without: "where true",
        story: "channels::nobody_hears_a_branch_he_does_not_belong_to",
    },
    Guard {
        name: "what is written is what was looked at",
        function: "sync.record_changes(sync.change_entry[], uuid)",
        with: "and c.seq is distinct from x.seen_seq",
        without: "and false",
        story: "same_moment::of_two_who_edit_one_field_at_the_same_moment_one_is_always_told",
    },
    Guard {
        name: "a bill is locked before it is looked at",
        function: "sync.final_documents(sync.push_context, jsonb[])",
        with: "order by i.id for no key update",
        without: "order by i.id",
        story: "same_moment::a_line_never_slips_into_a_bill_that_is_made_final_at_the_same_moment",
    },
    Guard {
        name: "a guessed unit is divided when part of it is refused",
        function: "sync.split_unit(sync.push_context, jsonb[])",
        with: "c.key, min(c.n)",
        without: "null::text as key, min(c.n)",
        story: "guessed_units::a_refused_price_beside_a_hundred_bills_of_another_program_is_held_alone",
    },
    Guard {
        name: "faults of the set-up are no faults of records",
        function: "sync.is_setup_error(text, text, jsonb[])",
        with: "or left(code, 2) = '42' and code <> '42501'",
        without: "",
        story: "set_up::a_column_missing_on_the_hub_stops_sending_in_words_and_holds_nothing",
    },
    Guard {
        name: "a record without its content is held",
        function: "sync.size_verdict(jsonb[])",
        with: "e ? 'w' and e -> 'd' = '{}' or pg_column_size",
        without: "pg_column_size",
        story: "too_large::what_a_gateway_refuses_for_its_size_is_held_and_everything_else_goes",
    },
];

#[test]
#[ignore = "takes minutes: for whoever has changed a guard of the hub"]
fn every_guard_has_a_story_that_fails_without_it() -> Result<()> {
    let mut unmissed = Vec::new();
    for guard in GUARDS {
        let noticed = match (passes(guard, true)?, passes(guard, false)?) {
            (true, false) => guard.story,
            (true, true) => "nobody",
            (false, _) => "a story that fails in any case",
        };
        println!("| {} | {noticed} |", guard.name);
        if noticed != guard.story {
            unmissed.push(guard.name);
        }
    }
    ensure!(unmissed.is_empty(), "nobody noticed that these were gone: {}", unmissed.join("; "));
    Ok(())
}

/// Plays a guard's story in a process of its own, with the guard or without it; tells whether it passes.
fn passes(guard: &Guard, with: bool) -> Result<bool> {
    let mut story = Command::new(std::env::current_exe()?);
    story.args(["--exact", guard.story]).stderr(Stdio::null());
    if !with {
        story.env(ALTERED_FUNCTION, serde_json::to_string(&(guard.function, guard.with, guard.without))?);
    }
    let output = story.output().wrap_err(guard.story)?;
    let said = String::from_utf8_lossy(&output.stdout);
    ensure!(said.contains("running 1 test"), "there is no story {}", guard.story);
    // A hub that does not start is no story that fails.
    ensure!(!said.contains("no longer says") && !said.contains("does not exist"), "{}: {said}", guard.name);
    Ok(output.status.success())
}
