// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row.h"

#include <QList>

namespace Seatdesk {

/// The articles whose titles are in the language that the person reads, Chinese or not, before the others; each in the
/// order they had. An article says nothing of its language, its characters do.
QList<Row> ownLanguageFirst(QList<Row> articles, bool chinese);

}  // namespace Seatdesk
