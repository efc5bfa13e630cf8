// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rulebook.h"

#include "domain/csv.h"

#include <QCryptographicHash>

#include <algorithm>

// A static library's resources must be named once; the macro does not work inside a namespace.
static void initRules()
{
    Q_INIT_RESOURCE(rules);
}

namespace Seatdesk {

namespace {

QStringList splitList(const QString& cell)
{
    return cell.split(u'|', Qt::SkipEmptyParts);
}

FieldClass fieldClassOf(const QString& name)
{
    if (name == u"set")
        return FieldClass::Set;
    if (name == u"conflict")
        return FieldClass::Conflict;
    if (name == u"append")
        return FieldClass::Append;
    return FieldClass::Last;
}

FieldType fieldTypeOf(const QString& name)
{
    static const QHash<QString, FieldType> types{
        {QStringLiteral("text"), FieldType::Text},    {QStringLiteral("int"), FieldType::Integer},
        {QStringLiteral("bool"), FieldType::Boolean}, {QStringLiteral("time"), FieldType::Time},
        {QStringLiteral("day"), FieldType::Day},      {QStringLiteral("real"), FieldType::Real},
        {QStringLiteral("json"), FieldType::Json}};
    return types.value(name, FieldType::Reference);
}

RecordRule recordRuleOf(const QStringList& cells)
{
    RecordRule rule;
    rule.name = cells[0];
    const QString& scope = cells[1];
    if (scope == u"department")
        rule.scopeRule = ScopeRule::Department;
    else if (scope == u"self")
        rule.scopeRule = ScopeRule::Self;
    else if (scope == u"parent")
        rule.scopeRule = ScopeRule::Parent;
    else if (scope != u"own") {
        rule.scopeRule = ScopeRule::Pool;
        rule.pool = scope;
    }
    rule.parent = cells[2];
    rule.inserters = splitList(cells[3]);
    rule.changers = splitList(cells[4]);
    rule.synced = cells[5] != u"function";
    return rule;
}

}  // namespace

const FieldRule* RecordRule::field(const QString& fieldName) const
{
    const auto found = index.constFind(fieldName);
    return found == index.constEnd() ? nullptr : &fields[*found];
}

QStringList RecordRule::fieldNames() const
{
    QStringList names;
    for (const FieldRule& rule : fields)
        names.append(rule.name);
    return names;
}

const RuleBook& RuleBook::shipped()
{
    static const RuleBook book = [] {
        initRules();
        return load(QStringLiteral(":/rules"));
    }();
    return book;
}

RuleBook RuleBook::load(const QString& folder)
{
    RuleBook book;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QStringList& cells : readRuleCsv(folder + QStringLiteral("/records.csv"))) {
        book.m_order.append(cells[0]);
        book.m_records.insert(cells[0], recordRuleOf(cells));
        hash.addData(cells.join(u',').toUtf8());
    }
    for (const QStringList& cells : readRuleCsv(folder + QStringLiteral("/fields.csv"))) {
        RecordRule& record = book.m_records[cells[0]];
        const QStringList writers = cells[4].isEmpty() ? record.changers : splitList(cells[4]);
        record.index.insert(cells[1], record.fields.size());
        record.fields.append({cells[1], fieldTypeOf(cells[2]), cells[2], fieldClassOf(cells[3]), writers, {}});
        hash.addData(cells.join(u',').toUtf8());
    }
    for (const QStringList& cells : readRuleCsv(folder + QStringLiteral("/values.csv"))) {
        RecordRule& record = book.m_records[cells[0]];
        if (const auto place = record.index.constFind(cells[1]); place != record.index.constEnd())
            record.fields[*place].values = splitList(cells[2]);
    }
    for (const QStringList& cells : readRuleCsv(folder + QStringLiteral("/states.csv")))
        book.m_transitions.append(
            {cells[0], cells[1], cells[2], splitList(cells[3]), cells[4] == u"yes", splitList(cells[5])});
    for (const QStringList& cells : readRuleCsv(folder + QStringLiteral("/roles.csv"))) {
        book.m_roleOrder.append(cells[0]);
        book.m_roles.insert(cells[0], {cells[0], cells[1] == u"yes", splitList(cells[2])});
    }
    book.m_fingerprint = QString::fromLatin1(hash.result().toHex());
    return book;
}

const RecordRule* RuleBook::record(const QString& name) const
{
    const auto found = m_records.constFind(name);
    return found == m_records.constEnd() ? nullptr : &*found;
}

const TransitionRule* RuleBook::transition(const QString& record, const QString& from, const QString& to) const
{
    for (const TransitionRule& rule : m_transitions) {
        if (rule.record == record && rule.from == from && rule.to == to)
            return &rule;
    }
    return nullptr;
}

bool RuleBook::hasSteps(const QString& record) const
{
    return std::any_of(m_transitions.begin(), m_transitions.end(),
                       [&](const TransitionRule& rule) { return rule.record == record; });
}

const RoleRule* RuleBook::role(const QString& name) const
{
    const auto found = m_roles.constFind(name);
    return found == m_roles.constEnd() ? nullptr : &*found;
}

}  // namespace Seatdesk
