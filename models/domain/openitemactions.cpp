// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/openitemactions.h"

#include "domain/bookactions.h"
#include "domain/openitem.h"
#include "domain/ticket.h"
#include "domain/try.h"

namespace Seatdesk {

Result<Group> OpenItemActions::withEntry(RecordId item, TicketId ticket, const QString& says)
{
    BookBody body;
    body.category = BookCategory::FollowUp;
    body.happenedAt = m_builder.at();
    body.text = says;
    body.links = {{OpenItem::kRecord, item}};
    if (!ticket.isNull())
        body.links.append({Ticket::kRecord, RecordId(ticket)});
    return writeEntry(m_builder, m_book, body);
}

Result<Group> OpenItemActions::open(const OpenItemDraft& draft, const QString& says)
{
    if (draft.text.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, OpenItemField::kText);
    if (draft.reason.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, OpenItemField::kReason);
    if (draft.owner.isNull())
        return failure(Error::Kind::Invalid, OpenItemField::kOwner);
    if (draft.promisedAt <= m_builder.at())
        return failure(Error::Kind::Invalid, OpenItemField::kPromisedAt);
    QJsonObject fields{{OpenItemField::kText, draft.text},
                       {OpenItemField::kReason, draft.reason},
                       {OpenItemField::kOwner, draft.owner.toString()},
                       {OpenItemField::kPromisedAt, toMicros(draft.promisedAt)},
                       {OpenItemField::kOpenedAt, toMicros(m_builder.at())},
                       {OpenItemField::kOpenedBy, m_builder.person().toString()},
                       {OpenItemField::kShift, draft.shift}};
    if (!draft.ticket.isNull())
        fields.insert(OpenItemField::kTicket, draft.ticket.toString());
    const RecordId item = m_builder.insert(OpenItem::kRecord, m_book.scope, fields);
    return withEntry(item, draft.ticket, says);
}

Result<Group> OpenItemActions::handOn(const Row& item, StaffId owner, Instant promisedAt, const QString& says)
{
    if (owner.isNull())
        return failure(Error::Kind::Invalid, OpenItemField::kOwner);
    if (promisedAt <= m_builder.at())
        return failure(Error::Kind::Invalid, OpenItemField::kPromisedAt);
    m_builder.change(item,
                     {{OpenItemField::kOwner, owner.toString()}, {OpenItemField::kPromisedAt, toMicros(promisedAt)}});
    return withEntry(item.id, OpenItem(item).ticket(), says);
}

Result<Group> OpenItemActions::close(const Row& item, const QString& reason, const QString& says)
{
    if (reason.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, OpenItemField::kClosedReason);
    m_builder.change(item, {{OpenItemField::kClosedAt, toMicros(m_builder.at())},
                            {OpenItemField::kClosedBy, m_builder.person().toString()},
                            {OpenItemField::kClosedReason, reason}});
    return withEntry(item.id, OpenItem(item).ticket(), says);
}

}  // namespace Seatdesk
