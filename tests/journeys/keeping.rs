//! What the running application keeps: backups on closing and with a new day, one put back, and a damaged file at the start.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use baton_desk::clock::SetClock;
use baton_desk::{Answer, Office, Place};
use chrono::Duration;
use chrono_tz::Tz;
use serde_json::{Value, json};
use tempfile::TempDir;

struct House {
    folder: TempDir,
    clock: Arc<SetClock>,
    office: Office,
}

fn office(folder: &Path, clock: &Arc<SetClock>) -> Office {
    let place = Place { data_dir: Some(folder.join("data")), clock: clock.clone(), zone: Tz::Europe__Berlin, typesetter: None };
    Office::with(&folder.join("data"), place).unwrap()
}

impl House {
    /// A house with a workspace `room.baton`, open.
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let clock = Arc::new(SetClock::at("2026-11-20T09:00:00Z".parse().unwrap()));
        let office = office(folder.path(), &clock);
        office.create(Some(&folder.path().join("room.baton")), "Quince Choir", false).unwrap();
        let house = Self { folder, clock, office };
        house.must(json!({ "do": "add-people", "people": [{ "id": "p-ola", "name": "Ola Berg" }] }));
        house
    }

    fn must(&self, intent: Value) -> Value {
        let said = intent.to_string();
        match self.office.submit(intent).unwrap() {
            Answer::Done(done) => serde_json::to_value(done).unwrap(),
            Answer::Refused(refusal) => panic!("{said}: {refusal:?}"),
        }
    }

    fn later(&self, duration: Duration) {
        use baton_desk::clock::Clock;
        self.clock.put(self.clock.now() + duration);
    }

    /// Baton is closed and opened again.
    fn reopened(self) -> Self {
        self.office.close();
        let Self { folder, clock, office: before } = self;
        drop(before);
        let office = office(folder.path(), &clock);
        Self { folder, clock, office }
    }

    fn view(&self) -> Value {
        self.office.view(json!({ "ask": "backups" })).unwrap()
    }

    fn reasons(&self) -> Vec<String> {
        let view = self.view();
        view["backups"].as_array().unwrap().iter().map(|one| one["reason"].as_str().unwrap().to_owned()).collect()
    }

    fn path(&self) -> PathBuf {
        std::fs::canonicalize(self.folder.path()).unwrap().join("room.baton")
    }

    fn people(&self) -> usize {
        self.office.view(json!({ "ask": "people" })).unwrap()["people"].as_array().unwrap().len()
    }
}

#[test]
fn closing_keeps_what_changed_and_opening_or_midnight_keeps_the_rest() {
    let house = House::new();
    assert!(house.reasons().is_empty());
    assert!(house.office.back_up_daily().unwrap(), "at the opening, of what no closing kept");
    assert!(!house.office.back_up_daily().unwrap(), "once a day");
    assert_eq!(house.reasons(), ["daily"]);
    let house = house.reopened();
    assert_eq!(house.reasons(), ["daily"], "nothing changed, so closing made none");
    house.must(json!({ "do": "rename-workspace", "name": "Quince Choir and Friends" }));
    house.later(Duration::minutes(1));
    let house = house.reopened();
    assert_eq!(house.reasons(), ["closing"], "the newest of the day stays");
    assert!(!house.office.back_up_daily().unwrap(), "the newest holds everything");
    house.must(json!({ "do": "rename-workspace", "name": "Quince Choir" }));
    house.later(Duration::hours(13));
    assert!(!house.office.back_up_daily().unwrap(), "the day goes on");
    house.later(Duration::hours(2));
    assert!(house.office.back_up_daily().unwrap(), "midnight at the desk is over, and Baton stayed open");
    assert_eq!(house.reasons(), ["daily", "closing"]);
}

#[test]
fn a_backup_that_cannot_be_made_is_said_once_and_stops_nothing() {
    let house = House::new();
    std::fs::write(house.folder.path().join("data/backups"), b"in the way").unwrap();
    let problem = house.office.back_up_daily().unwrap_err();
    assert_eq!(problem.key, "backups-not-made");
    assert!(!house.office.back_up_daily().unwrap(), "it was said");
    let done = house.must(json!({ "do": "add-people", "people": [{ "name": "Rui Pires" }, { "name": "Sana Malik" }] }));
    assert_eq!(done["remarks"][0]["key"], "backups-not-made", "an import says it too, and goes on");
    assert_eq!(house.people(), 3);
    assert_eq!(house.office.back_up().unwrap_err().key, "backups-not-made");
    let house = house.reopened();
    assert_eq!(house.people(), 3, "closing was not held up");
    assert!(house.office.back_up_daily().is_err(), "and with the next opening it is said again");
}

#[test]
fn several_people_a_past_and_old_decisions_are_brought_in_after_a_backup() {
    let house = House::new();
    house.must(json!({ "do": "form-team", "id": "t", "name": "Choir", "members": ["p-ola"] }));
    assert!(house.reasons().is_empty(), "one person, or a team, is no import");
    let reached = || house.view()["backups"][0]["entries"].as_u64().unwrap_or(0);
    let revision = || house.office.revision().unwrap();
    let imports = [
        json!({ "do": "add-people", "people": [{ "id": "p-rui", "name": "Rui Pires" }, { "name": "Sana Malik" }] }),
        json!({ "do": "bring-in-earlier", "team": "t", "decisions": [{ "statement": "We sing in Latin.", "on": "2025-03-01",
            "source": { "file": "old.md", "line": 3 } }], "follow_ups": null }),
    ];
    for import in imports {
        house.later(Duration::minutes(5));
        let before = revision();
        house.must(import);
        assert_eq!(reached(), before, "it holds everything before the import");
        assert_eq!(house.reasons()[0], "import");
    }
}

#[test]
fn putting_back_keeps_what_is_there_and_can_itself_be_taken_back() {
    let house = House::new();
    assert_eq!(house.office.back_up().unwrap().said.key, "backups-made");
    assert_eq!(house.office.back_up().unwrap().said.key, "backups-same");
    house.later(Duration::minutes(3));
    house.must(json!({ "do": "add-people", "people": [{ "name": "Rui Pires" }] }));
    house.must(json!({ "do": "form-team", "id": "t", "name": "Choir", "members": ["p-ola"] }));
    house.must(json!({ "do": "plan-meeting", "id": "m", "team": "Choir", "title": "Summer songs", "date": "2026-12-01", "at": "10:00",
        "zone": "Europe/Berlin", "minutes": 30 }));
    let (path, name) = (house.path(), house.view()["backups"][0]["name"].as_str().unwrap().to_owned());
    let preview = house.office.view(json!({ "ask": "restore", "path": path, "backup": name })).unwrap();
    assert_eq!(preview["lost"]["meetings"][0]["title"], "Summer songs");
    assert_eq!((&preview["lost"]["meetings"][0]["whole"], &preview["lost"]["others"]), (&json!(true), &json!(2)), "{preview}");
    house.must(json!({ "do": "start-meeting", "meeting": "m" }));
    assert_eq!(house.office.restore(&path, &name).unwrap_err().key, "refusal-restore-in-a-meeting");
    assert_eq!(house.people(), 2, "and everything is open as before");
    house.must(json!({ "do": "close-meeting", "meeting": "m" }));
    house.later(Duration::minutes(3));
    house.office.restore(&path, &name).unwrap();
    assert_eq!(house.people(), 1, "it is open as it was then");
    house.must(json!({ "do": "rename-workspace", "name": "Went on" }));
    let kept = house.view()["backups"][0].clone();
    assert_eq!(kept["reason"], "restoring");
    house.later(Duration::minutes(3));
    house.office.restore(&path, kept["name"].as_str().unwrap()).unwrap();
    assert_eq!(house.people(), 2);
    assert_eq!(house.office.restore(&path, "no-such.baton").unwrap_err().key, "refusal-no-such-backup");
    assert!(house.office.restore(&house.folder.path().join("other.baton"), &name).is_err(), "only what is open, or could not be opened");
}

#[test]
fn a_file_that_rests_is_not_woken_by_a_backup() {
    let house = House::new();
    house.office.back_up().unwrap();
    house.office.export("living-copy", Some("p-ola"), &house.folder.path().join("copy.baton")).unwrap();
    let name = house.view()["backups"][0]["name"].as_str().unwrap().to_owned();
    assert_eq!(house.office.restore(&house.path(), &name).unwrap_err().key, "refusal-restore-rests");
    let frame = house.office.view(json!({ "ask": "frame" })).unwrap();
    assert_eq!(frame["workspace"]["copy"]["is"], "rests", "{frame}");
}

#[test]
fn a_damaged_workspace_is_told_at_the_start_rescued_or_replaced_and_never_deleted() {
    let house = House::new();
    let path = house.path();
    let house = house.reopened();
    let House { folder, clock, office: before } = house;
    drop(before);
    let whole = std::fs::read(&path).unwrap();
    let mut damaged = whole.clone();
    damaged[..4096].fill(0);
    std::fs::write(&path, &damaged).unwrap();
    let house = House { office: office(folder.path(), &clock), folder, clock };
    let stuck = house.view()["stuck"].clone();
    assert_eq!((&stuck["name"], &stuck["rescuable"]), (&json!("room.baton"), &json!(true)), "{stuck}");
    assert_eq!(stuck["why"]["key"], "fault-not-a-database");
    assert_eq!(stuck["newest"]["reason"], "closing");
    let new = house.folder.path().join("new.baton");
    let rescued = house.office.rescue(&path, &new).unwrap();
    assert_eq!((rescued.missing.len(), rescued.again), (0, 0));
    assert_eq!(std::fs::read(&path).unwrap(), damaged);
    let preview = house.office.view(json!({ "ask": "restore", "path": path, "backup": stuck["newest"]["name"] })).unwrap();
    assert!(preview["lost"].is_null(), "nobody can say what is newer in a file that cannot be read");
    let restored = house.office.restore(&path, stuck["newest"]["name"].as_str().unwrap()).unwrap();
    assert_eq!(std::fs::read(restored.kept.unwrap()).unwrap(), damaged, "it is beside, byte for byte");
    assert_eq!(house.people(), 1);
    assert!(house.view()["stuck"].is_null());
    house.office.open(&new).unwrap();
    assert_eq!(house.people(), 1);
}

#[test]
fn a_workspace_that_is_gone_is_told_when_a_backup_can_take_its_place() {
    let house = House::new().reopened();
    let path = house.path();
    let House { folder, clock, office: before } = house;
    drop(before);
    std::fs::remove_file(&path).unwrap();
    let house = House { office: office(folder.path(), &clock), folder, clock };
    let stuck = house.view()["stuck"].clone();
    assert_eq!((&stuck["why"]["key"], &stuck["rescuable"]), (&json!("fault-missing"), &json!(false)), "{stuck}");
    house.office.restore(&path, stuck["newest"]["name"].as_str().unwrap()).unwrap();
    assert_eq!(house.people(), 1);
}
