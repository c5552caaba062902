//! The desktop's side of a window: what the frame is called, and its cross. No window manager is needed.

use x11rb::{
    connection::Connection as _,
    errors::ReplyError,
    protocol::xproto::{Atom, AtomEnum, ClientMessageEvent, ConnectionExt as _, EventMask, MapState, Window},
    rust_connection::RustConnection,
};

/// Returns what the visible window of process `pid` is called.
pub fn title(pid: u32) -> Option<String> {
    let desktop = Desktop::look()?;
    let window = desktop.window_of(pid)?;
    desktop.text(window, desktop.atom("_NET_WM_NAME")?)
}

/// Presses the cross of the visible window of process `pid`; false when it has none.
pub fn press_the_cross(pid: u32) -> bool {
    let pressed = || {
        let desktop = Desktop::look()?;
        let window = desktop.window_of(pid)?;
        let (protocols, delete) = (desktop.atom("WM_PROTOCOLS")?, desktop.atom("WM_DELETE_WINDOW")?);
        let message = ClientMessageEvent::new(32, window, protocols, [delete, x11rb::CURRENT_TIME, 0, 0, 0]);
        desktop.server.send_event(false, window, EventMask::NO_EVENT, message).ok()?.check().ok()
    };
    pressed().is_some()
}

/// The X server, as a desktop sees it.
pub struct Desktop {
    pub server: RustConnection,
    root: Window,
}

impl Desktop {
    /// Connects to the display of this process.
    pub fn look() -> Option<Self> {
        let (server, screen) = x11rb::connect(None).ok()?;
        let root = server.setup().roots.get(screen)?.root;
        Some(Self { server, root })
    }

    fn atom(&self, name: &str) -> Option<Atom> {
        Some(self.server.intern_atom(false, name.as_bytes()).ok()?.reply().ok()?.atom)
    }

    /// Finds the window by the process that drew it.
    pub fn window_of(&self, pid: u32) -> Option<Window> {
        let mark = self.atom("_NET_WM_PID")?;
        let windows = self.server.query_tree(self.root).ok()?.reply().ok()?.children;
        windows.into_iter().find(|&window| {
            let owner = self.property(window, mark, AtomEnum::CARDINAL.into()).ok();
            let drawn = owner.is_some_and(|owner| owner == pid.to_ne_bytes());
            drawn && self.is_visible(window)
        })
    }

    fn is_visible(&self, window: Window) -> bool {
        let looks = self.server.get_window_attributes(window).map_err(ReplyError::from).and_then(|asked| asked.reply());
        looks.is_ok_and(|looks| looks.map_state == MapState::VIEWABLE)
    }

    fn text(&self, window: Window, name: Atom) -> Option<String> {
        String::from_utf8(self.property(window, name, self.atom("UTF8_STRING")?).ok()?).ok()
    }

    fn property(&self, window: Window, name: Atom, kind: Atom) -> Result<Vec<u8>, ReplyError> {
        Ok(self.server.get_property(false, window, name, kind, 0, 1024)?.reply()?.value)
    }
}
