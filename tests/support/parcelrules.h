// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowview.h"
#include "domain/rulebook.h"

namespace Seatdesk {

/// A record kind of which no line of the program knows: its own type.
class Parcel : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"parcel"};
    using RowView::RowView;
    QString label() const { return row().text(QLatin1StringView("label")); }
    QString state() const { return row().text(QLatin1StringView("state")); }
};

/// The program's rules and the rows of parcels, by way of files in that folder.
RuleBook parcelRules(const QString& folder);

}  // namespace Seatdesk
