// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ticketprintout.h"

#include "app/window/formwords.h"
#include "domain/attempt.h"
#include "domain/ticketclock.h"
#include "domain/ticketnumber.h"
#include "domain/timelineentry.h"
#include "exchange/formspec.h"
#include "widgets/tickets/actionwords.h"
#include "widgets/words/ticketwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace Seatdesk {

namespace {

using L = QLatin1StringView;

QString yesOrNo(int chosen)
{
    return tickedChoices(
        {QCoreApplication::translate("TicketPrintout", "Yes"), QCoreApplication::translate("TicketPrintout", "No")},
        chosen);
}

/// The boxes of a survey's answer, ticked where the customer has answered.
QString satisfaction(const QString& answer)
{
    static const QStringList keys{QStringLiteral("satisfied"), QStringLiteral("fair"), QStringLiteral("dissatisfied")};
    return tickedChoices({QCoreApplication::translate("TicketPrintout", "Satisfied"),
                          QCoreApplication::translate("TicketPrintout", "Fair"),
                          QCoreApplication::translate("TicketPrintout", "Dissatisfied")},
                         static_cast<int>(keys.indexOf(answer)));
}

QString urgency(std::optional<Priority> priority)
{
    QStringList choices;
    for (const Priority one : allOf<Priority>())
        choices.append(TicketWords::priority(one));
    return tickedChoices(choices, priority ? static_cast<int>(*priority) : -1);
}

QList<Row> inOrder(QList<Row> rows, L timeField)
{
    std::stable_sort(rows.begin(), rows.end(),
                     [timeField](const Row& a, const Row& b) { return a.integer(timeField) < b.integer(timeField); });
    return rows;
}

QString joined(const QStringList& parts, const QString& with)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(with);
}

}  // namespace

TicketPrintout::TicketPrintout(TicketFile file, TicketNames names, Sheet sheet)
    : m_file(std::move(file)), m_names(std::move(names)), m_sheet(std::move(sheet))
{}

FormContent TicketPrintout::content(FormKind form, const QString& organisation) const
{
    FormContent content = FormSpec::named(keyOf(form)).filled(FormWords::label, values(form));
    content.organisation = organisation;
    content.numberLabel = QCoreApplication::translate("TicketPrintout", "No.");
    content.number = TicketNumber::shown(ticket().number());
    content.dateLabel = QCoreApplication::translate("TicketPrintout", "Date:");
    content.continued = QCoreApplication::translate("TicketPrintout", " (continued)");
    content.pageText = QCoreApplication::translate("TicketPrintout", "Page %1 of %2");
    content.footer = QCoreApplication::translate("TicketPrintout", "Printed by %1, %2. Reason: %3")
                         .arg(m_sheet.printedBy, time(m_sheet.printedAt), m_sheet.reason);
    return content;
}

QHash<QString, QString> TicketPrintout::values(FormKind form) const
{
    switch (form) {
        case FormKind::Complaint:
            return complaint();
        case FormKind::WorkOrder:
            return workOrder();
        case FormKind::ContactSheet:
            return contactSheet();
    }
    return {};
}

QHash<QString, QString> TicketPrintout::complaint() const
{
    const std::optional<Verdict> verdict = ticket().complaintValid();
    const QString level = ticket().complaintLevel();
    return {
        {L("customer"), customer()},
        {L("number"), ticket().maskedNumber()},
        {L("account"), ticket().serviceAccount()},
        {L("recorded_at"), time(ticket().recordedAt())},
        {L("way"), ticket().channel() ? TicketWords::channel(*ticket().channel()) : QString()},
        {L("level"), level.isEmpty() ? level : QCoreApplication::translate("TicketPrintout", "Level %1").arg(level)},
        {L("addressee"), ticket().complaintTo()},
        {L("taker"), m_names.person(ticket().owner())},
        {L("told"), ticket().description()},
        {L("verified"), ticket().verifiedFacts()},
        {L("valid"), yesOrNo(verdict ? static_cast<int>(*verdict) : -1)},
        {L("norm"), ticket().normBroken()},
        {L("reason"), told({EntryKind::Verdict})},
        {L("opinion"), ticket().opinion()},
        {L("measure"), ticket().measure()},
        {L("liable"), ticket().liable()},
        {L("reply"), ticket().answer()},
        {L("callback"), callbacks()},
        {L("correction"), ticket().correction()},
        {L("handler"), worker()}};
}

QHash<QString, QString> TicketPrintout::workOrder() const
{
    const QString category = m_names.category(ticket().category());
    const QString kind = ticket().kind() ? TicketWords::kind(*ticket().kind()) : QString();
    return {{L("customer"), customer()},
            {L("number"), ticket().maskedNumber()},
            {L("place"), ticket().address()},
            {L("kind"), joined({kind, category}, QStringLiteral(" · "))},
            {L("recorded_at"), time(ticket().recordedAt())},
            {L("request"), joined({ticket().summary(), ticket().description()}, QStringLiteral("\n"))},
            {L("appointed"), joined({time(ticket().appointedAt()), ticket().appointment()}, QStringLiteral(" "))},
            {L("price"), ticket().price()},
            {L("sent"), time(ticket().dispatchedAt())},
            {L("engineer"), worker()},
            {L("arrived"), time(ticket().arrivedAt())},
            {L("done"), time(ticket().doneAt())},
            {L("result"), ticket().answer()},
            {L("rating"), rating()},
            {L("opinion"), ticket().opinion()},
            {L("callback"), callbacks()},
            {L("engineer_signature"), worker()}};
}

QHash<QString, QString> TicketPrintout::contactSheet() const
{
    const bool done = ticket().doneAt().has_value() || ticket().state() == TicketState::Settled;
    return {{L("code"), TicketNumber::shown(ticket().number())},
            {L("urgency"), urgency(ticket().priority())},
            {L("from"), m_names.scope(ticket().origin())},
            {L("to"), m_names.scope(ticket().scope())},
            {L("sent_at"), time(ticket().dispatchedAt())},
            {L("answer_by"), time(answerBy())},
            {L("name"), ticket().summary()},
            {L("matter"), ticket().description()},
            {L("done_already"), yesOrNo(done ? 0 : 1)},
            {L("done_so_far"), told({EntryKind::Note, EntryKind::Reply, EntryKind::Report})},
            {L("answer"), ticket().answer()},
            {L("answered_by"), m_names.person(ticket().resolver())},
            {L("answered_at"), time(ticket().doneAt())},
            {L("writer"), m_names.person(ticket().owner())}};
}

QString TicketPrintout::time(std::optional<Instant> at) const
{
    return at ? toDateTime(*at, m_sheet.zone).toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString();
}

QString TicketPrintout::customer() const
{
    const QString name = ticket().customerName();
    return name.isEmpty() && m_file.ticket.customer ? m_file.ticket.customer->name() : name;
}

/// Who has done the work, or is at it.
QString TicketPrintout::worker() const
{
    return m_names.person(ticket().resolver().isNull() ? ticket().holder() : ticket().resolver());
}

QString TicketPrintout::callbacks() const
{
    QStringList lines;
    for (const Row& row : inOrder(m_file.attempts, AttemptField::kAt)) {
        const Attempt attempt(row);
        lines.append(joined({time(attempt.at()), m_names.person(attempt.by()),
                             attempt.outcome() ? ActionWords::outcome(*attempt.outcome()) : QString(),
                             attempt.solved() ? ActionWords::solved(*attempt.solved()) : QString(), attempt.note()},
                            QStringLiteral("  ")));
    }
    return lines.join(u'\n');
}

QString TicketPrintout::rating() const
{
    QString last;
    for (const Row& row : inOrder(m_file.attempts, AttemptField::kAt)) {
        if (const QString answer = Attempt(row).satisfied(); !answer.isEmpty())
            last = answer;
    }
    return satisfaction(last);
}

QString TicketPrintout::told(const QList<EntryKind>& kinds) const
{
    QStringList lines;
    for (const Row& row : inOrder(m_file.entries, TimelineEntryField::kAt)) {
        const TimelineEntry entry(row);
        if (entry.kind() && kinds.contains(*entry.kind()) && !entry.text().isEmpty())
            lines.append(time(entry.at()) + QStringLiteral("  ") + entry.text());
    }
    return lines.join(u'\n');
}

std::optional<Instant> TicketPrintout::answerBy() const
{
    std::optional<Instant> first;
    for (const Row& row : m_file.ticket.clocks) {
        const TicketClock clock(row);
        const bool answers = clock.kind() == ClockKind::Reply || clock.kind() == ClockKind::Settle;
        if (answers && clock.state() != ClockState::Void && clock.dueAt() && (!first || *clock.dueAt() < *first))
            first = clock.dueAt();
    }
    return first ? first : ticket().dueAt();
}

}  // namespace Seatdesk
