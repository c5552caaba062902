//! The real window, driven by WebDriver. Each test is ignored unless asked for: it needs a display.
