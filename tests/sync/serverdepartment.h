// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rulebook.h"
#include "support/portdepartment.h"
#include "support/postgresserver.h"
#include "sync/postgresgate.h"
#include "sync/script.h"
#include "sync/serverschema.h"

#include <QHash>

namespace Seatdesk {

/// The department in a database of its own on the test program's PostgreSQL. Its clock is the test's.
class ServerDepartment : public PortDepartment
{
public:
    enum class Founding { Here, ByHeir };
    explicit ServerDepartment(Founding founding = Founding::Here, PostgresServer& server = PostgresServer::shared())
        : m_server(server)
    {
        admin = connect(makeDatabase());
        script(*admin,
               "select seatdesk.secure_database(); create table public.test_clock (now bigint); "
               "insert into public.test_clock values (0); grant select on public.test_clock to seatdesk_owner; "
               "grant usage on schema public to seatdesk_owner; "
               "create or replace function seatdesk.now_micros() returns bigint language sql stable as "
               "'select now from public.test_clock'");
        verifier = admin->verifier(QStringLiteral("any"), kPassword).value();
        if (founding == Founding::Here)
            found();
    }

    std::unique_ptr<Authority> authority(StaffId person) override
    {
        const std::shared_ptr<ServerConnection> mine = connection(person);
        return std::make_unique<PostgresAuthority>(loginOf(person), mine);
    }

    /// The person's own connection, for SQL by hand.
    std::shared_ptr<ServerConnection> connection(StaffId person)
    {
        tellTime();
        if (person.isNull())
            return admin;
        std::shared_ptr<ServerConnection>& known = m_connections[person];
        if (!known) {
            // Not by number, which some tests give twice.
            const QByteArray role = "sd_" + person.uuid().toString(QUuid::Id128).toLatin1();
            script(*admin, "select seatdesk.keys_set('" + role + "', " + admin->quoted(verifier) +
                               "); insert into seatdesk.login (role, staff) values ('" + role + "', '" +
                               person.toString().toLatin1() + "') on conflict (staff) do update set role = '" + role +
                               '\'');
            roles.insert(person, QString::fromLatin1(role));
            known = ServerConnection::open(m_url, roles.value(person), kPassword).value();
        }
        return known;
    }
    void disconnect(StaffId person) { m_connections.remove(person); }
    std::shared_ptr<ServerConnection> anotherConnection(StaffId person)
    {
        connection(person);
        return ServerConnection::open(m_url, roles.value(person), person.isNull() ? QString() : kPassword).value();
    }
    /// The person's login role, made when missing; valid for good unless `until` (SQL) says otherwise.
    QString giveLogin(StaffId person, const QByteArray& until = "null")
    {
        const QByteArray whom = '\'' + person.toString().toLatin1() + "', ";
        const Result<ServerAnswer> made =
            admin->run("select seatdesk.set_login(" + whom + admin->quoted(verifier) + ')');
        EXPECT_TRUE(made) << qPrintable(admin->lastMessage());
        script(*admin, "select seatdesk.limit_login(" + whom + until + ')');
        roles.insert(person, made ? made->text(0, 0) : QString());
        return roles.value(person);
    }
    /// As an administrator assigns it; the login is the one of the person's number from then on.
    void givePassword(StaffId person, const QString& password)
    {
        const QByteArray made = admin->verifier(QStringLiteral("any"), password).value();
        const Result<ServerAnswer> login =
            admin->run("select seatdesk.set_login($1::uuid, $2::text)", {person.toString().toLatin1(), made});
        ASSERT_TRUE(login) << qPrintable(admin->lastMessage());
        roles.insert(person, login->text(0, 0));
        m_connections.insert(person, ServerConnection::open(m_url, roles.value(person), password).value());
    }
    void changePassword(StaffId person, const QString& old, const QString& fresh)
    {
        PostgresGate gate(m_url);
        const QString number = row(QStringLiteral("staff"), RecordId(person)).text(QStringLiteral("number"));
        ASSERT_TRUE(gate.signIn(number, old));
        ASSERT_TRUE(gate.setPassword(person, old, fresh));
    }
    std::shared_ptr<ServerLogin> loginOf(StaffId person) const
    {
        return std::make_shared<ServerLogin>(
            ServerLogin{m_url, roles.value(person), person.isNull() ? QString() : kPassword});
    }
    /// The database as it was before the entries behind that number; with another history.
    void loseEntries(RecordId book, qint64 after, bool isToldOf = true)
    {
        const QByteArray n = QByteArray::number(after);
        const QByteArray lost = "(select op_id from seatdesk.book_entry where seq > " + n + ")";
        script(*admin, "set session_replication_role = replica; delete from seatdesk.op where op_id in " + lost +
                           "; delete from seatdesk.history where op_id in " + lost +
                           "; delete from seatdesk.book_entry where seq > " + n + "; update seatdesk.chain set seq = " +
                           n + ", hash = coalesce((select hash from seatdesk.book_entry where seq = " + n +
                           "), repeat('0', 64)) where book = '" + book.toString().toLatin1() +
                           "'; reset session_replication_role");
        if (isToldOf)
            script(*admin, "select seatdesk.restored()");
    }
    /// A lawful order takes its text out.
    void eraseEntry(RecordId entry, const QString& order)
    {
        script(*admin, "select seatdesk.erase_entry('" + entry.toString().toLatin1() + "', '" + order.toUtf8() + "')");
    }
    [[nodiscard]] const ServerUrl& url() const { return m_url; }
    /// From now on everything goes there: another server that has the same database.
    void moveTo(const QString& url)
    {
        m_url = ServerUrl::parse(url).value();
        m_connections.clear();
        admin = ServerConnection::open(m_url).value();
    }
    [[nodiscard]] QString database() const { return m_database; }

    /// The first column of the first row, as the administrator sees it.
    QString value(const QByteArray& sql) { return valueOf(*admin, sql); }

    static inline const QString kPassword = QStringLiteral("seatdesk");
    std::shared_ptr<ServerConnection> admin;
    QByteArray verifier;
    QHash<StaffId, QString> roles;

private:
    [[nodiscard]] ServerUrl parsed(const QString& database) const
    {
        return ServerUrl::parse(m_server.url(database)).value();
    }
    std::shared_ptr<ServerConnection> connect(const QString& database)
    {
        m_database = database;
        m_url = parsed(database);
        return ServerConnection::open(m_url).value();
    }
    /// A copy of a database that was made once: the scripts take seconds.
    QString makeDatabase()
    {
        const auto postgres = ServerConnection::open(parsed(QStringLiteral("postgres"))).value();
        const bool ready =
            valueOf(*postgres, "select count(*) from pg_database where datname = 'seatdesk_template'") == u"1";
        if (!ready) {
            script(*postgres, "create database seatdesk_template");
            const auto model = ServerConnection::open(parsed(QStringLiteral("seatdesk_template"))).value();
            EXPECT_TRUE(ServerSchema(*model, RuleBook::shipped()).init()) << qPrintable(model->lastMessage());
        }
        const QString name = m_server.newName();
        script(*postgres, "create database " + name.toLatin1() + " template seatdesk_template");
        return name;
    }
    void tellTime()
    {
        if (m_told == time.now())
            return;
        m_told = time.now();
        script(*admin, "update public.test_clock set now = " + QByteArray::number(toMicros(m_told)));
    }

    PostgresServer& m_server;
    QString m_database;
    ServerUrl m_url = parsed(QStringLiteral("postgres"));
    QHash<StaffId, std::shared_ptr<ServerConnection>> m_connections;
    Instant m_told{};
};

}  // namespace Seatdesk
