// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/categoryimport.h"

#include "domain/category.h"
#include "exchange/keptcell.h"

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr int kDeepest = 64;
constexpr int kLevels = 5;

QString levelField(qsizetype level)
{
    return QStringLiteral("level%1").arg(level);
}

}  // namespace

CategoryImport::CategoryImport(RowBuilder& builder, const ColumnMapping& mapping, const QList<Row>& existing)
    : m_builder(builder), m_mapping(mapping)
{
    for (int level = 1; level <= kLevels; ++level)
        m_byLevels = m_byLevels || mapping.columnOf(levelField(level)) >= 0;
    addExisting(existing);
}

void CategoryImport::addExisting(const QList<Row>& existing)
{
    QHash<RecordId, qsizetype> places;
    for (const Row& row : existing) {
        places.insert(row.id, m_nodes.size());
        m_nodes.append({row.text(CategoryField::kName), -1, row.id, -1, true});
    }
    for (qsizetype i = 0; i < existing.size(); ++i) {
        m_nodes[i].parent = places.value(existing[i].reference(CategoryField::kParent), -1);
        m_children.insert({m_nodes[i].parent, m_nodes[i].name}, i);
    }
}

qsizetype CategoryImport::child(qsizetype parent, const QString& name)
{
    const auto found = m_children.constFind({parent, name});
    if (found != m_children.constEnd())
        return *found;
    m_nodes.append({name, parent, {}, -1, false});
    m_children.insert({parent, name}, m_nodes.size() - 1);
    return m_nodes.size() - 1;
}

QString CategoryImport::cellText(const TableRow& table, const QString& field) const
{
    const qsizetype column = m_mapping.columnOf(field);
    return column < 0 ? QString() : table.cells[column].text;
}

QStringList CategoryImport::pathOf(const TableRow& table) const
{
    QStringList path;
    for (int level = 1; m_byLevels && level <= kLevels; ++level)
        path.append(cellText(table, levelField(level)));
    path.append(cellText(table, CategoryField::kName));
    path.removeAll(QString());
    return path;
}

std::optional<Refusal> CategoryImport::add(const TableRow& table, const QString& key)
{
    if (pathOf(table).isEmpty())
        return Refusal::NameMissing;
    const QString id = cellText(table, QStringLiteral("node"));
    const QString name = cellText(table, CategoryField::kName);
    if (!id.isEmpty() && !m_lineById.contains(id))
        m_lineById.insert(id, m_lines.size());
    if (!m_byLevels && !m_lineByName.contains(name))
        m_lineByName.insert(name, m_lines.size());
    m_lines.append({table, key, -1});
    return std::nullopt;
}

QStringList CategoryImport::keys() const
{
    QStringList keys;
    for (const Line& line : m_lines)
        keys.append(line.key);
    return keys;
}

void CategoryImport::placeByPath(Line& line)
{
    qsizetype node = -1;
    for (const QString& name : pathOf(line.table))
        node = child(node, name);
    line.node = node;
}

/// The node of the parent that a row names, placing that parent's own row first where there is one. A ring of parents
/// is cut at the top.
qsizetype CategoryImport::parentOf(const Line& line, int depth)
{
    const QString parent = cellText(line.table, CategoryField::kParent);
    if (parent.isEmpty() || depth > kDeepest)
        return -1;
    const qsizetype byName = m_lineByName.value(parent, -1);
    const qsizetype other = m_lineById.value(parent, byName);
    if (other < 0)
        return child(-1, parent);
    Line& parentLine = m_lines[other];
    if (&parentLine == &line)
        return -1;
    if (parentLine.node < 0) {
        const qsizetype above = parentOf(parentLine, depth + 1);
        if (parentLine.node < 0)
            parentLine.node = child(above, cellText(parentLine.table, CategoryField::kName));
    }
    return parentLine.node;
}

void CategoryImport::placeByParent(Line& line)
{
    if (line.node >= 0)
        return;
    const qsizetype parent = parentOf(line, 0);
    if (line.node < 0)
        line.node = child(parent, cellText(line.table, CategoryField::kName));
}

QList<qsizetype> CategoryImport::chain(qsizetype node) const
{
    QList<qsizetype> nodes;
    for (; node >= 0 && nodes.size() < kDeepest; node = m_nodes[node].parent)
        nodes.prepend(node);
    return nodes;
}

/// What an export will print for a column of the tree.
QString CategoryImport::pathCell(qsizetype node, const ColumnBinding& binding) const
{
    const QList<qsizetype> nodes = chain(node);
    if (binding.field == CategoryField::kParent)
        return nodes.size() < 2 ? QString() : m_nodes[nodes[nodes.size() - 2]].name;
    const qsizetype level = binding.field.sliced(binding.field.size() - 1).toInt();
    return binding.field.startsWith(u"level") && level <= nodes.size() ? m_nodes[nodes[level - 1]].name : QString();
}

Row CategoryImport::rowOf(const Line& line) const
{
    Row row = m_builder.plainRow(line.table, line.key);
    const Node& node = m_nodes[line.node];
    row.id = node.id;
    row.fields.insert(CategoryField::kName, node.name);
    m_builder.keepWhatDiffers(row, line.table);
    const QList<ColumnBinding>& columns = m_mapping.columns();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const TableCell& cell = line.table.cells[i];
        if (columns[i].format.kind() == CellFormat::Kind::Node && TableCell{pathCell(line.node, columns[i])} != cell)
            row.extra.insert(columns[i].column, KeptCell{cell, {}, {}}.toJson());
    }
    return row;
}

void CategoryImport::take(Line& line, qsizetype index, const QSet<QString>& known, ImportReport& report,
                          ImportSink& sink)
{
    Node& node = m_nodes[line.node];
    if (node.exists || known.contains(line.key)) {
        ++report.known;
        return;
    }
    if (node.row >= 0) {
        report.refuse({line.table.line, Refusal::RepeatedInFile}, sink);
        return;
    }
    node.row = index;
    node.id = newId<RecordId>();
    ++report.taken;
}

QList<Row> CategoryImport::finish(const QSet<QString>& known, ImportReport& report, ImportSink& sink)
{
    for (Line& line : m_lines) {
        if (m_byLevels)
            placeByPath(line);
        else
            placeByParent(line);
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        take(m_lines[i], i, known, report, sink);
    return newRows();
}

/// Ids ascend with the rows of the file, which is the order of an export; nodes without a row come after them.
QList<Row> CategoryImport::newRows()
{
    QSet<qsizetype> wanted;
    for (qsizetype i = 0; i < m_nodes.size(); ++i) {
        for (const qsizetype above : m_nodes[i].row >= 0 ? chain(i) : QList<qsizetype>()) {
            if (!m_nodes[above].exists)
                wanted.insert(above);
        }
    }
    QList<qsizetype> order(wanted.begin(), wanted.end());
    std::sort(order.begin(), order.end(), [this](qsizetype a, qsizetype b) {
        const auto depths = std::pair(chain(a).size(), chain(b).size());
        return depths.first != depths.second ? depths.first < depths.second : a < b;
    });
    QList<Row> rows;
    for (const qsizetype place : order) {
        Node& node = m_nodes[place];
        if (node.id.isNull())
            node.id = newId<RecordId>();
        Row row = node.row >= 0 ? rowOf(m_lines[node.row]) : m_builder.emptyRow(Category::kRecord);
        row.id = node.id;
        row.fields.insert(CategoryField::kName, node.name);
        row.fields.insert(CategoryField::kActive, true);
        if (node.parent >= 0)
            row.fields.insert(CategoryField::kParent, m_nodes[node.parent].id.toString());
        row.fields.insert(CategoryField::kPosition, node.row >= 0 ? node.row : place);
        rows.append(row);
    }
    return rows;
}

}  // namespace Seatdesk
