// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/logcommand.h"

#include "app/commands/commandusage.h"
#include "app/commands/logerase.h"
#include "domain/try.h"
#include "domain/wholefile.h"
#include "exchange/bookfile.h"
#include "host/authorityrows.h"
#include "host/folderadministration.h"
#include "host/seathost.h"
#include "store/boundbook.h"
#include "store/signingpair.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace Seatdesk {

namespace {

QString sentenceOf(const QString& book, const BookFault& fault)
{
    const QString where = QStringLiteral("%1: entry %2 ").arg(book).arg(fault.seq);
    switch (fault.kind) {
        case BookFault::Kind::Number:
            return where + QStringLiteral("is missing or out of its place.\n");
        case BookFault::Kind::Body:
            return where + QStringLiteral("does not have the text that was written.\n");
        case BookFault::Kind::Chain:
            return where + QStringLiteral("does not follow from the one before: it or the book was altered.\n");
        case BookFault::Kind::Signature:
            return where + QStringLiteral(
                               "has a signature that does not hold: it is not what was signed, or not by "
                               "whom it names.\n");
        case BookFault::Kind::Recovered:
            return where +
                   QStringLiteral(
                       "does not bring back what it says: it is not the lost entry that it names, or those that "
                       "were to follow it did not.\n");
        case BookFault::Kind::Replaced:
            return where + QStringLiteral("is not the one that was seen there.\n");
        case BookFault::Kind::Check:
        case BookFault::Kind::Head:
            break;
    }
    return where + QStringLiteral("and what followed are missing.\n");
}

/// Names the check by its level, its page and how far its signer had read.
QString checkSentence(const QString& book, const PageCheck& check)
{
    return QStringLiteral(
               "%1: the %2 check of %3, signed when entry %4 was the last, does not hold: it is not what was "
               "signed, or not by whom it names.\n")
        .arg(book, check.row().text(PageCheckField::kLevel), check.row().text(PageCheckField::kDay))
        .arg(check.head().seq);
}

/// Whoever takes a text out of a file and closes it anew is found by nothing else than by being named here.
QString holdsSentence(const QString& name, qint64 number, const BookHead& head, const QList<Erasure>& erased)
{
    QString sentence =
        QStringLiteral("%1 no. %2: %3 entries, ends in %4\n").arg(name).arg(number).arg(head.seq).arg(head.hash);
    for (const Erasure& each : erased) {
        const QString order = each.order.isEmpty() ? QStringLiteral("nobody says by whose order")
                                                   : QStringLiteral("erased by order of %1").arg(each.order);
        sentence += QStringLiteral("%1 no. %2: the text was taken out of entry %3: %4\n")
                        .arg(name)
                        .arg(number)
                        .arg(each.seq)
                        .arg(order);
    }
    return sentence;
}

QString keysSentence(const QList<Row>& keys)
{
    return QStringLiteral("Signatures judged by %1 public keys, sha256 %2\n")
        .arg(keys.size())
        .arg(keysFingerprint(keys));
}

/// The books of a folder, checked one after the other and written into `file` when there is one.
class FolderCheck
{
public:
    FolderCheck(AuthorityStore& store, const CommandContext& context, QIODevice* file)
        : m_store(store), m_context(context)
    {
        if (file)
            m_writer.emplace(*file);
    }

    enum class Verdict {
        Holds,
        Unsound,  ///< a signature does not hold; the books were judged and written to their end
        Broken,   ///< a chain does not hold: the rest was not looked at
    };

    Result<Verdict> run()
    {
        SEATDESK_TRY_LET(books, all());
        if (books.isEmpty())
            m_context.out("There are no books.\n");
        SEATDESK_TRY(takeKeys());
        Verdict worst = Verdict::Holds;
        for (const Book& book : books) {
            SEATDESK_TRY_LET(verdict, check(book));
            worst = std::max(worst, verdict);
            if (worst == Verdict::Broken)
                return worst;
        }
        if (m_writer)
            SEATDESK_TRY(m_writer->finish());
        return worst;
    }

private:
    Result<void> takeKeys()
    {
        SEATDESK_TRY_LET(keys, allRows(m_store, SigningKey::kRecord));
        if (!keys.isEmpty())
            m_context.out(keysSentence(keys).toUtf8());
        for (const Row& key : keys) {
            if (m_writer)
                SEATDESK_TRY(m_writer->addKey(SigningKey(key)));
        }
        return {};
    }
    /// In the order of their numbers.
    Result<QList<Book>> all()
    {
        SEATDESK_TRY_LET(rows, allRows(m_store, Book::kRecord));
        QList<Book> books;
        for (const Row& row : rows)
            books.append(Book(row));
        std::sort(books.begin(), books.end(), [](const Book& a, const Book& b) {
            return std::pair(a.number(), a.id()) < std::pair(b.number(), b.id());
        });
        return books;
    }
    Result<Verdict> check(const Book& book)
    {
        if (m_writer)
            SEATDESK_TRY(m_writer->beginBook(book));
        QList<Erasure> erased;
        bool isUnsound = false;
        BookReading reading;
        reading.entry = [&](const BookEntry& entry) {
            if (entry.isErased())
                erased.append({entry.seq(), entry.erasedByOrder()});
            return m_writer ? m_writer->add(entry) : Result<void>();
        };
        reading.check = [&](const PageCheck& check, bool holds) {
            isUnsound = isUnsound || !holds;
            if (!holds)
                m_context.err(checkSentence(book.name(), check).toUtf8());
            return m_writer ? m_writer->addCheck(check) : Result<void>();
        };
        SEATDESK_TRY_LET(fault, checkBook(m_store, RecordId(book.id()), reading));
        if (fault)
            m_context.err(sentenceOf(book.name(), *fault).toUtf8());
        if (fault && !fault->isOfOneEntry())
            return Verdict::Broken;
        SEATDESK_TRY_LET(head, bookHead(m_store, book.id()));
        if (m_writer)
            SEATDESK_TRY(m_writer->endBook(head));
        if (fault)
            return Verdict::Unsound;
        m_context.out(holdsSentence(book.name(), book.number(), head, erased).toUtf8());
        return isUnsound ? Verdict::Unsound : Verdict::Holds;
    }

    AuthorityStore& m_store;
    const CommandContext& m_context;
    std::optional<BookFileWriter> m_writer;
};

}  // namespace

int runLog(const CommandContext& context)
{
    QCommandLineParser parser;
    const QCommandLineOption target(QStringLiteral("export"), QString(), QStringLiteral("OUT"));
    parser.addOption(target);
    if (context.arguments.value(0) == u"erase") {
        FolderAdministration office(context.host);
        return runLogEraseOn(office, {context.arguments, context.folder, context.out, context.err});
    }
    const bool parsed = parser.parse(QStringList{QStringLiteral("log")} + context.arguments);
    if (!parsed || parser.positionalArguments() != QStringList{QStringLiteral("verify")}) {
        context.err(commandUsage(QStringLiteral("log")).toUtf8() + '\n');
        return kExitUsage;
    }
    QSaveFile file(QDir(context.folder).absoluteFilePath(parser.value(target)));
    const bool writes = parser.isSet(target);
    if (writes && !file.open(QIODevice::WriteOnly)) {
        context.err(
            QStringLiteral("%1 cannot be written: %2.\n").arg(parser.value(target), file.errorString()).toUtf8());
        return kExitFailed;
    }
    using Verdict = FolderCheck::Verdict;
    const Result<Verdict> verdict = context.host
                                        .administer([&](AuthorityStore& store) -> Result<Verdict> {
                                            return FolderCheck(store, context, writes ? &file : nullptr).run();
                                        })
                                        .result();
    if (!verdict)
        context.err(QStringLiteral("The books were not read to their end (%1). Keep a copy of the folder, run salvage, "
                                   "then verify again.\n")
                        .arg(verdict.error().detail)
                        .toUtf8());
    if (!verdict || *verdict == Verdict::Broken)
        return kExitFailed;
    if (writes && !commitWhole(file)) {
        context.err(QStringLiteral("%1 was not written: %2.\n").arg(parser.value(target), file.errorString()).toUtf8());
        return kExitFailed;
    }
    return *verdict == Verdict::Holds ? kExitOk : kExitFailed;
}

int runLogFile(const QStringList& words, const CommandOutput& out, const CommandOutput& err)
{
    if (words.size() != 2 || words.first() != u"verify") {
        err(commandUsage(QStringLiteral("log")).toUtf8() + '\n');
        return kExitUsage;
    }
    const QString& path = words.last();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        err(QStringLiteral("%1 cannot be read: %2.\n").arg(path, file.errorString()).toUtf8());
        return kExitFailed;
    }
    const BookFileReport report = checkBookFile(file, signatureHolds);
    if (!report.keys.isEmpty())
        out(keysSentence(report.keys).toUtf8());
    for (const BookFileReport::Checked& book : report.books)
        out(holdsSentence(book.name, book.number, book.head, book.erased).toUtf8());
    for (const BookFileReport::Unsound& unsound : report.checks)
        err(checkSentence(unsound.book, unsound.check).toUtf8());
    if (report.fault)
        err(sentenceOf(report.broken, *report.fault).toUtf8());
    else if (!report.isWhole)
        err(QStringLiteral("%1 was altered outside its entries, or is no file of books.\n").arg(path).toUtf8());
    return report.holds() ? kExitOk : kExitFailed;
}

}  // namespace Seatdesk
