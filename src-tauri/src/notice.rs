//! The page shown instead of the app when the data cannot be opened: what happened, what to do, where the file is.

use tauri::{
    Builder, Context, RunEvent, Url, WebviewUrl, WebviewWindowBuilder,
    http::{Response, header},
};

use crate::opening::Trouble;

const SCHEME: &str = "notice";
const PAGE: &str = include_str!("notice.html");

/// Shows `trouble` until the person closes the window or tries again.
pub fn show(context: Context, trouble: &Trouble) -> tauri::Result<()> {
    eprintln!("{} {}\n{}\n{}", trouble.title, trouble.advice, trouble.detail, trouble.place.display());
    let page = page(trouble);
    // The page keeps nothing, and the data folder may not be touched.
    let scratch = std::env::temp_dir().join(format!("branchline-notice-{}", std::process::id()));
    let place = scratch.clone();
    Builder::default()
        .register_uri_scheme_protocol(SCHEME, move |_, _| {
            Response::builder()
                .header(header::CONTENT_TYPE, "text/html; charset=utf-8")
                .header(header::CONTENT_SECURITY_POLICY, "default-src 'none'; style-src 'unsafe-inline'")
                .body(page.clone().into_bytes())
                .unwrap_or_default()
        })
        .setup(|app| {
            let handle = app.handle().clone();
            WebviewWindowBuilder::new(app, "notice", WebviewUrl::CustomProtocol(address()?))
                .title("Branchline")
                .inner_size(680.0, 540.0)
                .center()
                .data_directory(place)
                .on_navigation(move |url| {
                    // The page has no script: its one button is a link.
                    let again = url.path() == "/again";
                    if again {
                        handle.request_restart();
                    }
                    !again
                })
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

/// Windows and Android give a custom scheme the shape of a web address.
fn address() -> Result<Url, Box<dyn std::error::Error>> {
    let address =
        if cfg!(any(windows, target_os = "android")) { "http://notice.localhost/" } else { "notice://localhost/" };
    Ok(address.parse()?)
}

fn page(trouble: &Trouble) -> String {
    PAGE.replace("{title}", &plain(&trouble.title))
        .replace("{advice}", &plain(&trouble.advice))
        .replace("{place}", &plain(&trouble.place.display().to_string()))
        .replace("{detail}", &plain(&trouble.detail))
}

/// Returns `text` as HTML that shows exactly that text.
fn plain(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::page;
    use crate::opening::Trouble;

    #[test]
    fn a_folder_with_a_strange_name_is_shown_as_it_is() {
        let page = page(&Trouble {
            title: "The disk is full.".to_owned(),
            advice: "Free some space.".to_owned(),
            detail: "No space left on device".to_owned(),
            place: "/home/asha/<b>Gold & Silver</b>".into(),
        });
        assert!(page.contains("&lt;b&gt;Gold &amp; Silver&lt;/b&gt;"), "because a folder's name is no markup: {page}");
        assert!(!page.contains("{"), "because every place in the page was filled in: {page}");
    }
}
