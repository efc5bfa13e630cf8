// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"

#include <QAbstractListModel>
#include <QList>

#include <optional>

namespace Seatdesk {

/// A customer whom a name or a number may mean.
struct MatchedCustomer
{
    Customer customer{Row{}};
    RecordId contact;  ///< that has the number; null when found by name
    QString maskedNumber;
};

/// Customers who match what was typed or who calls.
class CallerMatches : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { TierRole = Qt::UserRole + 1, DetailRole, IdRole };

    explicit CallerMatches(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    void setMatches(const QList<MatchedCustomer>& matches);
    [[nodiscard]] const MatchedCustomer& matchAt(int row) const { return m_matches.at(row); }
    [[nodiscard]] int rowOf(CustomerId customer) const;

private:
    QList<MatchedCustomer> m_matches;
};

}  // namespace Seatdesk
