#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""phrases.py SOURCE_DIR: checks the standard phrases and wordings that ship (resources/phrases/README.md)."""
import collections
import pathlib
import re
import sys

from lines import BLANK, PLACEHOLDER, Faults, need_clean, need_script, need_unique, read

LANGUAGES = {"zh_CN": "zh_cn", "zh_TW": "zh_tw", "en": "en"}
# The situations and groups of the regulations; each needs a phrase.
SITUATIONS = """opening silence silence_again wait dialect inaudible too_fast repeat after_hold anything_else
    cannot_answer restate return_answer note_down thanked wrong_number unfriendly rating welcome greeting wish asking
    consent apology thanks explaining negotiating farewell callback_contract callback_onsite callback_card
    callback_voice callback_web sales_prospect sales_need sales_negotiation sales_close appointment""".split()
PLACEHOLDERS = {"customer", "agent_number", "agent_name", "ticket_number", "time_of_day", "shift", "department"}
KINDS = ["taboo", "negative", "promise", "inside", "fault", "jargon", "compulsory"]
LEAST_PHRASES, LEAST_CHINESE, LEAST_ENGLISH = 120, 80, 30


def check_named(rows, name, faults):
    need_unique([row["key"] for row in rows], name, faults)
    for row in rows:
        for field in LANGUAGES.values():
            faults.need(row[field].strip(), f"{name} {row['key']}", f"{field} is empty")
        need_script(row["zh_cn"], "zh_CN", name, faults)
        need_script(row["zh_tw"], "zh_TW", name, faults)


def check_phrase(row, topics, faults):
    where = f"phrases.jsonl {row['situation']} {row['position']}"
    faults.need(row["situation"] in SITUATIONS, where, "unknown situation")
    faults.need(row["topic"] in topics, where, f"unknown topic {row['topic']}")
    used = {field: collections.Counter(PLACEHOLDER.findall(row[field])) for field in LANGUAGES.values()}
    blanks = {field: len(BLANK.findall(row[field])) for field in LANGUAGES.values()}
    faults.need(used["zh_cn"] == used["zh_tw"] == used["en"], where, f"placeholders differ: {used}")
    faults.need(set(used["zh_cn"]) <= PLACEHOLDERS, where, f"unknown placeholder in {row['zh_cn']}")
    faults.need(len(set(blanks.values())) == 1, where, f"blanks differ: {blanks}")
    for field in LANGUAGES.values():
        text = row[field]
        faults.need(text, where, f"{field} is empty")
        faults.need(not re.search(r"[{}\[\]]", BLANK.sub("", PLACEHOLDER.sub("", text))), where, f"stray bracket: {text}")
        need_clean(text, where, faults)
    need_script(row["zh_cn"], "zh_CN", where, faults)
    need_script(row["zh_tw"], "zh_TW", where, faults)
    faults.need(not re.search(r"[\u4e00-\u9fff]", row["en"]), where, f"Chinese in the English text: {row['en']}")


def check_wording(row, faults):
    where = f"wordings.jsonl {row['kind']} {row['pattern']}"
    faults.need(row["kind"] in KINDS, where, "unknown kind")
    faults.need(row["language"] in LANGUAGES, where, "unknown language")
    faults.need(row["pattern"].strip() and row["better"].strip(), where, "pattern and better must be filled")
    faults.need(row["kind"] == "compulsory" or not re.search(r"[.*+?^$()|\[\]{}\\]", row["pattern"]), where, "not plain text")
    if row["language"] != "en":
        need_script(row["pattern"] + row["better"], row["language"], where, faults)


def occurs(pattern, text):
    if re.match(r"[A-Za-z0-9]", pattern):
        return re.search(rf"(?<![A-Za-z0-9]){re.escape(pattern)}(?![A-Za-z0-9])", text, re.I) is not None
    return pattern in text


def check_own_rules(texts, wordings, faults):
    """What we offer must not break our own list. texts: (language, where, text)."""
    for language, where, text in texts:
        for row in wordings:
            if row["language"] == language and row["kind"] != "compulsory":
                faults.need(not occurs(row["pattern"], text), where, f"uses {row['kind']} wording: {row['pattern']}")


def main(source_dir):
    folder = pathlib.Path(source_dir) / "resources" / "phrases"
    faults = Faults()
    situations = read(folder, "situations.jsonl", ["key", "zh_cn", "zh_tw", "en", "group", "position"], faults)
    topics = read(folder, "topics.jsonl", ["key", "zh_cn", "zh_tw", "en", "position"], faults)
    phrases = read(folder, "phrases.jsonl", ["situation", "topic", "zh_cn", "zh_tw", "en", "position"], faults)
    wordings = read(folder, "wordings.jsonl", ["kind", "pattern", "better", "language"], faults)
    check_named(situations, "situations.jsonl", faults)
    check_named(topics, "topics.jsonl", faults)
    faults.need({row["key"] for row in situations} == set(SITUATIONS), "situations.jsonl",
                "does not name exactly the situations of the regulations")
    keys = {row["key"] for row in topics}
    for row in phrases:
        check_phrase(row, keys, faults)
    for situation in SITUATIONS:
        own = [row["position"] for row in phrases if row["situation"] == situation]
        faults.need(own == list(range(1, len(own) + 1)) and own, situation, f"positions are {own}")
    for field in LANGUAGES.values():
        need_unique([row[field] for row in phrases], f"phrases.jsonl {field}", faults)
    faults.need(len(phrases) >= LEAST_PHRASES, "phrases.jsonl", f"only {len(phrases)} phrases")
    for row in wordings:
        check_wording(row, faults)
    need_unique([(row["language"], row["pattern"]) for row in wordings], "wordings.jsonl", faults)
    english = sum(row["language"] == "en" for row in wordings)
    faults.need(english >= LEAST_ENGLISH and len(wordings) - english >= LEAST_CHINESE, "wordings.jsonl", "too few")
    for language in LANGUAGES:
        kinds = [row["kind"] for row in wordings if row["language"] == language]
        faults.need(set(kinds) == set(KINDS) and kinds.count("compulsory") == 3, language, f"kinds are {set(kinds)}")
    check_own_rules([(language, f"phrases.jsonl {row['situation']} {row['position']}", row[field])
                     for row in phrases for language, field in LANGUAGES.items()], wordings, faults)
    print("\n".join(faults) or f"{len(phrases)} phrases and {len(wordings)} wordings are in order")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
