// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/batchlayout.h"

#include "domain/importbatch.h"
#include "exchange/keptcell.h"

namespace Seatdesk {

namespace {

/// A cell of the columns that place a category in its tree.
QString nodeText(const Row& row, const QString& field, const NameTable& categories)
{
    const QStringList path = categories.path(row.id);
    if (field == u"parent")
        return path.size() < 2 ? QString() : path[path.size() - 2];
    const qsizetype level = field.startsWith(u"level") ? field.last(1).toInt() : 0;
    return level > 0 && level <= path.size() ? path[level - 1] : QString();
}

}  // namespace

BatchLayout BatchLayout::of(const Row& batch)
{
    const ImportBatch view(batch);
    BatchLayout layout;
    const QTimeZone zone(view.zone().toUtf8());
    layout.m_dialect = TableDialect::fromJson(view.dialect().toObject());
    layout.m_mapping =
        ColumnMapping::fromJson(view.mapping().toArray(), view.record(), zone.isValid() ? zone : QTimeZone::utc());
    for (const QJsonValue& name : view.header().toArray())
        layout.m_header.append(name.toString());
    return layout;
}

BatchLayout BatchLayout::ofFields(const QString& record, const QTimeZone& zone)
{
    BatchLayout layout;
    layout.m_mapping = ColumnMapping::ofFields(record, zone);
    for (const ColumnBinding& binding : layout.m_mapping.columns())
        layout.m_header.append(binding.column);
    return layout;
}

TableCell BatchLayout::current(const Row& row, const ColumnBinding& binding, const CellLookup& lookup) const
{
    if (!binding.isMapped())
        return {};
    const QJsonValue value = row.fields.value(binding.valueField);
    switch (binding.format.kind()) {
        case CellFormat::Kind::Name: {
            const NameTable& names = binding.field == u"category" ? lookup.categories : lookup.scopes;
            return {names.name(RecordId::fromString(value.toString()))};
        }
        case CellFormat::Kind::Node:
            return {nodeText(row, binding.field, lookup.categories)};
        case CellFormat::Kind::Contact:
            return {};
        default:
            return binding.format.print(value).value_or(TableCell());
    }
}

TableCell BatchLayout::cell(const Row& row, const ColumnBinding& binding, const CellLookup& lookup) const
{
    const auto found = row.extra.constFind(binding.column);
    if (found == row.extra.constEnd())
        return current(row, binding, lookup);
    const KeptCell kept = KeptCell::of(*found);
    if (kept.contact)
        return {lookup.contacts.value(*kept.contact), kept.cell.quoted};
    if (kept.names) {
        const bool same = row.reference(binding.field) == *kept.names;
        return same ? kept.cell : current(row, binding, lookup);
    }
    // A cell is kept when its field cannot print it. Once the field says something else, the field is right.
    const std::optional<QJsonValue> then = binding.isMapped() ? binding.format.parse(kept.cell) : std::nullopt;
    const bool changed = then && binding.format.print(*then) != current(row, binding, lookup);
    return changed ? current(row, binding, lookup) : kept.cell;
}

TableRow BatchLayout::cells(const Row& row, const CellLookup& lookup) const
{
    TableRow table;
    for (const ColumnBinding& binding : m_mapping.columns())
        table.cells.append(cell(row, binding, lookup));
    const auto layout = row.extra.constFind(kLayoutKey);
    if (layout != row.extra.constEnd())
        table.layout = *layout;
    return table;
}

QList<RecordId> BatchLayout::contactsOf(const Row& row) const
{
    QList<RecordId> contacts;
    for (const ColumnBinding& binding : m_mapping.columns()) {
        if (!ColumnMapping::isContact(binding.field) || !row.extra.contains(binding.column))
            continue;
        if (const std::optional<RecordId> contact = KeptCell::of(row.extra.value(binding.column)).contact)
            contacts.append(*contact);
    }
    return contacts;
}

}  // namespace Seatdesk
