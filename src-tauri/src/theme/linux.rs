//! What the Linux desktop says about light and dark.
//!
//! **Invariant:** the portal is asked with a callback and a time limit, so that a desktop without one costs nothing.

use gtk::gio::prelude::*;
use gtk::gio::{self, BusType, Cancellable, DBusCallFlags, DBusConnection, DBusSignalFlags};
use gtk::glib::{Variant, VariantTy};
use gtk::prelude::GtkSettingsExt;
use tauri::{AppHandle, Manager, Theme};

use super::{Look, show};

const PORTAL: &str = "org.freedesktop.portal.Desktop";
const PATH: &str = "/org/freedesktop/portal/desktop";
const SETTINGS: &str = "org.freedesktop.portal.Settings";
const APPEARANCE: &str = "org.freedesktop.appearance";
const COLOUR_SCHEME: &str = "color-scheme";

/// How long the portal may take before its answer is not waited for any more, in milliseconds.
const PATIENCE: i32 = 2_000;

/// Tells GTK, and through it every page, which theme is meant.
pub fn prefer(theme: Theme) {
    if let Some(settings) = gtk::Settings::default() {
        settings.set_gtk_application_prefer_dark_theme(theme == Theme::Dark);
    }
}

/// Reads the desktop's own setting without asking any other process.
pub fn desktop_setting() -> Theme {
    let named = gio::SettingsSchemaSource::default()
        .and_then(|source| source.lookup("org.gnome.desktop.interface", true))
        .filter(|schema| schema.has_key(COLOUR_SCHEME))
        .map(|_| gio::Settings::new("org.gnome.desktop.interface").string(COLOUR_SCHEME));
    let painted = gtk::Settings::default().and_then(|settings| settings.gtk_theme_name());
    match (named.as_deref(), painted.as_deref()) {
        (Some("prefer-dark"), _) => Theme::Dark,
        (Some("prefer-light"), _) => Theme::Light,
        (_, Some(name)) if name.to_lowercase().ends_with("dark") => Theme::Dark,
        _ => Theme::Light,
    }
}

/// Asks the portal once, and listens to it from then on.
pub fn follow_portal(app: &AppHandle) {
    let app = app.clone();
    gio::bus_get(BusType::Session, Cancellable::NONE, move |bus| {
        let Ok(bus) = bus else { return };
        ask(&bus, &app);
        listen(&bus, &app);
        // The connection lives as long as the application, as its subscription does.
        std::mem::forget(bus);
    });
}

fn ask(bus: &DBusConnection, app: &AppHandle) {
    let app = app.clone();
    let wanted = (APPEARANCE, COLOUR_SCHEME).to_variant();
    let flags = DBusCallFlags::NONE;
    let reply = VariantTy::new("(v)").ok();
    bus.call(Some(PORTAL), PATH, SETTINGS, "Read", Some(&wanted), reply, flags, PATIENCE, Cancellable::NONE, move |said| {
        if let Ok(said) = said {
            hear(&app, &said.child_value(0));
        }
    });
}

fn listen(bus: &DBusConnection, app: &AppHandle) {
    let app = app.clone();
    let heard = move |_: &DBusConnection, _: &str, _: &str, _: &str, _: &str, said: &Variant| {
        if said.child_value(1).str() == Some(COLOUR_SCHEME) {
            hear(&app, &said.child_value(2));
        }
    };
    let flags = DBusSignalFlags::NONE;
    let _lasting = bus.signal_subscribe(None, Some(SETTINGS), Some("SettingChanged"), Some(PATH), Some(APPEARANCE), flags, heard);
}

fn hear(app: &AppHandle, said: &Variant) {
    let theme = match unwrapped(said).get::<u32>() {
        Some(1) => Theme::Dark,
        Some(2) => Theme::Light,
        _ => return,
    };
    if let Ok(mut heard) = app.state::<Look>().heard.lock() {
        *heard = Some(theme);
    }
    show(app);
}

/// The portal's older call wraps its answer twice.
fn unwrapped(said: &Variant) -> Variant {
    if said.type_() == VariantTy::VARIANT { unwrapped(&said.child_value(0)) } else { said.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_found_however_often_it_is_wrapped() {
        let twice = Variant::from_variant(&Variant::from_variant(&1u32.to_variant()));
        assert_eq!(unwrapped(&twice).get::<u32>(), Some(1));
    }
}
