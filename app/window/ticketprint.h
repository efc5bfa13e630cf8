// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "items/ticketdesk.h"
#include "widgets/tickets/formkind.h"
#include "widgets/workplace.h"

#include <QObject>

#include <memory>

class QPagedPaintDevice;

namespace Seatdesk {

/// Prints a ticket as a form into a PDF or on a printer: reads it, logs who prints it and why, and only then writes.
/// Ends with one of its signals, or with none once it is deleted.
class TicketPrint : public QObject
{
    Q_OBJECT

public:
    struct Order
    {
        TicketId ticket;
        FormKind form = FormKind::Complaint;
        QString reason;
        QString path;                                   ///< of the PDF
        std::shared_ptr<QPagedPaintDevice> paper = {};  ///< a printer instead of the PDF
    };

    /// `place` outlives the print.
    TicketPrint(const Workplace& place, Order order, QObject* parent);

    void start();

Q_SIGNALS:
    void printed(int pages);
    void failed(const Seatdesk::Error& error);

private:
    void log(const TicketFile& file, const QList<Row>& categories);
    void told(const Result<int>& pages);
    void write(const TicketFile& file, const QList<Row>& categories);

    const Workplace& m_place;
    Order m_order;
    TicketDesk m_desk;
};

}  // namespace Seatdesk
