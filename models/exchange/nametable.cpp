// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/nametable.h"

namespace Seatdesk {

namespace {

/// A tree that someone bent into a ring must not hold up an export.
constexpr int kDeepestName = 64;

}  // namespace

void NameTable::insert(const Row& row)
{
    const QString name = row.text(QStringLiteral("name"));
    const RecordId parent = row.reference(QStringLiteral("parent"));
    m_rows.insert(row.id, {name, parent});
    m_named[name].append(row.id);
    if (!m_children.contains({parent, name}))
        m_children.insert({parent, name}, row.id);
}

std::optional<RecordId> NameTable::child(RecordId parent, const QString& name) const
{
    const auto found = m_children.constFind({parent, name});
    return found == m_children.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<RecordId> NameTable::find(const QString& text) const
{
    if (const std::optional<RecordId> top = child({}, text))
        return top;
    const QList<RecordId> named = m_named.value(text);
    if (named.size() == 1)
        return named.first();
    if (!text.contains(u'/'))
        return std::nullopt;
    std::optional<RecordId> place = RecordId();
    for (const QString& step : text.split(u'/')) {
        place = child(*place, step);
        if (!place)
            return std::nullopt;
    }
    return place;
}

QStringList NameTable::path(RecordId id) const
{
    QStringList names;
    for (int i = 0; i < kDeepestName && m_rows.contains(id); ++i) {
        names.prepend(name(id));
        id = parent(id);
    }
    return names;
}

}  // namespace Seatdesk
