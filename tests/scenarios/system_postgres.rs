//! The stories that touch what PostgreSQL's versions do differently, and the core of the protocol, told once more on the system's
//! version. Every story of this program runs on the version hosted projects run; these are the same functions, on another hub.

use branchline_tests::{on_postgres, system_postgres};
use color_eyre::eyre::Result;

macro_rules! on_the_systems_version {
    ($($module:ident { $($story:ident)* })*) => {
        $(mod $module {
            $(#[test]
            fn $story() -> super::Result<()> {
                super::on_postgres(super::system_postgres()?, crate::$module::$story)
            })*
        })*
    };
}

on_the_systems_version! {
    access { the_hubs_own_helpers_work_for_its_entry_points_alone }
    attacks { forged_ids_in_sync_calls_reach_nothing_of_another_shop tables_read_and_written_directly_show_and_take_only_ones_own }
    channels { nobody_hears_a_branch_he_does_not_belong_to }
    conflicts { two_people_who_settle_it_differently_are_asked_once_more }
    differential { branch_and_hub_settle_every_edit_alike }
    guessed_units { a_refused_price_beside_a_hundred_bills_of_another_program_is_held_alone }
    history { edits_of_two_branches_a_web_page_and_sql_are_all_told_once_in_order }
    interruptions {
        a_long_fetch_that_is_cut_goes_on_where_it_stopped_and_shows_nothing_by_halves
        an_answer_lost_after_the_hub_has_committed_sends_nothing_twice
    }
    killing { a_computer_killed_between_the_hubs_commit_and_its_answer_sends_nothing_twice }
    live { a_price_changed_at_mum_shows_at_pun_within_a_second }
    merging {
        of_two_edits_of_one_field_the_later_wins_whoever_sends_first
        plain_edits_and_deletes_are_applied_all_at_once
    }
    poison {
        a_record_the_hub_refuses_is_held_and_everything_else_flows
        a_unit_is_all_or_nothing_also_when_one_of_its_rows_is_refused
        a_text_no_hub_can_store_holds_up_nobody_and_ends_alike_everywhere
    }
    purging { what_was_truncated_on_the_hub_is_not_offered_again_by_the_first_device_that_comes }
    restored {
        a_hub_restored_from_an_older_backup_gets_back_what_it_lost
        who_was_away_for_a_restore_and_a_purge_gives_back_what_was_lost_and_not_what_was_removed
    }
    restored_held { a_hub_set_back_in_silence_is_told_by_the_first_who_knows_more_and_everybody_fetches_anew }
    same_moment {
        a_line_never_slips_into_a_bill_that_is_made_final_at_the_same_moment
        of_two_who_edit_one_field_at_the_same_moment_one_is_always_told
    }
    schema { a_later_table_costs_one_migration_on_each_side_and_may_have_other_names_on_the_hub }
    set_up { a_column_missing_on_the_hub_stops_sending_in_words_and_holds_nothing }
    stock { two_tills_sell_the_last_item }
    streams { one_stream_with_a_new_epoch_is_fetched_anew_alone }
    verifying { what_was_tampered_with_on_either_side_is_named_and_put_right_with_nothing_lost }
}
