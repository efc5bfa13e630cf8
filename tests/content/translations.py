# SPDX-License-Identifier: GPL-3.0-or-later
"""translations.py TOP LUPDATE: every text of the sources has its translation, and no translation is of a text that is gone.

The files are brought up to date as copies; a text that was lost when two changes met shows as new there."""
import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

# English is the language of the sources: its file holds what counts, as one and as many.
FILES = {"seatdesk_zh_CN.ts": [], "seatdesk_zh_TW.ts": [], "seatdesk_en.ts": ["-pluralonly"]}


def texts(path):
    """(context, source) to whether its translation is there, for one file."""
    found = {}
    for context in ET.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            forms = translation.findall("numerusform") or [translation]
            done = translation.get("type") != "unfinished" and all((form.text or "").strip() for form in forms)
            found[(context.findtext("name"), message.findtext("source"))] = done
    return found


def check(top, lupdate, name, options):
    """What is wrong with one file."""
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / name
        shutil.copy(top / "translations" / name, copy)
        subprocess.run([lupdate, "-silent", "-no-obsolete", "-locations", "none", *options, "-I", ".", "-I", "models",
                        "app", "widgets", "-ts", str(copy)], cwd=top, check=True)
        before, after = texts(top / "translations" / name), texts(copy)
    missing = [f"{name}: {where}: no translation of “{text}”" for (where, text), done in after.items() if not done]
    gone = [f"{name}: {where}: “{text}” is in no source any more" for where, text in before.keys() - after.keys()]
    return missing + gone


def main():
    top, lupdate = pathlib.Path(sys.argv[1]), sys.argv[2]
    faults = [fault for name, options in FILES.items() for fault in check(top, lupdate, name, options)]
    print("\n".join(faults) or "every text is translated")
    return 1 if faults else 0


sys.exit(main())
