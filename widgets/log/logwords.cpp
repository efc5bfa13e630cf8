// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/log/logwords.h"

#include "domain/accesslogentry.h"
#include "domain/callrecording.h"
#include "domain/ticket.h"
#include "domain/ticketnumber.h"
#include "widgets/knowledge/articletexts.h"
#include "widgets/quality/soundwords.h"

#include <QCoreApplication>

namespace Seatdesk::LogWords {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("LogWords", text);
}

/// Several rows of a record; the key itself for those that have no word yet.
QString several(const QString& record, qint64 amount)
{
    static const QHash<QString, const char*> names{
        {QStringLiteral("ticket"), QT_TRANSLATE_NOOP("LogWords", "tickets: %1")},
        {QStringLiteral("article"), QT_TRANSLATE_NOOP("LogWords", "articles: %1")},
        {QStringLiteral("phrase"), QT_TRANSLATE_NOOP("LogWords", "phrases: %1")},
        {QStringLiteral("customer"), QT_TRANSLATE_NOOP("LogWords", "customers: %1")},
        {QStringLiteral("staff"), QT_TRANSLATE_NOOP("LogWords", "people: %1")},
        {QStringLiteral("category"), QT_TRANSLATE_NOOP("LogWords", "categories: %1")},
        {QStringLiteral("unsent"), QT_TRANSLATE_NOOP("LogWords", "somebody's unsent work: %1")},
        {QStringLiteral("emergency_plan"), QT_TRANSLATE_NOOP("LogWords", "emergency plans: %1")},
        {QStringLiteral("paper_form"), QT_TRANSLATE_NOOP("LogWords", "paper forms: %1")},
        {QStringLiteral("access_log"), QT_TRANSLATE_NOOP("LogWords", "entries of this log: %1")}};
    const char* name = names.value(record, nullptr);
    return name ? say(name).arg(amount) : record + QStringLiteral(": %1").arg(amount);
}

QString callWords(const Row* recording, const QTimeZone& zone)
{
    const std::optional<Instant> takenAt = recording ? CallRecording(*recording).takenAt() : std::nullopt;
    if (!takenAt)
        return say(QT_TRANSLATE_NOOP("LogWords", "a recorded call"));
    const QString call = say(QT_TRANSLATE_NOOP("LogWords", "call of %1")).arg(momentText(*takenAt, zone));
    const QString number = CallRecording(*recording).ticketNumber();
    return factsText({call, number.isEmpty()
                                ? QString()
                                : say(QT_TRANSLATE_NOOP("LogWords", "ticket %1")).arg(TicketNumber::shown(number))});
}

}  // namespace

QStringList kinds()
{
    return {QStringLiteral("reveal"), QStringLiteral("lookup"), QStringLiteral("keep"),     QStringLiteral("export"),
            QStringLiteral("print"),  QStringLiteral("erase"),  QStringLiteral("original"), QStringLiteral("listen")};
}

QString kind(const QString& what)
{
    static const QHash<QString, const char*> names{
        {QStringLiteral("reveal"), QT_TRANSLATE_NOOP("LogWords", "Number shown")},
        {QStringLiteral("lookup"), QT_TRANSLATE_NOOP("LogWords", "Looked up by number")},
        {QStringLiteral("keep"), QT_TRANSLATE_NOOP("LogWords", "Kept for work offline")},
        {QStringLiteral("export"), QT_TRANSLATE_NOOP("LogWords", "Export")},
        {QStringLiteral("print"), QT_TRANSLATE_NOOP("LogWords", "Print")},
        {QStringLiteral("erase"), QT_TRANSLATE_NOOP("LogWords", "Text taken out")},
        {QStringLiteral("listen"), QT_TRANSLATE_NOOP("LogWords", "Recording heard")},
        {QStringLiteral("original"), QT_TRANSLATE_NOOP("LogWords", "Original of a call heard")}};
    const char* name = names.value(what, nullptr);
    return name ? say(name) : what;
}

QString iconOf(const QString& what)
{
    if (what == u"export")
        return QStringLiteral("document-export");
    if (what == u"print")
        return QStringLiteral("document-print");
    return what == u"lookup" ? QStringLiteral("search") : QStringLiteral("eye");
}

QString target(const Row& entry, const Row* ticket, const Row* recording, const QTimeZone& zone)
{
    const AccessLogEntry read(entry);
    if (read.record() == u"customer_contact") {
        const QString name = ticket ? Ticket(*ticket).customerName() : QString();
        return name.isEmpty() ? say(QT_TRANSLATE_NOOP("LogWords", "a customer's number"))
                              : say(QT_TRANSLATE_NOOP("LogWords", "number of %1")).arg(name);
    }
    if (read.record() == u"draft")
        return say(QT_TRANSLATE_NOOP("LogWords", "a number that had just been typed"));
    if (read.record() == Ticket::kRecord && !read.target().isNull())
        return ticket
                   ? say(QT_TRANSLATE_NOOP("LogWords", "ticket %1")).arg(TicketNumber::shown(Ticket(*ticket).number()))
                   : say(QT_TRANSLATE_NOOP("LogWords", "a ticket"));
    if (read.record() == u"book_entry")
        return say(QT_TRANSLATE_NOOP("LogWords", "an entry of a duty log"));
    if (read.record() == u"duty_report")
        return say(QT_TRANSLATE_NOOP("LogWords", "a report of a duty log"));
    if (read.record() == u"standing_task")
        return say(QT_TRANSLATE_NOOP("LogWords", "the calendar of duties"));
    if (read.record() == u"recording")
        return callWords(recording, zone);
    if (read.record() == u"department")
        return say(QT_TRANSLATE_NOOP("LogWords", "the whole department"));
    return several(read.record(), read.amount());
}

QString heard(const Row& entry)
{
    constexpr double kThousand = 1000;
    QStringList parts;
    for (const HeardPart& part : AccessLogEntry(entry).heard().parts()) {
        QStringList how;
        if (part.speed != 1)
            how.append(QStringLiteral("%1×").arg(part.speed));
        if (part.isOriginal)
            how.append(say(QT_TRANSLATE_NOOP("LogWords", "original")));
        const QString place = SoundWords::clock(static_cast<double>(part.fromMs) / kThousand) + u'–' +
                              SoundWords::clock(static_cast<double>(part.toMs) / kThousand);
        parts.append(how.isEmpty() ? place : QStringLiteral("%1 (%2)").arg(place, how.join(QStringLiteral(" · "))));
    }
    return parts.join(QStringLiteral(", "));
}

}  // namespace Seatdesk::LogWords
