#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""make.py PHRASE_PINYIN_DATA PINYIN_DATA: writes pinyin.dat beside this file, the table that models/search/pinyin.cpp
maps into memory. The two folders are checkouts of mozillazg/phrase-pinyin-data and mozillazg/pinyin-data (MIT).

Little-endian: "SDPY0001", u32 count of readings, u32 bytes of readings, u32 count of far characters, u32 lengths, then
per length (2, 3, ...) u32 count of phrases; the readings as UTF-8 lines, padded to 4; u16 reading per character
U+3400..U+9FFF (0 = none); u32 far characters ascending, u16 their readings, padded to 4; per length the phrases
ascending as UTF-16, then their readings, one u16 per character."""
import collections
import pathlib
import struct
import sys
import unicodedata

TONES = {"\u0304": "1", "\u0301": "2", "\u030c": "3", "\u0300": "4"}
LONGEST = 8
SHORT = 4  # longer phrases are kept only where they read otherwise than their characters


def numbered(syllable):
    """wèi -> wei4, lüè -> lve4, de -> de5"""
    tone, letters = "5", ""
    for c in unicodedata.normalize("NFD", syllable):
        if c in TONES:
            tone = TONES[c]
        elif c == "\u0308":
            letters = letters[:-1] + "v"
        elif c != "\u0302":
            letters += c
    return letters + tone


def lines(path):
    for line in path.read_text(encoding="utf-8").splitlines():
        line = line.split("#")[0].strip()
        if line:
            key, value = line.split(":", 1)
            yield key.strip(), value.strip()


def read_characters(path):
    return {chr(int(k[2:], 16)): [numbered(x) for x in v.replace(",", " ").split()] for k, v in lines(path)}


def read_phrases(folder):
    phrases = {}
    for name in ("pinyin.txt", "di.txt", "overwrite.txt"):
        for key, value in lines(folder / name):
            readings = value.split()
            if "_" not in key and 2 <= len(key) <= LONGEST and len(key) == len(readings):
                phrases[key] = [numbered(x) for x in readings]
    return phrases


def usual_readings(phrases, all_readings, mandarin, own):
    """The reading of a character that stands in no phrase, and what else it may be typed as."""
    votes = collections.defaultdict(collections.Counter)
    for phrase, readings in phrases.items():
        for character, reading in zip(phrase, readings):
            votes[character][reading] += 1
    usual = {}
    for character, readings in all_readings.items():
        first = mandarin.get(character, readings)[0]
        most = votes[character].most_common(1)
        if most and most[0][1] >= 4 and most[0][1] > 0.7 * sum(votes[character].values()):
            first = most[0][0]
        first = own.get(character, [first])[0]
        other = next((r for r in readings if r[:-1] != first[:-1] and votes[character][r] >= 3), None)
        usual[character] = first if other is None or "/" in first else first + "/" + other
    return usual


def pad(data):
    return data + b"\0" * (-len(data) % 4)


def write(path, usual, phrases):
    numbers = {"": 0}
    number = lambda reading: numbers.setdefault(reading, len(numbers))
    near = b"".join(struct.pack("<H", number(usual.get(chr(c), ""))) for c in range(0x3400, 0xA000))
    far = sorted(c for c in usual if not 0x3400 <= ord(c) < 0xA000)
    far_block = b"".join(struct.pack("<I", ord(c)) for c in far)
    far_block += pad(b"".join(struct.pack("<H", number(usual[c])) for c in far))
    counts, phrase_block = [], b""
    for length in range(2, LONGEST + 1):
        keys = sorted(k for k in phrases if len(k) == length)
        counts.append(len(keys))
        phrase_block += b"".join(k.encode("utf-16-le") for k in keys)
        phrase_block += b"".join(struct.pack("<H", number(r)) for k in keys for r in phrases[k])
    table = "\n".join(numbers).encode()
    head = b"SDPY0001" + struct.pack("<4I", len(numbers), len(table), len(far), len(counts))
    head += struct.pack(f"<{len(counts)}I", *counts)
    path.write_bytes(head + pad(table) + near + far_block + phrase_block)


def main(phrase_folder, character_folder):
    here = pathlib.Path(__file__).parent
    own = {k: v.split() for k, v in lines(here / "own.txt")}
    phrases = read_phrases(pathlib.Path(phrase_folder))
    characters = read_characters(pathlib.Path(character_folder) / "pinyin.txt")
    mandarin = read_characters(pathlib.Path(character_folder) / "kMandarin.txt")
    usual = usual_readings(phrases, characters, mandarin, {k: v for k, v in own.items() if len(k) == 1})
    phrases.update({k: v for k, v in own.items() if len(k) > 1})
    plain = lambda phrase: [usual.get(c, "").split("/")[0] for c in phrase]
    kept = {k: v for k, v in phrases.items() if max(map(ord, k)) < 0x10000 and (len(k) <= SHORT or v != plain(k))}
    write(here / "pinyin.dat", usual, kept)


if __name__ == "__main__":
    main(*sys.argv[1:])
