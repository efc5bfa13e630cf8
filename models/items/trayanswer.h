// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/traymodel.h"

#include <QJsonObject>

namespace Seatdesk {

class GroupBuilder;

/// One field of a case as the person decided it. Key: the operation's row and the field.
using TrayDecisions = QHash<std::pair<RecordId, QString>, QJsonValue>;

/// The group that carries out a refused action once more, over the rows as they stand now: what was in conflict as
/// decided, the rest as it was meant. Fields that already hold that value are left out; the group may be empty.
Group trayAnswer(const TrayCase& one, const TrayDecisions& decisions, const QList<Row>& rowsNow, GroupBuilder builder);

/// A run of characters of a text beside the one it came from.
struct ChangedPiece
{
    enum class Change { Same, Removed, Added };

    Change change = Change::Same;
    QString text;

    bool operator==(const ChangedPiece&) const = default;
};

/// What became of `before`, in runs. Texts too long for a close look are one removal and one addition.
QList<ChangedPiece> textChanges(const QString& before, const QString& after);
/// Both changes of a text in one, where they do not touch the same place; else mine, with theirs added behind it.
QString mergedText(const QString& base, const QString& mine, const QString& theirs);

}  // namespace Seatdesk
