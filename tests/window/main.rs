//! The real application in real windows, used as a person uses it.

#![cfg(target_os = "linux")]

mod crash;
mod deciding;
mod doors;
mod journey;
mod screens;
mod wall;
