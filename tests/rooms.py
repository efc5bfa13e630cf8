#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""rooms.py SOURCE_DIR: fails when a room includes what it may not know (see CONTRIBUTING.md, "The rooms"), and when
something looks otherwise than the theme says."""
import pathlib
import re
import sys

ROOMS = ["domain", "store", "search", "sync", "exchange", "audio", "items", "host", "widgets", "app"]
MAY_INCLUDE = {
    "domain": {"domain"},
    "store": {"domain", "store"},
    "search": {"domain", "search"},
    "sync": {"domain", "store", "sync"},
    "exchange": {"domain", "exchange"},
    "audio": {"domain", "audio"},
    "items": {"domain", "items"},
    "host": {"domain", "store", "search", "sync", "exchange", "audio", "items", "host"},
    "widgets": {"domain", "items", "audio", "widgets"},
    "app": set(ROOMS),
}
# Libraries by the pattern of their headers, and the rooms that may include them.
QT_CORE = re.compile(r"^(Q(?!Widget|Sql|Gui|Color|Icon|Pixmap|Painter|Application|Network|Local|Media|Audio|Tcp|Print|"
                     r"Svg|Style|Palette|Font|Key|Label|Action|Image|Main|Dialog|Push|Test).*|q\w+)$")
LIBRARIES = [
    (re.compile(r"^sqlite3\.h$"), {"store"}),
    (re.compile(r"^sodium"), {"store"}),
    (re.compile(r"^(QSql|QtSql)"), {"store", "sync"}),
    (re.compile(r"^libpq"), {"sync"}),
    (re.compile(r"^xapian"), {"search"}),
    (re.compile(r"^unicode/"), {"search", "exchange"}),
    (re.compile(r"^xlsxwriter"), {"exchange"}),
    (re.compile(r"^(libav|libsw|sonic|ebur128|QAudio|QMedia)"), {"audio"}),
    (re.compile(r"^(Q(Widget|Application|Dialog|MainWindow|Label|PushButton|LineEdit|TableView|ListView|Style))"),
     {"widgets", "app"}),
    (re.compile(r"^(csignal|qt6keychain/)"), {"app"}),
]
# A C header that belongs to no library named here is the system's: POSIX, Linux or the C library.
SYSTEM = re.compile(r"^(?!q)[a-z][a-z0-9_/.-]*\.h$")
# Inside the room of sound, libraries keep to the corner that is there for them: foreign files meet libav only in the
# code of the decoding program, which runs in a process of its own.
CORNERS = [
    (re.compile(r"^(libav|libsw)"), "models/audio/decode/"),
    (re.compile(r"^ebur128"), "models/audio/analysis/"),
    (re.compile(r"^(sonic|QAudio|QMedia)"), "models/audio/player/"),
]
UMBRELLA = re.compile(r"^(QtWidgets|QtCore|QtGui|QtSql|QtTest|QtNetwork|QtConcurrent)(/Qt[A-Za-z]+)?$")
INCLUDE = re.compile(r'^\s*#\s*include\s+([<"])([^>"]+)[>"]', re.M)


def room_of(path):
    parts = path.parts
    return parts[1] if parts[0] == "models" else parts[0]


def forbidden(room, bracket, header):
    if bracket == '"':
        other = header.split("/")[0]
        return other in ROOMS and other not in MAY_INCLUDE[room]
    if UMBRELLA.match(header):
        return True
    if room == "domain" and header.startswith(("Q", "q")) and not QT_CORE.match(header):
        return True
    owners = [allowed for pattern, allowed in LIBRARIES if pattern.match(header)]
    if not owners and SYSTEM.match(header):
        return room != "app"
    return any(room not in allowed for allowed in owners)


def out_of_corner(path, header):
    return any(pattern.match(header) and not str(path).startswith(corner) for pattern, corner in CORNERS)


TYPE = re.compile(r"^(?:class|struct|enum class) (\w+)(?: *:[^;{]*)?\s*\{", re.M)


def repeated_types(root):
    """Two types of one name in the one namespace: the linker merges their templates and the program breaks at run time."""
    places = {}
    for folder in ("models", "widgets", "app"):
        for path in sorted((root / folder).rglob("*.h")):
            for match in TYPE.finditer(path.read_text(encoding="utf-8")):
                places.setdefault(match.group(1), set()).add(str(path.relative_to(root)))
    return [f"{name} is defined twice: {', '.join(sorted(files))}" for name, files in sorted(places.items())
            if len(files) > 1]


# What no store can hold and what would come back changed is kept out by these fields (LineField, TextEditor).
OWN_FIELDS = re.compile(r"\bnew Q(LineEdit|PlainTextEdit|TextEdit)\b|\bQInputDialog::")


def foreign_fields(root):
    """Every field that takes text from a person is one of ours."""
    return [f"{path.relative_to(root)}: makes a field of Qt's own; LineField and TextEditor refuse what cannot be stored"
            for folder in ("widgets", "app") for path in sorted((root / folder).rglob("*.cpp"))
            if OWN_FIELDS.search(path.read_text(encoding="utf-8"))]


# Colours, sizes of type and icons are asked of the theme, by meaning; only it knows values.
OWN_LOOKS = [
    (re.compile(r"\bQColor(?: +\w+)?[({] *(?:0x|\d|\"|u\"|QString|QLatin1|qRgb|Qt::)|\bQColor::from|\bqRgba?\("
                r"|\bQt::(?:dark|light)?(?:white|black|red|green|blue|cyan|magenta|yellow|gr[ae]y|Red|Green|Blue|Cyan|"
                r"Magenta|Yellow|Gr[ae]y)\b"), "has a colour of its own"),
    (re.compile(r"\bsetStyleSheet\("), "has a style sheet of its own"),
    (re.compile(r"\bset(?:PixelSize|PointSizeF?)\("), "has a size of type of its own"),
    (re.compile(r"\bQIcon::fromTheme\("), "takes an icon past the theme"),
]
THEME = "widgets/theme/"
MAY_LOOK = {
    "widgets/palette/dimmer.cpp": "what lies behind the palette is darkened alike in every look",
    "models/exchange/formprinter.cpp": "paper has no look",
    "models/exchange/formlayout.cpp": "on paper type is measured in points",
}


def own_looks(root):
    """One grid, one scale of type, one set of icons. An exception that excepts nothing any more is a fault as well."""
    faults, needed = [], set()
    for folder in ("models", "widgets", "app"):
        for path in sorted((root / folder).rglob("*")):
            relative = path.relative_to(root).as_posix()
            if path.suffix not in (".h", ".cpp") or relative.startswith(THEME):
                continue
            text = path.read_text(encoding="utf-8")
            found = [what for pattern, what in OWN_LOOKS if pattern.search(text)]
            if relative in MAY_LOOK and found:
                needed.add(relative)
            else:
                faults += [f"{relative}: {what}; ask the theme (widgets/theme/)" for what in found]
    return faults + [f"{relative}: needs no exception in rooms.py" for relative in sorted(set(MAY_LOOK) - needed)]


def main(source_dir):
    root = pathlib.Path(source_dir)
    faults = repeated_types(root) + foreign_fields(root) + own_looks(root)
    for folder in ("models", "widgets", "app"):
        for path in sorted((root / folder).rglob("*")):
            if path.suffix not in (".h", ".cpp"):
                continue
            relative = path.relative_to(root)
            for match in INCLUDE.finditer(path.read_text(encoding="utf-8")):
                if forbidden(room_of(relative), *match.groups()) or out_of_corner(relative, match.group(2)):
                    faults.append(f"{relative}: may not include {match.group(2)}")
    print("\n".join(faults) or "every room includes only what it may")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
