// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/fillprogress.h"

#include "domain/rulebook.h"

#include <QHash>

namespace Seatdesk {

namespace {

using Part = SyncStatus::Part;

Part partOf(const QString& record)
{
    static const QHash<QString, Part> named{
        {QStringLiteral("scope"), Part::Basics},           {QStringLiteral("staff"), Part::Basics},
        {QStringLiteral("grant"), Part::Basics},           {QStringLiteral("setting"), Part::Basics},
        {QStringLiteral("calendar_day"), Part::Basics},    {QStringLiteral("category"), Part::Basics},
        {QStringLiteral("ticket"), Part::Tickets},         {QStringLiteral("customer"), Part::Customers},
        {QStringLiteral("contact"), Part::Customers},      {QStringLiteral("rating"), Part::Customers},
        {QStringLiteral("article"), Part::Knowledge},      {QStringLiteral("article_version"), Part::Knowledge},
        {QStringLiteral("article_step"), Part::Knowledge}, {QStringLiteral("directory"), Part::Knowledge},
    };
    const auto known = named.constFind(record);
    if (known != named.constEnd())
        return *known;
    const RecordRule* rule = RuleBook::shipped().record(record);
    return rule && rule->scopeRule == ScopeRule::Parent && rule->parent == u"ticket" ? Part::TimeLines : Part::Other;
}

}  // namespace

void FillProgress::note(const QList<Row>& rows)
{
    if (!m_status || rows.isEmpty())
        return;
    // Rows of a record lie together, most pages hold one.
    QString record;
    Part part = Part::Basics;
    for (const Row& row : rows) {
        if (row.record != record) {
            record = row.record;
            part = partOf(record);
        }
        ++m_rows[part];
    }
    QMetaObject::invokeMethod(
        m_status,
        [status = m_status, now = SyncStatus::Fetching{part, m_rows.value(part)}] { status->setFetching(now); },
        Qt::QueuedConnection);
}

}  // namespace Seatdesk
