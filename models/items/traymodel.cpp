// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/traymodel.h"

#include "domain/records.h"
#include "domain/syncstatus.h"
#include "domain/ticket.h"
#include "domain/whendone.h"
#include "items/rowgathering.h"

#include <algorithm>
#include <utility>

namespace Seatdesk {

namespace {

const QString kTicketField = QStringLiteral("ticket");

/// The row that a case is about: the ticket it changes, or whose child it writes, else its first row.
std::pair<QString, RecordId> subjectOf(const TrayCase& one)
{
    for (const TrayItem& item : one.items) {
        if (item.operation.record == Ticket::kRecord)
            return {Ticket::kRecord, item.operation.row};
        if (item.operation.set.contains(kTicketField))
            return {Ticket::kRecord, RecordId::fromString(item.operation.set.value(kTicketField).toString())};
    }
    return {one.items.constFirst().operation.record, one.items.constFirst().operation.row};
}

QStringList fieldsOf(const TrayCase& one)
{
    QStringList fields;
    const auto conflicts = one.conflicts();
    for (const auto& [operation, conflict] : conflicts)
        fields.append(conflict.field);
    if (!fields.isEmpty())
        return fields;
    for (const TrayItem& item : one.items)
        fields += item.operation.set.keys();
    fields.removeDuplicates();
    return fields;
}

}  // namespace

PushResult::Status TrayCase::status() const
{
    const auto refused = std::find_if(
        items.begin(), items.end(), [](const TrayItem& item) { return item.result.status != PushResult::Status::Ok; });
    return refused == items.end() ? PushResult::Status::Ok : refused->result.status;
}

TrayItem::Stage TrayCase::stage() const
{
    return items.isEmpty() ? TrayItem::Stage::Sent : items.constFirst().stage;
}

QString TrayCase::detail() const
{
    for (const TrayItem& item : items) {
        if (!item.result.detail.isEmpty())
            return item.result.detail;
    }
    return {};
}

Instant TrayCase::at() const
{
    return items.isEmpty() ? Instant() : items.constFirst().operation.at;
}

QList<std::pair<Operation, FieldConflict>> TrayCase::conflicts() const
{
    QList<std::pair<Operation, FieldConflict>> all;
    for (const TrayItem& item : items) {
        for (const FieldConflict& conflict : item.result.conflicts)
            all.append({item.operation, conflict});
    }
    return all;
}

TrayModel::TrayModel(Tray& tray, Records& records, SyncStatus& status, QObject* parent)
    : QAbstractListModel(parent), m_tray(tray), m_records(records)
{
    connect(&status, &SyncStatus::changed, this, &TrayModel::read);
    connect(&records.feed(), &RecordFeed::reset, this, &TrayModel::read);
    read();
}

void TrayModel::read()
{
    const int round = ++m_round;
    whenDone(m_tray.items(), this, [this, round](const Result<QList<TrayItem>>& items) {
        if (round != m_round)
            return;
        if (items)
            take(*items);
        else
            Q_EMIT failed(items.error());
    });
}

void TrayModel::setWhole(bool whole)
{
    if (m_whole == whole)
        return;
    m_whole = whole;
    read();
}

int TrayModel::countOf(TrayItem::Stage stage) const
{
    return static_cast<int>(
        std::count_if(m_cases.begin(), m_cases.end(), [stage](const TrayCase& one) { return one.stage() == stage; }));
}

void TrayModel::take(const QList<TrayItem>& items)
{
    QList<std::pair<OperationId, TrayItem::Stage>> known;
    QList<TrayItem> listed = items;
    if (!m_whole)
        listed.removeIf([](const TrayItem& item) { return item.stage != TrayItem::Stage::Refused; });
    for (const TrayItem& item : std::as_const(listed))
        known.append({item.operation.id, item.stage});
    if (m_known == known && m_shown)
        return;
    m_known = known;
    m_shown = true;
    QList<TrayCase> cases;
    for (const TrayItem& item : std::as_const(listed)) {
        const auto same = std::find_if(cases.begin(), cases.end(), [&](const TrayCase& one) {
            return one.group == item.operation.group && one.stage() == item.stage;
        });
        if (same == cases.end())
            cases.append({item.operation.group, {item}, {}});
        else
            same->items.append(item);
    }
    std::stable_sort(cases.begin(), cases.end(), [](const TrayCase& a, const TrayCase& b) {
        return a.stage() != b.stage() ? a.stage() < b.stage() : a.at() > b.at();
    });
    findSubjects(cases);
}

void TrayModel::findSubjects(const QList<TrayCase>& cases)
{
    QList<std::pair<QString, RecordId>> subjects;
    for (const TrayCase& one : cases)
        subjects.append(subjectOf(one));
    RowGathering::start(m_records, {}, subjects, this, [this, cases, round = m_round](const Result<QList<Row>>& rows) {
        if (round == m_round)
            show(cases, rows.value_or(QList<Row>()));
    });
}

void TrayModel::show(const QList<TrayCase>& cases, const QList<Row>& rows)
{
    beginResetModel();
    m_cases = cases;
    for (TrayCase& one : m_cases) {
        const RecordId id = subjectOf(one).second;
        for (const Row& row : rows) {
            if (row.id == id)
                one.subject = row;
        }
    }
    endResetModel();
    Q_EMIT changed();
}

int TrayModel::rowOf(GroupId group) const
{
    for (int i = 0; i < m_cases.size(); ++i) {
        if (m_cases.at(i).group == group)
            return i;
    }
    return -1;
}

int TrayModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cases.size());
}

QVariant TrayModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TrayCase& one = m_cases.at(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return one.subject.text(TicketField::kSummary);
        case StageRole:
            return static_cast<int>(one.stage());
        case StatusRole:
            return static_cast<int>(one.status());
        case NumberRole:
            return one.subject.text(TicketField::kNumber);
        case RecordRole:
            return subjectOf(one).first;
        case AtRole:
            return toMicros(one.at());
        case FieldsRole:
            return fieldsOf(one);
        default:
            return {};
    }
}

}  // namespace Seatdesk
