// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rowview.h"

#include <QJsonArray>

namespace Seatdesk {

std::optional<Instant> RowView::instant(QLatin1StringView field) const
{
    if (!m_row.has(field))
        return std::nullopt;
    return m_row.time(field);
}

QDate RowView::day(QLatin1StringView field) const
{
    return QDate::fromString(m_row.text(field), Qt::ISODate);
}

QStringList RowView::texts(QLatin1StringView field) const
{
    QStringList texts;
    for (const QJsonValue& value : m_row.fields.value(field).toArray())
        texts.append(value.toString());
    return texts;
}

}  // namespace Seatdesk
