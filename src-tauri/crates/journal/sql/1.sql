-- The record. FORMAT.md says how to check it without Baton.
CREATE TABLE entry (
  position  INTEGER PRIMARY KEY AUTOINCREMENT,
  device    TEXT    NOT NULL,
  seq       INTEGER NOT NULL,
  batch     TEXT    NOT NULL,
  part      INTEGER NOT NULL,
  parts     INTEGER NOT NULL,
  hlc       TEXT    NOT NULL,
  wall      TEXT    NOT NULL,
  zone      TEXT    NOT NULL,
  actor     TEXT,
  intent    TEXT    NOT NULL,
  key       TEXT,
  stream    TEXT    NOT NULL,
  body      TEXT,
  salt      BLOB,
  body_hash BLOB    NOT NULL,
  prev      BLOB    NOT NULL,
  hash      BLOB    NOT NULL,
  UNIQUE (device, seq)
) STRICT;

CREATE INDEX entry_batch ON entry (batch);
CREATE INDEX entry_stream ON entry (stream, position);
CREATE UNIQUE INDEX entry_key ON entry (key) WHERE key IS NOT NULL;

-- Holds a row only inside the transaction that erases the words of an entry.
CREATE TABLE erasing (batch TEXT NOT NULL) STRICT;

CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON entry
BEGIN
  SELECT RAISE(ABORT, 'an entry is never deleted');
END;

CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
WHEN NOT EXISTS (SELECT 1 FROM erasing)
  OR NEW.body IS NOT NULL OR NEW.salt IS NOT NULL
  OR NEW.position IS NOT OLD.position OR NEW.device IS NOT OLD.device OR NEW.seq IS NOT OLD.seq
  OR NEW.batch IS NOT OLD.batch OR NEW.part IS NOT OLD.part OR NEW.parts IS NOT OLD.parts
  OR NEW.hlc IS NOT OLD.hlc OR NEW.wall IS NOT OLD.wall OR NEW.zone IS NOT OLD.zone
  OR NEW.actor IS NOT OLD.actor OR NEW.intent IS NOT OLD.intent OR NEW.key IS NOT OLD.key
  OR NEW.stream IS NOT OLD.stream OR NEW.body_hash IS NOT OLD.body_hash
  OR NEW.prev IS NOT OLD.prev OR NEW.hash IS NOT OLD.hash
BEGIN
  SELECT RAISE(ABORT, 'an entry is never changed');
END;

-- INSERT OR REPLACE deletes without asking the trigger above, unless recursive_triggers is on.
CREATE TRIGGER entry_is_never_replaced BEFORE INSERT ON entry
WHEN EXISTS (SELECT 1 FROM entry WHERE position = NEW.position)
  OR EXISTS (SELECT 1 FROM entry WHERE device = NEW.device AND seq = NEW.seq)
  OR (NEW.key IS NOT NULL AND EXISTS (SELECT 1 FROM entry WHERE key = NEW.key))
BEGIN
  SELECT RAISE(ABORT, 'an entry is never replaced');
END;

-- What is known about the file itself: `fold`, the version of the fold that made the read tables.
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- Text that is being typed. Not part of the record, of exports or of archives.
CREATE TABLE draft (
  place    TEXT PRIMARY KEY,
  audience TEXT NOT NULL CHECK (audience IN ('private', 'room')),
  text     TEXT NOT NULL,
  at       TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- From here on: read tables. Each row is a pure function of the entries of its stream.
CREATE TABLE reversal (
  by       TEXT PRIMARY KEY,
  batch    TEXT NOT NULL,
  in_force INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE workspace (
  one   INTEGER PRIMARY KEY CHECK (one = 1),
  id    TEXT NOT NULL,
  name  TEXT NOT NULL,
  whole TEXT NOT NULL
) STRICT;

CREATE TABLE person (
  id     TEXT PRIMARY KEY,
  folded TEXT NOT NULL,
  gone   INTEGER NOT NULL,
  whole  TEXT NOT NULL
) STRICT;

CREATE TABLE team (
  id     TEXT PRIMARY KEY,
  folded TEXT NOT NULL,
  parent TEXT,
  whole  TEXT NOT NULL
) STRICT;

CREATE TABLE series (
  id     TEXT PRIMARY KEY,
  team   TEXT NOT NULL,
  folded TEXT NOT NULL,
  whole  TEXT NOT NULL
) STRICT;

CREATE TABLE meeting (
  id     TEXT PRIMARY KEY,
  team   TEXT NOT NULL,
  series TEXT,
  folded TEXT NOT NULL,
  stage  TEXT NOT NULL,
  date   TEXT NOT NULL,
  at     TEXT NOT NULL,
  whole  TEXT NOT NULL
) STRICT;
CREATE INDEX meeting_date ON meeting (date, at);
CREATE INDEX meeting_stage ON meeting (stage, date);
CREATE INDEX meeting_series ON meeting (series, date);

CREATE TABLE decision (
  id      TEXT PRIMARY KEY,
  team    TEXT NOT NULL,
  year    INTEGER NOT NULL,
  count   INTEGER NOT NULL,
  meeting TEXT,
  status  TEXT NOT NULL,
  decided TEXT NOT NULL,
  at      TEXT NOT NULL,
  review  TEXT,
  whole   TEXT NOT NULL
) STRICT;
CREATE INDEX decision_number ON decision (team, year, count);
CREATE INDEX decision_at ON decision (at);
CREATE INDEX decision_meeting ON decision (meeting);
CREATE INDEX decision_review ON decision (review) WHERE review IS NOT NULL;

CREATE TABLE decision_person (
  decision TEXT NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
  person   TEXT NOT NULL,
  part     TEXT NOT NULL,
  PRIMARY KEY (person, decision, part)
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_person_decision ON decision_person (decision);

CREATE TABLE decision_tag (
  decision TEXT NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
  tag      TEXT NOT NULL,
  PRIMARY KEY (tag, decision)
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_tag_decision ON decision_tag (decision);

CREATE TABLE follow_up (
  id       TEXT PRIMARY KEY,
  team     TEXT NOT NULL,
  meeting  TEXT,
  decision TEXT,
  folded   TEXT NOT NULL,
  open     INTEGER NOT NULL,
  owner    TEXT,
  asked    TEXT,
  due      TEXT,
  made     TEXT NOT NULL,
  whole    TEXT NOT NULL
) STRICT;
CREATE INDEX follow_up_open ON follow_up (open, due);
CREATE INDEX follow_up_words ON follow_up (folded) WHERE open = 1;
CREATE INDEX follow_up_owner ON follow_up (owner, open);
CREATE INDEX follow_up_meeting ON follow_up (meeting);
CREATE INDEX follow_up_decision ON follow_up (decision);

-- What search finds; the newest has the largest place. People stand here by identity, never by name.
CREATE TABLE findable (
  place  INTEGER PRIMARY KEY,
  stream TEXT NOT NULL,
  kind   TEXT NOT NULL,
  id     TEXT NOT NULL,
  date   TEXT NOT NULL,
  title  TEXT NOT NULL,
  text   TEXT NOT NULL,
  people TEXT NOT NULL,
  UNIQUE (stream, kind, id)
) STRICT;

CREATE VIRTUAL TABLE search USING fts5 (
  title, text, people, kind,
  content = 'findable', content_rowid = 'place', columnsize = 0, tokenize = "unicode61 remove_diacritics 2"
);
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
