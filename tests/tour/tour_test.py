#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""tour_test.py PROGRAM DIR [OPTION…]: plays the tour into DIR and looks at what it leaves: an outcome and a time for each
step, a picture with something in it, no more than two minutes, and nothing of its department."""
import json
import os
import pathlib
import shutil
import struct
import subprocess
import sys
import tempfile
import zlib

MOST_SECONDS = 120
LEAST_STEPS = 10
LEAST_SIZE = (1366, 768)
# An empty picture has two or three kinds of lines, however they are packed; a page full of words hundreds.
LEAST_KINDS_OF_LINES = 50


def need(condition, sentence):
    if not condition:
        sys.exit(sentence)


def look_at(picture):
    data = picture.read_bytes()
    need(data.startswith(b"\x89PNG\r\n\x1a\n"), f"{picture.name} is no picture")
    packed, place, size = b"", 8, (0, 0)
    while place < len(data):
        length, kind = struct.unpack(">I4s", data[place:place + 8])
        body = data[place + 8:place + 8 + length]
        if kind == b"IHDR":
            size = struct.unpack(">II", body[:8])
        elif kind == b"IDAT":
            packed += body
        place += 12 + length
    need(size[0] >= LEAST_SIZE[0] and size[1] >= LEAST_SIZE[1], f"{picture.name} is {size[0]} by {size[1]} pixels")
    pixels = zlib.decompress(packed)
    line = len(pixels) // size[1]
    kinds = len({pixels[i:i + line] for i in range(0, len(pixels), line)})
    need(kinds >= LEAST_KINDS_OF_LINES, f"{picture.name} is blank: {kinds} kinds of lines")


def judge(folder):
    report = json.loads((folder / "tour.json").read_text(encoding="utf-8"))
    need(report["outcome"] == "ok", f"the tour ended with {report['outcome']}")
    need(0 < report["ms"] < MOST_SECONDS * 1000, f"the tour took {report['ms']} ms")
    steps = report["steps"]
    need(len(steps) >= LEAST_STEPS, f"the tour has {len(steps)} steps")
    need(len({step["step"] for step in steps}) == len(steps), "two steps have one name")
    need(len({step["picture"] for step in steps}) == len(steps), "two steps have one picture")
    for step in steps:
        need(step["outcome"] == "ok", f"{step['step']}: {step['outcome']}")
        need(0 < step["ms"] < report["ms"], f"{step['step']} took {step['ms']} ms of {report['ms']}")
        look_at(folder / step["picture"])


def main(program, folder, *options):
    folder = pathlib.Path(folder)
    shutil.rmtree(folder, ignore_errors=True)
    with tempfile.TemporaryDirectory() as home:
        # Qt remembers folders of its file dialog among the settings, and wants a place for sockets.
        places = {name: pathlib.Path(home) / name
                  for name in ("XDG_DATA_HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR")}
        for place in places.values():
            place.mkdir(mode=0o700)
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **{key: str(place) for key, place in places.items()}}
        done = subprocess.run([program, "--tour", folder, *options], stdin=subprocess.DEVNULL, env=environment,
                              timeout=MOST_SECONDS + 20)
        need(done.returncode == 0, f"the tour ended with {done.returncode}")
        left = [str(path) for name in ("XDG_DATA_HOME", "TMPDIR") for path in places[name].rglob("*")]
        need(not left, "the tour left behind " + ", ".join(left))
    judge(folder)


if __name__ == "__main__":
    main(*sys.argv[1:])
