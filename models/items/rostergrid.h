// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dutyroster.h"
#include "items/liverows.h"

#include <QAbstractTableModel>
#include <QDate>

namespace Seatdesk {

/// A week of a team's roster as a table: a person a row, a day a column, their shift in the cell. What is chosen in a
/// cell is told by chosen() and stands there once it is saved. GUI thread.
class RosterGrid : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int kDays = 7;

    explicit RosterGrid(Records& records, QObject* parent = nullptr);

    /// `first`: the day of the first column.
    void show(ScopeId team, const QDate& first);
    [[nodiscard]] ScopeId team() const { return m_team; }
    [[nodiscard]] QDate firstDay() const { return m_first; }
    [[nodiscard]] QDate dayAt(int column) const { return m_first.addDays(column); }
    [[nodiscard]] StaffId personAt(int row) const { return StaffId(m_people.at(row)); }
    [[nodiscard]] QStringList shiftsAt(const QModelIndex& index) const;
    /// What each day is called over its column.
    void setDayNames(const QStringList& names);
    void setEditable(bool editable) { m_isEditable = editable; }

    /// One person's shift of one day; empty: none.
    void plan(GroupBuilder& builder, const QModelIndex& index, const QString& shift) const;
    /// The week before, for every cell that is empty.
    void planAsBefore(GroupBuilder& builder) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void chosen(const QModelIndex& index, const QString& shift);
    void failed(const Seatdesk::Error& error);

private:
    void takeStaff();
    void takeDuties();
    [[nodiscard]] QString nameAt(int row) const;

    ScopeId m_team;
    QDate m_first;
    LiveRows m_staff;
    LiveRows m_duties;  ///< of this week and the one before
    DutyRoster m_roster;
    QList<RecordId> m_people;
    QStringList m_dayNames;
    bool m_isEditable = false;
};

}  // namespace Seatdesk
