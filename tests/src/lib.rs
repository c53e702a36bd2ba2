//! What the tests of the whole house share.

#[cfg(all(feature = "windows", target_os = "linux"))]
#[path = "../window/driver/mod.rs"]
pub mod driver;
pub mod series;
