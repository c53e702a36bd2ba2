-- Decisions get an index of their own, so that the log is searched without the rest. The newest has the largest place; people
-- and everything one narrows by stand in `facets`, as words that no text has.
CREATE TABLE logged (
  place     INTEGER PRIMARY KEY,
  decision  TEXT NOT NULL UNIQUE,
  team      TEXT NOT NULL,
  year      INTEGER NOT NULL,
  count     INTEGER NOT NULL,
  method    TEXT NOT NULL,
  status    TEXT NOT NULL,
  decided   TEXT NOT NULL,
  ended     TEXT,
  review    TEXT,
  statement TEXT NOT NULL,
  around    TEXT NOT NULL,
  facets    TEXT NOT NULL
) STRICT;
CREATE INDEX logged_review ON logged (review) WHERE review IS NOT NULL;

CREATE VIRTUAL TABLE log USING fts5 (
  statement, around, facets,
  content = 'logged', content_rowid = 'place', columnsize = 0, prefix = '1 2 3 4 5 6', tokenize = "unicode61 remove_diacritics 2"
);
INSERT INTO log (log, rank) VALUES ('secure-delete', 1);

-- The rows above are made from the entries when the file is opened.
DELETE FROM meta WHERE name = 'fold';
