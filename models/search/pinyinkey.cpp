// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/pinyinkey.h"

#include "search/pinyintable.h"

namespace Seatdesk {

namespace {

/// How many letters a unit may take when `rest` is still to be matched, most first.
QList<qsizetype> takes(const QByteArray& typed, QByteArrayView rest, PinyinManner manner)
{
    qsizetype common = 0;
    while (common < typed.size() && common < rest.size() && typed[common] == rest[common])
        ++common;
    const bool whole = common == typed.size();
    switch (manner) {
        case PinyinManner::Whole:
            return whole ? QList<qsizetype>{common} : QList<qsizetype>{};
        case PinyinManner::Typing:
            return whole || (common > 0 && common == rest.size()) ? QList<qsizetype>{common} : QList<qsizetype>{};
        case PinyinManner::Initial:
            return common > 0 ? QList<qsizetype>{1} : QList<qsizetype>{};
        case PinyinManner::Mixed:
            break;
    }
    QList<qsizetype> out;
    for (qsizetype length = common; length > 0; --length)
        out.append(length);
    return out;
}

/// The number of units from `at` on that `rest` stands for, or -1.
qsizetype matchAt(const PinyinKey& key, qsizetype at, QByteArrayView rest, PinyinManner manner, bool ideograph)
{
    if (rest.isEmpty())
        return ideograph ? 0 : -1;
    if (at == key.units.size())
        return -1;
    const PinyinUnit& unit = key.units[at];
    if (manner == PinyinManner::Whole && !unit.ideograph)
        return -1;
    for (const QByteArray& typed : unit.typed) {
        for (const qsizetype length : takes(typed, rest, manner)) {
            const qsizetype more = matchAt(key, at + 1, rest.sliced(length), manner, ideograph || unit.ideograph);
            if (more >= 0)
                return more + 1;
        }
    }
    return -1;
}

}  // namespace

PinyinKey PinyinKey::of(const QString& text)
{
    PinyinKey key;
    for (const PinyinReading& reading : PinyinTable::shipped().read(text)) {
        PinyinUnit unit;
        unit.range = {reading.from, reading.length};
        unit.ideograph = !reading.readings.isEmpty();
        for (const QByteArray& syllable : reading.readings) {
            const QByteArray plain = withoutTone(syllable);
            if (!unit.typed.contains(plain))
                unit.typed.append(plain);
        }
        const QString character = unit.ideograph ? QString() : folded(text.mid(reading.from, reading.length));
        if (!character.isEmpty() && character[0].isLetterOrNumber())
            unit.typed.append(character.toUtf8());
        key.units.append(unit);
    }
    return key;
}

QByteArray PinyinKey::toBytes() const
{
    QByteArrayList parts;
    for (const PinyinUnit& unit : units)
        parts.append((unit.ideograph ? "+" : "") + unit.typed.join('/'));
    return parts.join(' ');
}

PinyinKey PinyinKey::fromBytes(QByteArrayView bytes)
{
    PinyinKey key;
    PinyinUnit unit;
    QByteArray typed;
    const auto endTyped = [&unit, &typed] {
        if (!typed.isEmpty())
            unit.typed.append(typed);
        typed.clear();
    };
    for (const char c : bytes) {
        if (c == '+') {
            unit.ideograph = true;
        } else if (c == '/') {
            endTyped();
        } else if (c == ' ') {
            endTyped();
            key.units.append(unit);
            unit = {};
        } else {
            typed.append(c);
        }
    }
    endTyped();
    key.units.append(unit);
    return key;
}

PinyinSpan findPinyin(const PinyinKey& key, QByteArrayView letters, PinyinManner manner, qsizetype start)
{
    for (qsizetype at = start; at < key.units.size() && !letters.isEmpty(); ++at) {
        const qsizetype count = matchAt(key, at, letters, manner, false);
        if (count > 0)
            return {at, count};
    }
    return {};
}

}  // namespace Seatdesk
