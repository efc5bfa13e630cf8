#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""readme_test.py README SEATDESK_ADMIN: what the README shows of the command line is what the program does."""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

FAULTS = []


def run(*command, stdin=""):
    return subprocess.run([str(word) for word in command], input=stdin, capture_output=True, text=True, timeout=60)


def check(condition, sentence):
    if not condition:
        FAULTS.append(sentence)


def check_text_tools(text, admin):
    """`$ echo LINE | seatdesk-admin text TOOL` and the answer below it."""
    examples = re.findall(r"\$ echo (\S+) \| seatdesk-admin text (\w+)\n +(\{.*\})\n", text)
    for tool in ("pinyin", "fold", "lint"):
        check(any(tool == shown for _, shown, _ in examples), f"no example of text {tool}")
    for line, tool, answer in examples:
        found = run(admin, "text", tool, stdin=line + "\n").stdout
        check(found == answer + "\n", f"text {tool} {line}: {found}")


def check_seat(text, admin, data, password):
    """Every line with "do" is asked, in order; it succeeds or fails as the README says."""
    requests = [json.loads(line) for line in re.findall(r'^ +(\{"n":\d+,"do":.*\})$', text, re.M)]
    check(len(requests) >= 8, "no examples of the seat command")
    refused = {int(n) for n in re.findall(r'"n":(\d+),"ok":false', text)}
    for request in requests:
        if request["do"] == "create":  # the README's later lines ask for the id that it shows
            request["id"] = next(other["id"] for other in requests if "id" in other)
    done = run(admin, "--data", data, "--as", "1001", "--password-file", password, "seat",
               stdin="".join(json.dumps(request) + "\n" for request in requests))
    replies = [reply for reply in map(json.loads, done.stdout.splitlines()) if "event" not in reply]
    check(len(replies) == len(requests), f"{len(requests)} questions, {len(replies)} answers: {done.stdout}")
    for request, reply in zip(requests, replies):
        check(reply["ok"] == (request["n"] not in refused), f"{request} was answered with {reply}")


def check_usage(text, admin):
    """Every command of the program's own list is in the README."""
    usage = run(admin, "--help").stdout.split("Arguments:\n  command")[1]
    for command in re.findall(r"[a-z]+", usage):
        check(re.search(rf"(seatdesk-admin|--data DIR|FILE) .*\b{command}\b", text), f"{command} is not in the README")


def main(readme, admin):
    text = readme.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        data, password = pathlib.Path(folder, "data"), pathlib.Path(folder, "password")
        password.write_text("a long password\n")
        run(admin, "--data", data, "staff", "add", "1001", "李婷", "--password-file", password)
        check_text_tools(text, admin)
        check_seat(text, admin, data, password)
        check_usage(text, admin)
    print("\n".join(FAULTS) or "the README is right")
    return 1 if FAULTS else 0


if __name__ == "__main__":
    sys.exit(main(*(pathlib.Path(word).resolve() for word in sys.argv[1:3])))
