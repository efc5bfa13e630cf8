// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importsink.h"
#include "exchange/rowbuilder.h"
#include "exchange/rowidentity.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace Seatdesk {

/// Makes a category tree from a table that gives each node's way from the top (level1, level2, …), or its parent by
/// name or id. A row may come before its parent's, so the whole file is gathered first; a tree is small. Nodes that no
/// row stands for are made once.
class CategoryImport
{
public:
    CategoryImport(RowBuilder& builder, const ColumnMapping& mapping, const QList<Row>& existing);

    /// Takes one row, unless it is refused.
    std::optional<Refusal> add(const TableRow& table, const QString& key);
    /// The keys of all rows, to be asked for before finish().
    [[nodiscard]] QStringList keys() const;
    /// All new nodes, parents before children; rows with a key of `known` are not new.
    QList<Row> finish(const QSet<QString>& known, ImportReport& report, ImportSink& sink);

private:
    struct Node
    {
        QString name;
        qsizetype parent = -1;
        RecordId id;          ///< null until it is known to be new
        qsizetype row = -1;   ///< the row that stands for it
        bool exists = false;  ///< in the store already
    };
    struct Line
    {
        TableRow table;
        QString key;
        qsizetype node = -1;
    };

    void addExisting(const QList<Row>& existing);
    qsizetype child(qsizetype parent, const QString& name);
    [[nodiscard]] QString cellText(const TableRow& table, const QString& field) const;
    [[nodiscard]] QStringList pathOf(const TableRow& table) const;
    void placeByPath(Line& line);
    void placeByParent(Line& line);
    [[nodiscard]] qsizetype parentOf(const Line& line, int depth);
    [[nodiscard]] QString pathCell(qsizetype node, const ColumnBinding& binding) const;
    [[nodiscard]] QList<qsizetype> chain(qsizetype node) const;
    void take(Line& line, qsizetype index, const QSet<QString>& known, ImportReport& report, ImportSink& sink);
    [[nodiscard]] Row rowOf(const Line& line) const;
    [[nodiscard]] QList<Row> newRows();

    RowBuilder& m_builder;
    const ColumnMapping& m_mapping;
    bool m_byLevels = false;
    QList<Node> m_nodes;
    QHash<std::pair<qsizetype, QString>, qsizetype> m_children;
    QList<Line> m_lines;
    QHash<QString, qsizetype> m_lineById;
    QHash<QString, qsizetype> m_lineByName;
};

}  // namespace Seatdesk
