//! The real application in real windows, used as a person uses it.

#![cfg(target_os = "linux")]

mod doors;
mod screens;
