//! Tries the wire against real sockets that answer well, badly, late, in pieces, or not at all.
