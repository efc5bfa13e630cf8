// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookbody.h"
#include "domain/groupbuilder.h"

namespace Seatdesk {

/// What a shift leaves to the next.
struct OpenItemDraft
{
    QString text;
    QString reason;  ///< why it is unfinished
    StaffId owner;
    Instant promisedAt{};
    QString shift;
    TicketId ticket;
};

/// What is done with the open items of a team. Each step is written into its book in the same group: both or neither.
/// `says` is the sentence that stands there.
class OpenItemActions
{
public:
    OpenItemActions(GroupBuilder builder, Row book) : m_builder(std::move(builder)), m_book(std::move(book)) {}

    /// Invalid with the field's name when text, reason, owner or promised date is missing.
    Result<Group> open(const OpenItemDraft& draft, const QString& says);
    /// Gives it to somebody by name, with the date promised now.
    Result<Group> handOn(const Row& item, StaffId owner, Instant promisedAt, const QString& says);
    /// Invalid without a reason.
    Result<Group> close(const Row& item, const QString& reason, const QString& says);

private:
    Result<Group> withEntry(RecordId item, TicketId ticket, const QString& says);

    GroupBuilder m_builder;
    Row m_book;
};

}  // namespace Seatdesk
