//! What stands on the X server's screen: a window's pixels, read in lines, and a key pressed in it.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use x11rb::protocol::xproto::{ConnectionExt as _, EventMask, ImageFormat, KEY_PRESS_EVENT, KeyButMask, KeyPressEvent};

use crate::desktop::Desktop;

/// Every so many lines one is read: no word is lower.
const EVERY: u16 = 7;
/// Letters have soft edges; borders and plain backgrounds have fewer colours in a line.
const COLOURS: usize = 5;
const KEY_K: u32 = 0x6b;

pub struct Screen(Desktop);

/// A window's picture at one moment.
pub struct Picture {
    pub hash: u64,
    pub has_words: bool,
}

impl Screen {
    pub fn look() -> Option<Self> {
        Desktop::look().map(Self)
    }

    /// Reads the visible window of process `pid`.
    pub fn picture(&self, pid: u32) -> Option<Picture> {
        let (server, window) = (&self.0.server, self.0.window_of(pid)?);
        let size = server.get_geometry(window).ok()?.reply().ok()?;
        let asked: Vec<_> = (0..size.height / EVERY)
            .filter_map(|line| {
                let y = i16::try_from(line * EVERY).ok()?;
                server.get_image(ImageFormat::Z_PIXMAP, window, 0, y, size.width, 1, !0).ok()
            })
            .collect();
        let (mut hasher, mut has_words) = (DefaultHasher::new(), false);
        for line in asked {
            let data = line.reply().ok()?.data;
            data.hash(&mut hasher);
            has_words |= data.chunks_exact(4).map(|pixel| &pixel[..3]).collect::<HashSet<_>>().len() >= COLOURS;
        }
        Some(Picture { hash: hasher.finish(), has_words })
    }

    /// Sends Ctrl+K to the window of process `pid`.
    pub fn press_control_k(&self, pid: u32) -> Option<()> {
        let (server, window) = (&self.0.server, self.0.window_of(pid)?);
        let setup = x11rb::connection::Connection::setup(server);
        let (first, last) = (setup.min_keycode, setup.max_keycode);
        let keys = server.get_keyboard_mapping(first, last - first + 1).ok()?.reply().ok()?;
        let each = usize::from(keys.keysyms_per_keycode);
        let place = keys.keysyms.chunks(each).position(|symbols| symbols.first() == Some(&KEY_K))?;
        let press = KeyPressEvent {
            response_type: KEY_PRESS_EVENT,
            detail: first + u8::try_from(place).ok()?,
            sequence: 0,
            time: x11rb::CURRENT_TIME,
            root: setup.roots.first()?.root,
            event: window,
            child: x11rb::NONE,
            root_x: 1,
            root_y: 1,
            event_x: 1,
            event_y: 1,
            state: KeyButMask::CONTROL,
            same_screen: true,
        };
        server.send_event(true, window, EventMask::KEY_PRESS, press).ok()?.check().ok()
    }
}
