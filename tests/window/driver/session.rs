//! The few words of WebDriver that the tests speak.
//!
//! `WebKitWebDriver` is spoken to directly: the layer that Tauri offers in between loses the connection when windows
//! are switched.
//!
//! **Invariant:** nothing here knows Baton.

use std::time::Duration;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use ureq::Agent;

/// One conversation with a driver.
#[derive(Debug)]
pub struct Session {
    agent: Agent,
    address: String,
}

impl Session {
    /// Asks the driver at this port to start a program.
    pub fn begin(port: u16, binary: &str, args: &[String]) -> Result<Self> {
        let config = Agent::config_builder().http_status_as_error(false).timeout_global(Some(Duration::from_secs(150)));
        let agent = Agent::new_with_config(config.build());
        let mut session = Self { agent, address: format!("http://127.0.0.1:{port}/session") };
        let options = json!({ "binary": binary, "args": args });
        // A page may ask for half a year of pretend meetings on a machine that is busy with other things.
        let patience = json!({ "script": 120_000 });
        let wanted = json!({ "capabilities": { "alwaysMatch": { "webkitgtk:browserOptions": options, "timeouts": patience } } });
        let answer = session.post("", &wanted).context("the application did not start under the driver")?;
        let id = answer["sessionId"].as_str().context("the driver named no session")?;
        session.address = format!("{}/{id}", session.address);
        Ok(session)
    }

    /// Says whether a driver answers at this port.
    pub fn answers(port: u16) -> bool {
        let config = Agent::config_builder().timeout_global(Some(Duration::from_secs(2)));
        Agent::new_with_config(config.build()).get(format!("http://127.0.0.1:{port}/status")).call().is_ok()
    }

    /// Asks for something.
    pub fn get(&self, path: &str) -> Result<Value> {
        read(path, self.agent.get(format!("{}{path}", self.address)).call()?)
    }

    /// Asks for something to happen.
    pub fn post(&self, path: &str, body: &Value) -> Result<Value> {
        read(path, self.agent.post(format!("{}{path}", self.address)).send_json(body)?)
    }

    /// Ends something.
    pub fn delete(&self, path: &str) -> Result<Value> {
        read(path, self.agent.delete(format!("{}{path}", self.address)).call()?)
    }
}

fn read(path: &str, mut answer: ureq::http::Response<ureq::Body>) -> Result<Value> {
    let status = answer.status();
    let mut value: Value = answer.body_mut().with_config().limit(64 << 20).read_json()?;
    let value = value["value"].take();
    if !status.is_success() {
        bail!("{path}: {}: {}", value["error"].as_str().unwrap_or("refused"), value["message"].as_str().unwrap_or(""));
    }
    Ok(value)
}
