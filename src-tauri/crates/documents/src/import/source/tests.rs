//! The shapes in texts written afresh.
