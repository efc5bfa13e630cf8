// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket.h"

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlTableModel>
#include <QTableView>

#include <memory>

namespace Seatdesk {

/// What a list of tickets is measured against: the same rows in a QSqlTableModel, fetched whole, in a bare QTableView.
class FetchedTable
{
public:
    FetchedTable(const QString& path, const QList<Row>& tickets, QSize size)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), path);
        database.setDatabaseName(path);
        if (database.open())
            fill(database, tickets);
        m_database = database;
        m_size = size;
    }

    /// Shows the table; the milliseconds until all rows are there and the first are painted.
    double open()
    {
        m_model = std::make_unique<QSqlTableModel>(nullptr, m_database);
        m_view = std::make_unique<QTableView>();
        m_view->resize(m_size);
        m_view->show();
        m_model->setTable(QStringLiteral("ticket"));
        m_view->setModel(m_model.get());
        return select();
    }

    double select()
    {
        QElapsedTimer timer;
        timer.start();
        m_model->select();
        while (m_model->canFetchMore())
            m_model->fetchMore();
        m_view->viewport()->repaint();
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

    double sort(int column)
    {
        m_model->setSort(column, Qt::AscendingOrder);
        return select();
    }

    double filter(const QString& words)
    {
        m_model->setFilter(QStringLiteral("summary like '%%1%'").arg(words));
        return select();
    }

    QTableView& view() { return *m_view; }
    static constexpr int kColumns = 8;

private:
    static void fill(const QSqlDatabase& database, const QList<Row>& tickets)
    {
        QSqlQuery query(database);
        query.exec(
            QStringLiteral("create table ticket(id integer primary key, number text, kind text, summary text, "
                           "customer text, state text, holder text, due integer)"));
        query.exec(QStringLiteral("begin"));
        query.prepare(QStringLiteral("insert into ticket values(null, ?, ?, ?, ?, ?, ?, ?)"));
        for (const Row& ticket : tickets) {
            for (const QLatin1StringView field :
                 {TicketField::kNumber, TicketField::kKind, TicketField::kSummary, TicketField::kCustomerName,
                  TicketField::kState, TicketField::kHolder})
                query.addBindValue(ticket.text(field));
            query.addBindValue(ticket.integer(TicketField::kDueAt));
            query.exec();
        }
        query.exec(QStringLiteral("commit"));
    }

    QSqlDatabase m_database;
    QSize m_size;
    std::unique_ptr<QSqlTableModel> m_model;
    std::unique_ptr<QTableView> m_view;
};

}  // namespace Seatdesk
