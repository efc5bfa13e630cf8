// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handover/closingwords.h"

#include "domain/bookentry.h"
#include "domain/dutyshift.h"
#include "domain/openitem.h"
#include "domain/paperform.h"
#include "domain/staff.h"
#include "domain/ticket.h"
#include "domain/ticketnumber.h"
#include "widgets/controls/noticebar.h"
#include "widgets/handover/planwords.h"
#include "widgets/knowledge/articletexts.h"
#include "widgets/words/ticketwords.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Seatdesk::ClosingWords {

namespace {

constexpr qsizetype kNamed = 3;

QString say(const char* text)
{
    return QCoreApplication::translate("ClosingWords", text);
}

/// What a row is called in a line with others.
QString shortText(const ClosingPage& page, const Row& row)
{
    if (row.record == PlanRun::kRecord)
        return PlanWords::title(page.plans().planOf(row));
    if (row.record == Ticket::kRecord)
        return TicketNumber::shown(Ticket(row).number());
    if (row.record == PaperForm::kRecord)
        return TicketNumber::shown(PaperForm(row).number());
    if (row.record == Announcement::kRecord)
        return Announcement(row).title();
    if (row.record == OpenItem::kRecord)
        return OpenItem(row).text().section(u'\n', 0, 0);
    return BookEntry(row).body().value_or(BookBody()).text.section(u'\n', 0, 0);
}

/// An entry says itself when it was written; it may have come later.
Instant writtenAt(const Row& row)
{
    return row.record == BookEntry::kRecord ? fromMicros(BookEntry(row).atMicros()) : row.updatedAt;
}

/// The roll of the next shift is called while this one still goes on.
bool isOfAnother(const Row& row, const HandoverProof& signedPage)
{
    if (row.record != BookEntry::kRecord)
        return false;
    const QList<BookLink> links = BookEntry(row).body().value_or(BookBody()).links;
    return std::any_of(links.begin(), links.end(), [&signedPage](const BookLink& link) {
        return link.record == DutyShift::kRecord && link.id != signedPage.shift;
    });
}

QString namesOf(const QList<Row>& people)
{
    QStringList names;
    for (const Row& person : people)
        names.append(Staff(person).name());
    return names.join(QStringLiteral(", "));
}

Tone toneOf(ClosingKind kind, qsizetype count)
{
    if (count == 0)
        return Tone::Success;
    switch (kind) {
        case ClosingKind::Overdue:
        case ClosingKind::Emergency:
            return Tone::Danger;
        case ClosingKind::StaffChanges:
        case ClosingKind::Equipment:
        case ClosingKind::Inventory:
        case ClosingKind::Papers:
            return Tone::Neutral;
        default:
            return Tone::Warning;
    }
}

QString countText(qsizetype count)
{
    if (count == 0)
        return say(QT_TRANSLATE_NOOP("ClosingWords", "none"));
    if (count > ClosingPage::kMostTickets)
        return say(QT_TRANSLATE_NOOP("ClosingWords", "more than %1")).arg(ClosingPage::kMostTickets);
    return QString::number(count);
}

}  // namespace

QString kind(ClosingKind kind)
{
    switch (kind) {
        case ClosingKind::Overdue:
            return say(QT_TRANSLATE_NOOP("ClosingWords", "Clocks broken"));
        case ClosingKind::RunningOut:
            return say(QT_TRANSLATE_NOOP("ClosingWords", "Clocks running out"));
        case ClosingKind::Undispatched:
            return say(QT_TRANSLATE_NOOP("ClosingWords", "Tickets not dispatched"));
        case ClosingKind::Stuck:
            return say(QT_TRANSLATE_NOOP("ClosingWords", "Tickets that nobody moved"));
        case ClosingKind::Promised:
            return say(QT_TRANSLATE_NOOP("ClosingWords", "Replies promised"));
        case ClosingKind::Unread:
            return say(QT_TRANSLATE_NOOP("ClosingWords", "Announcements not read"));
        case ClosingKind::StaffChanges:
            return say(QT_TRANSLATE_NOOP("ClosingWords", "Staff changes"));
        case ClosingKind::Equipment:
            return say(QT_TRANSLATE_NOOP("ClosingWords", "Equipment"));
        case ClosingKind::Inventory:
            return say(QT_TRANSLATE_NOOP("ClosingWords", "Items counted"));
        case ClosingKind::Emergency:
            return say(QT_TRANSLATE_NOOP("ClosingWords", "Emergency plans under way"));
        case ClosingKind::Papers:
            return say(QT_TRANSLATE_NOOP("ClosingWords", "Paper forms not keyed in"));
        case ClosingKind::Carried:
            return say(QT_TRANSLATE_NOOP("ClosingWords", "Left open"));
    }
    return {};
}

TwoLines line(const ClosingPage& page, ClosingKind kind)
{
    const QList<Row> rows = page.rows(kind);
    QStringList first;
    for (const Row& row : rows.mid(0, kNamed))
        first.append(shortText(page, row));
    TwoLines lines;
    lines.title = ClosingWords::kind(kind);
    lines.facts = factsText(first);
    lines.state = countText(rows.size());
    lines.stateTone = toneOf(kind, rows.size());
    lines.stateIcon = iconOf(lines.stateTone);
    return lines;
}

QString text(const ClosingPage& page, ClosingKind kind)
{
    const TwoLines lines = line(page, kind);
    const QString counted = say(QT_TRANSLATE_NOOP("ClosingWords", "%1: %2")).arg(lines.title, lines.state);
    return lines.facts.isEmpty() ? counted
                                 : say(QT_TRANSLATE_NOOP("ClosingWords", "%1 (%2)")).arg(counted, lines.facts);
}

QStringList since(const ClosingPage& page, const HandoverProof& signedPage)
{
    QSet<QString> known;
    for (const HandoverLine& line : signedPage.lines)
        known.unite(QSet<QString>(line.rows.begin(), line.rows.end()));
    QStringList told;
    for (int kind = 0; kind < kClosingKinds; ++kind) {
        QStringList fresh;
        for (const Row& row : page.rows(ClosingKind(kind))) {
            if (writtenAt(row) > signedPage.at && !known.contains(shortText(page, row)) &&
                !isOfAnother(row, signedPage))
                fresh.append(shortText(page, row));
        }
        if (!fresh.isEmpty())
            told.append(say(QT_TRANSLATE_NOOP("ClosingWords", "%1: %2"))
                            .arg(ClosingWords::kind(ClosingKind(kind)), factsText(fresh)));
    }
    return told;
}

QList<HandoverLine> lines(const ClosingPage& page)
{
    QList<HandoverLine> lines;
    for (int kind = 0; kind < kClosingKinds; ++kind) {
        const QList<Row> rows = page.rows(ClosingKind(kind));
        HandoverLine line{keyOf(ClosingKind(kind)), rows.size(), {}};
        for (const Row& row : rows)
            line.rows.append(shortText(page, row));
        lines.append(line);
    }
    return lines;
}

TwoLines row(const ClosingPage& page, const Row& row, Instant now, const QTimeZone& zone)
{
    TwoLines lines;
    lines.title = shortText(page, row);
    if (row.record == Ticket::kRecord) {
        const Ticket ticket(row);
        lines.title = ticket.summary();
        const QString state = ticket.state() ? TicketWords::state(*ticket.state()) : QString();
        lines.facts = factsText({TicketNumber::shown(ticket.number()), state});
        if (const auto due = ticket.dueAt())
            lines.state = TimeWords::moment(*due, now, zone);
    } else if (row.record == PlanRun::kRecord) {
        lines = PlanWords::lines(page.plans(), row, zone);
    } else if (row.record == Announcement::kRecord) {
        lines.facts = say(QT_TRANSLATE_NOOP("ClosingWords", "not read by %1")).arg(namesOf(page.unreadBy(row.id)));
    } else if (row.record == PaperForm::kRecord) {
        if (const auto printed = PaperForm(row).printedAt())
            lines.facts =
                say(QT_TRANSLATE_NOOP("ClosingWords", "printed %1")).arg(TimeWords::moment(*printed, now, zone));
    } else if (row.record == OpenItem::kRecord) {
        lines.facts = OpenItem(row).reason();
        if (const auto promised = OpenItem(row).promisedAt())
            lines.state = TimeWords::moment(*promised, now, zone);
    } else {
        lines.facts = TimeWords::moment(fromMicros(BookEntry(row).atMicros()), now, zone);
    }
    return lines;
}

}  // namespace Seatdesk::ClosingWords
