// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/dutylogprintout.h"

#include "app/window/formwords.h"
#include "domain/book.h"
#include "domain/openitem.h"
#include "domain/session.h"
#include "exchange/formspec.h"
#include "items/bookverification.h"
#include "widgets/handover/checkwords.h"
#include "widgets/handover/dutylogwords.h"
#include "widgets/knowledge/articletexts.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Seatdesk {

namespace {

const QString kForm = QStringLiteral("duty_log");

QString say(const char* text)
{
    return QCoreApplication::translate("DutyLogPrintout", text);
}

}  // namespace

DutyLogPrintout::DutyLogPrintout(const QList<Row>& rows, const Session& session, const QTimeZone& zone,
                                 const QDate& day)
    : m_session(session), m_zone(zone), m_day(day)
{
    QSet<RecordId> known;
    for (const Row& row : rows) {
        if (row.record == Book::kRecord)
            m_book = row;
    }
    for (const Row& row : rows) {
        if (row.record == OpenItem::kRecord && row.scope == m_book.scope)
            m_items.append(row);
        if (row.record == PageCheck::kRecord && PageCheck(row).book() == m_book.id)
            takeCheck(PageCheck(row));
        if (row.record != BookEntry::kRecord || known.contains(row.id))
            continue;
        known.insert(row.id);
        const BookEntry entry(row);
        m_numbers.insert(row.id, entry.seq());
        const RecordId corrects = entry.body().value_or(BookBody()).corrects;
        if (!corrects.isNull())
            m_correctedBy.insert(corrects, entry.seq());
        if (isOfTheDay(fromMicros(entry.atMicros())))
            m_entries.append(entry);
    }
    std::sort(m_entries.begin(), m_entries.end(), [](const BookEntry& a, const BookEntry& b) {
        return std::pair(a.seq() == 0, a.seq()) < std::pair(b.seq() == 0, b.seq());
    });
}

/// A month's is of every day in it.
void DutyLogPrintout::takeCheck(const PageCheck& check)
{
    const Instant noon = fromDateTime(QDateTime(m_day, QTime(12, 0), m_zone));
    if (noon >= check.startsAt() && noon < check.endsAt())
        m_checks.append(check);
    std::sort(m_checks.begin(), m_checks.end(), [](const PageCheck& a, const PageCheck& b) { return a.at() < b.at(); });
}

bool DutyLogPrintout::isOfTheDay(Instant at) const
{
    return toDateTime(at, m_zone).date() == m_day;
}

QString DutyLogPrintout::clock(Instant at) const
{
    const QDateTime time = toDateTime(at, m_zone);
    return time.toString(time.date() == m_day ? QStringLiteral("HH:mm") : QStringLiteral("MM-dd HH:mm"));
}

QString DutyLogPrintout::entryLine(const BookEntry& entry, const BookBody& body) const
{
    QString line = DutyLogWords::number(entry.seq()) + u' ' + clock(body.happenedAt) + u' ' +
                   m_session.nameOf(ScopeId(entry.author())) + QStringLiteral(": ");
    if (!body.corrects.isNull())
        line += say(QT_TRANSLATE_NOOP("DutyLogPrintout", "[corrects %1: %2] "))
                    .arg(DutyLogWords::number(m_numbers.value(body.corrects)), body.reason);
    line += body.text;
    if (fromMicros(entry.atMicros()) - body.happenedAt >= std::chrono::minutes(5))
        line += say(QT_TRANSLATE_NOOP("DutyLogPrintout", " [written %1]")).arg(clock(fromMicros(entry.atMicros())));
    if (body.handover && body.handover->isSigned())
        line += say(QT_TRANSLATE_NOOP("DutyLogPrintout", " [signed by %1]"))
                    .arg(DutyLogWords::signers(*body.handover, m_session));
    if (body.takeover)
        line += say(QT_TRANSLATE_NOOP("DutyLogPrintout", " [signed by %1]"))
                    .arg(m_session.nameOf(ScopeId(body.takeover->person)));
    if (body.formerly)
        line += say(QT_TRANSLATE_NOOP("DutyLogPrintout", " [recovered, formerly %1]"))
                    .arg(DutyLogWords::number(body.formerly->seq));
    if (m_correctedBy.contains(entry.id()))
        line += say(QT_TRANSLATE_NOOP("DutyLogPrintout", " [corrected by %1]"))
                    .arg(DutyLogWords::number(m_correctedBy.value(entry.id())));
    return line;
}

QString DutyLogPrintout::openLines() const
{
    QStringList lines;
    for (const Row& row : m_items) {
        const OpenItem item(row);
        const bool wasClosed = item.closedAt() && toDateTime(*item.closedAt(), m_zone).date() <= m_day;
        if (wasClosed)
            continue;
        lines.append(say(QT_TRANSLATE_NOOP("DutyLogPrintout", "%1 (%2) — %3, by %4"))
                         .arg(item.text(), item.reason(), m_session.nameOf(ScopeId(item.owner())),
                              item.promisedAt() ? momentText(*item.promisedAt(), m_zone) : QString()));
    }
    return lines.join(u'\n');
}

QString DutyLogPrintout::checkLines() const
{
    QStringList lines;
    for (const PageCheck& check : m_checks)
        lines.append(CheckWords::signedBy(check, m_session, m_zone));
    return lines.join(u'\n');
}

QString DutyLogPrintout::people() const
{
    QStringList names;
    for (const BookEntry& entry : m_entries) {
        const QString name = m_session.nameOf(ScopeId(entry.author()));
        if (!names.contains(name))
            names.append(name);
    }
    return names.join(QStringLiteral(", "));
}

QHash<QString, QString> DutyLogPrintout::values() const
{
    QHash<QString, QString> values{{QStringLiteral("team"), m_session.nameOf(m_book.scope)},
                                   {QStringLiteral("day"), m_day.toString(Qt::ISODate)},
                                   {QStringLiteral("book"), QString::number(Book(m_book).number())},
                                   {QStringLiteral("people"), people()},
                                   {QStringLiteral("checks"), checkLines()},
                                   {QStringLiteral("open_items"), openLines()}};
    QHash<QString, QStringList> lines;
    qint64 last = 0;
    for (const BookEntry& entry : m_entries) {
        const Result<BookBody> body = entry.body();
        if (body)
            lines[keyOf(body->category)].append(entryLine(entry, *body));
        last = std::max(last, entry.seq());
        if (entry.seq() == last && last > 0)
            values.insert(QStringLiteral("code"),
                          DutyLogWords::number(last) + QStringLiteral(" · ") + shortCode(entry.hash()));
    }
    for (auto category = lines.begin(); category != lines.end(); ++category)
        values.insert(category.key(), category->join(u'\n'));
    if (last > 0)
        values.insert(QStringLiteral("pages"),
                      DutyLogWords::number(m_entries.first().seq()) + QStringLiteral("–") + DutyLogWords::number(last));
    return values;
}

FormContent DutyLogPrintout::content(const TicketPrintout::Sheet& sheet) const
{
    FormContent content = FormSpec::named(kForm).filled(FormWords::label, values());
    content.number = QStringLiteral("%1-%2").arg(Book(m_book).number()).arg(m_day.toString(QStringLiteral("yyyyMMdd")));
    FormWords::frame(content, m_session, sheet);
    return content;
}

}  // namespace Seatdesk
