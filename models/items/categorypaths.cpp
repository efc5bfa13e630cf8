// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/categorypaths.h"

#include "domain/category.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Seatdesk {

namespace {

class Tree
{
public:
    explicit Tree(const QList<Row>& rows)
    {
        QSet<RecordId> known;
        for (const Row& row : rows)
            known.insert(row.id);
        for (const Row& row : rows) {
            const Category category(row);
            // An import may leave a parent behind: its children then stand at the root.
            const RecordId parent = known.contains(category.parent()) ? category.parent() : RecordId();
            m_children[parent].append(category);
        }
        for (QList<Category>& children : m_children)
            std::stable_sort(children.begin(), children.end(),
                             [](const Category& a, const Category& b) { return a.position() < b.position(); });
    }

    void collect(RecordId parent, const QString& path, QList<Choice>& choices)
    {
        for (const Category& category : m_children.value(parent)) {
            // A circle of parents, which two edits can make, must not go round for ever.
            const bool isUsed = !category.row().has(CategoryField::kActive) || category.active();
            if (!isUsed || m_seen.contains(category.id()))
                continue;
            m_seen.insert(category.id());
            const QString own = path.isEmpty() ? category.name() : path + kPathMark.toString() + category.name();
            const QString aliases = category.aliases();
            choices.append({category.id(), own, {}, aliases.isEmpty() ? QStringList() : QStringList{aliases}});
            collect(category.id(), own, choices);
        }
    }

private:
    QHash<RecordId, QList<Category>> m_children;
    QSet<RecordId> m_seen;
};

}  // namespace

QList<Choice> categoryPaths(const QList<Row>& categories)
{
    QList<Choice> choices;
    Tree(categories).collect({}, {}, choices);
    return choices;
}

}  // namespace Seatdesk
