// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookentry.h"
#include "store/authoritystore.h"
#include "store/connection.h"
#include "store/embeddedauthority.h"
#include "store/embeddedgate.h"
#include "support/fakeauthority.h"
#include "support/portdepartment.h"

#include <QTemporaryDir>

namespace Seatdesk {

/// The department in an authority.db of its own.
class EmbeddedDepartment : public PortDepartment
{
public:
    EmbeddedDepartment()
    {
        store = AuthorityStore::open(file(), RuleBook::shipped()).value();
        found();
    }
    std::unique_ptr<Authority> authority(StaffId person) override
    {
        return std::make_unique<EmbeddedAuthority>(*store, person, time);
    }
    /// As an administrator assigns it.
    void givePassword(StaffId person, const QString& password)
    {
        ASSERT_TRUE(EmbeddedGate(*store, time).assignPassword(person, password));
    }
    void changePassword(StaffId person, const QString& old, const QString& fresh)
    {
        ASSERT_TRUE(EmbeddedGate(*store, time).setPassword(person, old, fresh));
    }
    /// The file as it was before the entries behind that number; with another history.
    void loseEntries(RecordId book, qint64 after, bool isToldOf = true)
    {
        const QString lost = QStringLiteral("(select op_id from book_entry where seq > %1)").arg(after);
        QString sql =
            QStringLiteral("delete from op where op_id in %1; delete from history where op_id in %1;").arg(lost);
        for (const char* trigger : {"book_entry_stays", "book_entry_holds", "chain_stays", "chain_grows"})
            sql += QStringLiteral("drop trigger if exists %1;").arg(QLatin1StringView(trigger));
        sql += QStringLiteral(
                   "delete from book_entry where seq > %1; update chain set seq = %1, hash = ifnull((select "
                   "hash from book_entry where book = chain.book and seq = %1), '%2')")
                   .arg(QString::number(after), QString(64, u'0'));
        ASSERT_TRUE(store->connection().execute(sql));
        if (isToldOf) {
            ASSERT_TRUE(store->setMeta(QStringLiteral("epoch"), book.toString() + QString::number(after)));
        }
    }
    /// A lawful order takes its text out.
    void eraseEntry(RecordId entry, const QString& order)
    {
        const std::optional<Row> before = store->find(BookEntry::kRecord, entry).value();
        ASSERT_TRUE(before);
        Row erased = *before;
        erased.fields.remove(BookEntryField::kBody);
        erased.extra.insert(BookEntry::kErasedByOrder, order);
        auto transaction = store->begin();
        ASSERT_TRUE(transaction && store->put(erased, &*before) && transaction->commit());
    }
    QString file() const { return folder.filePath(QStringLiteral("authority.db")); }

    QTemporaryDir folder;
    std::unique_ptr<AuthorityStore> store;
};

/// The same department in memory.
class RememberedDepartment : public PortDepartment
{
public:
    RememberedDepartment() { found(); }
    std::unique_ptr<Authority> authority(StaffId person) override
    {
        return std::make_unique<FakeAuthority>(kept, person, time);
    }

    FakeDepartment kept;
};

}  // namespace Seatdesk
