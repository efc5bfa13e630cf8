// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/rowsheet.h"
#include "domain/query.h"
#include "widgets/workplace.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace Seatdesk {

/// Writes the rows of a query, tickets of a view for example, into a file for people: reads them, logs who takes them
/// out and why, and only then writes, in a worker. Ends with one of its signals, or with none once it is cancelled or
/// deleted; then there is no file.
class ViewExport : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMostRows = 50000;

    struct Order
    {
        Query query;  ///< may hold placeholders
        QString reason;
        QString path;  ///< ends in .csv or .xlsx
        int mostRows = kMostRows;
        SheetMaker sheet = ticketSheet;
    };

    /// `place` outlives the export.
    ViewExport(const Workplace& place, Order order, QObject* parent);
    ~ViewExport() override;

    void start();
    void cancel();

Q_SIGNALS:
    /// A few times a second while the file is written.
    void progressed(qsizetype rows, qsizetype total);
    /// `cut`: the query has more rows than one file takes.
    void wrote(qsizetype rows, bool cut);
    void failed(const Seatdesk::Error& error);

private:
    struct Work
    {
        std::atomic<bool> cancelled{false};
        std::atomic<qsizetype> written{0};
    };

    void log(const QList<Row>& rows, const RowSheet& sheet);
    void write(const QList<Row>& rows, const RowSheet& sheet);
    void fail(const Error& error);
    static Result<qsizetype> writeTable(const QString& path, const RowSheet& sheet, const QList<Row>& rows, Work& work);

    const Workplace& m_place;
    Order m_order;
    bool m_cut = false;
    QTimer m_ticks;
    std::shared_ptr<Work> m_work = std::make_shared<Work>();
};

}  // namespace Seatdesk
