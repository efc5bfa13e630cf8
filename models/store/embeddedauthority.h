// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/authority.h"
#include "domain/bookhistory.h"
#include "domain/permissions.h"
#include "domain/signing.h"
#include "store/authoritystore.h"

namespace Seatdesk {

/// The authority of a PC without a server: authority.db beside the person's own files, with the same answers that the
/// shared database gives. For one person; several may be made over one store, in its thread.
class EmbeddedAuthority : public Authority, public SigningVault, public BookHistory
{
public:
    EmbeddedAuthority(AuthorityStore& store, StaffId person, const TimeSource& time);

    Result<Hello> hello() override;
    Result<PullPage> pull(const QString& cursor, int limit, const QList<ScopeId>& only) override;
    Result<QList<PushResult>> push(const QList<Operation>& operations) override;
    Result<QList<CallerMatch>> caller(const QString& part) override;
    Result<QString> reveal(RecordId contact, const QString& reason) override;
    Result<QByteArray> blob(const QByteArray& sha256, qint64 offset) override;
    Result<qint64> putBlob(const QByteArray& sha256, qint64 offset, const QByteArray& part) override;
    Result<Signature> sign(StaffId person, const QString& password, const QByteArray& message) override;
    Result<QString> entryHash(RecordId book, qint64 seq) override;
    Result<BookHead> offerEntries(RecordId book, const QList<Row>& entries) override;
    Result<void> restoreBook(const Operation& entry, const QList<Row>& lost) override;

private:
    Result<Row> seenBook(RecordId book);
    Result<Instant> historyBegan();
    /// A book into which this person may write.
    Result<Row> writtenBook(RecordId book);
    static bool takesBack(const Row& book, Instant began);
    Result<QString> hashOf(RecordId book, qint64 seq);
    Result<bool> isDirector(StaffId signer, const Row& book);
    Result<bool> holdsOn(RecordId book, const BookRestore& restore);
    Result<bool> isBackable(const BookHead& head, const Row& offered, Instant began);
    Result<void> bringBack(const Row& book, BookHead head, const Operation& restoring, const QList<Row>& lost,
                           Instant began);
    Result<bool> wasRecovered(RecordId book, const BookHead& former);
    Result<BookHead> bindBehind(const Row& book, const BookHead& head, Row entry);
    Result<Actor> actor();
    Result<QList<ScopeId>> myScopes();
    Result<void> pullTable(const RecordTable& table, qint64 after, int limit, const QString& scopesJson,
                           QList<std::pair<qint64, Row>>& changes);
    /// The blob row with that hash that this person sees.
    Result<Row> seenBlob(const QByteArray& sha256);
    Result<void> logLookup(const QList<CallerMatch>& matches);
    Result<void> log(const QString& what, const QString& record, RecordId target, const QString& reason);

    AuthorityStore& m_store;
    StaffId m_person;
    const TimeSource& m_time;
};

}  // namespace Seatdesk
