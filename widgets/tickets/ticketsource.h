// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "widgets/palette/palettesource.h"

namespace Seatdesk {

class TypeAhead;

/// Tickets in the command palette: by a part of their number (4 digits or more), or by their words.
class TicketSource : public PaletteSource
{
    Q_OBJECT

public:
    TicketSource(Records& records, TypeAhead& typeAhead, QObject* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void ask(const QString& typed, int limit) override;

Q_SIGNALS:
    /// A ticket was chosen.
    void ticketChosen(const Seatdesk::RecordId& ticket);

private:
    void answer(const QString& typed, const QList<Row>& tickets);

    Records& m_records;
    TypeAhead& m_typeAhead;
    QFuture<Result<QList<Row>>> m_asked;
};

}  // namespace Seatdesk
