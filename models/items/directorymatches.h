// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row.h"

#include <QList>

namespace Seatdesk {

class TypeAhead;

/// The entries of the directory that fit what was typed (name, topic, number, note; pinyin and initials too), the best
/// first. Nothing typed: all, as they came.
QList<Row> directoryMatches(TypeAhead& typeAhead, const QList<Row>& entries, const QString& typed, int limit);

}  // namespace Seatdesk
