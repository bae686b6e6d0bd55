"""The form of a project file, step by step. Steps are in order; none is ever altered."""

from viewer.store.file_format import APPLICATION_ID, Parts, parts_of
from viewer.store.library import Database, Migrations

steps = Migrations("parallax-project")


@steps()
def m001_comparison(db: Database) -> None:
    """Sources, events, links, divergences, annotations, and the journal of changes."""
    for statement in _FIRST.split(";"):
        db.execute(statement)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute("PRAGMA user_version = 1000")


@steps()
def m002_rulings(db: Database) -> None:
    """What the reader decided beside links: nothing here, silent, apart, no evidence."""
    for statement in _RULINGS.split(";"):
        db.execute(statement)
    db.execute("PRAGMA user_version = 1001")


@steps()
def m003_names(db: Database) -> None:
    """What the reader says of names."""
    db.execute("CREATE TABLE name_rule (id TEXT PRIMARY KEY, kind TEXT NOT NULL, forms TEXT NOT NULL) STRICT")
    db.execute("PRAGMA user_version = 1002")


@steps()
def m004_notes(db: Database) -> None:
    """Tags; notes on links and divergences, replies, status, certainty."""
    for statement in _NOTES.split(";"):
        db.execute(statement)
    db.execute("PRAGMA user_version = 1003")


@steps()
def m005_review(db: Database) -> None:
    """Bookmarks, and which changes of the journal are about what."""
    for statement in _REVIEW.split(";"):
        db.execute(statement)
    db.execute("PRAGMA user_version = 1004")


@steps()
def m006_structure(db: Database) -> None:
    """What a file said of its text beside the words: headings, notes, pages; and all that a citation needs."""
    empty = '{"blocks":[],"loci":[]}'
    db.execute(f"ALTER TABLE source ADD COLUMN structure TEXT NOT NULL DEFAULT '{empty}'")
    for column in ("genre", "publisher", "place", "volume", "issue", "pages", "doi", "accessed"):
        db.execute(f"ALTER TABLE source ADD COLUMN {column} TEXT NOT NULL DEFAULT ''")
    db.execute("PRAGMA user_version = 1005")


@steps()
def m007_unplaced(db: Database) -> None:
    """What a corrected text has no words for, until the reader finds them a place."""
    db.execute(_UNPLACED)
    db.execute("PRAGMA user_version = 1006")


@steps()
def m008_verdicts(db: Database) -> None:
    """What the reader says that a source says of an event."""
    db.execute("ALTER TABLE ruling ADD COLUMN verdict TEXT")
    db.execute("PRAGMA user_version = 1007")


@steps()
def m009_dismissed(db: Database) -> None:
    """A dismissed divergence may outlive its event."""
    for statement in _DISMISSED.split(";"):
        db.execute(statement)
    db.execute("PRAGMA user_version = 1008")


@steps()
def m010_named(db: Database) -> None:
    """Whether a reader gave an event its label."""
    db.execute("ALTER TABLE event ADD COLUMN named INTEGER NOT NULL DEFAULT 0")
    db.execute("PRAGMA user_version = 1009")


_FIRST = """
CREATE TABLE text (
  sha256 TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT;
CREATE TABLE source (
  id TEXT PRIMARY KEY, sha256 TEXT NOT NULL REFERENCES text(sha256), position INTEGER NOT NULL,
  title TEXT NOT NULL, author TEXT NOT NULL, date TEXT NOT NULL, container TEXT NOT NULL,
  perspective TEXT NOT NULL, calendar TEXT NOT NULL, language TEXT NOT NULL, licence TEXT NOT NULL,
  url TEXT NOT NULL, note TEXT NOT NULL) STRICT;
CREATE TABLE event (
  id TEXT PRIMARY KEY, label TEXT NOT NULL, date TEXT NOT NULL, position INTEGER NOT NULL) STRICT;
CREATE TABLE link (
  id TEXT PRIMARY KEY,
  a_source TEXT NOT NULL REFERENCES source(id) DEFERRABLE INITIALLY DEFERRED,
  a_start INTEGER NOT NULL, a_end INTEGER NOT NULL,
  b_source TEXT NOT NULL REFERENCES source(id) DEFERRABLE INITIALLY DEFERRED,
  b_start INTEGER NOT NULL, b_end INTEGER NOT NULL,
  score REAL NOT NULL, status TEXT NOT NULL, origin TEXT NOT NULL,
  event_id TEXT REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED, evidence TEXT NOT NULL) STRICT;
CREATE TABLE divergence (
  id TEXT PRIMARY KEY,
  event_id TEXT NOT NULL REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED, kind TEXT NOT NULL,
  a_source TEXT NOT NULL REFERENCES source(id) DEFERRABLE INITIALLY DEFERRED,
  a_start INTEGER NOT NULL, a_end INTEGER NOT NULL,
  b_source TEXT REFERENCES source(id) DEFERRABLE INITIALLY DEFERRED, b_start INTEGER, b_end INTEGER,
  note TEXT NOT NULL, confidence REAL NOT NULL, status TEXT NOT NULL) STRICT;
CREATE TABLE annotation (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, text TEXT NOT NULL, author TEXT NOT NULL,
  created TEXT NOT NULL, changed TEXT NOT NULL,
  event_id TEXT REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED, quotes TEXT NOT NULL) STRICT;
CREATE TABLE journal (
  seq INTEGER PRIMARY KEY, at TEXT NOT NULL, author TEXT NOT NULL, label TEXT NOT NULL,
  edits TEXT NOT NULL) STRICT;
CREATE INDEX link_event ON link(event_id);
CREATE INDEX annotation_event ON annotation(event_id)
"""

_NOTES = """
CREATE TABLE tag (id TEXT PRIMARY KEY, name TEXT NOT NULL, colour TEXT NOT NULL, shape TEXT NOT NULL) STRICT;
ALTER TABLE annotation ADD COLUMN link_id TEXT;
ALTER TABLE annotation ADD COLUMN divergence_id TEXT;
ALTER TABLE annotation ADD COLUMN reply_to TEXT;
ALTER TABLE annotation ADD COLUMN status TEXT NOT NULL DEFAULT 'open';
ALTER TABLE annotation ADD COLUMN certainty TEXT NOT NULL DEFAULT '';
ALTER TABLE annotation ADD COLUMN tags TEXT NOT NULL DEFAULT '[]';
CREATE INDEX annotation_reply ON annotation(reply_to)
"""

_RULINGS = """
CREATE TABLE ruling (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, passages TEXT NOT NULL,
  source_id TEXT REFERENCES source(id) DEFERRABLE INITIALLY DEFERRED,
  event_id TEXT REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED,
  other_id TEXT REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED,
  evidence TEXT, words TEXT) STRICT;
CREATE INDEX ruling_event ON ruling(event_id);
ALTER TABLE link ADD COLUMN refused TEXT NOT NULL DEFAULT '[]';
ALTER TABLE link ADD COLUMN full_score REAL
"""

_REVIEW = """
CREATE TABLE bookmark (
  id TEXT PRIMARY KEY, label TEXT NOT NULL, author TEXT NOT NULL, created TEXT NOT NULL,
  event_id TEXT REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED,
  source_id TEXT REFERENCES source(id) DEFERRABLE INITIALLY DEFERRED, start INTEGER, end INTEGER) STRICT;
CREATE TABLE journal_about (
  kind TEXT NOT NULL, id TEXT NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (kind, id, seq)) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO journal_about
SELECT json_extract(edit.value, '$[0]'),
  coalesce(json_extract(edit.value, '$[1].id'), json_extract(edit.value, '$[2].id')), seq
FROM journal, json_each(edits) AS edit;
INSERT OR IGNORE INTO journal_about
SELECT 'event', json_extract(edit.value, side.value), seq
FROM journal, json_each(edits) AS edit, json_each('["$[1].event_id","$[2].event_id"]') AS side
WHERE json_extract(edit.value, side.value) IS NOT NULL
"""

_UNPLACED = """
CREATE TABLE unplaced (
  id TEXT PRIMARY KEY, source_id TEXT NOT NULL REFERENCES source(id) DEFERRABLE INITIALLY DEFERRED,
  lost TEXT NOT NULL, kind TEXT NOT NULL, thing TEXT NOT NULL) STRICT
"""

_DISMISSED = """
CREATE TABLE divergence_2 (
  id TEXT PRIMARY KEY,
  event_id TEXT REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED, kind TEXT NOT NULL,
  a_source TEXT NOT NULL REFERENCES source(id) DEFERRABLE INITIALLY DEFERRED,
  a_start INTEGER NOT NULL, a_end INTEGER NOT NULL,
  b_source TEXT REFERENCES source(id) DEFERRABLE INITIALLY DEFERRED, b_start INTEGER, b_end INTEGER,
  note TEXT NOT NULL, confidence REAL NOT NULL, status TEXT NOT NULL) STRICT;
INSERT INTO divergence_2 SELECT * FROM divergence;
DROP TABLE divergence;
ALTER TABLE divergence_2 RENAME TO divergence
"""


def made_parts() -> Parts:
    """All that the steps make."""
    made = Database(memory=True)
    steps.apply(made)
    return parts_of(made.conn)
