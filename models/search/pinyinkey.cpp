// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/pinyinkey.h"

#include "search/pinyintable.h"

#include <algorithm>

namespace Seatdesk {

namespace {

/// How many letters a unit and what is still to be matched have in common at their beginnings.
qsizetype commonLength(const QByteArray& typed, QByteArrayView rest)
{
    qsizetype common = 0;
    while (common < typed.size() && common < rest.size() && typed[common] == rest[common])
        ++common;
    return common;
}

/// Whether a unit may take so many letters of `rest`.
bool mayTake(qsizetype length, const QByteArray& typed, QByteArrayView rest, PinyinManner manner)
{
    switch (manner) {
        case PinyinManner::Whole:
            return length == typed.size();
        case PinyinManner::Typing:
            return length == typed.size() || length == rest.size();
        case PinyinManner::Initial:
            return length == 1;
        case PinyinManner::Mixed:
            break;
    }
    return true;
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
        for (qsizetype length = commonLength(typed, rest); length > 0; --length) {
            if (!mayTake(length, typed, rest, manner))
                continue;
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
    QByteArray out;
    for (const PinyinUnit& unit : units) {
        if (&unit != &units.constFirst())
            out += ' ';
        if (unit.ideograph)
            out += '+';
        for (const QByteArray& typed : unit.typed) {
            if (&typed != &unit.typed.first())
                out += '/';
            out += typed;
        }
    }
    return out;
}

PinyinKey PinyinKey::fromBytes(QByteArrayView bytes)
{
    PinyinKey key;
    key.units.reserve(std::count(bytes.begin(), bytes.end(), ' ') + 1);
    PinyinUnit* unit = &key.units.emplace_back();
    qsizetype from = 0;
    for (qsizetype i = 0; i <= bytes.size(); ++i) {
        const char c = i < bytes.size() ? bytes[i] : '/';
        if (c == '+') {
            unit->ideograph = true;
            from = i + 1;
        } else if (c == '/' || c == ' ') {
            if (i > from)
                unit->typed.append(QByteArray::fromRawData(bytes.data() + from, i - from));
            from = i + 1;
            if (c == ' ')
                unit = &key.units.emplace_back();
        }
    }
    return key;
}

QList<QByteArrayView> pinyinLines(std::string_view value)
{
    QList<QByteArrayView> lines;
    for (size_t end = value.find('\n'); end != std::string_view::npos; end = value.find('\n')) {
        lines.append(QByteArrayView(value.substr(0, end)));
        value.remove_prefix(end + 1);
    }
    lines.append(QByteArrayView(value));
    for (QByteArrayView& line : lines) {
        if (!line.contains('+'))
            line = {};
    }
    return lines;
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
