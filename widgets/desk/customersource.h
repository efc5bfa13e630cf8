// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/callersearch.h"
#include "widgets/palette/palettesource.h"
#include "widgets/workplace.h"

namespace Seatdesk {

/// Customers in the command palette: by name, pinyin or initials, and by a whole number, which the authority answers
/// and logs as everywhere. Numbers are shown masked.
class CustomerSource : public PaletteSource
{
    Q_OBJECT

public:
    explicit CustomerSource(Workplace& place, QObject* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void ask(const QString& typed, int limit) override;

    /// More digits are the number of a ticket.
    static constexpr int kLongestNumber = 13;

Q_SIGNALS:
    void customerChosen(const Seatdesk::MatchedCustomer& customer);

private:
    void answer(const QList<MatchedCustomer>& found);

    Workplace& m_place;
    CallerSearch m_search;
    QString m_typed;
    int m_limit = 0;
};

}  // namespace Seatdesk
