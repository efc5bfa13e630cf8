// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Seatdesk {

/// What resources/exchange knows of other programs' tables: the names they give their columns, the words they write for
/// our values. Immutable; any thread.
class ExchangeTables
{
public:
    struct Names
    {
        QString field;
        QStringList names;
    };

    static const ExchangeTables& shipped();

    /// The fields that can be recognised in a table of that record, in the order of precedence.
    [[nodiscard]] QList<Names> namesOf(const QString& record) const { return m_names.value(record); }
    /// Whether the field's values are a fixed set with words for each.
    [[nodiscard]] bool hasWords(const QString& record, const QString& field) const;
    [[nodiscard]] std::optional<QString> valueOf(const QString& record, const QString& field,
                                                 const QString& word) const;

    /// Lower case, half width, without spaces and signs, so that "Ticket No." and "ticket_no" are one name.
    static QString normalized(const QString& name);

private:
    ExchangeTables();

    QHash<QString, QList<Names>> m_names;
    QHash<QString, QHash<QString, QString>> m_words;
};

}  // namespace Seatdesk
