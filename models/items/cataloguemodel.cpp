// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/cataloguemodel.h"

#include "domain/article.h"
#include "domain/category.h"

#include <QHash>

#include <algorithm>

namespace Seatdesk {

/// The root itself is not shown; its one child stands for everything.
struct CatalogueModel::Node
{
    QString key;
    QString name;
    QString library;
    RecordId category;
    qint64 position = 0;
    int count = 0;
    Node* parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    Node* add(const QString& childKey)
    {
        auto child = std::make_unique<Node>();
        child->key = childKey;
        child->parent = this;
        children.push_back(std::move(child));
        return children.back().get();
    }
    [[nodiscard]] bool sameShape(const Node& other) const
    {
        return key == other.key && name == other.name &&
               std::equal(children.begin(), children.end(), other.children.begin(), other.children.end(),
                          [](const auto& a, const auto& b) { return a->sameShape(*b); });
    }
    void sort()
    {
        std::stable_sort(children.begin(), children.end(),
                         [](const auto& a, const auto& b) { return a->position < b->position; });
        for (const auto& child : children)
            child->sort();
    }
};

namespace {

/// From the top category down to the article's; a loop in the data ends the way.
QList<Row> pathOf(RecordId category, const QHash<RecordId, Row>& categories)
{
    QList<Row> path;
    QSet<RecordId> seen;
    while (categories.contains(category) && !seen.contains(category)) {
        seen.insert(category);
        path.prepend(categories.value(category));
        category = Category(path.first()).parent();
    }
    return path;
}

}  // namespace

bool CatalogueModel::Place::holds(const Row& article) const
{
    if (!library.isNull() && Article(article).library() != library)
        return false;
    return categories.isEmpty() || categories.contains(Article(article).category());
}

CatalogueModel::CatalogueModel(QString allName, QStringList libraries, NameOf libraryName, QObject* parent)
    : QAbstractItemModel(parent),
      m_allName(std::move(allName)),
      m_libraries(std::move(libraries)),
      m_libraryName(std::move(libraryName)),
      m_root(build({}, {}))
{}

CatalogueModel::~CatalogueModel() = default;

std::unique_ptr<CatalogueModel::Node> CatalogueModel::build(const QList<Row>& articles,
                                                            const QList<Row>& categories) const
{
    QHash<RecordId, Row> byId;
    for (const Row& row : categories)
        byId.insert(row.id, row);
    auto root = std::make_unique<Node>();
    Node* all = root->add(QStringLiteral("all"));
    all->name = m_allName;
    QHash<QString, Node*> nodes;
    const auto child = [&nodes](Node* parent, const QString& key) {
        Node*& node = nodes[key];
        if (!node)
            node = parent->add(key);
        ++node->count;
        return node;
    };
    for (const Row& article : articles) {
        const QString library = Article(article).library();
        ++all->count;
        Node* node = child(all, library);
        node->library = library.isNull() ? QStringLiteral("") : library;
        node->name = m_libraryName(library);
        const qsizetype place = m_libraries.indexOf(library);
        node->position = place < 0 ? m_libraries.size() : place;
        for (const Row& category : pathOf(Article(article).category(), byId)) {
            Node* below = child(node, library + u'/' + category.id.toString());
            below->library = node->library;
            below->category = category.id;
            below->name = Category(category).name();
            below->position = Category(category).position();
            node = below;
        }
    }
    root->sort();
    return root;
}

void CatalogueModel::setContent(const QList<Row>& articles, const QList<Row>& categories)
{
    std::unique_ptr<Node> next = build(articles, categories);
    if (m_root->sameShape(*next)) {
        takeCounts(*m_root, *next);
        return;
    }
    beginResetModel();
    m_root = std::move(next);
    endResetModel();
}

void CatalogueModel::takeCounts(Node& into, const Node& from)
{
    for (size_t i = 0; i < into.children.size(); ++i) {
        Node& node = *into.children[i];
        if (node.count != from.children[i]->count) {
            node.count = from.children[i]->count;
            const QModelIndex changed = indexOf(&node);
            Q_EMIT dataChanged(changed, changed, {CountRole});
        }
        takeCounts(node, *from.children[i]);
    }
}

CatalogueModel::Node* CatalogueModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_root.get();
}

QModelIndex CatalogueModel::indexOf(const Node* node) const
{
    if (!node || !node->parent)
        return {};
    const auto& siblings = node->parent->children;
    const auto found = std::find_if(siblings.begin(), siblings.end(), [&](const auto& s) { return s.get() == node; });
    return createIndex(static_cast<int>(found - siblings.begin()), 0, const_cast<Node*>(node));
}

CatalogueModel::Place CatalogueModel::placeOf(const QModelIndex& index) const
{
    const Node* node = nodeOf(index);
    Place place;
    place.library = node->library;
    if (node->category.isNull())
        return place;
    QList<const Node*> open{node};
    while (!open.isEmpty()) {
        const Node* next = open.takeLast();
        place.categories.insert(next->category);
        for (const auto& child : next->children)
            open.append(child.get());
    }
    return place;
}

QModelIndex CatalogueModel::indexOfKey(const QString& key) const
{
    QList<const Node*> open{m_root.get()};
    while (!open.isEmpty()) {
        const Node* next = open.takeLast();
        if (next->parent && next->key == key)
            return indexOf(next);
        for (const auto& child : next->children)
            open.append(child.get());
    }
    return {};
}

QModelIndex CatalogueModel::index(int row, int column, const QModelIndex& parent) const
{
    const Node* node = nodeOf(parent);
    if (column != 0 || row < 0 || row >= static_cast<int>(node->children.size()) ||
        (parent.isValid() && parent.column() != 0))
        return {};
    return createIndex(row, 0, node->children[static_cast<size_t>(row)].get());
}

QModelIndex CatalogueModel::parent(const QModelIndex& index) const
{
    return index.isValid() ? indexOf(nodeOf(index)->parent) : QModelIndex();
}

int CatalogueModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int CatalogueModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant CatalogueModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Node* node = nodeOf(index);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return node->name;
    if (role == CountRole)
        return node->count;
    if (role == KeyRole)
        return node->key;
    return {};
}

}  // namespace Seatdesk
