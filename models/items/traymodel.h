// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row.h"
#include "domain/tray.h"

#include <QAbstractListModel>
#include <QHash>

namespace Seatdesk {

class Records;
class SyncStatus;
class Tray;
struct Error;

/// One user action on its way to the authority: its operations, which apply together or not at all.
struct TrayCase
{
    GroupId group;
    QList<TrayItem> items;
    Row subject;  ///< the ticket, or what else it is about, as it stands; without an id when it is not in sight

    [[nodiscard]] TrayItem::Stage stage() const;
    /// Of what was refused: Conflict, Denied or Invalid, the first answer that is not Ok.
    [[nodiscard]] PushResult::Status status() const;
    [[nodiscard]] QString detail() const;
    [[nodiscard]] Instant at() const;
    /// All fields in which someone else was first, with the operation they belong to.
    [[nodiscard]] QList<std::pair<Operation, FieldConflict>> conflicts() const;
};

/// The cases of the tray: what was refused, then, if asked for, what waits and what was sent, the newest first. Reads
/// again whenever something is refused, sent or dealt with.
class TrayModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum DataRole {
        StageRole = Qt::UserRole,  ///< TrayItem::Stage as int
        StatusRole,                ///< PushResult::Status as int
        NumberRole,                ///< of the ticket; empty for other records
        RecordRole,
        AtRole,      ///< µs UTC
        FieldsRole,  ///< the fields in conflict, or those that were to be set
    };

    TrayModel(Tray& tray, Records& records, SyncStatus& status, QObject* parent = nullptr);

    void read();
    /// Whether what waits and what was sent is listed as well: while somebody looks.
    void setWhole(bool whole);
    [[nodiscard]] int countOf(TrayItem::Stage stage) const;
    [[nodiscard]] const TrayCase& caseAt(int row) const { return m_cases.at(row); }
    [[nodiscard]] int rowOf(GroupId group) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The cases were read.
    void changed();
    void failed(const Seatdesk::Error& error);

private:
    void take(const QList<TrayItem>& items);
    void findSubjects(const QList<TrayCase>& cases);
    void show(const QList<TrayCase>& cases, const QList<Row>& rows);

    Tray& m_tray;
    Records& m_records;
    QList<TrayCase> m_cases;
    QList<std::pair<OperationId, TrayItem::Stage>> m_known;
    bool m_shown = false;
    bool m_whole = false;
    int m_round = 0;
};

}  // namespace Seatdesk
