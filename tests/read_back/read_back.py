"""Reads documents back with other people's libraries, and compares them with the JSON of the same moment.

    read_back.py FOLDER

FOLDER holds the log and the minutes of one meeting in English, in every format. Prints one line for each format that carries every
decision with its statement, its people by role and its dates; ends with 1 at the first that does not.
"""

import csv
import datetime
import html.parser
import json
import re
import subprocess
import sys
from pathlib import Path

import docx
import icalendar
import openpyxl

ROLES = {
    "proposer": ("Proposed", "Proposed by"),
    "deciders": ("Decided", "Decided by"),
    "facilitator": ("Led", "Led by"),
    "scribe": ("Wrote", "Written by"),
    "improved": ("Improved it by an objection", "Improved by an objection of"),
    "abstained": ("Abstained", "Abstained"),
    "recused": ("Had a stake, did not decide", "Had a stake, did not decide"),
    "away": ("Not here", "Not here"),
    "consulted": ("Consulted", "Consulted"),
    "informed": ("Is told", "Is told"),
}
REMARKS = {
    "concerned": ("Has a concern", "Concerns"),
    "stood_aside": ("Stood aside", "Stood aside"),
    "objected": ("Against", "Against"),
    "blocked": ("Blocked", "Blocked"),
    "advised": ("Gave advice", "Advice"),
}


def squeezed(words):
    """Words without the space that each format sets in its own way."""
    return re.sub(r"\s+", " ", re.sub(r"(?m)^\s*[-–•]\s+", "", words)).strip()


def listed(names):
    """Names as a sentence lists them."""
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1]


def long_day(iso):
    day = datetime.date.fromisoformat(iso)
    return f"{day:%A} {day.day} {day:%B} {day.year}"


def short_day(iso):
    day = datetime.date.fromisoformat(iso)
    return f"{day:%a} {day.day} {day:%b} {day.year}"


def tight(words):
    """Words without space, and without the marks that stand for it."""
    return re.sub(r"[\s\u2013:\u2066-\u2069-]+", "", words)


class Known:
    """What the JSON says."""

    def __init__(self, path):
        said = json.loads(path.read_text(encoding="utf-8"))
        self.names = {person["id"]: person["name"] for person in said["people"]}
        self.decisions = said["decisions"]
        self.words = said["checkpoint"]["words"]
        self.follow_ups = [one for decision in said["decisions"] for one in decision["follow_ups"]]

    def people(self, decision, role):
        found = decision["people"][role]
        found = [] if found is None else [found] if isinstance(found, str) else found
        return [self.names[person] for person in found]


class Blocks:
    """Decisions as a reader finds them: the heading, the quoted statement, and facts by label."""

    def __init__(self):
        self.found = []
        self.said = []

    def heading(self, words):
        self.found.append({"label": squeezed(words), "statement": "", "facts": []})

    def quote(self, words):
        if self.found and not self.found[-1]["statement"]:
            self.found[-1]["statement"] = squeezed(words)

    def fact(self, label, words):
        if self.found:
            self.found[-1]["facts"].append((squeezed(label), squeezed(words)))


def of_markdown(path):
    blocks, quote = Blocks(), []
    plain = lambda line: re.sub(r"\\(.)", r"\1", line.rstrip("\\"))
    lines = path.read_text(encoding="utf-8").splitlines()
    label, words = None, []

    def put():
        if label is not None:
            blocks.fact(label, "\n".join(words))

    for line in lines + [""]:
        if line.startswith("> ") or line == ">":
            quote.append(plain(line[2:]))
            continue
        if quote:
            blocks.quote("\n".join(quote))
            quote = []
        fact = re.match(r"- \*\*(.+?)\*\*: ?(.*)", line)
        if fact:
            put()
            label, words = plain(fact[1]), [plain(fact[2])]
        elif label is not None and line.startswith("  "):
            words.append(plain(line.strip()))
        elif line.startswith("## "):
            put()
            label = None
            blocks.heading(plain(line[3:]))
        elif line and not line.startswith(" "):
            put()
            label = None
        blocks.said.append(plain(line))
    put()
    return blocks


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.blocks, self.open, self.words, self.label = Blocks(), [], [], ""

    def handle_starttag(self, tag, attrs):
        if tag in ("h2", "dt", "dd", "blockquote"):
            self.open.append(tag)
            self.words = []
        elif tag in ("br", "li", "p"):
            self.words.append("\n")

    def handle_data(self, data):
        self.words.append(data)
        self.blocks.said.append(data)

    def handle_endtag(self, tag):
        if tag not in ("h2", "dt", "dd", "blockquote"):
            return
        words = "".join(self.words)
        if tag == "h2":
            self.blocks.heading(words)
        elif tag == "blockquote":
            self.blocks.quote(words)
        elif tag == "dt":
            self.label = words
        else:
            self.blocks.fact(self.label, words)


def of_html(path):
    page = Page()
    text = path.read_text(encoding="utf-8")
    assert "<script" not in text, "no script"
    page.feed(text)
    return page.blocks


def of_docx(path):
    document, blocks, quote = docx.Document(str(path)), Blocks(), []
    assert document.core_properties.title and document.core_properties.language, "the file says its title and language"
    for part in document.iter_inner_content():
        is_quote = getattr(part, "style", None) is not None and part.style.name == "Quote"
        if is_quote:
            quote.append(part.text)
            continue
        if quote:
            blocks.quote("\n".join(quote))
            quote = []
        if isinstance(part, docx.table.Table):
            for row in part.rows:
                blocks.fact(row.cells[0].text, row.cells[1].text)
            continue
        blocks.said.append(part.text)
        if part.style.name == "Heading 2":
            blocks.heading(part.text)
    return blocks


def of_pdf(path):
    """The words of a PDF in the order in which they are read, without what stands at the foot of each page."""
    about = subprocess.run(["pdfinfo", str(path)], capture_output=True, text=True, check=True).stdout
    assert re.search(r"^Tagged: +yes", about, re.MULTILINE) and re.search(r"^Title: +\S", about, re.MULTILINE), f"{path.name}: {about}"
    assert b"pdfuaid:part" in path.read_bytes(), f"{path.name} does not say that it is PDF/UA"
    text = subprocess.run(["pdftotext", "-raw", str(path), "-"], capture_output=True, text=True, check=True).stdout
    pages = [re.sub(r"[^\n]*\d+ / \d+\s*$", "", page) for page in text.split("\f")]
    return "\n".join(pages)


def check_pdf(path, known):
    rest = tight(of_pdf(path))
    found = []
    for decision in known.decisions:
        at = rest.find(tight(decision["label"]) + tight(decision["statement"]))
        assert at >= 0, f"pdf: {decision['label']} is missing, or not in its place"
        if found:
            found[-1] = rest[:at]
        rest = rest[at:]
        found.append(rest)
    for decision, said in zip(known.decisions, found):
        where = f"pdf, {decision['label']}"
        assert tight("Decided" + long_day(decision["on"])) in said, f"{where}: no date"
        for role, (label, _) in ROLES.items():
            people = known.people(decision, role)
            assert not people or tight(label + listed(people)) in said, f"{where}, {role}: not {people}"
        for role, (label, _) in REMARKS.items():
            for remark in decision["people"].get(role, []):
                assert tight(known.names[remark["person"]]) in said and tight(remark["words"]) in said, f"{where}, {role}"
        for one in decision["follow_ups"]:
            assert tight(one["what"]) in said, f"{where}: {one['what']}"
    assert tight(known.words) in rest, "pdf: the proof is missing"
    print(f"pdf: {len(found)} decisions")


def check_blocks(name, blocks, known):
    assert len(blocks.found) == len(known.decisions), f"{name}: {len(blocks.found)} of {len(known.decisions)} decisions"
    for found, decision in zip(blocks.found, known.decisions):
        facts = {}
        for label, words in found["facts"]:
            facts.setdefault(label, []).append(words)
        where = f"{name}, {decision['label']}"
        assert found["label"] == decision["label"], f"{where}: {found['label']}"
        assert found["statement"] == squeezed(decision["statement"]), f"{where}: {found['statement']!r}"
        # "Decided" is said of the day, and of the people.
        assert facts["Decided"][0].startswith(long_day(decision["on"])), f"{where}: {facts['Decided']}"
        for role, (label, _) in ROLES.items():
            people = known.people(decision, role)
            said = facts.get(label, [])
            said = said[1:] if label == "Decided" else said
            assert said == ([listed(people)] if people else []), f"{where}, {role}: {said}, not {people}"
        for role, (label, _) in REMARKS.items():
            remarks = decision["people"].get(role, [])
            assert len(facts.get(label, [])) == len(remarks), f"{where}, {role}: {facts.get(label)}"
            for said, remark in zip(facts.get(label, []), remarks):
                assert known.names[remark["person"]] in said and squeezed(remark["words"]) in said, f"{where}: {said}"
        if decision["review"] and decision["status"] == "in-force":
            assert facts["To be looked at again"] == [short_day(decision["review"])], f"{where}: {facts}"
    assert any(known.words in said for said in blocks.said), f"{name}: the proof is missing"
    print(f"{name}: {len(blocks.found)} decisions")


def check_rows(name, rows, known):
    headings, rows = rows[0], rows[1:]
    assert len(set(headings)) == len(headings), f"{name}: two columns have one name"
    for row, decision in zip(rows, known.decisions):
        cell = lambda heading: row[headings.index(heading)] or ""
        where = f"{name}, {decision['label']}"
        assert cell("Number") == decision["label"], f"{where}: {cell('Number')}"
        assert squeezed(cell("Decision").removeprefix("'")) == squeezed(decision["statement"]), f"{where}: {cell('Decision')!r}"
        for heading, iso in [("Date", decision["on"]), ("To be looked at again", decision["review"]), ("Ended on", decision["ended_on"])]:
            found = cell(heading)
            found = found.date().isoformat() if isinstance(found, datetime.datetime) else found
            assert found == (iso or ""), f"{where}, {heading}: {found!r}, not {iso!r}"
        for role, (_, heading) in ROLES.items():
            assert cell(heading).split("; ") == (known.people(decision, role) or [""]), f"{where}, {role}: {cell(heading)!r}"
        for role, (_, heading) in REMARKS.items():
            for remark in decision["people"].get(role, []):
                assert known.names[remark["person"]] in cell(heading), f"{where}, {role}: {cell(heading)!r}"
        for one in decision["follow_ups"]:
            assert squeezed(one["what"]) in squeezed(cell("Follow-ups")), f"{where}: {cell('Follow-ups')!r}"
    print(f"{name}: {len(known.decisions)} decisions")


def check_csv(path, known):
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert len(rows) == len(known.decisions) + 2, f"csv: {len(rows)} rows"
    assert known.words in rows[-1][0], "csv: the proof is missing"
    check_rows("csv", rows, known)


def check_xlsx(path, known):
    book = openpyxl.load_workbook(path)
    assert all(cell.data_type != "f" for sheet in book for row in sheet.iter_rows() for cell in row), "xlsx: a formula"
    rows = [list(row) for row in book.worksheets[0].iter_rows(values_only=True)]
    assert len(rows) == len(known.decisions) + 1, f"xlsx: {len(rows)} rows"
    assert any(known.words in str(cell.value) for row in book.worksheets[1].iter_rows() for cell in row), "xlsx: the proof is missing"
    check_rows("xlsx", rows, known)


def check_ics(path, known):
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    events = {str(event["UID"]).split("@")[0]: event for event in calendar.walk("VEVENT")}
    for decision in known.decisions:
        if decision["review"] and decision["status"] == "in-force":
            event = events[f"review.{decision['id']}"]
            assert event.decoded("DTSTART").isoformat() == decision["review"], f"ics, {decision['label']}"
            assert str(event["DESCRIPTION"]) == decision["statement"], f"ics, {decision['label']}: {event['DESCRIPTION']}"
    for one in known.follow_ups:
        if one["due"]:
            event = events[one["id"]]
            assert event.decoded("DTSTART").isoformat() == one["due"], f"ics, {one['what']}"
            assert str(event["SUMMARY"]) == one["what"], f"ics: {event['SUMMARY']}"
    assert known.words in str(calendar["DESCRIPTION"]), "ics: the proof is missing"
    print(f"ics: {len(events)} events")


def check_minutes(folder):
    """The minutes say the same in each format: every word of the Markdown stands in the others, in its order."""
    marks = re.compile(r"\*\*|\\|^#+ |^> ?|^[-–] |^\*|\*$|<[^>]*>|[\[\]]", re.MULTILINE)
    text = marks.sub("", (folder / "minutes.md").read_text(encoding="utf-8"))
    lines = [tight(line) for line in text.splitlines() if tight(line)]
    page = Page()
    page.feed((folder / "minutes.html").read_text(encoding="utf-8").split("<main>")[1])
    document = docx.Document(str(folder / "minutes.docx"))
    parts = []
    for part in document.iter_inner_content():
        rows = part.rows if isinstance(part, docx.table.Table) else []
        parts += [cell.text for row in rows for cell in row.cells] or [getattr(part, "text", "")]
    for name, seen in [("html", "".join(page.blocks.said)), ("docx", "".join(parts)), ("pdf", of_pdf(folder / "minutes.pdf"))]:
        rest = tight(seen)
        for line in lines:
            line = re.sub(r"\(https?//.*?\)$", "", line)
            at = rest.find(line)
            assert at >= 0, f"minutes as {name}: {line!r} is missing, or not in its place"
            rest = rest[at + len(line):]
        print(f"minutes as {name}: {len(lines)} lines")


def main():
    folder = Path(sys.argv[1])
    known = Known(folder / "log.json")
    assert known.decisions and known.follow_ups, "there is something to compare"
    for name, read in [("md", of_markdown), ("html", of_html), ("docx", of_docx)]:
        check_blocks(name, read(folder / f"log.{name}"), known)
    check_csv(folder / "log.csv", known)
    check_xlsx(folder / "log.xlsx", known)
    check_ics(folder / "log.ics", known)
    check_pdf(folder / "log.pdf", known)
    check_minutes(folder)


if __name__ == "__main__":
    try:
        main()
    except AssertionError as wrong:
        print(wrong, file=sys.stderr)
        sys.exit(1)
