#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""deb_test.py SOURCE_DIR BUILD_DIR: packs the programs of BUILD_DIR, installs the package into a root folder of its own,
works with it, upgrades over that work, removes it, and looks whether everything is as it should be. Needs root."""
import hashlib
import json
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile

SKIPPED = 77
FILES = """usr/bin/seatdesk usr/bin/seatdesk-admin usr/libexec/seatdesk/seatdesk-decode
    usr/share/applications/org.seatdesk.Seatdesk.desktop
    usr/share/metainfo/org.seatdesk.Seatdesk.metainfo.xml
    usr/share/icons/hicolor/scalable/apps/org.seatdesk.Seatdesk.svg
    usr/share/man/man1/seatdesk.1.gz usr/share/man/man1/seatdesk-admin.1.gz
    usr/share/doc/seatdesk/copyright usr/share/doc/seatdesk/changelog.gz""".split()
DEPENDS = """libqt6widgets6 libqt6svg6 libsodium23 libsqlite3-0 libxapian30 qt6-qpa-plugins qt6-translations-l10n
    breeze-icon-theme fonts-noto-cjk tzdata""".split()
ENVIRONMENT = {**os.environ, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}


def run(*command, stdin=None):
    done = subprocess.run([str(word) for word in command], input=stdin, capture_output=True, text=True,
                          env=ENVIRONMENT, timeout=120)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}\nended with {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def need(condition, sentence):
    if not condition:
        sys.exit(sentence)


class Machine:
    """A root folder with a package database of its own, so that the real one is left alone."""

    def __init__(self, root):
        self.root = root
        for folder in ("info", "updates", "triggers"):
            (root / "var/lib/dpkg" / folder).mkdir(parents=True)
        (root / "var/lib/dpkg/status").touch()

    def dpkg(self, *words):
        # The libraries are the machine's; in the root folder there are none.
        return run("dpkg", f"--root={self.root}", "--force-depends", *words)

    def version(self):
        return run("dpkg-query", f"--admindir={self.root}/var/lib/dpkg", "-W", "-f", "${Version}", "seatdesk")

    def files(self):
        return sorted(str(path.relative_to(self.root)) for path in (self.root / "usr").rglob("*") if path.is_file()) \
            if (self.root / "usr").exists() else []

    def program(self, name):
        return self.root / "usr/bin" / name


class Seat:
    """A seat's folder, asked through the program of a machine."""

    def __init__(self, machine, folder):
        self.admin = machine.program("seatdesk-admin")
        self.data = folder / "data"
        self.password = folder / "password"
        self.password.write_text("a long password\n")

    def command(self, *words, stdin=None):
        return run(self.admin, "--data", self.data, *words, stdin=stdin)

    def ask(self, request):
        reply = json.loads(run(self.admin, "--data", self.data, "--as", "1001", "--password-file", self.password,
                               "seat", stdin=json.dumps(request) + "\n").splitlines()[0])
        need(reply["ok"], f"{request} was answered with {reply}")
        return reply

    def hashes(self):
        return {str(path): hashlib.sha256(path.read_bytes()).hexdigest()
                for path in sorted(self.data.rglob("*")) if path.is_file()}


def make_older(authority, scripts):
    """Puts what the department's file holds into one of the first schema, as the first version would have left it."""
    older = authority.with_name("older.db")
    with sqlite3.connect(older) as database:
        database.executescript((scripts / "0001.sql").read_text(encoding="utf-8"))
        database.execute("attach ? as newer", (str(authority),))
        for (table,) in database.execute("select name from main.sqlite_schema where type = 'table'").fetchall():
            columns = [[f'"{row[1]}"' for row in database.execute(f'pragma {schema}.table_info("{table}")')]
                       for schema in ("main", "newer")]
            shared = ", ".join(name for name in columns[0] if name in columns[1])
            if shared:
                database.execute(f'insert or replace into main."{table}" ({shared}) select {shared} from newer."{table}"')
        database.execute("pragma user_version = 1")
    database.close()
    older.replace(authority)


def schema_of(authority):
    with sqlite3.connect(authority) as database:
        return database.execute("pragma user_version").fetchone()[0]


def check_package(package):
    fields = dict(line.split(": ", 1) for line in run("dpkg-deb", "--field", package).splitlines()
                  if re.match(r"[A-Z][A-Za-z-]*: ", line))
    depends = {word.split()[0] for word in re.split(r"[,|]", fields["Depends"])}
    for name in DEPENDS:
        need(any(found == name or found.startswith(name + "t64") for found in depends), f"does not depend on {name}")
    need("fcitx5-frontend-qt6" in fields["Recommends"], "does not recommend the input method")


def check_files(machine):
    need(machine.files() == sorted(FILES), f"installed: {machine.files()}")
    share = machine.root / "usr/share"
    run("desktop-file-validate", share / "applications/org.seatdesk.Seatdesk.desktop")
    run("appstreamcli", "validate", "--no-net", share / "metainfo/org.seatdesk.Seatdesk.metainfo.xml")
    desktop = (share / "applications/org.seatdesk.Seatdesk.desktop").read_text(encoding="utf-8")
    need("MimeType=x-scheme-handler/tel;" in desktop and "Exec=seatdesk %u" in desktop, "tel: links are not taken")
    for name in ("seatdesk", "seatdesk-admin"):
        page = run("gzip", "-dc", share / f"man/man1/{name}.1.gz")
        warnings = subprocess.run(["groff", "-k", "-man", "-Tutf8", "-ww", "-z"], input=page, capture_output=True,
                                  text=True, env=ENVIRONMENT, check=True).stderr
        need(not warnings, f"{name}.1: {warnings}")
        check_manual(lambda *words: run(machine.program(name), *words), page, name)


def options_of(text):
    return set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", text))


def check_manual(ask, page, name):
    """Every option and command that the program tells of stands in its manual page."""
    usage = ask("--help")
    plain = page.replace("\\-", "-")
    missing = options_of(usage) - {"--help-all"} - options_of(plain)
    need(not missing, f"{name}.1 does not know {missing}")
    if "Arguments:\n  command" in usage:
        commands = re.findall(r"[a-z]+", usage.split("Arguments:\n  command")[1])
        check_commands(ask, plain, commands, options_of(usage))


def check_commands(ask, plain, commands, common):
    """Each command has sections of its own, with every way to call it and every option, and with no other."""
    parts = [part.split("\n.SH ")[0].split("\n", 1) for part in plain.split("\n.SS ")[1:]]
    strangers = {title.split()[0] for title, _ in parts} - set(commands)
    need(not strangers, f"the manual page has commands that are none: {strangers}")
    for command in commands:
        own = [(title, text) for title, text in parts if title.split()[0] == command]
        need(own, f"the manual page has no section on {command}")
        usage = ask(command, "--help")
        verbs = {verb for line in re.findall(rf"^{command} ([a-z|]+)", usage, re.M) for verb in line.split("|")}
        told = {verb for title, _ in own for verb in (title.split() + [""])[1].split("|")}
        need(verbs <= told, f"the manual page does not know {command} {verbs - told}")
        options = options_of(" ".join(title + text for title, text in own))
        need(options_of(usage) <= options, f"{command}: the manual page does not know {options_of(usage) - options}")
        need(options <= options_of(usage) | common, f"{command} does not know {options - options_of(usage)}")


def main(source, build):
    if os.geteuid() != 0 or not shutil.which("dpkg-deb"):
        print("skipped: installing a package needs root and dpkg")
        return SKIPPED
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        packages = [run(source / "packaging/deb", "--built", build, "--out", folder, *words).strip()
                    for words in (("--version", "0.9.9~old"), ())]
        check_package(packages[1])
        machine = Machine(folder / "root")
        machine.dpkg("--install", packages[0])
        need(machine.version() == "0.9.9~old", "the older version is not installed")

        seat = Seat(machine, folder)
        seat.command("staff", "add", "1001", "李婷", "--role", "agent", "--password-file", seat.password)
        ticket = seat.ask({"do": "create", "record": "ticket",
                           "set": {"kind": "fault", "summary": "宽带无法上网", "description": "光猫红灯"}})["row"]

        authority = seat.data / "authority.db"
        newest = schema_of(authority)
        make_older(authority, source / "models/store/sql/authority")
        need(schema_of(authority) == 1 and newest > 1, "the data are not those of an older version")
        machine.dpkg("--install", packages[1])
        need(machine.version() not in ("", "0.9.9~old"), "the newer version is not installed")
        check_files(machine)
        found = seat.ask({"do": "get", "record": "ticket", "id": ticket["id"]})["row"]
        need(found["number"] == ticket["number"] and found["summary"] == "宽带无法上网", f"after the upgrade: {found}")
        seat.ask({"do": "change", "record": "ticket", "id": ticket["id"], "set": {"description": "已恢复"}})
        need(schema_of(authority) == newest, "the upgrade left the data in the older schema")

        before = seat.hashes()
        machine.dpkg("--purge", "seatdesk")
        need(machine.files() == [], f"left behind: {machine.files()}")
        need(before and seat.hashes() == before, "removing the package changed the data")
    print("installed, upgraded and removed; the data stayed")
    return 0


if __name__ == "__main__":
    sys.exit(main(*(pathlib.Path(word).resolve() for word in sys.argv[1:3])))
