// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ticketnames.h"

#include "domain/category.h"

#include <QStringList>

#include <utility>

namespace Seatdesk {

namespace {

/// Deeper than any tree of categories; ends a circle that two seats made together.
constexpr int kDeepest = 16;

}  // namespace

TicketNames::TicketNames(ScopeTree scopes, const QList<Row>& categories) : m_scopes(std::move(scopes))
{
    for (const Row& row : categories) {
        if (row.record == Category::kRecord)
            m_categories.insert(row.id, {Category(row).name(), Category(row).parent()});
    }
}

QString TicketNames::scope(ScopeId id) const
{
    const Scope* found = m_scopes.find(id);
    return found ? found->name : QString();
}

QString TicketNames::category(RecordId id) const
{
    QStringList path;
    for (auto node = m_categories.constFind(id); node != m_categories.cend() && path.size() < kDeepest;
         node = m_categories.constFind(node->parent))
        path.prepend(node->name);
    return path.join(QStringLiteral(" / "));
}

}  // namespace Seatdesk
