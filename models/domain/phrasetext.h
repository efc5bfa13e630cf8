// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textrange.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>

namespace Seatdesk {

/// A piece of a standard phrase as it is kept: `{agent_number}` is a placeholder that the seat fills, `[[time of the
/// visit]]` a blank that the person fills, all else is text.
struct PhrasePiece
{
    enum class Kind { Text, Placeholder, Blank };

    Kind kind = Kind::Text;
    QString text;  ///< the words, the placeholder's name, or what belongs into the blank

    bool operator==(const PhrasePiece&) const = default;
};

QList<PhrasePiece> phrasePieces(const QString& phrase);

/// A phrase ready to be inserted, with the places that are still to be filled.
struct FilledPhrase
{
    QString text;
    QList<TextRange> blanks;

    bool operator==(const FilledPhrase&) const = default;
};

/// The phrase with its placeholders replaced by what `value(name)` answers. One without a value becomes a blank that
/// shows its name out of `names` (or the name itself), so that nothing wrong is said to the customer.
FilledPhrase fillPhrase(const QString& phrase, const std::function<QString(const QString&)>& value,
                        const QHash<QString, QString>& names = {});

}  // namespace Seatdesk
