// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cellformat.h"

#include "exchange/exchangetables.h"
#include "exchange/jsonline.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Seatdesk {

namespace {

std::optional<bool> truthOf(const QString& word)
{
    static const QHash<QString, bool> words = [] {
        QHash<QString, bool> all;
        for (const QString& yes : QStringLiteral("true yes y 1 是 有 在职 启用 已签 t on").split(u' '))
            all.insert(yes, true);
        for (const QString& no : QStringLiteral("false no n 0 否 无 離職 离职 停用 未签 f off").split(u' '))
            all.insert(no, false);
        return all;
    }();
    const auto found = words.constFind(ExchangeTables::normalized(word));
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

QString keyOf(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return value.toString();
}

}  // namespace

CellFormat::CellFormat(Kind kind, const QString& record, const QString& field, const QTimeZone& zone)
    : m_kind(kind), m_record(record), m_field(field), m_zone(zone)
{}

void CellFormat::learn(const QList<TableCell>& cells)
{
    const auto filled = std::find_if(cells.begin(), cells.end(), [](const TableCell& c) { return !c.text.isEmpty(); });
    if (filled != cells.end())
        m_quoted = filled->quoted;
    switch (m_kind) {
        case Kind::Time:
        case Kind::TimeOfDay:
        case Kind::Day:
            learnPattern(cells);
            break;
        case Kind::Words:
            learnWords(cells);
            break;
        case Kind::List:
            learnSeparator(cells);
            break;
        case Kind::Text:
        case Kind::Integer:
        case Kind::Real:
        case Kind::Name:
        case Kind::Contact:
        case Kind::Node:
            break;
    }
}

bool CellFormat::isSimple() const
{
    return m_kind != Kind::TimeOfDay && m_kind != Kind::Name && m_kind != Kind::Contact && m_kind != Kind::Node;
}

int CellFormat::exactCells(const TimePattern& pattern, const QList<TableCell>& cells) const
{
    const bool ofDay = m_kind == Kind::TimeOfDay;
    if (pattern.hasDate() == ofDay || (m_kind == Kind::Day && pattern.hasTime()))
        return 0;
    int exact = 0;
    for (const TableCell& cell : cells) {
        if (cell.text.isEmpty())
            continue;
        if (ofDay) {
            const std::optional<QTime> time = pattern.timeOfDay(cell.text);
            const QDateTime moment(QDate(2001, 1, 1), time.value_or(QTime()), QTimeZone::utc());
            exact += time && pattern.print(fromDateTime(moment), QTimeZone::utc()) == cell.text ? 1 : 0;
        } else {
            const std::optional<Instant> instant = pattern.instant(cell.text, m_zone);
            exact += instant && pattern.print(*instant, m_zone) == cell.text ? 1 : 0;
        }
    }
    return exact;
}

void CellFormat::learnPattern(const QList<TableCell>& cells)
{
    const QList<TableCell> few = cells.first(std::min<qsizetype>(cells.size(), 20));
    int best = 0;
    int bestOfFew = 0;
    for (const TimePattern& pattern : TimePattern::known()) {
        const int ofFew = exactCells(pattern, few);
        if (ofFew == 0 || ofFew * 2 < bestOfFew)
            continue;
        bestOfFew = std::max(bestOfFew, ofFew);
        const int exact = exactCells(pattern, cells);
        if (exact > best) {
            best = exact;
            m_pattern = pattern;
        }
    }
}

void CellFormat::learnWords(const QList<TableCell>& cells)
{
    for (const TableCell& cell : cells) {
        const std::optional<QJsonValue> value = wordValue(cell.text);
        if (value && !m_words.contains(keyOf(*value)))
            m_words.insert(keyOf(*value), cell.text);
        if (value)
            m_values.insert(cell.text, *value);
    }
}

void CellFormat::learnSeparator(const QList<TableCell>& cells)
{
    qsizetype most = 0;
    for (const QString& separator :
         QStringLiteral("; |;|、|，|, |,|｜|\n").split(u'|') + QStringList{QStringLiteral("|")}) {
        qsizetype found = 0;
        for (const TableCell& cell : cells)
            found += cell.text.count(separator);
        if (found > most && !separator.isEmpty()) {
            most = found;
            m_separator = separator;
        }
    }
    if (!m_quoted)
        m_separator.clear();
    else if (most == 0)
        m_separator = QStringLiteral(";");
}

std::optional<QJsonValue> CellFormat::wordValue(const QString& word) const
{
    const auto learned = m_values.constFind(word);
    if (learned != m_values.constEnd())
        return *learned;
    if (const std::optional<QString> value = ExchangeTables::shipped().valueOf(m_record, m_field, word))
        return QJsonValue(*value);
    if (ExchangeTables::shipped().hasWords(m_record, m_field))
        return std::nullopt;
    const std::optional<bool> truth = truthOf(word);
    return truth ? std::optional(QJsonValue(*truth)) : std::nullopt;
}

std::optional<Instant> CellFormat::instant(const QString& text) const
{
    if (const std::optional<Instant> instant = m_pattern.instant(text, m_zone))
        return instant;
    for (const TimePattern& pattern : TimePattern::known()) {
        if (pattern.contradicts(m_pattern))
            continue;
        if (const std::optional<Instant> instant = pattern.instant(text, m_zone))
            return instant;
    }
    return std::nullopt;
}

std::optional<QTime> CellFormat::timeOfDay(const TableCell& cell) const
{
    return m_pattern.timeOfDay(cell.text);
}

std::optional<QJsonValue> CellFormat::list(const TableCell& cell) const
{
    if (cell.quoted && !(m_separator.isEmpty() && cell.text.startsWith(u'['))) {
        QJsonArray parts;
        for (const QString& part : cell.text.split(m_separator.isEmpty() ? QStringLiteral(";") : m_separator)) {
            if (!part.trimmed().isEmpty())
                parts.append(part.trimmed());
        }
        return parts;
    }
    const QJsonDocument json = QJsonDocument::fromJson(cell.text.toUtf8());
    return json.isArray() ? std::optional(QJsonValue(json.array())) : std::nullopt;
}

std::optional<QJsonValue> CellFormat::number(const QString& text) const
{
    bool good = false;
    if (m_kind == Kind::Integer) {
        const qlonglong whole = text.toLongLong(&good);
        return good ? std::optional(QJsonValue(whole)) : std::nullopt;
    }
    const double real = text.toDouble(&good);
    return good && qIsFinite(real) ? std::optional(QJsonValue(real)) : std::nullopt;
}

std::optional<QJsonValue> CellFormat::parse(const TableCell& cell) const
{
    if (cell.text.isEmpty() || (!cell.quoted && cell.text == u"null"))
        return std::nullopt;
    switch (m_kind) {
        case Kind::Integer:
        case Kind::Real:
            return number(cell.text);
        case Kind::Words:
            return wordValue(cell.text);
        case Kind::Time:
        case Kind::Day: {
            const std::optional<Instant> time = instant(cell.text);
            if (!time)
                return std::nullopt;
            if (m_kind == Kind::Time)
                return QJsonValue(toMicros(*time));
            return QJsonValue(toDateTime(*time, m_zone).date().toString(Qt::ISODate));
        }
        case Kind::List:
            return list(cell);
        case Kind::Text:
            return QJsonValue(cell.text);
        case Kind::TimeOfDay:
        case Kind::Name:
        case Kind::Contact:
        case Kind::Node:
            break;
    }
    return std::nullopt;
}

TableCell CellFormat::printedList(const QJsonValue& value) const
{
    QStringList parts;
    for (const QJsonValue& part : value.toArray()) {
        if (part.isString())
            parts.append(m_separator.isEmpty() ? jsonString(part.toString()) : part.toString());
        else
            parts.append(
                QString::fromUtf8(QJsonDocument(QJsonArray{part}).toJson(QJsonDocument::Compact).mid(1).chopped(1)));
    }
    if (!m_separator.isEmpty())
        return {parts.join(m_separator), true};
    return {u'[' + parts.join(QStringLiteral(", ")) + u']', m_quoted};
}

TableCell CellFormat::printedDay(const QString& day) const
{
    const QDate date = QDate::fromString(day, Qt::ISODate);
    if (m_pattern.isEmpty() || !date.isValid())
        return {day};
    return {m_pattern.print(fromDateTime(QDateTime(date, QTime(0, 0), m_zone)), m_zone), m_quoted};
}

std::optional<TableCell> CellFormat::print(const QJsonValue& value) const
{
    if (value.isUndefined() || value.isNull())
        return TableCell{};
    switch (m_kind) {
        case Kind::Text:
            return TableCell{value.toString(), true};
        case Kind::Integer:
            return TableCell{QString::number(value.toInteger()), m_quoted};
        case Kind::Real:
            return TableCell{QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest), m_quoted};
        case Kind::Words:
            return TableCell{m_words.value(keyOf(value), keyOf(value)), m_quoted};
        case Kind::Time:
        case Kind::TimeOfDay: {
            static const TimePattern usual(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
            const TimePattern& pattern = m_pattern.isEmpty() ? usual : m_pattern;
            return TableCell{pattern.print(fromMicros(value.toInteger()), m_zone), m_quoted};
        }
        case Kind::Day:
            return printedDay(value.toString());
        case Kind::List:
            return printedList(value);
        case Kind::Name:
        case Kind::Contact:
        case Kind::Node:
            break;
    }
    return std::nullopt;
}

QJsonObject CellFormat::toJson() const
{
    QJsonObject json;
    if (!m_pattern.isEmpty())
        json.insert(QStringLiteral("pattern"), m_pattern.text());
    if (!m_separator.isEmpty())
        json.insert(QStringLiteral("separator"), m_separator);
    if (!m_quoted)
        json.insert(QStringLiteral("quoted"), false);
    QJsonObject words;
    for (auto word = m_words.begin(); word != m_words.end(); ++word)
        words.insert(word.key(), word.value());
    if (!words.isEmpty())
        json.insert(QStringLiteral("words"), words);
    return json;
}

void CellFormat::restore(const QJsonObject& json)
{
    m_pattern = TimePattern(json.value(QStringLiteral("pattern")).toString());
    m_separator = json.value(QStringLiteral("separator")).toString();
    m_quoted = json.value(QStringLiteral("quoted")).toBool(true);
    m_words.clear();
    const QJsonObject words = json.value(QStringLiteral("words")).toObject();
    for (auto word = words.begin(); word != words.end(); ++word)
        m_words.insert(word.key(), word.value().toString());
}

}  // namespace Seatdesk
