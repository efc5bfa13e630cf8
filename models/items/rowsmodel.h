// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>

namespace Seatdesk {

/// A list of rows of one record. A new answer is taken over by keyed inserts, moves, updates and removals, so that
/// selection and scrolling stay where they were.
class RowsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, RowRole, FirstOwnRole };

    /// `title` is the field that a row is read by, for example by a screen reader.
    explicit RowsModel(QLatin1StringView title, QObject* parent = nullptr);

    void setRows(const QList<Row>& rows);
    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }
    /// Null when there is none.
    [[nodiscard]] const Row* rowAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(RecordId id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void removeAllBut(const QList<Row>& rows);
    void insertRun(int at, const QList<Row>& rows, qsizetype from, qsizetype count);
    [[nodiscard]] int find(RecordId id, int from) const;

    QLatin1StringView m_title;
    QList<Row> m_rows;
};

}  // namespace Seatdesk
