// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bookfile.h"

#include "domain/jsontext.h"
#include "domain/try.h"

namespace Seatdesk {

namespace {

const QString kVersion = QStringLiteral("v");
const QString kKey = QStringLiteral("key");
const QString kBook = QStringLiteral("book");
const QString kEntry = QStringLiteral("entry");
const QString kCheck = QStringLiteral("check");
const QString kEnd = QStringLiteral("end");
const QString kId = QStringLiteral("id");
const QString kName = QStringLiteral("name");
const QString kNumber = QStringLiteral("number");
const QString kSeq = QStringLiteral("seq");
const QString kHash = QStringLiteral("hash");
const QString kDigest = QStringLiteral("sha256");
constexpr int kFormat = 1;

/// The last line, to the byte.
QByteArray digestLine(const QCryptographicHash& digest)
{
    return toJsonText(QJsonObject{{kDigest, QString::fromLatin1(digest.result().toHex())}}) + '\n';
}

/// One book after the other, line by line.
class Reading
{
public:
    Reading(BookFileReport& report, const SignatureTest& test) : m_report(report), m_test(test) {}

    /// False when this line, or what it says, does not hold.
    bool take(const QByteArray& text)
    {
        const Result<QJsonObject> line = objectFromJsonText(text);
        if (!line || toJsonText(*line) + '\n' != text)
            return fail(BookFault::Kind::Body);
        if (line->contains(kKey))
            return addKey(line->value(kKey).toObject());
        if (line->contains(kBook))
            return begin(line->value(kBook).toObject());
        if (line->contains(kEntry))
            return add(line->value(kEntry).toObject());
        if (line->contains(kCheck))
            return addCheck(line->value(kCheck).toObject());
        return end(line->value(kEnd).toObject());
    }
    [[nodiscard]] bool isBetweenBooks() const { return m_book.isEmpty(); }
    bool fail(BookFault::Kind kind) { return fail(BookFault{m_check.head().seq + 1, kind}); }

private:
    bool fail(const BookFault& fault)
    {
        if (m_report.fault)
            return false;
        m_report.broken = m_name;
        if (!m_book.isEmpty())
            m_report.fault = fault;
        return false;
    }
    bool addKey(QJsonObject fields)
    {
        Row row;
        row.record = SigningKey::kRecord;
        row.id = RecordId::fromString(fields.take(kId).toString());
        row.fields = fields;
        // A second one in its place would make a stranger's signature hold.
        const bool isTwice =
            std::any_of(m_keys.cbegin(), m_keys.cend(), [&row](const Row& known) { return known.id == row.id; });
        m_keys.append(row);
        m_report.keys = m_keys;
        return !isTwice && (m_book.isEmpty() || fail(BookFault::Kind::Chain));
    }
    bool begin(const QJsonObject& book)
    {
        if (!m_book.isEmpty())
            return fail(BookFault::Kind::Head);
        m_book = book.value(kId).toString();
        m_name = book.value(kName).toString();
        m_number = book.value(kNumber).toInteger();
        m_check = BookCheck(std::make_shared<const SigningKeys>(m_keys, m_test));
        return !m_book.isEmpty() && book.value(kVersion).toInt() == kFormat;
    }
    bool add(const QJsonObject& fields)
    {
        Row row;
        row.record = BookEntry::kRecord;
        row.fields = fields;
        if (const QJsonValue order = row.fields.take(BookEntry::kErasedByOrder); order.isString())
            row.extra.insert(BookEntry::kErasedByOrder, order);
        const BookEntry entry(row);
        if (m_book.isEmpty() || entry.book().toString() != m_book)
            return fail(BookFault::Kind::Chain);
        const std::optional<BookFault> fault = m_check.take(entry);
        return !fault || fail(*fault);
    }
    /// Of a check that does not hold the rest is judged all the same.
    bool addCheck(QJsonObject fields)
    {
        Row row;
        row.record = PageCheck::kRecord;
        row.id = RecordId::fromString(fields.take(kId).toString());
        row.fields = fields;
        const PageCheck check(row);
        if (m_book.isEmpty() || check.book().toString() != m_book)
            return fail(BookFault::Kind::Chain);
        if (!m_check.bears(check))
            m_report.checks.append({m_name, check});
        return true;
    }
    bool end(const QJsonObject& head)
    {
        const BookHead known{head.value(kSeq).toInteger(), head.value(kHash).toString()};
        const std::optional<BookFault> fault = m_check.end(known);
        const bool isUnsound = fault && fault->isOfOneEntry();
        if (m_book.isEmpty() || (fault && !isUnsound))
            return fail(fault.value_or(BookFault{}));
        if (isUnsound)
            static_cast<void>(fail(*fault));  // of which the other books are judged all the same
        else
            m_report.books.append({m_name, m_number, known, m_check.erased()});
        m_book.clear();
        m_name.clear();
        return true;
    }

    BookFileReport& m_report;
    const SignatureTest& m_test;
    QList<Row> m_keys;
    BookCheck m_check;
    QString m_book;  ///< its id; empty between two
    QString m_name;
    qint64 m_number = 0;
};

}  // namespace

Result<void> BookFileWriter::write(const QJsonObject& line)
{
    const QByteArray text = toJsonText(line) + '\n';
    m_digest.addData(text);
    if (m_device.write(text) != text.size())
        return failure(Error::Kind::Full, m_device.errorString());
    return {};
}

Result<void> BookFileWriter::addKey(const SigningKey& key)
{
    QJsonObject fields = key.row().fields;
    fields.insert(kId, key.id().toString());
    return write({{kKey, fields}});
}

Result<void> BookFileWriter::beginBook(const Book& book)
{
    return write(
        {{kBook,
          QJsonObject{
              {kVersion, kFormat}, {kId, book.id().toString()}, {kName, book.name()}, {kNumber, book.number()}}}});
}

Result<void> BookFileWriter::add(const BookEntry& entry)
{
    QJsonObject fields = entry.row().fields;
    if (entry.isErased())
        fields.insert(BookEntry::kErasedByOrder, entry.erasedByOrder());
    return write({{kEntry, fields}});
}

Result<void> BookFileWriter::addCheck(const PageCheck& check)
{
    QJsonObject fields = check.row().fields;
    fields.insert(kId, check.id().toString());
    return write({{kCheck, fields}});
}

Result<void> BookFileWriter::endBook(const BookHead& head)
{
    return write({{kEnd, QJsonObject{{kSeq, head.seq}, {kHash, head.hash}}}});
}

Result<void> BookFileWriter::finish()
{
    const QByteArray line = digestLine(m_digest);
    if (m_device.write(line) != line.size())
        return failure(Error::Kind::Full, m_device.errorString());
    return {};
}

QString keysFingerprint(const QList<Row>& keys)
{
    QStringList lines;
    for (const Row& row : keys) {
        const SigningKey key(row);
        const QStringList parts{key.id().toString(), key.person().toString(),
                                QString::fromLatin1(key.publicKey().toHex()),
                                QString::number(toMicros(key.validFrom())),
                                key.validUntil() ? QString::number(toMicros(*key.validUntil())) : QString()};
        lines.append(parts.join(u'|') + u'\n');
    }
    lines.sort();
    return sha256Hex(lines.join(QString()).toUtf8());
}

BookFileReport checkBookFile(QIODevice& device, const SignatureTest& test)
{
    BookFileReport report;
    Reading reading(report, test);
    QCryptographicHash digest(QCryptographicHash::Sha256);
    QByteArray line = device.readLine();
    while (!line.isEmpty()) {
        const QByteArray next = device.readLine();
        if (next.isEmpty()) {
            report.isWhole = reading.isBetweenBooks() && line == digestLine(digest);
            if (!reading.isBetweenBooks())
                reading.fail(BookFault::Kind::Head);
            return report;
        }
        if (!reading.take(line))
            return report;
        digest.addData(line);
        line = next;
    }
    return report;
}

}  // namespace Seatdesk
