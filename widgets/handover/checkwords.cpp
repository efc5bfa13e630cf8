// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handover/checkwords.h"

#include "domain/session.h"
#include "widgets/controls/noticebar.h"
#include "widgets/handover/dutylogwords.h"
#include "widgets/knowledge/articletexts.h"
#include "widgets/words/ticketwords.h"

#include <QCoreApplication>

namespace Seatdesk::CheckWords {

namespace {

QString tell(const char* text)
{
    return QCoreApplication::translate("CheckWords", text);
}

QString entryText(const BookEntry& entry, bool isOfMonth, const Session& session, const QTimeZone& zone)
{
    const QDateTime at = toDateTime(fromMicros(entry.atMicros()), zone);
    const QString when = at.toString(isOfMonth ? QStringLiteral("MM-dd HH:mm") : QStringLiteral("HH:mm"));
    const QString head = factsText({DutyLogWords::number(entry.seq()), when, session.nameOf(ScopeId(entry.author()))});
    if (entry.isErased())
        return head + u'\n' + tell(QT_TRANSLATE_NOOP("CheckWords", "Erased by order"));
    const BookBody body = entry.body().value_or(BookBody());
    QString words = factsText({head, DutyLogWords::category(body.category)}) + u'\n' + body.text;
    if (!body.reason.isEmpty())
        words += u'\n' + tell(QT_TRANSLATE_NOOP("CheckWords", "Reason: %1")).arg(body.reason);
    return words;
}

}  // namespace

QString level(CheckLevel level)
{
    switch (level) {
        case CheckLevel::Daily:
            return tell(QT_TRANSLATE_NOOP("CheckWords", "Daily check"));
        case CheckLevel::Monthly:
            return tell(QT_TRANSLATE_NOOP("CheckWords", "Monthly check"));
        case CheckLevel::Sample:
            return tell(QT_TRANSLATE_NOOP("CheckWords", "Sample"));
    }
    return {};
}

QString page(const BookPage& page, CheckLevel level)
{
    return page.day.toString(level == CheckLevel::Monthly ? QStringLiteral("yyyy-MM") : QStringLiteral("yyyy-MM-dd"));
}

TwoLines lines(const CheckDuty& duty, const Session& session, const QTimeZone& zone)
{
    const Instant now = session.time().now();
    const int entries = static_cast<int>(duty.page.entries.size());
    const QString count = QCoreApplication::translate("CheckWords", "%n entries", nullptr, entries);
    const QString due = tell(QT_TRANSLATE_NOOP("CheckWords", "due %1")).arg(TimeWords::moment(duty.due, now, zone));
    const PageCheck check(duty.check);
    TwoLines lines;
    lines.title = factsText({page(duty.page, duty.level), level(duty.level)});
    switch (duty.state) {
        case CheckDuty::State::Signed:
            lines.facts =
                factsText({session.nameOf(ScopeId(check.person())), TimeWords::moment(check.at(), now, zone), count});
            lines.state = tell(QT_TRANSLATE_NOOP("CheckWords", "Signed"));
            lines.stateTone = Tone::Success;
            break;
        case CheckDuty::State::Grown:
            lines.facts = factsText({tell(QT_TRANSLATE_NOOP("CheckWords", "read by %1, written on since"))
                                         .arg(session.nameOf(ScopeId(check.person()))),
                                     count, due});
            lines.state = tell(QT_TRANSLATE_NOOP("CheckWords", "Check again"));
            lines.stateTone = Tone::Warning;
            break;
        case CheckDuty::State::Missing:
            lines.facts = factsText({count, due});
            lines.state = duty.isOverdue(now) ? tell(QT_TRANSLATE_NOOP("CheckWords", "Overdue"))
                                              : tell(QT_TRANSLATE_NOOP("CheckWords", "Not signed"));
            lines.stateTone = duty.isOverdue(now) ? Tone::Danger : Tone::Warning;
            break;
    }
    lines.stateIcon = iconOf(lines.stateTone);
    return lines;
}

QString signedBy(const PageCheck& check, const Session& session, const QTimeZone& zone)
{
    return tell(QT_TRANSLATE_NOOP("CheckWords", "%1: %2, %3"))
        .arg(level(check.level().value_or(CheckLevel::Daily)), session.nameOf(ScopeId(check.person())),
             toDateTime(check.at(), zone).toString(QStringLiteral("yyyy-MM-dd HH:mm")));
}

QString text(const CheckDuty& duty, const QList<Row>& entries, const Session& session, const QTimeZone& zone)
{
    QStringList words{factsText({level(duty.level), page(duty.page, duty.level)})};
    for (const Row& row : entries)
        words.append(entryText(BookEntry(row), duty.level == CheckLevel::Monthly, session, zone));
    return words.join(QStringLiteral("\n\n"));
}

}  // namespace Seatdesk::CheckWords
