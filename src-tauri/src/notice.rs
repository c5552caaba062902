//! The page shown instead of the app when the data cannot be opened: what happened, what to do, where the file is. A
//! damaged file can be replaced by a checked backup from here.
//!
//! The page has no script: its buttons are links, and navigating to one runs its action here.

use std::sync::{Arc, Mutex, PoisonError};

use branchline_domain::message;
use branchline_domain::messages::{Language, Message};
use branchline_engine::clock::{Clock as _, SystemClock};
use branchline_engine::restore_over_damage;
use chrono::{DateTime, Datelike as _, Local};
use tauri::{
    AppHandle, Builder, Context, Manager, RunEvent, Url, WebviewUrl, WebviewWindowBuilder, async_runtime,
    http::{Response, header},
};

use crate::opening::OpenError;

const SCHEME: &str = "notice";
const WINDOW: &str = "notice";
const PAGE: &str = include_str!("notice.html");

/// What the page shows.
struct Notice {
    error: OpenError,
    language: Language,
    /// Why the backup could not be restored.
    failed: Mutex<Option<Message>>,
}

/// Shows `error` until the person closes the window, tries again or has a backup restored.
pub fn show(context: Context, language: Language, error: OpenError) -> tauri::Result<()> {
    let [title, advice, detail] = [&error.title, &error.advice, &error.detail].map(|words| language.say(words));
    eprintln!("{title} {advice}\n{detail}\n{}", error.place.display());
    let notice = Arc::new(Notice { error, language, failed: Mutex::default() });
    let font = font(&context);
    // The webview's own files, deleted at exit: the data folder must not be touched.
    let scratch = std::env::temp_dir().join(format!("branchline-notice-{}", std::process::id()));
    let (place, shown) = (scratch.clone(), Arc::clone(&notice));
    Builder::default()
        .register_uri_scheme_protocol(SCHEME, move |_, request| {
            let (kind, body) = match request.uri().path() {
                "/inter.woff2" => ("font/woff2", font.clone()),
                _ => ("text/html; charset=utf-8", page(&shown).into_bytes()),
            };
            Response::builder()
                .header(header::CONTENT_TYPE, kind)
                .header(
                    header::CONTENT_SECURITY_POLICY,
                    "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'",
                )
                .body(body)
                .unwrap_or_default()
        })
        .setup(move |app| {
            let handle = app.handle().clone();
            WebviewWindowBuilder::new(app, WINDOW, WebviewUrl::CustomProtocol(address()?))
                .title(language.say(&message!("window-title-alone")))
                .inner_size(680.0, 560.0)
                .center()
                .data_directory(place)
                .on_navigation(move |url| !follow(&handle, &notice, url.path()))
                .build()?;
            Ok(())
        })
        .build(context)?
        .run(move |_, event| {
            if matches!(event, RunEvent::Exit) {
                let _ = std::fs::remove_dir_all(&scratch);
            }
        });
    Ok(())
}

/// Runs the action of a link; returns false if `path` is not one.
fn follow(app: &AppHandle, notice: &Arc<Notice>, path: &str) -> bool {
    match path {
        "/again" => app.request_restart(),
        "/restore" => restore(app.clone(), Arc::clone(notice)),
        "/folder" => {
            let place = notice.error.place.display().to_string();
            if let Err(error) = tauri_plugin_opener::open_path(place, None::<&str>) {
                tracing::warn!(%error, "The folder could not be opened.");
            }
        }
        "/copy" => {
            let OpenError { title, detail, place, .. } = &notice.error;
            let [title, detail] = [title, detail].map(|words| notice.language.say(words));
            let copied = arboard::Clipboard::new()
                .and_then(|mut board| board.set_text(format!("{title}\n{detail}\n{}", place.display())));
            if let Err(error) = copied {
                tracing::warn!(%error, "The details could not be copied.");
            }
        }
        _ => return false,
    }
    true
}

/// Replaces the damaged file with the backup and restarts; if that fails, the page shows why.
fn restore(app: AppHandle, notice: Arc<Notice>) {
    async_runtime::spawn(async move {
        let OpenError { place, backup: Some(backup), .. } = &notice.error else { return };
        match restore_over_damage(place, backup.path.as_ref(), SystemClock.now_ms()).await {
            Ok(aside) => {
                tracing::info!(aside = %aside.display(), "A backup took the place of the damaged data.");
                app.request_restart();
            }
            Err(error) => {
                *notice.failed.lock().unwrap_or_else(PoisonError::into_inner) = Some(error.message());
                if let (Some(window), Ok(address)) = (app.get_webview_window(WINDOW), address()) {
                    let _ = window.navigate(address);
                }
            }
        }
    });
}

/// Returns the font embedded with the app's screens; empty if they are not embedded.
fn font(context: &Context) -> Vec<u8> {
    let assets = context.assets();
    let name = assets.iter().map(|(name, _)| name.into_owned()).find(|name| name.contains("/inter-latin-wght-normal"));
    name.and_then(|name| assets.get(&name.as_str().into())).map(std::borrow::Cow::into_owned).unwrap_or_default()
}

/// Returns the page's address; Windows and Android map a custom scheme to `http://<scheme>.localhost`.
fn address() -> Result<Url, Box<dyn std::error::Error>> {
    let address =
        if cfg!(any(windows, target_os = "android")) { "http://notice.localhost/" } else { "notice://localhost/" };
    Ok(address.parse()?)
}

fn page(notice: &Notice) -> String {
    let Notice { error, language, failed } = notice;
    let say = |words: &Message| escape(&language.say(words));
    let failed = failed.lock().unwrap_or_else(PoisonError::into_inner);
    let failed = failed.as_ref().map_or_else(String::new, |why| format!("<p class=\"failed\">{}</p>", say(why)));
    let link = |path: &str, words: &Message| format!("<a href=\"/{path}\" data-testid=\"{path}\">{}</a>", say(words));
    let mut actions = Vec::new();
    if let Some(backup) = &error.backup {
        let made = DateTime::from_timestamp_millis(backup.made_at).unwrap_or_default().with_timezone(&Local);
        let date = message!(
            "date",
            day = made.day().to_string(),
            month = message!("month", month = made.month()),
            year = made.year().to_string()
        );
        let clock = made.format("%H:%M").to_string();
        actions.push(link("restore", &message!("notice-do-restore", date = date, clock = clock)));
    }
    actions.push(link("again", &message!("notice-do-again")));
    actions.push(link("folder", &message!("notice-do-folder")));
    actions.push(link("copy", &message!("notice-do-copy")));
    PAGE.replace("{language}", language.code())
        .replace("{title}", &say(&error.title))
        .replace("{advice}", &say(&error.advice))
        .replace("{the-folder}", &say(&message!("notice-the-folder")))
        .replace("{what-was-said}", &say(&message!("notice-what-was-said")))
        .replace("{failed}", &failed)
        .replace("{actions}", &actions.join("\n        "))
        .replace("{place}", &escape(&error.place.display().to_string()))
        .replace("{detail}", &say(&error.detail))
}

/// Escapes `text` for HTML.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use branchline_domain::message;
    use branchline_domain::messages::{Language, Message};

    use super::{Notice, page};
    use crate::opening::OpenError;

    #[test]
    fn a_folder_with_a_strange_name_is_shown_as_it_is() {
        let error = OpenError {
            title: message!("notice-disk-full"),
            advice: message!("notice-disk-full.advice"),
            detail: Message::verbatim("No space left on device"),
            place: "/home/asha/<b>Gold & Silver</b>".into(),
            backup: None,
        };
        let language = Language::of("hi").expect("the catalogue speaks Hindi");
        let page = page(&Notice { error, language, failed: Mutex::default() });
        assert!(
            page.contains("डिस्क भर गई है") && page.contains("<html lang=\"hi\">"),
            "because whoever reads Hindi must read this: {page}"
        );
        assert!(page.contains("&lt;b&gt;Gold &amp; Silver&lt;/b&gt;"), "because a folder's name is no markup: {page}");
        for place in [
            "{title}",
            "{advice}",
            "{failed}",
            "{place}",
            "{detail}",
            "{actions}",
            "{language}",
            "{the-folder}",
            "{what-was-said}",
        ] {
            assert!(!page.contains(place), "because every place in the page was filled in: {page}");
        }
        assert!(!page.contains("/restore"), "because there is no backup");
    }
}
