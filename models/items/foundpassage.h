// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textrange.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Seatdesk {

class TypeAhead;

/// A sentence of a text in which something was found, with what of it.
struct FoundPassage
{
    QString text;
    QList<TextRange> marks;
};

/// The first sentence of `body`, or else of `others`, in which `words` are found; empty when there is none. It begins
/// not long before what was found.
FoundPassage foundPassage(TypeAhead& typeAhead, const QString& words, const QString& body, const QStringList& others);

}  // namespace Seatdesk
