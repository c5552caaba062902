//! The desktop shell: opens the engine and the window, passes the screens' commands to the engine and its events back.

mod alerts;
mod arguments;
mod closing;
mod commands;
mod error;
mod events;
mod facts;
mod forward;
mod instance;
mod log;
mod notice;
mod opening;
mod setup;
mod speech;
mod tasks;
mod tray;
mod typescript;
mod updates;
mod window;

use std::{path::PathBuf, process::ExitCode};

use branchline_domain::message;
use branchline_engine::Engine;
use clap::Parser;
use tauri::{Context, Manager, RunEvent, async_runtime};
use tauri_plugin_window_state::StateFlags;

use arguments::Arguments;
use facts::Facts;
use instance::Instance;
use opening::Opening;

/// Runs Branchline until its window closes.
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    let context = tauri::generate_context!();
    if !has_screen() {
        eprintln!("{}", speech::of_system().say(&message!("start-no-screen")));
        return ExitCode::FAILURE;
    }
    let data_dir = match arguments.data_dir(&context.config().identifier) {
        Ok(data_dir) => data_dir,
        Err(message) => {
            eprintln!("{}", speech::of_system().say(&message));
            return ExitCode::FAILURE;
        }
    };
    let place = data_dir.display().to_string();
    let language = speech::without_database(&data_dir);
    let ended = match opening::open(&data_dir, &context.package_info().version.to_string()) {
        Opening::Ready(instance, engine) => show(context, &arguments, data_dir, &instance, engine),
        Opening::AlreadyRunning => {
            let words = if instance::ask_to_show(&data_dir) {
                message!("start-shown", place = place)
            } else {
                message!("start-running", place = place)
            };
            println!("{}", language.say(&words));
            Ok(())
        }
        Opening::Failed(error) => notice::show(context, language, *error),
    };
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!(%error, "The window could not be opened.");
            eprintln!("{}", language.say(&message!("start-no-window", why = error.to_string())));
            ExitCode::FAILURE
        }
    }
}

fn show(
    context: Context,
    arguments: &Arguments,
    data_dir: PathBuf,
    instance: &Instance,
    engine: Engine,
) -> tauri::Result<()> {
    let bindings = typescript::builder();
    let facts = Facts { data_dir, first_run: instance.first_run, hidden: arguments.hidden };
    let window_state = tauri_plugin_window_state::Builder::new()
        .with_state_flags(StateFlags::all() & !StateFlags::VISIBLE)
        // An absolute path, so that each data folder keeps its own window state.
        .with_filename(facts.data_dir.join("window.json").to_string_lossy())
        .build();
    let chosen = async_runtime::block_on(engine.language()).unwrap_or_else(|error| {
        tracing::warn!(%error, "The language could not be read.");
        None
    });
    let setup_stdin = arguments.setup_stdin;
    let app = tauri::Builder::default()
        .plugin(window_state)
        .plugin(tauri_plugin_updater::Builder::new().build())
        .plugin(tauri_plugin_notification::init())
        .plugin(tauri_plugin_dialog::init())
        .manage(engine.clone())
        .manage(facts)
        .manage(speech::Speech::new(chosen.as_ref()))
        .manage(tasks::Tasks::default())
        .manage(closing::Exit::default())
        .manage(setup::Setup::default())
        .manage(updates::Updates::default())
        .invoke_handler(bindings.invoke_handler())
        .on_window_event(closing::on_window_event)
        .setup(move |app| {
            bindings.mount_events(app);
            let app = app.handle();
            let facts = app.state::<Facts>();
            closing::on_signals(app);
            window::open(app, &facts)?;
            if !tray::install(app, &facts) {
                // Without a tray icon there would be no way to show a hidden window.
                window::show(app);
            }
            forward::start(app, &engine);
            // The task is spawned on the runtime that is entered here.
            async_runtime::block_on(async { engine.start_background() });
            if setup_stdin {
                setup::from_stdin(app);
            }
            updates::watch(app);
            Ok(())
        })
        .build(context)?;
    let handle = app.handle().clone();
    if let Err(error) = instance.listen(move || window::show(&handle)) {
        tracing::warn!(%error, "A second start will not bring this window to the front.");
    }
    app.run(|app, event| {
        // Requested by the system (the last window closed, or Quit in the dock), not by `leave`: close in order first.
        if let RunEvent::ExitRequested { code: None, api, .. } = event
            && !app.state::<closing::Exit>().is_leaving()
        {
            api.prevent_exit();
            closing::leave(app);
        }
    });
    Ok(())
}

#[cfg(target_os = "linux")]
#[expect(clippy::disallowed_methods, reason = "whether there is a display is known from the environment alone")]
fn has_screen() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

#[cfg(not(target_os = "linux"))]
fn has_screen() -> bool {
    true
}
