// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/serverschema.h"

#include "domain/jsontext.h"
#include "domain/try.h"

#include <QCryptographicHash>
#include <QFile>

// A static library's resources must be named once; the macro does not work inside a namespace.
static void initSyncResources()
{
    Q_INIT_RESOURCE(sync);
}

namespace Seatdesk {

namespace {

QString scriptPath(int number)
{
    return QStringLiteral(":/sync/%1.sql").arg(number, 4, 10, QLatin1Char('0'));
}

QJsonArray list(const QStringList& words)
{
    return QJsonArray::fromStringList(words);
}

QString nameOf(ScopeRule rule)
{
    switch (rule) {
        case ScopeRule::Own:
            return QStringLiteral("own");
        case ScopeRule::Department:
            return QStringLiteral("department");
        case ScopeRule::Self:
            return QStringLiteral("self");
        case ScopeRule::Pool:
            return QStringLiteral("pool");
        case ScopeRule::Parent:
            break;
    }
    return QStringLiteral("parent");
}

QString nameOf(FieldType type)
{
    switch (type) {
        case FieldType::Text:
            return QStringLiteral("text");
        case FieldType::Integer:
            return QStringLiteral("int");
        case FieldType::Boolean:
            return QStringLiteral("bool");
        case FieldType::Time:
            return QStringLiteral("time");
        case FieldType::Day:
            return QStringLiteral("day");
        case FieldType::Real:
            return QStringLiteral("real");
        case FieldType::Json:
            return QStringLiteral("json");
        case FieldType::Reference:
            break;
    }
    return QStringLiteral("reference");
}

QString nameOf(FieldClass fieldClass)
{
    switch (fieldClass) {
        case FieldClass::Last:
            return QStringLiteral("last");
        case FieldClass::Set:
            return QStringLiteral("set");
        case FieldClass::Conflict:
            return QStringLiteral("conflict");
        case FieldClass::Append:
            break;
    }
    return QStringLiteral("append");
}

QJsonObject recordForServer(const RecordRule& record)
{
    QJsonArray fields;
    for (const FieldRule& field : record.fields) {
        const bool refers = field.type == FieldType::Reference;
        QJsonObject rule{{QStringLiteral("name"), field.name},
                         {QStringLiteral("type"), nameOf(field.type)},
                         {QStringLiteral("target"), refers ? field.target : QString()},
                         {QStringLiteral("class"), nameOf(field.fieldClass)},
                         {QStringLiteral("writers"), list(field.writers)}};
        if (!field.values.isEmpty())
            rule.insert(QStringLiteral("values"), list(field.values));
        fields.append(rule);
    }
    return {{QStringLiteral("name"), record.name},
            {QStringLiteral("scope_rule"), nameOf(record.scopeRule)},
            {QStringLiteral("pool"), record.pool},
            {QStringLiteral("parent"), record.parent},
            {QStringLiteral("inserters"), list(record.inserters)},
            {QStringLiteral("changers"), list(record.changers)},
            {QStringLiteral("synced"), record.synced},
            {QStringLiteral("fields"), fields}};
}

}  // namespace

QByteArray rulesForServer(const RuleBook& rules)
{
    QJsonArray records;
    for (const QString& name : rules.recordNames())
        records.append(recordForServer(*rules.record(name)));
    QJsonArray steps;
    for (const TransitionRule& step : rules.transitions()) {
        steps.append(QJsonObject{{QStringLiteral("record"), step.record},
                                 {QStringLiteral("from"), step.from},
                                 {QStringLiteral("to"), step.to},
                                 {QStringLiteral("who"), list(step.who)},
                                 {QStringLiteral("reason_needed"), step.reasonNeeded},
                                 {QStringLiteral("needs"), list(step.needs)}});
    }
    QJsonArray roles;
    for (const QString& name : rules.roleNames()) {
        const RoleRule* role = rules.role(name);
        roles.append(QJsonObject{{QStringLiteral("name"), name},
                                 {QStringLiteral("descends"), role->descends},
                                 {QStringLiteral("pools"), list(role->pools)}});
    }
    return toJsonText(QJsonObject{
        {QStringLiteral("records"), records}, {QStringLiteral("steps"), steps}, {QStringLiteral("roles"), roles}});
}

QByteArray rulesFingerprint(const RuleBook& rules)
{
    return QCryptographicHash::hash(rulesForServer(rules), QCryptographicHash::Sha256).toHex();
}

ServerSchema::ServerSchema(ServerConnection& connection, const RuleBook& rules)
    : m_connection(connection), m_rules(rules)
{
    initSyncResources();
}

int ServerSchema::newest()
{
    initSyncResources();
    int number = 0;
    while (QFile::exists(scriptPath(number + 1)))
        ++number;
    return number;
}

Result<int> ServerSchema::version()
{
    SEATDESK_TRY_LET(table, m_connection.run("select to_regclass('seatdesk.meta') is not null"));
    if (table.bytes(0, 0) != "t")
        return 0;
    SEATDESK_TRY_LET(row, m_connection.run("select schema_version from seatdesk.meta"));
    return row.bytes(0, 0).toInt();
}

/// What a seat may ask ends after two minutes; an index over a department's rows may take longer.
Result<void> ServerSchema::takeTime()
{
    return m_connection.script("set statement_timeout = 0");
}

Result<void> ServerSchema::applyScript(int number)
{
    QFile file(scriptPath(number));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Internal, scriptPath(number));
    // One string of several statements is one transaction. Whatever the rules were, they are to be woven again, also
    // when the upgrade is broken off before that.
    return m_connection.script(file.readAll() + "\nupdate seatdesk.meta set rules_fingerprint = '', schema_version = " +
                               QByteArray::number(number));
}

/// The rules as a whole and what is woven from them, in one transaction.
Result<void> ServerSchema::loadRules()
{
    return m_connection.script("set local role seatdesk_owner; select seatdesk.load_rules(" +
                               m_connection.quoted(rulesForServer(m_rules)) +
                               "::jsonb); select seatdesk.weave(); update seatdesk.meta set rules_fingerprint = " +
                               m_connection.quoted(rulesFingerprint(m_rules)));
}

Result<ServerSchema::Done> ServerSchema::init()
{
    SEATDESK_TRY(takeTime());
    // Two administrators at once: the second waits and finds nothing to do.
    SEATDESK_TRY(m_connection.script("select pg_advisory_lock(hashtext('seatdesk schema'))"));
    SEATDESK_TRY_LET(current, version());
    if (current > newest())
        return failure(Error::Kind::Conflict, QStringLiteral("schema %1 is newer than %2").arg(current).arg(newest()));
    Done done;
    for (int number = current + 1; number <= newest(); ++number) {
        SEATDESK_TRY(applyScript(number));
        done.steps.append(QStringLiteral("%1").arg(number, 4, 10, QLatin1Char('0')));
    }
    SEATDESK_TRY_LET(known, m_connection.run("select rules_fingerprint from seatdesk.meta"));
    if (known.bytes(0, 0) != rulesFingerprint(m_rules)) {
        SEATDESK_TRY(loadRules());
        done.steps.append(QStringLiteral("rules"));
    }
    done.version = newest();
    SEATDESK_TRY(m_connection.script("select pg_advisory_unlock(hashtext('seatdesk schema'))"));
    return done;
}

Result<ServerSchema::Done> ServerSchema::upgrade()
{
    SEATDESK_TRY_LET(current, version());
    if (current == 0)
        return failure(Error::Kind::NotFound, QStringLiteral("schema"));
    return init();
}

Result<QString> ServerSchema::restored()
{
    SEATDESK_TRY(takeTime());
    SEATDESK_TRY(
        m_connection.script("begin; set local role seatdesk_owner; select seatdesk.restored(); reset role; "
                            "select seatdesk.secure_database(); commit"));
    SEATDESK_TRY_LET(epoch, m_connection.run("select seatdesk.epoch()"));
    return epoch.text(0, 0);
}

}  // namespace Seatdesk
