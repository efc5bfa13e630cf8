// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textrange.h"

#include <QList>
#include <QString>

namespace Seatdesk {

/// A text in the one form in which texts are compared: half width, lower case, simplified characters, plain marks, one
/// space for any white space and none at the ends.
struct FoldedText
{
    QString text;
    QList<qsizetype> from;   ///< per unit of `text`: where it begins in the original
    QList<qsizetype> until;  ///< and where it ends

    /// The piece of the original that a piece of the folded text came from.
    [[nodiscard]] TextRange original(TextRange piece) const;
};

FoldedText fold(const QString& text);
/// The folded text alone.
QString folded(const QString& text);
/// The simplified form of a traditional character, else the character itself (Unicode's Traditional-Simplified).
char16_t simplified(char16_t character);
/// Chinese, kana or hangul: written without spaces between words.
bool isIdeograph(char32_t character);

}  // namespace Seatdesk
