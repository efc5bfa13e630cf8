#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""contributing_test.py SOURCE_DIR: the tables of CONTRIBUTING.md name every benchmark and every package, and no other."""
import pathlib
import re
import sys


def differences(what, told, there):
    return ([f"CONTRIBUTING.md does not name {what} {name}" for name in sorted(there - told)]
            + [f"CONTRIBUTING.md names {what} {name}, which is none" for name in sorted(told - there)])


def main(source):
    text = (source / "CONTRIBUTING.md").read_text(encoding="utf-8")
    benches = {path.stem for path in (source / "tests/bench").glob("bench_*.cpp")}
    faults = differences("the benchmark", set(re.findall(r"^\| (bench_\w+)", text, re.M)), benches)
    lines = (source / "packaging/packages.txt").read_text(encoding="utf-8").splitlines()
    packages = {line.strip() for line in lines if line.strip() and not line.startswith("#")}
    table = text.split("## Dependencies")[1].split("\n## ")[0]
    rows = [row.split("|")[2] for row in re.findall(r"^\|.*\|$", table, re.M)[2:]]
    faults += differences("the package", {name for row in rows for name in re.findall(r"`([^`]+)`", row)}, packages)
    print("\n".join(faults) or f"{len(benches)} benchmarks and {len(packages)} packages are named")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
