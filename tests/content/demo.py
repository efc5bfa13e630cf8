#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""demo.py SOURCE_DIR: checks the content of the demo department (resources/demo/README.md)."""
import collections
import csv
import pathlib
import random
import re
import sys

from lines import PLACEHOLDER, Faults, need_clean, need_script, need_unique, read
from phrases import check_own_rules

LIBRARIES = set("information business encyclopaedia life case topic regulation directory".split())
KINDS = set("inquiry lookup fault repair tariff complaint suggestion service return praise".split())
LISTS = set("""surnames given_male given_female surnames_tw given_tw names_en_male names_en_female address_forms_male
    address_forms_female companies areas tiers grades services notes phone_prefixes""".split())
ARTICLE = """key library path title aliases body valid_from_days valid_until_days source issuer language change
    versions""".split()
TICKET = "kind weight path language target mode summary description answer notes reply".split()
DUTY = set("equipment difficult staff_change business instruction complaint follow_up inventory other".split())
FACTS = set("level to norm_broken valid measure".split())
TEXTS = ["summary", "description", "answer", "reply"]
GIVEN = {"customer", "visit"}  # follow from the ticket
GENERATED, LEAST_DISTINCT = 2000, 1800


def check_people(folder, roles, faults):
    """The department: every role at least once, 3 teams, 2 units. Returns the codes of the scopes."""
    scopes = read(folder, "scopes.jsonl", ["code", "kind", "name", "parent"], faults)
    staff = read(folder, "staff.jsonl", ["number", "name", "team", "roles", "grade", "line", "skills"], faults)
    codes = {row["code"] for row in scopes}
    need_unique([row["code"] for row in scopes], "scopes.jsonl", faults)
    kinds = collections.Counter(row["kind"] for row in scopes)
    faults.need(kinds == {"department": 1, "team": 3, "unit": 2}, "scopes.jsonl", f"kinds are {dict(kinds)}")
    for field in ("number", "name"):
        need_unique([row[field] for row in staff], "staff.jsonl", faults)
    faults.need(22 <= len(staff) <= 30, "staff.jsonl", f"{len(staff)} people")
    held = {role["role"] for row in staff for role in row["roles"]}
    # A deputy stands in for one person for a time; nobody is employed as one.
    posts = roles - {"deputy"}
    faults.need(held == posts, "staff.jsonl", f"roles differ from the rules: {held ^ posts}")
    for row in staff:
        where = f"staff.jsonl {row['number']}"
        faults.need(re.fullmatch(r"\d{4}", row["number"]), where, "not a staff number")
        faults.need({row["team"], *(role["scope"] for role in row["roles"])} <= codes, where, "unknown scope")
        faults.need(row["grade"] in ("junior", "middle", "senior"), where, "unknown grade")
        faults.need(row["line"] in ("189", "180", "96123"), where, "unknown line")
        faults.need(row["roles"] and row["skills"], where, "no role or no skill")
    return codes


def check_categories(folder, faults):
    rows = read(folder, "categories.jsonl", ["path", "aliases"], faults)
    paths = [tuple(row["path"]) for row in rows]
    need_unique(paths, "categories.jsonl", faults)
    known = set()
    for row, path in zip(rows, paths):
        has_parent = len(path) == 1 or path[:-1] in known
        faults.need(has_parent and len(path) <= 3, "categories.jsonl", f"no parent, or too deep: {path}")
        faults.need(len(path) < 3 or len(row["aliases"]) >= 3, "categories.jsonl", f"too few aliases: {path}")
        known.add(path)
        need_script("".join(path) + "".join(row["aliases"]), "zh_CN", "categories.jsonl", faults)
    faults.need(sum(len(path) == 3 for path in paths) >= 80, "categories.jsonl", "too few")
    return {path for path in known if len(path) == 3}


def read_aloud(body):
    return "\n".join(line[2:] for line in body.splitlines() if line.startswith("> "))


def check_article(row, leaves, faults):
    where = f"articles.jsonl {row['key']}"
    faults.need(row["library"] in LIBRARIES, where, "unknown library")
    faults.need(tuple(row["path"]) in leaves, where, f"unknown category {row['path']}")
    most = 520 if row["language"] != "en" else 1200
    faults.need(120 <= len(row["body"]) <= most, where, f"{len(row['body'])} characters")
    faults.need(re.search(r"^(1\.|- ) ?\S", row["body"], re.M), where, "no steps")
    faults.need(read_aloud(row["body"]), where, "nothing to read aloud")
    steps = [int(n) for n in re.findall(r"^(\d+)\. ", row["body"], re.M)]
    faults.need(steps == list(range(1, len(steps) + 1)), where, f"steps are {steps}")
    faults.need(len(row["aliases"]) >= 2, where, "too few aliases")
    faults.need(row["source"] and row["issuer"] and row["change"], where, "source, issuer or change is empty")
    until = row["valid_until_days"]
    faults.need(row["valid_from_days"] <= 0 and (until is None or until > row["valid_from_days"]), where, "validity")
    states = [(v["title"], v["body"]) for v in row["versions"]] + [(row["title"], row["body"])]
    need_unique(states, where, faults)
    faults.need(all(v["change"] for v in row["versions"]), where, "a version says no change")
    for title, body in states:
        if row["language"] != "en":
            need_script(title + body + "".join(row["aliases"]), row["language"], where, faults)
        for line in [title, *body.splitlines()]:
            need_clean(line, where, faults)


def check_articles(folder, leaves, faults):
    rows = read(folder, "articles.jsonl", ARTICLE, faults)
    for field in ("key", "title", "body"):
        need_unique([row[field] for row in rows], "articles.jsonl", faults)
    for row in rows:
        check_article(row, leaves, faults)
    faults.need(len(rows) >= 200, "articles.jsonl", f"only {len(rows)}")
    faults.need({row["library"] for row in rows} == LIBRARIES, "articles.jsonl", "a library is empty")
    languages = collections.Counter(row["language"] for row in rows)
    faults.need(languages["zh_TW"] >= 15 and languages["en"] >= 15, "articles.jsonl", f"languages: {dict(languages)}")
    faults.need(sum(bool(row["versions"]) for row in rows) >= 28, "articles.jsonl", "too few with versions")
    return rows


def check_ticket(row, leaves, codes, slots, faults):
    where = f"tickets.jsonl {row.get('summary')}"
    faults.need(row["kind"] in KINDS, where, "unknown kind")
    faults.need(tuple(row["path"]) in leaves, where, f"unknown category {row['path']}")
    faults.need(row["target"] is None or row["target"] in codes, where, "unknown target")
    faults.need(row["mode"] in ("hotline", "remote", "onsite") and row["weight"] >= 1, where, "mode or weight")
    faults.need(row["target"] or row["mode"] == "hotline", where, "work on site needs a target")
    faults.need(("complaint" in row) == (row["kind"] == "complaint"), where, "complaint facts belong to complaints")
    if "complaint" in row:
        facts = row["complaint"]
        faults.need(set(facts) == FACTS and all(facts.values()), where, "facts of the complaint")
        faults.need(facts["level"] in ("1", "2", "3") and facts["valid"] in ("valid", "invalid"), where, "level or valid")
    faults.need(row["reply"].startswith(("{customer}", "Hello {customer}")), where, "addresses no customer")
    for text in [row[field] for field in TEXTS] + row["notes"]:
        faults.need(set(PLACEHOLDER.findall(text)) <= set(slots) | GIVEN, where, f"unknown slot: {text}")
        faults.need(text, where, "an empty text")
        need_clean(text, where, faults)
        if row["language"] != "en":
            need_script(text, row["language"], where, faults)


def fill(text, values):
    while PLACEHOLDER.search(text):
        text = PLACEHOLDER.sub(lambda found: values[found.group(1)], text)
    return text


def count_distinct(rows, slots):
    """How many different tickets a plain generator makes of the templates."""
    chance = random.Random(1)
    weights = [row["weight"] for row in rows]
    made = set()
    for row in chance.choices(rows, weights, k=GENERATED):
        values = {name: chance.choice(options) for name, options in slots.items()} | dict.fromkeys(GIVEN, "")
        made.add(tuple(fill(row[field], values) for field in TEXTS))
    return len(made)


def check_tickets(folder, leaves, codes, faults):
    slots = {row["slot"]: row["values"] for row in read(folder, "slots.jsonl", ["slot", "values"], faults)}
    for name, values in slots.items():
        need_unique(values, f"slots.jsonl {name}", faults)
        enough = len(values) >= 3 or PLACEHOLDER.search(values[0])
        faults.need(all(values) and enough, f"slots.jsonl {name}", "too few values")
        need_script("".join(values), "zh_CN", f"slots.jsonl {name}", faults)
        nested = {inner for value in values for inner in PLACEHOLDER.findall(value)}
        faults.need(nested <= set(slots) - {name}, f"slots.jsonl {name}", "holds an unknown slot")
    rows = read(folder, "tickets.jsonl", TICKET, faults, optional=["complaint"])
    for row in rows:
        check_ticket(row, leaves, codes, slots, faults)
    need_unique([row["description"] for row in rows], "tickets.jsonl", faults)
    faults.need(len(rows) >= 150, "tickets.jsonl", f"only {len(rows)} templates")
    faults.need({row["kind"] for row in rows} == KINDS, "tickets.jsonl", "a kind is missing")
    if not faults:
        distinct = count_distinct(rows, slots)
        faults.need(distinct >= LEAST_DISTINCT, "tickets.jsonl", f"only {distinct} of {GENERATED} tickets would differ")
    return rows


def check_lists(folder, faults):
    names = {row["list"]: row["values"] for row in read(folder, "names.jsonl", ["list", "values"], faults)}
    faults.need(set(names) == LISTS and all(names.values()), "names.jsonl", f"lists differ: {set(names) ^ LISTS}")
    people = len(names["surnames"]) * (len(names["given_male"]) + len(names["given_female"]))
    faults.need(people >= 3000, "names.jsonl", f"only {people} names")
    for prefix in names["phone_prefixes"]:
        faults.need(re.fullmatch(r"1[3-9]\d0000", prefix), "names.jsonl", f"{prefix} may be in use")
    rows = read(folder, "announcements.jsonl", ["title", "body", "must_read", "days_ago"], faults)
    faults.need(len(rows) >= 12 and any(row["must_read"] for row in rows), "announcements.jsonl", "too few")
    faults.need(all(0 <= row["days_ago"] <= 42 for row in rows), "announcements.jsonl", "outside the six weeks")
    rows = read(folder, "directory.jsonl", ["name", "number", "hours", "topic", "note"], faults)
    faults.need(len(rows) >= 40, "directory.jsonl", f"only {len(rows)}")
    faults.need(all(all(row.values()) for row in rows), "directory.jsonl", "a field is empty")
    need_unique([row["name"] for row in rows], "directory.jsonl", faults)
    need_unique([row["number"] for row in rows], "directory.jsonl", faults)
    rows = read(folder, "questions.jsonl", ["text", "answer"], faults)
    open_ones = sum(row["answer"] is None for row in rows)
    faults.need(len(rows) >= 15 and 0 < open_ones < len(rows), "questions.jsonl", f"{open_ones} open of {len(rows)}")


def check_events(folder, tickets, faults):
    """Each occasion has a text for any case; what fits some cases only names such as there are."""
    rows = read(folder, "events.jsonl", ["event", "texts"], faults, optional=["for"])
    words = {word for row in tickets for word in [row["kind"], row["mode"], *row["path"]]}
    for row in rows:
        where = f"events.jsonl {row['event']}"
        faults.need(row["texts"] and all(row["texts"]), where, "an empty text")
        faults.need(set(row.get("for", [])) <= words, where, f"no such case: {set(row.get('for', [])) - words}")
        general = any(other["event"] == row["event"] and "for" not in other for other in rows)
        faults.need(general, where, "nothing for any case")


def check_duty_log(folder, slots, faults):
    rows = read(folder, "dutylog.jsonl", ["category", "text"], faults, optional=["late", "correct", "reason"])
    need_unique([row["text"] for row in rows], "dutylog.jsonl", faults)
    faults.need({row["category"] for row in rows} == DUTY, "dutylog.jsonl", "a category is missing or unknown")
    for row in rows:
        where = f"dutylog.jsonl {row['text']}"
        need_script(row["text"], "zh_CN", where, faults)
        faults.need(set(PLACEHOLDER.findall(row["text"])) <= slots, where, "holds an unknown slot")
        faults.need("correct" not in row or "reason" in row, where, "a correction without a reason")


def check_privacy(folder, faults):
    """No mobile number, identity number or mail address anywhere in the demo's texts."""
    for path in sorted(folder.glob("*.jsonl")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            found = re.search(r"(?<!\d)(1[3-9]\d{9}|\d{17}[\dX])(?!\d)|[\w.]+@[\w.]+", line)
            faults.need(not found, f"{path.name}:{number}", f"looks like personal data: {found and found.group()}")


def main(source_dir):
    resources = pathlib.Path(source_dir) / "resources"
    folder = resources / "demo"
    faults = Faults()
    with open(resources / "rules" / "roles.csv", encoding="utf-8") as file:
        roles = {row["role"] for row in csv.DictReader(line for line in file if not line.startswith("#"))}
    codes = check_people(folder, roles, faults)
    leaves = check_categories(folder, faults)
    articles = check_articles(folder, leaves, faults)
    tickets = check_tickets(folder, leaves, codes, faults)
    check_events(folder, tickets, faults)
    check_lists(folder, faults)
    slots = {row["slot"] for row in read(folder, "slots.jsonl", ["slot", "values"], faults)}
    check_duty_log(folder, slots, faults)
    check_privacy(folder, faults)
    wordings = read(resources / "phrases", "wordings.jsonl", ["kind", "pattern", "better", "language"], faults)
    said = [(row["language"], f"articles.jsonl {row['key']}", read_aloud(row["body"])) for row in articles]
    said += [(row["language"], f"tickets.jsonl {row['summary']}", row["reply"]) for row in tickets]
    check_own_rules(said, wordings, faults)
    print("\n".join(faults) or f"{len(articles)} articles and {len(tickets)} ticket templates are in order")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
