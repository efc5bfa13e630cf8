// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rowbuilder.h"

#include "domain/customercontact.h"
#include "domain/fieldvalue.h"
#include "domain/maskednumber.h"
#include "domain/rulebook.h"
#include "exchange/keptcell.h"
#include "exchange/recorddefaults.h"

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr qsizetype kNumbersRemembered = 100000;

void keep(Row& row, const QString& column, const TableCell& cell)
{
    row.extra.insert(column, KeptCell{cell, {}, {}}.toJson());
}

bool isBlank(const TableCell& cell)
{
    return cell.text.isEmpty() && cell.quoted;
}

}  // namespace

RowBuilder::RowBuilder(const ImportOptions& options, const ColumnMapping& mapping, NameTable& categories,
                       NameTable& scopes, Instant now)
    : m_options(options), m_mapping(mapping), m_categories(categories), m_scopes(scopes), m_now(now)
{}

ScopeId RowBuilder::scopeOf(const QString& record) const
{
    const RecordRule* rule = RuleBook::shipped().record(record);
    if (rule->scopeRule == ScopeRule::Department)
        return m_options.department;
    return rule->scopeRule == ScopeRule::Pool ? m_options.customers : m_options.scope;
}

Row RowBuilder::emptyRow(const QString& record) const
{
    Row row;
    row.record = record;
    row.id = newId<RecordId>();
    row.scope = scopeOf(record);
    row.updatedAt = m_now;
    return row;
}

bool RowBuilder::isEmpty(const TableRow& table) const
{
    return std::all_of(table.cells.begin(), table.cells.end(),
                       [](const TableCell& cell) { return isBlank(cell) || (!cell.quoted && cell.text == u"null"); });
}

Row RowBuilder::plainRow(const TableRow& table, const QString& key) const
{
    Row row = emptyRow(m_options.record);
    const QList<ColumnBinding>& columns = m_mapping.columns();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (!columns[i].isMapped()) {
            if (!isBlank(table.cells[i]))
                keep(row, columns[i].column, table.cells[i]);
        } else if (const std::optional<QJsonValue> value = columns[i].format.parse(table.cells[i])) {
            // A word that the field does not know stays beside the row, as every cell that no field can hold.
            const FieldRule* field = RuleBook::shipped().record(row.record)->field(columns[i].field);
            if (!field || checkFieldValue(*field, *value))
                row.fields.insert(columns[i].field, *value);
        }
    }
    if (!table.layout.isUndefined())
        row.extra.insert(kLayoutKey, table.layout);
    row.fields.insert(QStringLiteral("import_batch"), m_batch.toString());
    row.fields.insert(QStringLiteral("import_key"), key);
    return row;
}

std::optional<Refusal> RowBuilder::build(const TableRow& table, const QString& key, QList<Row>& rows)
{
    if (isEmpty(table))
        return Refusal::NoContent;
    Row row = plainRow(table, key);
    QList<Row> companions;
    const QList<ColumnBinding>& columns = m_mapping.columns();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const CellFormat::Kind kind = columns[i].format.kind();
        if (kind == CellFormat::Kind::TimeOfDay)
            takeTimeOfDay(row, columns[i], table.cells[i]);
        else if (kind == CellFormat::Kind::Name)
            takeName(row, columns[i], table.cells[i], companions);
        else if (kind == CellFormat::Kind::Contact)
            takeContact(row, columns[i], table.cells[i], companions);
    }
    if (const std::optional<Refusal> refusal = completeRow(row, m_options, m_now))
        return refusal;
    keepWhatDiffers(row, table);
    // A contact refers to its customer, everything else is referred to.
    const auto later = std::stable_partition(companions.begin(), companions.end(), [&](const Row& companion) {
        return companion.record != CustomerContact::kRecord || m_options.record != u"customer";
    });
    std::move(companions.begin(), later, std::back_inserter(rows));
    rows.append(row);
    std::move(later, companions.end(), std::back_inserter(rows));
    rows.append(followingRows(row, m_now));
    return std::nullopt;
}

void RowBuilder::keepWhatDiffers(Row& row, const TableRow& table) const
{
    const QList<ColumnBinding>& columns = m_mapping.columns();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const ColumnBinding& binding = columns[i];
        if (!binding.isMapped() || row.extra.contains(binding.column))
            continue;
        const QJsonValue value = row.fields.value(binding.valueField);
        std::optional<TableCell> printed = binding.format.print(value);
        if (binding.format.kind() == CellFormat::Kind::Name)
            printed = TableCell{tableOf(binding).name(RecordId::fromString(value.toString()))};
        if (printed && *printed != table.cells[i])
            keep(row, binding.column, table.cells[i]);
    }
}

void RowBuilder::takeTimeOfDay(Row& row, const ColumnBinding& binding, const TableCell& cell) const
{
    const QString& field = binding.valueField;
    const std::optional<QTime> time = binding.format.timeOfDay(cell);
    if (!time || !row.has(field)) {
        keep(row, binding.column, cell);
        return;
    }
    const QDate day = toDateTime(row.time(field), m_options.zone).date();
    row.fields.insert(field, toMicros(fromDateTime(QDateTime(day, *time, m_options.zone))));
}

void RowBuilder::takeName(Row& row, const ColumnBinding& binding, const TableCell& cell, QList<Row>& companions)
{
    if (cell.text.isEmpty() || !cell.quoted)
        return;
    const NameTable& table = tableOf(binding);
    const bool category = binding.field == u"category";
    const std::optional<RecordId> id = category ? categoryNamed(cell.text, companions) : table.find(cell.text);
    if (id)
        row.fields.insert(binding.field, id->toString());
    if (id && table.name(*id) != cell.text)
        row.extra.insert(binding.column, KeptCell{cell, id, {}}.toJson());
}

const NameTable& RowBuilder::tableOf(const ColumnBinding& binding) const
{
    return binding.field == u"category" ? m_categories : m_scopes;
}

std::optional<RecordId> RowBuilder::categoryNamed(const QString& name, QList<Row>& companions)
{
    if (const std::optional<RecordId> known = m_categories.find(name))
        return known;
    Row category = emptyRow(QStringLiteral("category"));
    category.fields.insert(QStringLiteral("name"), name);
    category.fields.insert(QStringLiteral("active"), true);
    m_categories.insert(category);
    companions.append(category);
    return category.id;
}

RecordId RowBuilder::contactOf(const Row& row, const ColumnBinding& binding, const TableCell& cell,
                               QList<Row>& companions)
{
    const bool ofCustomer = m_options.record == u"customer";
    const QString remembered = binding.field + u' ' + cell.text;
    if (!ofCustomer && m_contacts.contains(remembered))
        return m_contacts.value(remembered);
    Row contact = emptyRow(CustomerContact::kRecord);
    const QString kind = binding.field == u"postal_address" ? QStringLiteral("address") : binding.field;
    if (ofCustomer)
        contact.fields.insert(CustomerContactField::kCustomer, row.id.toString());
    contact.fields.insert(CustomerContactField::kKind, kind);
    contact.fields.insert(CustomerContactField::kValue, cell.text);
    contact.fields.insert(CustomerContactField::kMasked, maskedContact(kind, cell.text));
    contact.fields.insert(CustomerContactField::kLabel, binding.column);
    contact.fields.insert(CustomerContactField::kValid, true);
    if (m_contacts.size() >= kNumbersRemembered)
        m_contacts.clear();
    if (!ofCustomer)
        m_contacts.insert(remembered, contact.id);
    companions.append(contact);
    return contact.id;
}

void RowBuilder::takeContact(Row& row, const ColumnBinding& binding, const TableCell& cell, QList<Row>& companions)
{
    if (isBlank(cell))
        return;
    if (!cell.quoted && cell.text == u"null") {
        keep(row, binding.column, cell);
        return;
    }
    const RecordId contact = contactOf(row, binding, cell, companions);
    const bool phone = binding.field == u"phone";
    const QString kind = binding.field == u"postal_address" ? QStringLiteral("address") : binding.field;
    const QString masked = maskedContact(kind, cell.text);
    row.extra.insert(binding.column, KeptCell{cell, {}, contact}.toJson(masked));
    if (!phone || row.has(QStringLiteral("masked_number")))
        return;
    row.fields.insert(QStringLiteral("masked_number"), masked);
    if (m_options.record == u"ticket")
        row.fields.insert(QStringLiteral("customer_contact"), contact.toString());
}

}  // namespace Seatdesk
