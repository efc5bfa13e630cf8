// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/demo/demo.h"

#include "domain/settings.h"
#include "domain/try.h"
#include "host/authorityrows.h"
#include "host/seathost.h"
#include "store/connection.h"
#include "store/password.h"
#include "store/sql.h"
#include "store/statement.h"
#include "store/transaction.h"

namespace Seatdesk {

namespace {

/// One verifier for all: it takes a tenth of a second to make, and everyone's password is the same and known.
Result<void> assignPasswords(AuthorityStore& store, const QList<StaffId>& people, Instant now)
{
    SEATDESK_TRY_LET(verifier, passwordVerifier(QString(kDemoPassword)));
    SEATDESK_TRY_LET(transaction, store.begin());
    for (const StaffId person : people) {
        SEATDESK_TRY_LET(put, store.connection().prepare(sqlText(Sql::CredentialSet)));
        SEATDESK_TRY(put.bind(person).bind(verifier).bind(toMicros(now)).run());
    }
    return transaction.commit();
}

Result<void> keepHeads(AuthorityStore& store, const QHash<RecordId, BookHead>& heads)
{
    for (auto head = heads.begin(); head != heads.end(); ++head) {
        SEATDESK_TRY_LET(put, store.connection().prepare(sqlText(Sql::ChainPut)));
        SEATDESK_TRY(put.bind(head.key()).bind(head->seq).bind(head->hash).run());
    }
    return {};
}

DemoSummary summaryOf(const QList<Row>& rows)
{
    DemoSummary summary;
    for (const Row& row : rows) {
        ++summary.rows[row.record];
        if (row.record == u"ticket")
            ++summary.tickets[row.text(QStringLiteral("state"))];
    }
    return summary;
}

Result<DemoSummary> fill(AuthorityStore& store, const DemoOptions& options)
{
    SEATDESK_TRY_LET(scopes, store.scopes());
    if (!scopes->department().isNull())
        return failure(Error::Kind::Conflict, QStringLiteral("a department exists"));
    const DemoNumbers numbers = [&store](const QDate& day, int count) -> Result<QList<QString>> {
        SEATDESK_TRY_LET(first, store.takeNumberBlock(day, count));
        QList<QString> given;
        for (int place = first; place < first + count; ++place)
            given.append(AuthorityStore::blockNumber(day, place).digits());
        return given;
    };
    SEATDESK_TRY_LET(made, demoRows(options, numbers));
    SEATDESK_TRY(putNewRows(store, made.rows, Settings().zone(), *options.now));
    SEATDESK_TRY(keepHeads(store, made.bookHeads));
    SEATDESK_TRY(assignPasswords(store, made.people, *options.now));
    SEATDESK_TRY(store.setMeta(kDemoMark, QStringLiteral("1")));
    return summaryOf(made.rows);
}

}  // namespace

Result<DemoSummary> makeDemo(SeatHost& host, const DemoOptions& options)
{
    DemoOptions fixed = options;
    if (!fixed.now)
        fixed.now = host.time().now();
    return host.administer([fixed](AuthorityStore& store) { return fill(store, fixed); }).result();
}

}  // namespace Seatdesk
