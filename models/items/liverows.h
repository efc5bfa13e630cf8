// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QTimer>

#include <optional>

namespace Seatdesk {

/// The rows of a query, kept as they change. Asks again, once for many changes, whenever a row of the record changed.
/// GUI thread.
class LiveRows : public QObject
{
    Q_OBJECT

public:
    explicit LiveRows(Records& records, QObject* parent = nullptr);

    void setQuery(const Query& query);
    void refresh();
    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }
    /// Whether the first answer is there.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

Q_SIGNALS:
    void changed();
    void failed(const Seatdesk::Error& error);

private:
    Records& m_records;
    std::optional<Query> m_query;
    QList<Row> m_rows;
    QTimer m_soon;
    int m_asked = 0;
    bool m_loaded = false;
};

}  // namespace Seatdesk
