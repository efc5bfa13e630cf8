// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/callermatches.h"

namespace Seatdesk {

int CallerMatches::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matches.size());
}

QVariant CallerMatches::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MatchedCustomer& match = m_matches.at(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return match.customer.name();
        case TierRole:
            return match.customer.tier();
        case DetailRole: {
            QStringList parts{match.maskedNumber.isEmpty() ? match.customer.maskedNumber() : match.maskedNumber,
                              match.customer.area()};
            parts += match.customer.services();
            parts.removeAll(QString());
            return parts;
        }
        case IdRole:
            return match.customer.id().toString();
        default:
            return {};
    }
}

void CallerMatches::setMatches(const QList<MatchedCustomer>& matches)
{
    beginResetModel();
    m_matches = matches;
    endResetModel();
}

int CallerMatches::rowOf(CustomerId customer) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (CustomerId(m_matches.at(row).customer.id()) == customer)
            return row;
    }
    return -1;
}

}  // namespace Seatdesk
