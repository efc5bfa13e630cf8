// SPDX-License-Identifier: GPL-3.0-or-later
// Books as the command line checks them: in a folder, and as a file anywhere.
#include "domain/book.h"
#include "domain/bookactions.h"
#include "domain/bookchain.h"
#include "domain/bookpage.h"
#include "domain/dutyshift.h"
#include "domain/groupbuilder.h"
#include "host/adminprogram.h"
#include "host/authorityrows.h"
#include "store/boundbook.h"
#include "store/connection.h"
#include "store/embeddedauthority.h"
#include "store/sql.h"
#include "store/statement.h"
#include "store/transaction.h"
#include "support/faketime.h"

using namespace Seatdesk;

namespace {

class BookCommand : public AdminProgram
{
protected:
    /// Two entries of one book, written at a seat.
    void writeBook()
    {
        addStaff(QStringLiteral("1001"), QStringLiteral("lead"));
        QProcess seat;
        startSeat(seat);
        const QString book =
            create(seat, QStringLiteral("book"),
                   {{QStringLiteral("name"), QStringLiteral("值班日志")}, {QStringLiteral("number"), 1}})
                .value(QStringLiteral("row"))[QStringLiteral("id")]
                .toString();
        for (const QString& text : {QStringLiteral("三号席耳机无声"), QStringLiteral("已更换")}) {
            BookBody body;
            body.category = BookCategory::Equipment;
            body.text = text;
            const QJsonObject answer =
                create(seat, QStringLiteral("book_entry"),
                       {{QStringLiteral("book"), book}, {QStringLiteral("body"), body.toText()}});
            EXPECT_TRUE(answer.value(QStringLiteral("ok")).toBool()) << toJsonText(answer).constData();
        }
        ask(seat, {{QStringLiteral("do"), QStringLiteral("sync")}});
        seat.closeWriteChannel();
        EXPECT_TRUE(seat.waitForFinished(kPatience));
    }
    /// Writes an entry as somebody does who can compute hashes: no authority of today would take it.
    void bindByHand(AuthorityStore& store, const Row& book, StaffId author, const BookBody& body)
    {
        const BookHead head = bookHead(store, book.id).value();
        Row row;
        row.record = BookEntry::kRecord;
        row.id = newId<RecordId>();
        row.scope = book.scope;
        row.fields = {{BookEntryField::kBook, book.id.toString()},
                      {BookEntryField::kSeq, head.seq + 1},
                      {BookEntryField::kOperation, newId<OperationId>().toString()},
                      {BookEntryField::kAuthor, author.toString()},
                      {BookEntryField::kAt, toMicros(time.now())},
                      {BookEntryField::kBody, body.toText()},
                      {BookEntryField::kBodyHash, sha256Hex(body.toText().toUtf8())}};
        row.fields.insert(BookEntryField::kHash, chainHash(head, BookEntry(row)));
        auto transaction = store.begin().value();
        ASSERT_TRUE(store.put(row, nullptr));
        auto put = store.connection().prepare(sqlText(Sql::ChainPut)).value();
        ASSERT_TRUE(put.bind(book.id).bind(head.seq + 1).bind(BookEntry(row).hash()).run());
        ASSERT_TRUE(transaction.commit());
    }
    /// Hands a shift over with a page that the lead signed; `alter` comes behind the signature.
    void handOver(const std::function<void(BookBody&)>& alter = {})
    {
        const auto store =
            AuthorityStore::open(QDir(data).filePath(QStringLiteral("authority.db")), RuleBook::shipped()).value();
        const StaffId lead = StaffId(allRows(*store, QStringLiteral("staff"))->first().id);
        const Row book = allRows(*store, Book::kRecord)->first();
        EmbeddedAuthority authority(*store, lead, time);
        BookBody body;
        body.category = BookCategory::FollowUp;
        body.happenedAt = time.now();
        body.text = QStringLiteral("已交接");
        HandoverProof proof;
        proof.at = time.now();
        proof.shift = newId<RecordId>();
        body.links = {{DutyShift::kRecord, proof.shift}};
        proof.signatures = {{lead, SignerRole::Outgoing, {}, {}}};
        const auto signature =
            authority.sign(lead, QStringLiteral("secret"), proof.message(book.id, body.text, proof.signatures.first()));
        ASSERT_TRUE(signature) << qPrintable(signature.error().detail);
        proof.signatures[0].key = signature->key;
        proof.signatures[0].bytes = signature->bytes;
        body.handover = proof;
        if (alter) {
            alter(body);
            return bindByHand(*store, book, lead, body);
        }
        const auto group = writeEntry({QStringLiteral("test"), lead, time}, book, body);
        const QList<PushResult> answers = authority.push(*group).value();
        ASSERT_EQ(answers.first().status, PushResult::Status::Ok) << qPrintable(answers.first().detail);
    }

    /// The director checks the day's page; `alter` comes behind the signature.
    void checkPage(const std::function<void(QJsonObject&)>& alter)
    {
        const auto store =
            AuthorityStore::open(QDir(data).filePath(QStringLiteral("authority.db")), RuleBook::shipped()).value();
        StaffId director;
        const QList<Row> people = *allRows(*store, QStringLiteral("staff"));
        for (const Row& row : people) {
            if (row.text(QStringLiteral("number")) == u"1002")
                director = StaffId(row.id);
        }
        EmbeddedAuthority authority(*store, director, time);
        const QList<Row> entries = *allRows(*store, BookEntry::kRecord);
        const BookPage page = pagesOf(entries, QTimeZone("Asia/Shanghai")).first();
        const auto last = std::max_element(entries.begin(), entries.end(), [](const Row& a, const Row& b) {
            return BookEntry(a).seq() < BookEntry(b).seq();
        });
        Row check =
            checkRow(page, CheckLevel::Sample, {BookEntry(*last).seq(), BookEntry(*last).hash()}, director, time.now());
        const auto signature = authority.sign(director, QStringLiteral("secret"), PageCheck(check).message());
        ASSERT_TRUE(signature) << qPrintable(signature.error().detail);
        check.fields.insert(PageCheckField::kKey, signature->key.toString());
        check.fields.insert(PageCheckField::kSignature, QString::fromLatin1(signature->bytes.toHex()));
        alter(check.fields);
        GroupBuilder group(QStringLiteral("test"), director, time);
        group.insert(PageCheck::kRecord, {}, check.fields);
        const QList<PushResult> answers = authority.push(group.group()).value();
        ASSERT_EQ(answers.first().status, PushResult::Status::Ok) << qPrintable(answers.first().detail);
    }

    FakeTime time;
};

}  // namespace

TEST_F(BookCommand, ChecksAFolderAndTheFileThatItWrites)
{
    writeBook();
    const QString file = folder.filePath(QStringLiteral("books.jsonl"));
    const Outcome folderHolds =
        run({QStringLiteral("log"), QStringLiteral("verify"), QStringLiteral("--export"), file});
    EXPECT_EQ(folderHolds.code, 0) << folderHolds.err.constData();
    EXPECT_TRUE(folderHolds.out.contains("值班日志 no. 1: 2 entries, ends in ")) << folderHolds.out.constData();
    const QStringList verify{QStringLiteral("log"), QStringLiteral("verify"), file};
    const Outcome fileHolds = run(verify, QStringLiteral("/nonexistent"));
    EXPECT_EQ(fileHolds.code, 0) << fileHolds.err.constData();
    EXPECT_EQ(fileHolds.out, folderHolds.out);

    QFile book(file);
    ASSERT_TRUE(book.open(QIODevice::ReadOnly));
    const QByteArray altered = book.readAll().replace("已更换", "未更换");
    const QStringList verifyAltered{QStringLiteral("log"), QStringLiteral("verify"),
                                    written(QStringLiteral("altered.jsonl"), altered)};
    const Outcome found = run(verifyAltered, QStringLiteral("/nonexistent"));
    EXPECT_EQ(found.code, 1);
    EXPECT_TRUE(found.err.contains("entry 2 does not have the text that was written")) << found.err.constData();
    EXPECT_FALSE(fileHolds.out.contains("taken out"));
}

TEST_F(BookCommand, JudgesSignaturesInAFolderAndInTheFileThatItWrites)
{
    const QString file = folder.filePath(QStringLiteral("books.jsonl"));
    const QStringList verify{QStringLiteral("log"), QStringLiteral("verify")};
    const QStringList writes = verify + QStringList{QStringLiteral("--export"), file};
    writeBook();
    handOver();
    const Outcome here = run(writes);
    EXPECT_EQ(here.code, 0);
    const Outcome there = run(verify + QStringList{file}, QStringLiteral("/nonexistent"));
    EXPECT_EQ(there.code, 0) << "the keys are in it";
    EXPECT_TRUE(here.out.startsWith("Signatures judged by 1 public keys, sha256 ")) << here.out.constData();
    EXPECT_EQ(there.out.split('\n').first(), here.out.split('\n').first()) << "so that one sees whose they are";

    handOver([](BookBody& body) { body.text += u'。'; });
    const Outcome found = run(verify);
    EXPECT_EQ(found.code, 1) << "what was signed is another page";
    EXPECT_TRUE(found.err.contains("entry 4 has a signature that does not hold")) << found.err.constData();

    ASSERT_TRUE(QFile::remove(file));
    EXPECT_EQ(run(writes).code, 1);
    const Outcome written = run(verify + QStringList{file}, QStringLiteral("/nonexistent"));
    EXPECT_EQ(written.err, found.err) << "the book went out to its end, and the file says the same";
}

TEST_F(BookCommand, NamesTheCheckOfAPageWhoseSignatureDoesNotFit)
{
    const QString file = folder.filePath(QStringLiteral("books.jsonl"));
    const QStringList verify{QStringLiteral("log"), QStringLiteral("verify")};
    const QStringList writes = verify + QStringList{QStringLiteral("--export"), file};
    writeBook();
    addStaff(QStringLiteral("1002"), QStringLiteral("director"));
    checkPage([](QJsonObject&) {});
    const Outcome sound = run(writes);
    EXPECT_EQ(sound.code, 0) << sound.err.constData();
    EXPECT_EQ(run(verify + QStringList{file}, QStringLiteral("/nonexistent")).code, 0) << "checks and keys are in it";

    checkPage([](QJsonObject& check) { check.insert(PageCheckField::kDay, QStringLiteral("2026-01-02")); });
    ASSERT_TRUE(QFile::remove(file));
    const Outcome found = run(writes);
    EXPECT_EQ(found.code, 1);
    EXPECT_EQ(found.err.count("the sample check of "), 1) << found.err.constData();
    EXPECT_TRUE(found.err.contains("the sample check of 2026-01-02, signed when entry 2 was the last, does not hold"))
        << found.err.constData();
    EXPECT_TRUE(found.out.contains("2 entries")) << "the book itself holds";
    const Outcome inFile = run(verify + QStringList{file}, QStringLiteral("/nonexistent"));
    EXPECT_EQ(inFile.code, 1);
    EXPECT_EQ(inFile.err, found.err);
}

TEST_F(BookCommand, SaysWhatItCannotRead)
{
    const Outcome none = run({QStringLiteral("log"), QStringLiteral("verify"), QStringLiteral("/nonexistent/book")});
    EXPECT_EQ(none.code, 1);
    EXPECT_TRUE(none.err.contains("cannot be read")) << none.err.constData();
    const Outcome other =
        run({QStringLiteral("log"), QStringLiteral("verify"), written(QStringLiteral("x"), "not a book\n")});
    EXPECT_EQ(other.code, 1);
    EXPECT_FALSE(other.err.isEmpty());
    addStaff(QStringLiteral("1001"), QStringLiteral("lead"));
    EXPECT_EQ(run({QStringLiteral("log")}).code, 2);
    const Outcome misspelt =
        run({QStringLiteral("log"), QStringLiteral("verfy"), written(QStringLiteral("x"), "not a book\n")});
    EXPECT_EQ(misspelt.code, 2) << "nothing was verified";
    EXPECT_TRUE(misspelt.err.contains("log verify FILE")) << misspelt.err.constData();
}

/// A lawful order: the words go, the place stays, and whoever checks is told by whose order.
TEST_F(BookCommand, TakesATextOutByOrderAndSaysSo)
{
    writeBook();
    const auto erase = [this](const QString& entry, const QString& order) {
        return run({QStringLiteral("log"), QStringLiteral("erase"), QStringLiteral("值班日志"), QStringLiteral("1"),
                    entry, QStringLiteral("--order"), order});
    };
    EXPECT_EQ(erase(QStringLiteral("1"), QStringLiteral(" ")).err, "Nothing was taken out: it takes the order.\n");
    EXPECT_EQ(erase(QStringLiteral("3"), QStringLiteral("法院")).err, "Nothing was taken out: there is no entry 3.\n");
    const auto holdsText = [this](const char* text) {
        QFile file(data + QStringLiteral("/authority.db"));
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(text);
    };
    const Outcome done = erase(QStringLiteral("1"), QStringLiteral("法院 2026 第 8 号"));
    EXPECT_EQ(done.code, 0) << done.err.constData();
    EXPECT_FALSE(holdsText("三号席耳机无声")) << "nowhere, not in the history either";
    EXPECT_TRUE(holdsText("已更换"));
    EXPECT_EQ(erase(QStringLiteral("1"), QStringLiteral("法院")).err,
              "Nothing was taken out: the text of entry 1 is gone already.\n");
    const QByteArray said = "值班日志 no. 1: the text was taken out of entry 1: erased by order of 法院 2026 第 8 号\n";
    const QString file = folder.filePath(QStringLiteral("books.jsonl"));
    const Outcome here = run({QStringLiteral("log"), QStringLiteral("verify"), QStringLiteral("--export"), file});
    EXPECT_EQ(here.code, 0) << here.err.constData();
    EXPECT_TRUE(here.out.endsWith(said)) << here.out.constData();
    const Outcome there = run({QStringLiteral("log"), QStringLiteral("verify"), file});
    EXPECT_EQ(there.code, 0) << there.err.constData();
    EXPECT_TRUE(there.out.endsWith(said)) << there.out.constData();
    const auto store =
        AuthorityStore::open(QDir(data).filePath(QStringLiteral("authority.db")), RuleBook::shipped()).value();
    const QList<Row> log = allRows(*store, QStringLiteral("access_log")).value();
    const auto erasure = std::find_if(log.begin(), log.end(),
                                      [](const Row& row) { return row.text(QStringLiteral("what")) == u"erase"; });
    ASSERT_NE(erasure, log.end());
    EXPECT_EQ(erasure->text(QStringLiteral("reason")), QStringLiteral("法院 2026 第 8 号"));
}
