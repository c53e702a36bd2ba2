//! One window, as somebody reads and uses it.
//!
//! **Invariant:** every look waits until the page shows what is looked for, and a look in vain says what it shows instead.

use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::app::App;

/// Keys that have no letter, as WebDriver writes them.
pub mod key {
    /// Enter.
    pub const ENTER: char = '\u{E006}';
    /// Escape.
    pub const ESCAPE: char = '\u{E00C}';
    /// Tab.
    pub const TAB: char = '\u{E004}';
    /// Backspace.
    pub const BACKSPACE: char = '\u{E003}';
    /// Shift.
    pub const SHIFT: char = '\u{E008}';
    /// Control.
    pub const CONTROL: char = '\u{E009}';
    /// Alt.
    pub const ALT: char = '\u{E00A}';
    /// Arrow up.
    pub const UP: char = '\u{E013}';
    /// Arrow down.
    pub const DOWN: char = '\u{E015}';
    /// Arrow left.
    pub const LEFT: char = '\u{E012}';
    /// Arrow right.
    pub const RIGHT: char = '\u{E014}';
    /// Home.
    pub const HOME: char = '\u{E011}';
    /// End.
    pub const END: char = '\u{E010}';
}

/// How long a look lasts before it is in vain.
const PATIENCE: Duration = Duration::from_secs(10);
const BLINK: Duration = Duration::from_millis(40);

/// WebDriver's name for "this is an element".
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// One window of the running application.
#[derive(Clone)]
pub struct Page<'a> {
    app: &'a App,
    window: String,
}

impl<'a> Page<'a> {
    pub(super) fn new(app: &'a App, window: String) -> Self {
        Self { app, window }
    }

    /// Clicks what has this role and this name ("button", "Start the meeting").
    pub fn click(&self, role: &str, name: &str) -> Result<()> {
        self.retry(|| {
            let element = self.named(role, name)?;
            self.script_later(AT_REST, &[json!({ ELEMENT: element })])?;
            self.post(&format!("/element/{element}/click"), &json!({})).map(drop)
        })
    }

    /// Clicks the first thing that this CSS selector finds.
    pub fn click_at(&self, css: &str) -> Result<()> {
        self.retry(|| {
            let element = self.at(css)?;
            self.post(&format!("/element/{element}/click"), &json!({})).map(drop)
        })
    }

    /// Replaces what stands in the field of this name.
    pub fn fill(&self, name: &str, text: &str) -> Result<()> {
        self.retry(|| {
            let element = self.named("textbox", name)?;
            self.post(&format!("/element/{element}/clear"), &json!({}))?;
            self.post(&format!("/element/{element}/value"), &json!({ "text": text })).map(drop)
        })
    }

    /// Puts text into the field of this name as somebody who pastes it: at once, in place of what stands there.
    pub fn paste(&self, name: &str, text: &str) -> Result<()> {
        self.retry(|| {
            let element = self.named("textbox", name)?;
            let script = "arguments[0].focus(); arguments[0].select(); return document.execCommand('insertText', false, arguments[1])";
            let pasted = self.script(script, &[json!({ ELEMENT: element }), json!(text)])?;
            ensure!(pasted == json!(true), "the field took no text");
            Ok(())
        })
    }

    /// Types into the first field that this CSS selector finds, after what stands there.
    pub fn type_at(&self, css: &str, text: &str) -> Result<()> {
        self.retry(|| {
            let element = self.at(css)?;
            self.post(&format!("/element/{element}/value"), &json!({ "text": text })).map(drop)
        })
    }

    /// Types wherever the focus is.
    pub fn type_keys(&self, text: &str) -> Result<()> {
        text.chars().try_for_each(|letter| self.press(&[letter]))
    }

    /// Presses keys together, the last one while the others are held: `&[key::CONTROL, 'z']`.
    pub fn press(&self, keys: &[char]) -> Result<()> {
        let down = keys.iter().map(|key| json!({ "type": "keyDown", "value": key }));
        let up = keys.iter().rev().map(|key| json!({ "type": "keyUp", "value": key }));
        let actions: Vec<Value> = down.chain(up).collect();
        self.post("/actions", &json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": actions }] }))?;
        Ok(())
    }

    /// Waits until the page shows these words.
    pub fn see(&self, words: &str) -> Result<()> {
        self.wait(&format!("“{words}”"), || Ok(self.text()?.contains(words).then_some(())))
    }

    /// Waits until the page no longer shows these words.
    pub fn see_no_more(&self, words: &str) -> Result<()> {
        self.wait(&format!("the end of “{words}”"), || Ok((!self.text()?.contains(words)).then_some(())))
    }

    /// Waits until something has this role and this name.
    pub fn see_named(&self, role: &str, name: &str) -> Result<()> {
        self.retry(|| self.named(role, name).map(drop))
    }

    /// Returns all words on the page, as they are shown.
    pub fn text(&self) -> Result<String> {
        let text = self.script("return document.body.innerText", &[])?;
        Ok(text.as_str().unwrap_or_default().replace('\u{a0}', " ").replace(['\u{2068}', '\u{2069}'], ""))
    }

    /// Waits for something that a look of one's own finds.
    pub fn wait<T>(&self, what: &str, mut look: impl FnMut() -> Result<Option<T>>) -> Result<T> {
        let end = Instant::now() + PATIENCE;
        loop {
            if let Some(found) = look()? {
                return Ok(found);
            }
            if Instant::now() > end {
                self.app.keep_evidence();
                bail!("waited in vain for {what}; the page shows:\n{}", self.text()?);
            }
            thread::sleep(BLINK);
        }
    }

    /// Waits until a script returns this.
    pub fn becomes(&self, script: &str, wanted: &Value) -> Result<()> {
        let mut last = Value::Null;
        let waited = self.wait(&format!("{wanted} from `{script}`"), || {
            last = self.script(script, &[])?;
            Ok((last == *wanted).then_some(()))
        });
        waited.with_context(|| format!("it stayed {last}"))
    }

    /// Runs a script in the page; its arguments are `arguments[0]` and so on.
    pub fn script(&self, script: &str, args: &[Value]) -> Result<Value> {
        self.post("/execute/sync", &json!({ "script": script, "args": args }))
    }

    /// Runs a script that awaits, and returns what its promise becomes.
    pub fn script_later(&self, script: &str, args: &[Value]) -> Result<Value> {
        let script = format!(
            "const given = [...arguments]; const done = given.pop(); \
             (async function () {{ {script} }}).apply(null, given).then( \
               (value) => done({{ value: value ?? null }}), \
               (fault) => done({{ fault: fault instanceof Error ? String(fault) : JSON.stringify(fault) }}))"
        );
        let mut answer = self.post("/execute/async", &json!({ "script": script, "args": args }))?;
        match answer["fault"].as_str() {
            Some(fault) => bail!("the page's script failed: {fault}"),
            None => Ok(answer["value"].take()),
        }
    }

    /// Asks the application for something by its command, as the page's own code would.
    pub fn command(&self, name: &str, args: &Value) -> Result<Value> {
        let script = "return await window.__TAURI_INTERNALS__.invoke(arguments[0], arguments[1])";
        self.script_later(script, &[json!(name), args.clone()])
    }

    /// Gives the page this size.
    pub fn resize(&self, width: u32, height: u32) -> Result<()> {
        self.post("/window/rect", &json!({ "width": width, "height": height, "x": 0, "y": 0 }))?;
        self.becomes("return [innerWidth, innerHeight]", &json!([width, height]))
    }

    /// Writes a picture of the page.
    pub fn picture(&self, file: &Path) -> Result<()> {
        let encoded = self.app.in_window(&self.window)?.get("/screenshot")?;
        let bytes = STANDARD.decode(encoded.as_str().context("no picture")?)?;
        Ok(fs::write(file, bytes)?)
    }

    /// Returns role and name of the first thing this selector finds, as a screen reader gets them.
    pub fn spoken(&self, css: &str) -> Result<(String, String)> {
        let element = self.at(css)?;
        let session = self.app.in_window(&self.window)?;
        let ask = |what: &str| -> Result<String> {
            let said = session.get(&format!("/element/{element}/{what}"))?;
            Ok(said.as_str().unwrap_or_default().to_owned())
        };
        Ok((ask("computedrole")?, ask("computedlabel")?))
    }

    fn post(&self, path: &str, body: &Value) -> Result<Value> {
        self.app.in_window(&self.window)?.post(path, body)
    }

    fn at(&self, css: &str) -> Result<String> {
        let found = self.post("/element", &json!({ "using": "css selector", "value": css }))?;
        Ok(found[ELEMENT].as_str().context("no element")?.to_owned())
    }

    fn named(&self, role: &str, name: &str) -> Result<String> {
        let found = self.script(BY_NAME, &[json!(role), json!(name)])?;
        found[ELEMENT].as_str().map(str::to_owned).with_context(|| format!("nothing is the {role} “{name}”"))
    }

    /// Tries again while the page is still on its way.
    fn retry(&self, mut act: impl FnMut() -> Result<()>) -> Result<()> {
        let end = Instant::now() + PATIENCE;
        loop {
            match act() {
                Ok(()) => return Ok(()),
                Err(fault) if Instant::now() > end => {
                    self.app.keep_evidence();
                    return Err(fault.context(format!("the page shows:\n{}", self.text()?)));
                }
                Err(_) => thread::sleep(BLINK),
            }
        }
    }
}

/// Waits until an element no longer moves: a click goes to where it was.
const AT_REST: &str = "const place = () => JSON.stringify(arguments[0].getBoundingClientRect());
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (let was = '', is = place(), n = 0; was !== is && n < 30; n++) { await frame(); await frame(); was = is; is = place(); }";

/// Finds the first visible element with a role and a name; a name that ends in … matches by its beginning.
const BY_NAME: &str = r#"
const [role, wanted] = arguments;
const natural = {
  button: 'button, summary, input[type=button], input[type=submit]',
  checkbox: 'input[type=checkbox]',
  combobox: 'select',
  dialog: 'dialog',
  heading: 'h1, h2, h3, h4, h5, h6',
  link: 'a[href]',
  listitem: 'li',
  option: 'option',
  radio: 'input[type=radio]',
  textbox: 'textarea, input:not([type]), input[type=text], input[type=search], input[type=email], input[type=number], input[type=date], input[type=time]',
};
const said = (text) => (text ?? '').replace(/[\u2068\u2069]/g, '').replace(/\s+/g, ' ').trim();
const name = (element) => {
  const by = element.getAttribute('aria-labelledby');
  if (by) return said(by.split(/\s+/).map((id) => document.getElementById(id)?.innerText).join(' '));
  if (element.ariaLabel) return said(element.ariaLabel);
  if (element.labels?.length) return said([...element.labels].map((label) => label.innerText).join(' '));
  // Keys drawn on a button, and pictures, are not part of its name.
  const copy = element.cloneNode(true);
  copy.querySelectorAll('[aria-hidden=true], kbd').forEach((drawn) => drawn.remove());
  return said(copy.textContent || element.value || element.title || element.placeholder);
};
const fits = (given) => (wanted.endsWith('…') ? given.startsWith(wanted.slice(0, -1)) : given === wanted);
const any = [natural[role], `[role=${role}]`].filter(Boolean).join(', ');
return [...document.querySelectorAll(any)].find((element) => {
  const own = element.getAttribute('role');
  return (!own || own === role) && element.checkVisibility({ visibilityProperty: true }) && fits(name(element));
}) ?? null;
"#;
