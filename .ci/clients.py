"""Runs every block of shell and Python in docs/clients.md, and the README's on queries, as they stand there, and looks
at what came of them.

Run from the project's root after `mvn package`, with the Python that clients-requirements.txt is installed in.
"""

import csv
import datetime
import io
import itertools
import json
import os
import re
import subprocess
import sys
import tempfile
import time
import warnings
from pathlib import Path

import stack

PAGE = Path("docs/clients.md")
WRITTEN = "http://localhost:8080"
README = Path("README.md")
README_SECTION = "Query"
BLOCK = re.compile(
    r"^## (?P<section>[^\n]+)$|^```(?P<language>sh|python)\n(?P<code>.*?)^```$", re.MULTILINE | re.DOTALL
)

# 120 exchanges make more than one page of a hundred.
ROUNDS, ROUNDS_A_TEXT, FIRST_ROUND = 120, 30, datetime.date(2024, 1, 3)
TOLD = {
    "formula": """=HYPERLINK("http://example.org") and a swap

2025-05-06

=1+1 Russia and Ukraine exchanged 205 prisoners of war each on May 6, the Russian Defence Ministry said.
""",
    "one-side": """A swap

2025-08-15

Russia and Ukraine exchanged 84 prisoners of war each on August 14, the Russian Defence Ministry said.
""",
    "other-side": """Home

2025-08-15

Ukraine got back 90 soldiers from Russia on August 14, President Volodymyr Zelensky wrote.
""",
    "a-day": """A swap in September

2025-09-02

Russia and Ukraine exchanged 146 prisoners of war each on September 1, TASS reported.
""",
    "the-day-after": """Another swap, or the same

2025-09-03

Russia and Ukraine exchanged 146 prisoners of war each on September 2, Ukrinform wrote on Wednesday.
""",
    "plan": """A swap to come

2025-09-20

Russia and Ukraine plan to exchange 300 prisoners of war each on September 25, the Kremlin said.
""",
    "bodies": """The fallen

2025-09-19

On September 18, Russia handed over the bodies of 1,000 Ukrainian soldiers to Kyiv.
""",
    "count": """A count

2025-09-30

Volodymyr Zelensky said on Tuesday that 5,000 Ukrainians had been brought home from Russian captivity.
""",
}


def fail(message):
    sys.exit("FAILED: " + message)


def holds(claim, message):
    if not claim:
        fail(message)


def write_articles(inbox):
    inbox.mkdir()
    for name, text in TOLD.items():
        (inbox / f"{name}.txt").write_text(text)
    days = [FIRST_ROUND + datetime.timedelta(days=3 * number) for number in range(ROUNDS)]
    for start in range(0, ROUNDS, ROUNDS_A_TEXT):
        told = "\n\n".join(
            f"On {day:%B} {day.day}, {day.year}, Russia and Ukraine exchanged {100 + start + number} prisoners of war"
            " each."
            for number, day in enumerate(days[start : start + ROUNDS_A_TEXT])
        )
        (inbox / f"rounds-{start}.txt").write_text(f"A year of swaps\n\n2025-01-15\n\n{told}\n")


def sections(page):
    """Section, language and code of each block, in order."""
    section = ""
    for found in BLOCK.finditer(page.read_text()):
        if found["section"]:
            section = found["section"]
        else:
            yield section, found["language"], found["code"]


def blocks():
    yield from (block for block in sections(README) if block[0] == README_SECTION)
    yield from sections(PAGE)


def rows(text):
    """A table as Excel's dialect reads it: the header, and a dict a row."""
    table = list(csv.reader(io.StringIO(text, newline=""), dialect="excel", strict=True))
    header = table[0]
    holds(all(len(row) == len(header) for row in table), "a row has more or fewer cells than the header")
    return header, [dict(zip(header, row)) for row in table[1:]]


def ids(entries):
    return {entry["id"] for entry in entries}


class Checks:
    """What must have come of the blocks of each section, told by the service's JSON."""

    def __init__(self, address, folder):
        self.address = address
        self.folder = folder
        self.exchanges = self.all("/exchanges?limit=100")
        holds(len(self.exchanges) > ROUNDS, f"only {len(self.exchanges)} exchanges were read")

    def all(self, target):
        entries = []
        while target:
            page = json.loads(stack.get(self.address + target)[0])
            entries += next(iter(page.values()))
            target = page["next"]
        return entries

    def text(self, name):
        return (self.folder / name).read_bytes().decode()

    def query(self, _):
        header, page = rows(self.text("exchanges.csv"))
        holds(header[0] == "id" and page, "exchanges.csv is no page")

    def curl(self, _):
        header, page = rows(self.text("page.csv"))
        holds(header[0] == "id" and header[-1] == "next" and page, "page.csv is no page")
        header, whole = rows(self.text("exchanges.csv"))
        holds(ids(whole) == ids(self.exchanges), "exchanges.csv is not the whole")
        holds(sum(1 for row in whole if row["next"]) == 1, "exchanges.csv is not of two pages")
        holds("id" not in ids(whole), "exchanges.csv has a header within")
        lines = [json.loads(line) for line in self.text("exchanges.ndjson").splitlines()]
        holds(lines == self.exchanges, "exchanges.ndjson is not the whole")

    def one_command(self, _):
        header, some = rows(self.text("all.csv"))
        holds("next" not in header, "all.csv has a column next")
        holds(ids(some) == ids(self.all("/exchanges?party=RUS&since=2025-01-01&limit=100")), "all.csv is not all")
        holds(json.loads(self.text("all.json")) == self.exchanges, "all.json is not the whole")
        tallies = [json.loads(line) for line in self.text("tallies.ndjson").splitlines()]
        holds(tallies and tallies == self.all("/tallies?limit=100"), "tallies.ndjson is not the whole")

    def a_spreadsheet(self, _):
        target = f"{self.address}/exchanges?since=2025-01-01&limit=100&format="
        plain, headers = stack.get(target + "csv")
        marked, _ = stack.get(target + "excel")
        holds(headers["content-type"].startswith("text/csv; charset=utf-8"), "no program would tell that it is CSV")
        holds(marked == "\ufeff" + plain, "excel is not csv behind a byte order mark")
        holds("\n" not in plain.replace("\r\n", ""), "a line does not end as RFC 4180 has it")
        header, sheet = rows(plain)
        named = {letter: header[ord(letter) - ord("A")] for letter in "HIJKN"}
        holds(list(named.values()) == ["to", "from", "people", "count", "counted"], f"the sum is of {named}")
        titles = rows(stack.get(self.address + "/articles?limit=100&format=csv")[0])[1]
        cells = [cell for row in sheet + titles for cell in row.values()]
        holds(not any(re.match(r"[=+\-@\t\r\n＝＋－＠]", cell) for cell in cells), "a cell starts a formula")
        for start in ("'=1+1 ", "'=HYPERLINK("):
            holds(any(cell.startswith(start) for cell in cells), f"no cell starts with {start}")

    def pandas(self, names):
        whole = names["rows"]
        told = self.all("/exchanges?party=RUS&party=UKR&since=2025-01-01&limit=100")
        holds(set(whole["id"]) == ids(told) and "next" not in whole, "the pages are not the whole")
        holds(str(whole["count"].dtype) == "Int64" and whole["start"].dtype.kind == "M", "numbers or dates are none")
        home = ("UKR", "RUS", False)
        certain, perhaps, best = names["certain"][home], names["perhaps"][home], names["best"][home]
        holds((certain, perhaps, best) == (205 + 84, 2 * 146, 205 + 84 + 146), f"{certain}, {perhaps}, {best}")
        holds(names["best"]["UKR", "RUS", True] == names["certain"]["UKR", "RUS", True] == 1000, "bodies are not apart")

    def a_feed_reader(self, names):
        feed, again = names["feed"], names["again"]
        holds(feed.status == 200 and not feed.bozo and feed.entries, "the feed is not well-formed or has no entries")
        holds(all(entry.id.startswith("tag:") for entry in feed.entries), "an entry has no lasting id")
        holds(
            all(entry.link.startswith(self.address + "/exchanges/") for entry in feed.entries),
            f"readers would open {feed.entries[0].link}",
        )
        json.loads(stack.get(feed.entries[0].link)[0])
        holds(feed.entries[0].updated == max(entry.updated for entry in feed.entries), "what changed last is not first")
        holds(again.status == 304 and not again.entries, f"the second poll gave {again.status}")


def run(address, folder, checks):
    """Runs and checks each section; its blocks in Python are one program."""
    environment = {**os.environ, "PATH": os.path.dirname(stack.java()) + os.pathsep + os.environ["PATH"]}
    for section, group in itertools.groupby(blocks(), key=lambda block: block[0]):
        names = {}
        for _, language, code in group:
            there = code.replace(WRITTEN, address)
            print(f"\n-- {section}\n{code}", flush=True)
            if language == "sh":
                shell(there, folder, environment)
            else:
                with warnings.catch_warnings():
                    warnings.simplefilter("error")
                    exec(compile(there, f"{PAGE}: {section}", "exec"), names)
        getattr(checks, section.lower().replace(" ", "_"))(names)


def shell(code, folder, environment):
    command = ["bash", "-euo", "pipefail", "-c", code]
    done = subprocess.run(command, cwd=folder, env=environment, stdout=subprocess.PIPE, text=True)
    print(done.stdout[:1000], flush=True)
    holds(done.returncode == 0, f"it ended with {done.returncode}")
    # curl takes a problem for an answer like others.
    holds('"type":"/problems/' not in done.stdout, "the service refused it")


def main():
    with tempfile.TemporaryDirectory() as data, tempfile.TemporaryDirectory() as scratch:
        inbox, folder = Path(data) / "in", Path(scratch)
        write_articles(inbox)
        # The page names the jar from the project's root.
        (folder / "functions").symlink_to(Path("functions").resolve())
        with stack.serving(data, inbox) as address:
            start = time.monotonic()
            checks = Checks(address, folder)
            run(address, folder, checks)
            checks.a_spreadsheet({})
            # A page that is read wrongly has none.
            count = len(list(blocks()))
            holds(count >= 9, f"only {count} blocks were found")
            print(f"\n{count} blocks did as they say in {time.monotonic() - start:.0f} s")


if __name__ == "__main__":
    main()
