// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/columnmapping.h"

#include "domain/rulebook.h"
#include "exchange/exchangetables.h"

#include <QRegularExpression>
#include <QSet>

namespace Seatdesk {

namespace {

const QLatin1StringView kTimeOfDay{".time"};

/// Fields that the program keeps itself; a file cannot set them.
bool isOwnField(const QString& record, const QString& field)
{
    static const QSet<QString> own{QStringLiteral("ticket.number"),          QStringLiteral("ticket.state_before"),
                                   QStringLiteral("ticket.contact"),         QStringLiteral("ticket.due_at"),
                                   QStringLiteral("ticket.due_kind"),        QStringLiteral("ticket.due_from"),
                                   QStringLiteral("ticket.warn_at"),         QStringLiteral("ticket.moved_at"),
                                   QStringLiteral("article.state"),          QStringLiteral("article.version"),
                                   QStringLiteral("customer.masked_number"), QStringLiteral("ticket.escalated_to"),
                                   QStringLiteral("ticket.masked_number")};
    return field.startsWith(u"import_") || own.contains(record + u'.' + field);
}

/// What a person calls the field, or one of the names that files have for it.
QString fieldNamed(const QString& record, const QString& name)
{
    if (ColumnMapping::kindOf(record, name))
        return name;
    const QString normalized = ExchangeTables::normalized(name);
    for (const ExchangeTables::Names& known : ExchangeTables::shipped().namesOf(record)) {
        if (known.names.contains(normalized))
            return known.field;
    }
    return {};
}

QList<TableCell> cellsOf(const TableDescription& table, qsizetype column)
{
    QList<TableCell> cells;
    for (const TableRow& row : table.sample) {
        if (!row.refusal && column < row.cells.size())
            cells.append(row.cells[column]);
    }
    return cells;
}

bool looksLikeNumbers(const QList<TableCell>& cells)
{
    static const QRegularExpression mobile(QStringLiteral("^\\s*(?:\\+?86[ -]?)?1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}\\s*$"));
    int filled = 0;
    int numbers = 0;
    for (const TableCell& cell : cells) {
        filled += cell.text.isEmpty() ? 0 : 1;
        numbers += mobile.match(cell.text).hasMatch() ? 1 : 0;
    }
    return numbers > 0 && numbers * 10 >= filled * 9;
}

std::optional<CellFormat::Kind> kindOfType(const FieldRule& rule)
{
    switch (rule.type) {
        case FieldType::Text:
            return CellFormat::Kind::Text;
        case FieldType::Integer:
            return CellFormat::Kind::Integer;
        case FieldType::Boolean:
            return CellFormat::Kind::Words;
        case FieldType::Time:
            return CellFormat::Kind::Time;
        case FieldType::Day:
            return CellFormat::Kind::Day;
        case FieldType::Real:
            return CellFormat::Kind::Real;
        case FieldType::Json:
            return CellFormat::Kind::List;
        case FieldType::Reference:
            break;
    }
    const bool named = rule.target == u"category" || (rule.target == u"scope" && rule.name == u"team");
    return named ? std::optional(CellFormat::Kind::Name) : std::nullopt;
}

}  // namespace

bool ColumnMapping::isContact(const QString& field)
{
    return field == u"phone" || field == u"email" || field == u"postal_address" || field == u"paper";
}

std::optional<CellFormat::Kind> ColumnMapping::kindOf(const QString& record, const QString& field)
{
    if (isContact(field) && (record == u"ticket" || record == u"customer"))
        return CellFormat::Kind::Contact;
    if (record == u"category" && (field == u"parent" || field == u"node" || field.startsWith(u"level")))
        return CellFormat::Kind::Node;
    const RecordRule* rules = RuleBook::shipped().record(record);
    if (!rules || isOwnField(record, field))
        return std::nullopt;
    if (field.endsWith(kTimeOfDay)) {
        const FieldRule* base = rules->field(field.chopped(kTimeOfDay.size()));
        return base && base->type == FieldType::Time ? std::optional(CellFormat::Kind::TimeOfDay) : std::nullopt;
    }
    const FieldRule* rule = rules->field(field);
    if (!rule)
        return std::nullopt;
    if (ExchangeTables::shipped().hasWords(record, field))
        return CellFormat::Kind::Words;
    return kindOfType(*rule);
}

void ColumnMapping::bind(qsizetype column, const QString& field)
{
    ColumnBinding& binding = m_columns[column];
    binding.field = field;
    binding.valueField = field.endsWith(kTimeOfDay) ? field.chopped(kTimeOfDay.size()) : field;
    binding.format = CellFormat(*kindOf(m_record, field), m_record, field, m_zone);
    m_decided[column] = true;
}

qsizetype ColumnMapping::columnOf(const QString& field) const
{
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].field == field)
            return i;
    }
    return -1;
}

QStringList ColumnMapping::unreadable(const TableDescription& table) const
{
    QStringList columns;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const CellFormat& format = m_columns[i].format;
        if (!m_columns[i].isMapped() || !format.isSimple())
            continue;
        int filled = 0;
        int read = 0;
        for (const TableCell& cell : cellsOf(table, i)) {
            filled += cell.text.isEmpty() ? 0 : 1;
            read += format.parse(cell) ? 1 : 0;
        }
        if (filled > 0 && read == 0)
            columns.append(m_columns[i].column);
    }
    return columns;
}

qsizetype ColumnMapping::columnNamed(const TableDescription& table, const QString& name)
{
    const qsizetype asRead = table.header.indexOf(name);
    return asRead >= 0 ? asRead : uniqueColumnNames(table.header).indexOf(name);
}

Result<void> ColumnMapping::bindAsked(const TableDescription& table, const QHash<QString, QString>& asked)
{
    for (auto one = asked.begin(); one != asked.end(); ++one) {
        const qsizetype column = columnNamed(table, one.key());
        if (column < 0)
            return failure(Error::Kind::Invalid, QStringLiteral("no column ") + one.key());
        m_decided[column] = true;
        if (one.value().isEmpty() || one.value() == u"-")
            continue;
        const QString field = fieldNamed(m_record, one.value());
        if (field.isEmpty())
            return failure(Error::Kind::Invalid, QStringLiteral("no field ") + one.value());
        if (!isContact(field) && columnOf(field) >= 0)
            return failure(Error::Kind::Invalid, QStringLiteral("two columns for ") + field);
        bind(column, field);
    }
    return {};
}

void ColumnMapping::bindByName()
{
    QStringList names;
    for (const ColumnBinding& binding : m_columns)
        names.append(ExchangeTables::normalized(binding.column));
    for (const ExchangeTables::Names& known : ExchangeTables::shipped().namesOf(m_record)) {
        if (!kindOf(m_record, known.field))
            continue;
        for (const QString& name : known.names) {
            const qsizetype column = names.indexOf(name);
            if (column < 0 || m_decided[column] || (columnOf(known.field) >= 0 && !isContact(known.field)))
                continue;
            bind(column, known.field);
        }
    }
}

/// Columns whose name says nothing but whose cells are mobile numbers: nobody should find those in clear.
void ColumnMapping::bindNumbers(const TableDescription& table)
{
    const QString phone = QStringLiteral("phone");
    if (!kindOf(m_record, phone))
        return;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (!m_decided[i] && looksLikeNumbers(cellsOf(table, i)))
            bind(i, phone);
    }
}

void ColumnMapping::learn(const TableDescription& table)
{
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].isMapped())
            m_columns[i].format.learn(cellsOf(table, i));
    }
    // A column of times belongs to a date only where the date comes alone.
    for (ColumnBinding& binding : m_columns) {
        if (binding.format.kind() != CellFormat::Kind::TimeOfDay)
            continue;
        const qsizetype date = columnOf(binding.field.chopped(kTimeOfDay.size()));
        const bool alone =
            date >= 0 && m_columns[date].format.pattern().hasDate() && !m_columns[date].format.pattern().hasTime();
        if (!alone || binding.format.pattern().isEmpty())
            binding = {binding.column, {}, {}};
    }
}

Result<ColumnMapping> ColumnMapping::find(const TableDescription& table, const QString& record,
                                          const QHash<QString, QString>& asked, const QTimeZone& zone)
{
    ColumnMapping mapping;
    mapping.m_record = record;
    mapping.m_zone = zone;
    for (const QString& column : uniqueColumnNames(table.header))
        mapping.m_columns.append({column, {}, {}});
    mapping.m_decided.resize(mapping.m_columns.size());
    const Result<void> bound = mapping.bindAsked(table, asked);
    if (!bound)
        return tl::unexpected(bound.error());
    mapping.bindByName();
    mapping.bindNumbers(table);
    mapping.learn(table);
    return mapping;
}

QJsonArray ColumnMapping::toJson() const
{
    QJsonArray json;
    for (const ColumnBinding& binding : m_columns) {
        QJsonObject column{{QStringLiteral("column"), binding.column}};
        if (binding.isMapped()) {
            column.insert(QStringLiteral("field"), binding.field);
            const QJsonObject format = binding.format.toJson();
            for (auto part = format.begin(); part != format.end(); ++part)
                column.insert(part.key(), part.value());
        }
        json.append(column);
    }
    return json;
}

ColumnMapping ColumnMapping::fromJson(const QJsonArray& json, const QString& record, const QTimeZone& zone)
{
    ColumnMapping mapping;
    mapping.m_record = record;
    mapping.m_zone = zone;
    for (const QJsonValue& value : json) {
        const QJsonObject column = value.toObject();
        const QString field = column.value(QStringLiteral("field")).toString();
        mapping.m_columns.append({column.value(QStringLiteral("column")).toString(), {}, {}});
        mapping.m_decided.append(true);
        if (!kindOf(record, field))
            continue;
        mapping.bind(mapping.m_columns.size() - 1, field);
        mapping.m_columns.last().format.restore(column);
    }
    return mapping;
}

ColumnMapping ColumnMapping::ofFields(const QString& record, const QTimeZone& zone)
{
    ColumnMapping mapping;
    mapping.m_record = record;
    mapping.m_zone = zone;
    for (const FieldRule& rule : RuleBook::shipped().record(record)->fields) {
        if (rule.name.startsWith(u"import_"))
            continue;
        const CellFormat::Kind kind = kindOfType(rule).value_or(CellFormat::Kind::Text);
        mapping.m_columns.append({rule.name, rule.name, CellFormat(kind, record, rule.name, zone), rule.name});
        mapping.m_decided.append(true);
    }
    return mapping;
}

}  // namespace Seatdesk
