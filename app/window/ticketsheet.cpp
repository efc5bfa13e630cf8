// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ticketsheet.h"

#include "domain/ticket.h"
#include "widgets/words/ticketwords.h"

#include <QCoreApplication>

#include <iterator>
#include <utility>

namespace Seatdesk {

namespace {

struct Source
{
    const Ticket& ticket;
    const TicketNames& names;
    const QTimeZone& zone;

    [[nodiscard]] QString time(std::optional<Instant> at) const
    {
        return at ? toDateTime(*at, zone).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) : QString();
    }
};

/// The word for a value; what is none of our words (an import) stays as it is.
template <typename Enum>
QString worded(std::optional<Enum> value, QString (*word)(Enum), const QString& original)
{
    return value ? word(*value) : original;
}

QString counted(qint64 number)
{
    return number > 0 ? QString::number(number) : QString();
}

struct Column
{
    const char* name;
    QString (*cell)(const Source&);
};

QString kept(const Source& s, QLatin1StringView field)
{
    return s.ticket.row().text(field);
}

QString waits(const Source& s)
{
    return s.ticket.waiting() ? s.ticket.waitReason() : QString();
}

QString kindWord(const Source& s)
{
    return worded(s.ticket.kind(), TicketWords::kind, kept(s, TicketField::kKind));
}

QString channelWord(const Source& s)
{
    return worded(s.ticket.channel(), TicketWords::channel, kept(s, TicketField::kChannel));
}

QString modeWord(const Source& s)
{
    return worded(s.ticket.mode(), TicketWords::mode, kept(s, TicketField::kMode));
}

QString priorityWord(const Source& s)
{
    return worded(s.ticket.priority(), TicketWords::priority, kept(s, TicketField::kPriority));
}

QString stateWord(const Source& s)
{
    return worded(s.ticket.state(), TicketWords::state, kept(s, TicketField::kState));
}

QString dueKindWord(const Source& s)
{
    return worded(s.ticket.dueKind(), TicketWords::clockKind, kept(s, TicketField::kDueKind));
}

// clang-format off
constexpr Column kColumns[] = {
    {QT_TRANSLATE_NOOP("TicketSheet", "Number"), [](const Source& s) { return s.ticket.number(); }},
    {QT_TRANSLATE_NOOP("TicketSheet", "Kind"), kindWord},
    {QT_TRANSLATE_NOOP("TicketSheet", "Category"), [](const Source& s) { return s.names.category(s.ticket.category()); }},
    {QT_TRANSLATE_NOOP("TicketSheet", "Channel"), channelWord},
    {QT_TRANSLATE_NOOP("TicketSheet", "Mode"), modeWord},
    {QT_TRANSLATE_NOOP("TicketSheet", "Priority"), priorityWord},
    {QT_TRANSLATE_NOOP("TicketSheet", "State"), stateWord},
    {QT_TRANSLATE_NOOP("TicketSheet", "Summary"), [](const Source& s) { return s.ticket.summary(); }},
    {QT_TRANSLATE_NOOP("TicketSheet", "Description"), [](const Source& s) { return s.ticket.description(); }},
    {QT_TRANSLATE_NOOP("TicketSheet", "Answer"), [](const Source& s) { return s.ticket.answer(); }},
    {QT_TRANSLATE_NOOP("TicketSheet", "Customer"), [](const Source& s) { return s.ticket.customerName(); }},
    {QT_TRANSLATE_NOOP("TicketSheet", "Number, masked"), [](const Source& s) { return s.ticket.maskedNumber(); }},
    {QT_TRANSLATE_NOOP("TicketSheet", "Account"), [](const Source& s) { return s.ticket.serviceAccount(); }},
    {QT_TRANSLATE_NOOP("TicketSheet", "Address"), [](const Source& s) { return s.ticket.address(); }},
    {QT_TRANSLATE_NOOP("TicketSheet", "Recorded by"), [](const Source& s) { return s.names.person(s.ticket.owner()); }},
    {QT_TRANSLATE_NOOP("TicketSheet", "Lies with"), [](const Source& s) { return s.names.scope(s.ticket.scope()); }},
    {QT_TRANSLATE_NOOP("TicketSheet", "Held by"), [](const Source& s) { return s.names.person(s.ticket.holder()); }},
    {QT_TRANSLATE_NOOP("TicketSheet", "Recorded at"), [](const Source& s) { return s.time(s.ticket.recordedAt()); }},
    {QT_TRANSLATE_NOOP("TicketSheet", "Dispatched at"), [](const Source& s) { return s.time(s.ticket.dispatchedAt()); }},
    {QT_TRANSLATE_NOOP("TicketSheet", "Accepted at"), [](const Source& s) { return s.time(s.ticket.acceptedAt()); }},
    {QT_TRANSLATE_NOOP("TicketSheet", "Done at"), [](const Source& s) { return s.time(s.ticket.doneAt()); }},
    {QT_TRANSLATE_NOOP("TicketSheet", "Closed at"), [](const Source& s) { return s.time(s.ticket.closedAt()); }},
    {QT_TRANSLATE_NOOP("TicketSheet", "Next clock"), dueKindWord},
    {QT_TRANSLATE_NOOP("TicketSheet", "Due at"), [](const Source& s) { return s.time(s.ticket.dueAt()); }},
    {QT_TRANSLATE_NOOP("TicketSheet", "Waits for"), waits},
    {QT_TRANSLATE_NOOP("TicketSheet", "Promised for"), [](const Source& s) { return s.time(s.ticket.promisedAt()); }},
    {QT_TRANSLATE_NOOP("TicketSheet", "Urged"), [](const Source& s) { return counted(s.ticket.urged()); }},
    {QT_TRANSLATE_NOOP("TicketSheet", "Callback attempts"), [](const Source& s) { return counted(s.ticket.attempts()); }},
    {QT_TRANSLATE_NOOP("TicketSheet", "Complaint level"), [](const Source& s) { return s.ticket.complaintLevel(); }},
    {QT_TRANSLATE_NOOP("TicketSheet", "Complained to"), [](const Source& s) { return s.ticket.complaintTo(); }},
};
// clang-format on

}  // namespace

TicketSheet::TicketSheet(TicketNames names, const QTimeZone& zone) : m_names(std::move(names)), m_zone(zone) {}

QStringList TicketSheet::header()
{
    QStringList texts;
    for (const Column& column : kColumns)
        texts.append(QCoreApplication::translate("TicketSheet", column.name));
    return texts;
}

QStringList TicketSheet::cells(const Row& row) const
{
    const Ticket ticket(row);
    const Source source{ticket, m_names, m_zone};
    QStringList texts;
    texts.reserve(static_cast<qsizetype>(std::size(kColumns)));
    for (const Column& column : kColumns)
        texts.append(column.cell(source));
    return texts;
}

}  // namespace Seatdesk
