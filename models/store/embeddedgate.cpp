// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/embeddedgate.h"

#include "domain/permissions.h"
#include "domain/try.h"
#include "store/connection.h"
#include "store/embeddedauthority.h"
#include "store/embeddedvault.h"
#include "store/password.h"
#include "store/sql.h"
#include "store/statement.h"

namespace Seatdesk {

namespace {

const QString kUnknownNumber = QStringLiteral("unknown number");

/// A verifier of no one's password: an unknown number takes as long to be refused as a wrong password.
const QString& nobodysVerifier()
{
    static const QString verifier = passwordVerifier(QStringLiteral("nobody")).value_or(QString());
    return verifier;
}

}  // namespace

EmbeddedGate::EmbeddedGate(AuthorityStore& store, const TimeSource& time) : m_store(store), m_time(time) {}

Result<Row> EmbeddedGate::staffByNumber(const QString& number)
{
    SEATDESK_TRY_LET(table, m_store.tables().table(QStringLiteral("staff")));
    SEATDESK_TRY_LET(
        select, m_store.connection().prepare(
                    QStringLiteral("select %1 from staff where number = ? and deleted = 0").arg(table->columns())));
    select.bind(number.trimmed());
    SEATDESK_TRY_LET(found, select.next());
    if (!found)
        return failure(Error::Kind::Denied, kUnknownNumber);
    return table->readRow(select);
}

Result<void> EmbeddedGate::admit(const Row& staff)
{
    if (staff.fields.contains(QStringLiteral("active")) && !staff.flag(QStringLiteral("active")))
        return failure(Error::Kind::Denied, QStringLiteral("disabled"));
    SEATDESK_TRY_LET(select, m_store.connection().prepare(sqlText(Sql::CredentialEnd)));
    select.bind(staff.id);
    SEATDESK_TRY_LET(ends, select.next());
    if (ends && m_time.now() >= fromMicros(select.integer(0)))
        return failure(Error::Kind::Denied, QStringLiteral("expired"));
    return {};
}

Result<SignedIn> EmbeddedGate::let(const Row& staff)
{
    SEATDESK_TRY(admit(staff));
    return SignedIn{staff, std::make_unique<EmbeddedAuthority>(m_store, StaffId(staff.id), m_time)};
}

Result<QString> EmbeddedGate::verifierOf(StaffId person)
{
    SEATDESK_TRY_LET(select, m_store.connection().prepare(sqlText(Sql::CredentialGet)));
    select.bind(person);
    SEATDESK_TRY_LET(found, select.next());
    return found ? select.text(0) : QString();
}

Result<SignedIn> EmbeddedGate::signIn(const QString& number, const QString& password)
{
    const Result<Row> staff = staffByNumber(number);
    if (!staff) {
        passwordMatches(nobodysVerifier(), password);
        // Who tries numbers learns no more from the words than from the time it takes.
        const bool nobody = staff.error().detail == kUnknownNumber;
        return tl::unexpected(nobody ? Error{Error::Kind::Denied, QStringLiteral("wrong password")} : staff.error());
    }
    SEATDESK_TRY_LET(verifier, verifierOf(StaffId(staff->id)));
    if (verifier.isEmpty() || !passwordMatches(verifier, password))
        return failure(Error::Kind::Denied, QStringLiteral("wrong password"));
    return let(*staff);
}

Result<void> EmbeddedGate::prove(StaffId person, const QString& password)
{
    SEATDESK_TRY_LET(staff, m_store.find(QStringLiteral("staff"), RecordId(person)));
    if (!staff || staff->deleted)
        return failure(Error::Kind::NotFound, QStringLiteral("staff"));
    SEATDESK_TRY_LET(verifier, verifierOf(person));
    if (verifier.isEmpty() || !passwordMatches(verifier, password))
        return failure(Error::Kind::Denied, QStringLiteral("wrong password"));
    return admit(*staff);
}

Result<SignedIn> EmbeddedGate::signInAs(const QString& number)
{
    SEATDESK_TRY_LET(staff, staffByNumber(number));
    return let(staff);
}

Result<void> EmbeddedGate::assignPassword(StaffId person, const QString& password)
{
    SEATDESK_TRY_LET(transaction, m_store.begin());
    SEATDESK_TRY(keepVerifier(person, password));
    SEATDESK_TRY(EmbeddedVault(m_store, m_time).revoke(person));
    return transaction.commit();
}

Result<void> EmbeddedGate::keepVerifier(StaffId person, const QString& password)
{
    SEATDESK_TRY_LET(verifier, passwordVerifier(password));
    SEATDESK_TRY_LET(put, m_store.connection().prepare(sqlText(Sql::CredentialSet)));
    return put.bind(person).bind(verifier).bind(toMicros(m_time.now())).run();
}

Result<void> EmbeddedGate::limitLogin(StaffId person, Instant until)
{
    SEATDESK_TRY_LET(verifier, verifierOf(person));
    if (verifier.isEmpty())
        return failure(Error::Kind::NotFound, QStringLiteral("password"));
    SEATDESK_TRY_LET(limit, m_store.connection().prepare(sqlText(Sql::CredentialLimit)));
    if (until == Instant::max())
        limit.bindNull();
    else
        limit.bind(toMicros(until));
    return limit.bind(person).run();
}

Result<void> EmbeddedGate::setPassword(StaffId person, const QString& old, const QString& password)
{
    SEATDESK_TRY_LET(verifier, verifierOf(person));
    if (!passwordMatches(verifier, old))
        return failure(Error::Kind::Denied, QStringLiteral("wrong password"));
    SEATDESK_TRY_LET(transaction, m_store.begin());
    SEATDESK_TRY(keepVerifier(person, password));
    SEATDESK_TRY(EmbeddedVault(m_store, m_time).reseal(person, old, password));
    return transaction.commit();
}

Result<void> EmbeddedGate::assignPasswordAs(StaffId by, StaffId person, const QString& password)
{
    SEATDESK_TRY_LET(staff, m_store.find(QStringLiteral("staff"), RecordId(person)));
    if (!staff)
        return failure(Error::Kind::NotFound, QStringLiteral("staff"));
    SEATDESK_TRY_LET(grants, m_store.grantsOf(by));
    SEATDESK_TRY_LET(scopes, m_store.scopes());
    const Actor actor{by, grants, false};
    if (!Permissions(m_store.rules(), *scopes).mayWrite(actor, *staff, QStringLiteral("active"), m_time.now()))
        return failure(Error::Kind::Denied, QStringLiteral("assign a password"));
    return assignPassword(person, password);
}

Result<bool> EmbeddedGate::hasStaff()
{
    SEATDESK_TRY_LET(select, m_store.connection().prepare(sqlText(Sql::CredentialAny)));
    return select.next();
}

}  // namespace Seatdesk
