// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/textfold.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QVarLengthArray>

#include <string_view>

namespace Seatdesk {

/// What can be typed for one character: its readings without tone, or the letter or digit itself. A mark or a space has
/// none and ends every match.
struct PinyinUnit
{
    QVarLengthArray<QByteArray, 2> typed;
    bool ideograph = false;
    TextRange range;  ///< in the text the key was made from; not kept by toBytes()
};

/// The title of a row, or an entry of a list, as one types it in pinyin.
struct PinyinKey
{
    QList<PinyinUnit> units;

    static PinyinKey of(const QString& text);
    /// The form in the index: units apart by a space, readings by a slash, ideographs marked by a leading +.
    [[nodiscard]] QByteArray toBytes() const;
    /// The key refers to `bytes`, which must outlive it: thousands are read for one search.
    static PinyinKey fromBytes(QByteArrayView bytes);
};

/// The keys of a row's titles as they stand in the index, one a line; empty where a title has no ideograph, which no
/// letters stand for. They refer to `value`.
QList<QByteArrayView> pinyinLines(std::string_view value);

/// Ways in which typed letters stand for characters, the strictest first.
enum class PinyinManner {
    Whole,    ///< whole syllables: kuandai
    Typing,   ///< the last one begun: kuanda
    Initial,  ///< one letter a character: kd
    Mixed,    ///< any beginnings: kuand, kdai
};

/// A run of units that the letters stand for.
struct PinyinSpan
{
    qsizetype from = -1;
    qsizetype count = 0;

    [[nodiscard]] bool isNull() const { return from < 0; }
};

/// The first run of units, at `start` or after, that the letters (a–z, ü as v, and digits) stand for in that manner; at
/// least one of them an ideograph.
PinyinSpan findPinyin(const PinyinKey& key, QByteArrayView letters, PinyinManner manner, qsizetype start = 0);

}  // namespace Seatdesk
