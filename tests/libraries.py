# SPDX-License-Identifier: GPL-3.0-or-later
"""libraries.py DECODER PROGRAM...: of ours only the decoder loads libav, which brings a hundred libraries with it.

A call under review is decoded by a program of its own, so that a broken recording harms nothing else, and the window
starts in a third of the time.
"""
import subprocess
import sys


def needed(program):
    lines = subprocess.run(["readelf", "-d", program], check=True, capture_output=True, text=True).stdout.splitlines()
    return [line.split("[")[1].rstrip("]") for line in lines if "(NEEDED)" in line]


def loads_libav(program):
    return any(name.startswith(("libav", "libsw")) for name in needed(program))


decoder, *others = sys.argv[1:]
if not loads_libav(decoder):
    sys.exit(f"{decoder} loads no libav: is this the decoder?")
wrong = [program for program in others if loads_libav(program)]
sys.exit("\n".join(f"{program} loads libav" for program in wrong) or 0)
