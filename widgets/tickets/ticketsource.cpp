// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tickets/ticketsource.h"

#include "domain/ticket.h"
#include "domain/ticketnumber.h"
#include "domain/typeahead.h"
#include "domain/whendone.h"
#include "widgets/words/ticketwords.h"

namespace Seatdesk {

namespace {

constexpr int kFewestDigits = 4;

/// The digits of a number as it is read out, in groups or not and of any width; empty when words were typed.
QString digitsOf(const QString& typed)
{
    QString digits;
    for (const QChar c : typed) {
        if (c.isDigit())
            digits.append(QChar(u'0' + c.digitValue()));
        else if (!c.isSpace() && c != u'-' && c != u'－')
            return {};
    }
    return digits;
}

/// Where the digits stand in a number that is shown in groups.
QList<TextRange> markedDigits(const QString& shown, const QString& digits)
{
    QString plain;
    QList<qsizetype> places;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (!shown[i].isDigit())
            continue;
        plain.append(shown[i]);
        places.append(i);
    }
    const qsizetype at = digits.isEmpty() ? -1 : plain.indexOf(digits);
    if (at < 0)
        return {};
    return {{places[at], places[at + digits.size() - 1] + 1 - places[at]}};
}

}  // namespace

TicketSource::TicketSource(Records& records, TypeAhead& typeAhead, OlderTickets* older, QObject* parent)
    : PaletteSource(parent), m_records(records), m_typeAhead(typeAhead), m_older(older)
{}

QString TicketSource::title() const
{
    return tr("Tickets");
}

void TicketSource::ask(const QString& typed, int limit)
{
    m_asked.cancel();
    ++m_round;
    const QString digits = digitsOf(typed);
    if (typed.trimmed().isEmpty() || (!digits.isEmpty() && digits.size() < kFewestDigits)) {
        Q_EMIT answered(typed, {});
        return;
    }
    Query query;
    query.record = Ticket::kRecord;
    if (digits.isEmpty())
        query.words = typed;
    else
        query.where = {{TicketField::kNumber, Condition::Test::Contains, digits, {}}};
    query.sort = {{TicketField::kRecordedAt, true}};
    query.limit = limit;
    query.fields = {TicketField::kNumber, TicketField::kSummary, TicketField::kCustomerName, TicketField::kState,
                    TicketField::kKind};
    m_asked = m_records.list(query);
    whenDone(m_asked, this,
             [this, typed](const Result<QList<Row>>& tickets) { answer(typed, tickets ? *tickets : QList<Row>()); });
}

void TicketSource::answer(const QString& typed, const QList<Row>& tickets)
{
    QList<PaletteEntry> entries;
    for (const Row& row : tickets)
        entries.append(entryOf(row, typed));
    const auto number = TicketNumber::parse(typed);
    if (entries.isEmpty() && m_older && number)
        return askElsewhere(typed, *number);
    Q_EMIT answered(typed, entries);
}

/// The authority knows every ticket that the person may see.
void TicketSource::askElsewhere(const QString& typed, const TicketNumber& number)
{
    PaletteEntry notice;
    notice.icon = QStringLiteral("view-task");
    notice.lead = number.shown();
    notice.enabled = false;
    whenDone(m_older->findByNumber(number), this,
             [this, typed, notice, round = m_round](const Result<std::optional<Row>>& found) {
                 if (round != m_round)
                     return;
                 PaletteEntry entry = notice;
                 if (found && *found)
                     entry = entryOf(**found, typed);
                 else if (found)
                     entry.text = tr("There is no ticket with this number that you may see.");
                 else if (found.error().kind == Error::Kind::Offline)
                     entry.text = tr("Not on this PC, and the server cannot be asked now.");
                 else
                     entry.text = tr("Not on this PC, and the server could not answer. Try again later.");
                 Q_EMIT answered(typed, {entry});
             });
}

PaletteEntry TicketSource::entryOf(const Row& row, const QString& typed)
{
    const Ticket ticket(row);
    PaletteEntry entry;
    entry.icon = QStringLiteral("view-task");
    entry.lead = TicketNumber::shown(ticket.number());
    entry.text = ticket.summary();
    entry.leadMarks = markedDigits(entry.lead, digitsOf(typed));
    if (entry.leadMarks.isEmpty())
        entry.marks = m_typeAhead.ranges(entry.text, typed);
    // Found by whose it is: that is shown too.
    if (entry.marks.isEmpty() && !m_typeAhead.ranges(ticket.customerName(), typed).isEmpty())
        entry.more = ticket.customerName();
    if (const std::optional<TicketKind> kind = ticket.kind())
        entry.place = TicketWords::kind(*kind);
    if (const std::optional<TicketState> state = ticket.state())
        entry.right = TicketWords::state(*state);
    entry.run = [this, id = row.id](bool) { Q_EMIT ticketChosen(id); };
    return entry;
}

}  // namespace Seatdesk
