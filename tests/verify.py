#!/usr/bin/env python3
"""Checks the record of a Baton workspace without Baton: its chains, hashes and batches.

    verify.py FILE [--against DEVICE:SEQ:HASH | --against "TWELVE WORDS"]

FILE is a workspace (.baton) or a JSON archive of one. Prints one JSON object: ok, entries, checkpoint, erased, problems.
Ends with 0 when nothing is wrong, 1 when something is, 2 when the file cannot be read.
What is checked, and over which bytes, stands in src-tauri/FORMAT.md. Needs Python 3.8 with SQLite 3.37; nothing else.
"""

import argparse
import hashlib
import json
import re
import sqlite3
import sys
from pathlib import Path

COLUMNS = (
    "position device seq batch part parts hlc wall zone actor intent key stream body salt body_hash prev hash"
).split()
TEXTS = "device batch hlc wall zone intent stream".split()
MAYBE_TEXTS = "actor key body".split()
NOTHING = bytes(32)
WORDS = {
    "body-missing": "The words of this entry are gone, and nothing says that they were erased.",
    "body-changed": "The words of this entry were changed.",
    "entry-changed": "Something beside the words of this entry was changed.",
    "entry-missing": "An entry before this one is missing on its device.",
    "chain-broken": "This entry does not stand on the one before it.",
    "time-goes-back": "This entry is not later than the one before it.",
    "batch-incomplete": "Something that was written together is not complete here.",
    "end-missing": "Entries after this one were removed.",
    "checkpoint-missed": "The record does not hold the entry of this checkpoint.",
}


class Unreadable(Exception):
    """The file is not what it should be."""


def of_workspace(path):
    """The entries of a workspace file in the order of the file, and the highest position ever given."""
    db = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    db.text_factory = bytes
    try:
        if db.execute("PRAGMA application_id").fetchone()[0] != 0x4241544E:
            raise Unreadable("not a workspace of Baton")
        rows = db.execute(f"SELECT {', '.join(COLUMNS)} FROM entry ORDER BY position").fetchall()
        ever = db.execute("SELECT seq FROM sqlite_sequence WHERE name = 'entry'").fetchone()
    finally:
        db.close()
    return [dict(zip(COLUMNS, row)) for row in rows], ever[0] if ever else 0


def of_archive(path):
    """The entries of a JSON archive, numbered as they stand."""
    archive = json.loads(path.read_text(encoding="utf-8-sig"))
    if archive.get("baton") != "archive" or archive.get("format") != 1:
        raise Unreadable("not an archive of Baton in format 1")
    entries = []
    for position, line in enumerate(archive["entries"], start=1):
        entry = {name: value.encode() if isinstance(value, str) else value for name, value in line.items()}
        for name in ("salt", "body_hash", "prev", "hash"):
            entry[name] = None if line[name] is None else bytes.fromhex(line[name])
        entries.append({**entry, "position": position})
    return entries, len(entries)


def is_readable(entry):
    """Whether every column holds what it may hold."""
    texts = [entry[name] for name in TEXTS] + [entry[name] for name in MAYBE_TEXTS if entry[name] is not None]
    try:
        for text in texts:
            text.decode("utf-8")
    except (AttributeError, UnicodeDecodeError):
        return False
    hashes = [entry[name] for name in ("body_hash", "prev", "hash")]
    numbers = [entry[name] for name in ("seq", "part", "parts")]
    return all(len(value) == 32 for value in hashes) and all(value >= 0 for value in numbers)


def sealed(entry):
    """The hash that header, body_hash and prev give."""
    fields = [b"baton-entry-1", entry["device"], entry["seq"], entry["batch"], entry["part"], entry["parts"]]
    fields += [entry[name] for name in "hlc wall zone actor intent key stream body_hash prev".split()]
    seal = hashlib.sha256()
    for field in fields:
        if field is None:
            seal.update(b"\xff\xff\xff\xff")
            continue
        value = str(field).encode() if isinstance(field, int) else field
        seal.update(len(value).to_bytes(4, "big"))
        seal.update(value)
    return seal.digest()


def follows(entry, before):
    """Whether an entry is the part of a batch that comes after the entry before it in the file."""
    if before is None or before["part"] >= before["parts"]:
        return entry["part"] == 1 and entry["part"] <= entry["parts"]
    same = all(entry[name] == before[name] for name in ("batch", "device", "parts"))
    return same and entry["part"] == before["part"] + 1


def link(entry, head, seen, first):
    """What is wrong between an entry and the one before it on its device."""
    if head is None:
        if entry["seq"] != 1:
            return "entry-missing"
        # A device begins on the newest entry it saw; the first of all on nothing.
        stands = entry["prev"] == NOTHING if first else entry["prev"] in seen
        return None if stands else "chain-broken"
    if entry["seq"] != head["seq"] + 1:
        return "entry-missing"
    if entry["prev"] != head["hash"]:
        return "chain-broken"
    return "time-goes-back" if entry["hlc"] <= head["hlc"] else None


def check(entries, ever, erased):
    """All problems, as (position, kind), in the order of the file; `erased` holds the entries whose words may be gone."""
    problems, heads, seen, before, last = [], {}, set(), None, 0
    for index, entry in enumerate(entries):
        last = entry["position"]

        def add(kind, position=last):
            problems.append((position, kind))

        if not is_readable(entry):
            add("entry-changed")
            continue
        if entry["body"] is None or entry["salt"] is None:
            told = (entry["device"].decode(), entry["seq"]) in erased
            if not told or entry["body"] is not entry["salt"]:
                add("body-missing")
        elif hashlib.sha256(entry["salt"] + entry["body"]).digest() != entry["body_hash"]:
            add("body-changed")
        if sealed(entry) != entry["hash"]:
            add("entry-changed")
        broken = link(entry, heads.get(entry["device"]), seen, index == 0)
        if broken:
            add(broken)
        if not follows(entry, before):
            add("batch-incomplete")
        heads[entry["device"]] = before = entry
        seen.add(entry["hash"])
    if before is not None and before["part"] < before["parts"]:
        problems.append((last, "batch-incomplete"))
    if ever > last:
        problems.append((last, "end-missing"))
    return problems


def erasures(entries):
    """Which entries lost their words by an event `erased` after them in their stream, and what these events tell."""
    named, told = {}, {}
    for entry in reversed(entries):
        if not is_readable(entry):
            continue
        own, stream = (entry["device"].decode(), entry["seq"]), entry["stream"]
        if entry["body"] is None:
            # Neither an earlier entry nor one of another stream can speak for it.
            of, event = named.setdefault(own, (stream, None))
            if of != stream:
                event, named[own] = None, (of, None)
        else:
            event = read_erased(entry["body"])
        if not isinstance(event, dict) or event.get("event") != "erased":
            continue
        said = told.setdefault(entry["batch"], {name: event[name] for name in "person what on because".split()})
        said["entries"] = said.get("entries", 0) + len(event["entries"])
        for gone in event["entries"]:
            named.setdefault((gone["device"], gone["seq"]), (stream, gone["left"]))
    return {own for own, (_, left) in named.items() if left is not None}, list(reversed(told.values()))


def read_erased(body):
    """The event `erased` in a body; nothing for any other."""
    if not body.startswith(b'{"event":"erased",'):
        return None
    try:
        return json.loads(body)
    except ValueError:
        return None


def checkpoint(entry):
    """The proof of the record at an entry."""
    return f"{entry['device'].decode('utf-8', 'replace')}:{entry['seq']}:{entry['hash'].hex()}"


def listed():
    """The 256 words of checkpoints; none where this file does not stand among Baton's sources."""
    path = Path(__file__).resolve().parent.parent / "src-tauri" / "crates" / "journal" / "words.txt"
    return path.read_text(encoding="utf-8").split() if path.is_file() else []


def kept(text, words):
    """How a checkpoint that somebody kept is told from others: by its twelve words, or as it is."""
    said = re.findall(r"\w+", text.lower())
    if len(said) == 12 and words and set(said) <= set(words):
        return lambda full: [words[byte] for byte in hashlib.sha256(full.encode()).digest()[:12]] == said
    return lambda full: full == text.strip()


def main():
    """Checks one file and says what was found."""
    parser = argparse.ArgumentParser(description="Checks the record of a Baton workspace without Baton.")
    parser.add_argument("file", type=Path)
    parser.add_argument("--against", metavar="CHECKPOINT", help="DEVICE:SEQ:HASH or twelve words that the record must still hold")
    asked = parser.parse_args()
    try:
        with asked.file.open("rb") as file:
            is_database = file.read(16) == b"SQLite format 3\0"
        entries, ever = of_workspace(asked.file) if is_database else of_archive(asked.file)
    except (OSError, ValueError, KeyError, sqlite3.Error, Unreadable) as fault:
        print(f"{asked.file}: {fault}", file=sys.stderr)
        return 2
    erased, told = erasures(entries)
    problems = check(entries, ever, erased)
    if asked.against and not any(map(kept(asked.against, listed()), map(checkpoint, entries))):
        problems.insert(0, (0, "checkpoint-missed"))
    said = {
        "ok": not problems,
        "entries": len(entries),
        "checkpoint": checkpoint(entries[-1]) if entries else None,
        "erased": told,
        "problems": [{"position": position, "kind": kind, "words": WORDS[kind]} for position, kind in problems],
    }
    print(json.dumps(said, ensure_ascii=False))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
