// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace Seatdesk {

/// A passage of an article that was used while the ticket was written.
struct DraftQuote
{
    ArticleId article;
    int version = 0;
    QString title;
    QString how;  ///< quoted or linked
    Instant at{};

    bool operator==(const DraftQuote&) const = default;
};

/// What is typed before there is a ticket: kept on disk as JSON, turned into rows by TicketActions.
struct TicketDraft
{
    RecordId ticket = newId<RecordId>();  ///< the id that the ticket will have
    QString number;                       ///< reserved before the ticket is recorded, see TicketNumber
    QJsonObject fields;                   ///< of the ticket, by field name
    ContactId contact;                    ///< the contact that brought the need; null = one is made of `contactFields`
    QJsonObject contactFields;
    QList<DraftQuote> quotes;
    ScopeId target;  ///< where it is to be dispatched
    QString note;    ///< to colleagues, with the dispatch
    QString score;   ///< of the rating, when the invitation was accepted
    /// Urgent: solved before the form is complete, which is owed until filed.
    bool solvedFirst = false;

    [[nodiscard]] QJsonObject toJson() const;
    static TicketDraft fromJson(const QJsonObject& json);

    bool operator==(const TicketDraft&) const = default;
};

}  // namespace Seatdesk
