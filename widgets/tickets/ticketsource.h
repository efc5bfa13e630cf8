// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/oldertickets.h"
#include "domain/records.h"
#include "widgets/palette/palettesource.h"

namespace Seatdesk {

class TypeAhead;

/// Tickets in the command palette: by a part of their number (4 digits or more), or by their words. A whole number that
/// this seat does not hold is asked for elsewhere.
class TicketSource : public PaletteSource
{
    Q_OBJECT

public:
    /// `older` may be null: then every ticket is here.
    TicketSource(Records& records, TypeAhead& typeAhead, OlderTickets* older, QObject* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void ask(const QString& typed, int limit) override;

Q_SIGNALS:
    /// A ticket was chosen.
    void ticketChosen(const Seatdesk::RecordId& ticket);

private:
    void answer(const QString& typed, const QList<Row>& tickets);
    void askElsewhere(const QString& typed, const TicketNumber& number);
    [[nodiscard]] PaletteEntry entryOf(const Row& row, const QString& typed);

    Records& m_records;
    TypeAhead& m_typeAhead;
    OlderTickets* m_older;
    int m_round = 0;  ///< questions so far
    QFuture<Result<QList<Row>>> m_asked;
};

}  // namespace Seatdesk
