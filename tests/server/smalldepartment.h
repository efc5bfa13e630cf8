// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/book.h"
#include "domain/bookbody.h"
#include "domain/bookentry.h"
#include "host/foldertables.h"
#include "host/seathost.h"
#include "host/serveradoption.h"
#include "host/servertables.h"
#include "server/serverprogram.h"
#include "store/blobstore.h"
#include "store/connection.h"
#include "store/embeddedauthority.h"
#include "store/statement.h"
#include "support/fixedtime.h"
#include "sync/serverschema.h"

#include <QCryptographicHash>
#include <QDir>

namespace Seatdesk {

/// A department in a folder with a bit of everything that moves to a server, and an empty server.
class SmallDepartment : public ServerProgram
{
protected:
    SmallDepartment() { EXPECT_TRUE(ServerSchema(*admin, RuleBook::shipped()).init()); }

    QString dataFolder(const QString& name = QStringLiteral("seat")) { return folder.filePath(name); }
    std::unique_ptr<AuthorityStore> store(const QString& name = QStringLiteral("seat"))
    {
        EXPECT_TRUE(QDir().mkpath(dataFolder(name)));
        return AuthorityStore::open(dataFolder(name) + QStringLiteral("/authority.db"), RuleBook::shipped()).value();
    }
    /// A small department, worked in a little: operations, history, a conflict, a deleted row, a number and a file.
    void makeFolder()
    {
        const auto opened = SeatFolder::open(dataFolder()).value();
        const auto made = store();
        GroupBuilder department({}, StaffId(), time);
        addDepartment({QStringLiteral("客服部"), QStringLiteral("一班"), {}, {}, {}}, department);
        ASSERT_EQ(EmbeddedAuthority(*made, StaffId(), time).push(department.group())->last().status,
                  PushResult::Status::Ok);
        ASSERT_TRUE(made->takeNumberBlock(QDate(2026, 11, 18), 3));
        ASSERT_EQ(made->seatNumber(opened->deviceId(), time.now()).value(), 1);
        work(*made);
    }
    Group entryOf(RecordId book, const QString& text)
    {
        BookBody body;
        body.text = text;
        GroupBuilder entry({}, StaffId(), time);
        entry.insert(BookEntry::kRecord, {},
                     {{BookEntryField::kBook, book.toString()},
                      {BookEntryField::kBody, body.toText()},
                      {BookEntryField::kAuthor, author.toString()}});
        return entry.group();
    }
    /// A book with entries, and one that is full.
    void keepBooks(EmbeddedAuthority& authority, ScopeId department)
    {
        GroupBuilder books({}, StaffId(), time);
        openBook = books.insert(Book::kRecord, department, {{BookField::kNumber, 2}});
        const RecordId full = books.insert(Book::kRecord, department, {{BookField::kNumber, 1}});
        ASSERT_EQ(authority.push(books.group())->last().status, PushResult::Status::Ok);
        Group second = entryOf(openBook, QStringLiteral("二"));
        Group first = entryOf(openBook, QStringLiteral("一"));
        std::swap(first.first().row, second.first().row);  // their ids are not in the order of their numbers
        for (const Group& entry : {first, second, entryOf(full, QStringLiteral("满"))}) {
            const PushResult written = authority.push(entry)->last();
            ASSERT_EQ(written.status, PushResult::Status::Ok) << qPrintable(written.detail);
        }
        GroupBuilder closing({}, StaffId(), time);
        Row book;
        book.record = Book::kRecord;
        book.id = full;
        closing.change(book, {{BookField::kClosedAt, toMicros(time.now())}});
        ASSERT_EQ(authority.push(closing.group())->last().status, PushResult::Status::Ok);
    }
    void work(AuthorityStore& store)
    {
        EmbeddedAuthority authority(store, StaffId(), time);
        const ScopeId department = store.scopes().value()->department();
        keepBooks(authority, department);
        GroupBuilder made({}, StaffId(), time);
        Row entry;
        entry.record = QStringLiteral("directory");
        entry.id = made.insert(entry.record, department, {{QStringLiteral("name"), QStringLiteral("\uFEFF装维")}});
        const QByteArray bytes(3000, 'x');
        const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        made.insert(
            QStringLiteral("blob"), department,
            {{QStringLiteral("sha256"), QString::fromLatin1(sha256.toHex())}, {QStringLiteral("size"), bytes.size()}});
        const RecordId customer =
            made.insert(QStringLiteral("customer"), {}, {{QStringLiteral("name"), QStringLiteral("王")}});
        made.insert(QStringLiteral("customer_contact"), {},
                    {{QStringLiteral("customer"), customer.toString()},
                     {QStringLiteral("value"), QStringLiteral("13800002716")}});
        made.insert(QStringLiteral("ticket"), ScopeId(store.scopes().value()->department()),
                    {{QStringLiteral("kind"), QStringLiteral("fault")},
                     {QStringLiteral("summary"), QStringLiteral("晚间掉线")},
                     {QStringLiteral("state"), QStringLiteral("recorded")},
                     {QStringLiteral("number"), QStringLiteral("2611180001001")},
                     {QStringLiteral("recorded_at"), toMicros(time.now())}});
        const RecordId gone = made.insert(entry.record, department, {{QStringLiteral("name"), QStringLiteral("x")}});
        operation = made.group().first().id;
        const PushResult last = authority.push(made.group())->last();
        ASSERT_EQ(last.status, PushResult::Status::Ok) << qPrintable(last.detail);
        ASSERT_EQ(authority.putBlob(sha256, 0, bytes).value(), bytes.size());
        for (const QString& name : {QStringLiteral("甲"), QStringLiteral("乙")}) {
            GroupBuilder change({}, StaffId(), time);
            Row seen = entry;
            seen.fields = {{QStringLiteral("name"), QStringLiteral("never")}};
            if (name == u"甲")
                seen = store.find(entry.record, entry.id).value().value();
            change.change(seen, {{QStringLiteral("name"), name}});
            ASSERT_TRUE(authority.push(change.group()));
        }
        GroupBuilder removal({}, StaffId(), time);
        removal.remove(store.find(entry.record, gone).value().value());
        ASSERT_TRUE(authority.push(removal.group()));
    }
    static qint64 count(AuthorityStore& store, const QString& table)
    {
        auto select = store.connection().prepare(QStringLiteral("select count(*) from \"%1\"").arg(table)).value();
        return select.next().value() ? select.integer(0) : -1;
    }

    FixedTime time;
    OperationId operation;
    RecordId openBook;
    const StaffId author = newId<StaffId>();
};

}  // namespace Seatdesk
