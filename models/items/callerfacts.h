// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Seatdesk {

struct MatchedCustomer;

/// What the department knows of a caller by the number, once it was asked.
struct CallerFacts
{
    std::optional<qsizetype> customers;  ///< how many have the number; nothing while nobody has answered
    QString name;                        ///< with the form of address; of the only one
    QString tier;                        ///< of the only one

    static CallerFacts of(const QList<MatchedCustomer>& matches);
};

}  // namespace Seatdesk
