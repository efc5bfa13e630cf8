// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row.h"

#include <QList>
#include <QLocale>

namespace Seatdesk {

/// The articles whose titles are in the language that the person reads before the others, each in the order they had.
/// For a reader of Chinese what is written in the other characters comes second, what is not Chinese last. An article
/// says nothing of its language, its characters do: those of the title, or of its other names where the title could be
/// either.
QList<Row> ownLanguageFirst(const QList<Row>& articles, const QLocale& reader);
/// How many of them are in that very language.
qsizetype countOfOwnLanguage(const QList<Row>& articles, const QLocale& reader);

}  // namespace Seatdesk
