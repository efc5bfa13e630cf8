// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/trayanswer.h"

#include "domain/groupbuilder.h"

#include <algorithm>
#include <vector>

namespace Seatdesk {

namespace {

/// The table of a close look has length × length places.
constexpr qsizetype kClose = 1500;

QJsonObject decidedFields(const Operation& operation, const TrayDecisions& decisions)
{
    QJsonObject fields = operation.set;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const auto decided = decisions.constFind({operation.row, field.key()});
        if (decided != decisions.constEnd())
            field.value() = *decided;
    }
    return fields;
}

void append(QList<ChangedPiece>& pieces, ChangedPiece::Change change, QStringView text)
{
    if (text.isEmpty())
        return;
    if (!pieces.isEmpty() && pieces.constLast().change == change)
        pieces.last().text += text;
    else
        pieces.append({change, text.toString()});
}

qsizetype commonStart(QStringView a, QStringView b)
{
    return std::distance(a.begin(), std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first);
}

qsizetype commonEnd(QStringView a, QStringView b)
{
    qsizetype count = 0;
    while (count < a.size() && count < b.size() && a.at(a.size() - 1 - count) == b.at(b.size() - 1 - count))
        ++count;
    return count;
}

/// Longest common subsequence of the differing middles.
void appendMiddle(QList<ChangedPiece>& pieces, QStringView a, QStringView b)
{
    const auto width = static_cast<size_t>(b.size() + 1);
    std::vector<quint16> longest(static_cast<size_t>(a.size() + 1) * width, 0);
    const auto at = [&](qsizetype i, qsizetype j) -> quint16& {
        return longest[static_cast<size_t>(i) * width + static_cast<size_t>(j)];
    };
    for (qsizetype i = a.size() - 1; i >= 0; --i) {
        for (qsizetype j = b.size() - 1; j >= 0; --j)
            at(i, j) =
                a.at(i) == b.at(j) ? static_cast<quint16>(at(i + 1, j + 1) + 1) : std::max(at(i + 1, j), at(i, j + 1));
    }
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (a.at(i) == b.at(j)) {
            append(pieces, ChangedPiece::Change::Same, a.mid(i, 1));
            ++i;
            ++j;
        } else if (at(i + 1, j) >= at(i, j + 1)) {
            append(pieces, ChangedPiece::Change::Removed, a.mid(i++, 1));
        } else {
            append(pieces, ChangedPiece::Change::Added, b.mid(j++, 1));
        }
    }
    append(pieces, ChangedPiece::Change::Removed, a.mid(i));
    append(pieces, ChangedPiece::Change::Added, b.mid(j));
}

}  // namespace

Group trayAnswer(const TrayCase& one, const TrayDecisions& decisions, const QList<Row>& rowsNow, GroupBuilder builder)
{
    for (const TrayItem& item : one.items) {
        const Operation& operation = item.operation;
        const auto now =
            std::find_if(rowsNow.begin(), rowsNow.end(), [&](const Row& row) { return row.id == operation.row; });
        QJsonObject fields = decidedFields(operation, decisions);
        if (operation.verb == Operation::Verb::Delete && now != rowsNow.end()) {
            builder.remove(*now);
        } else if (operation.verb == Operation::Verb::Change && now != rowsNow.end()) {
            builder.change(*now, fields);
        } else if (operation.verb == Operation::Verb::Insert && now == rowsNow.end()) {
            const auto scope = ScopeId::fromString(fields.take(QStringLiteral("scope_id")).toString());
            builder.insert(operation.record, scope, fields, operation.row);
        }
    }
    return builder.group();
}

QList<ChangedPiece> textChanges(const QString& before, const QString& after)
{
    const qsizetype start = commonStart(before, after);
    const qsizetype end = commonEnd(QStringView(before).mid(start), QStringView(after).mid(start));
    const QStringView a = QStringView(before).mid(start, before.size() - start - end);
    const QStringView b = QStringView(after).mid(start, after.size() - start - end);
    QList<ChangedPiece> pieces;
    append(pieces, ChangedPiece::Change::Same, QStringView(before).left(start));
    if (a.size() > kClose || b.size() > kClose) {
        append(pieces, ChangedPiece::Change::Removed, a);
        append(pieces, ChangedPiece::Change::Added, b);
    } else {
        appendMiddle(pieces, a, b);
    }
    append(pieces, ChangedPiece::Change::Same, QStringView(before).right(end));
    return pieces;
}

QString mergedText(const QString& base, const QString& mine, const QString& theirs)
{
    if (mine == theirs || theirs == base)
        return mine;
    if (mine == base)
        return theirs;
    const qsizetype mineStart = commonStart(base, mine);
    const qsizetype mineEnd =
        base.size() - commonEnd(QStringView(base).mid(mineStart), QStringView(mine).mid(mineStart));
    const qsizetype theirStart = commonStart(base, theirs);
    const qsizetype theirEnd =
        base.size() - commonEnd(QStringView(base).mid(theirStart), QStringView(theirs).mid(theirStart));
    if (mineEnd <= theirStart)
        return mine.left(mine.size() - (base.size() - mineEnd)) + base.mid(mineEnd, theirStart - mineEnd) +
               theirs.mid(theirStart);
    if (theirEnd <= mineStart)
        return theirs.left(theirs.size() - (base.size() - theirEnd)) + base.mid(theirEnd, mineStart - theirEnd) +
               mine.mid(mineStart);
    return mine + u'\n' + theirs;
}

}  // namespace Seatdesk
