// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ticketdraft.h"

#include <QJsonArray>

namespace Seatdesk {

namespace {

QJsonObject quoteToJson(const DraftQuote& quote)
{
    return {{QStringLiteral("article"), quote.article.toString()},
            {QStringLiteral("version"), quote.version},
            {QStringLiteral("title"), quote.title},
            {QStringLiteral("how"), quote.how},
            {QStringLiteral("at"), toMicros(quote.at)}};
}

DraftQuote quoteFromJson(const QJsonObject& json)
{
    return {ArticleId::fromString(json.value(QStringLiteral("article")).toString()),
            json.value(QStringLiteral("version")).toInt(), json.value(QStringLiteral("title")).toString(),
            json.value(QStringLiteral("how")).toString(), fromMicros(json.value(QStringLiteral("at")).toInteger())};
}

}  // namespace

QJsonObject TicketDraft::toJson() const
{
    QJsonArray quoted;
    for (const DraftQuote& quote : quotes)
        quoted.append(quoteToJson(quote));
    return {{QStringLiteral("ticket"), ticket.toString()},
            {QStringLiteral("number"), number},
            {QStringLiteral("fields"), fields},
            {QStringLiteral("contact"), contact.toString()},
            {QStringLiteral("contact_fields"), contactFields},
            {QStringLiteral("quotes"), quoted},
            {QStringLiteral("target"), target.toString()},
            {QStringLiteral("note"), note},
            {QStringLiteral("score"), score},
            {QStringLiteral("solved_first"), solvedFirst}};
}

TicketDraft TicketDraft::fromJson(const QJsonObject& json)
{
    TicketDraft draft;
    // A draft of unknown age keeps its text even when its id cannot be read.
    if (const auto id = RecordId::fromString(json.value(QStringLiteral("ticket")).toString()); !id.isNull())
        draft.ticket = id;
    draft.number = json.value(QStringLiteral("number")).toString();
    draft.fields = json.value(QStringLiteral("fields")).toObject();
    draft.contact = ContactId::fromString(json.value(QStringLiteral("contact")).toString());
    draft.contactFields = json.value(QStringLiteral("contact_fields")).toObject();
    for (const QJsonValue& quote : json.value(QStringLiteral("quotes")).toArray())
        draft.quotes.append(quoteFromJson(quote.toObject()));
    draft.target = ScopeId::fromString(json.value(QStringLiteral("target")).toString());
    draft.note = json.value(QStringLiteral("note")).toString();
    draft.score = json.value(QStringLiteral("score")).toString();
    draft.solvedFirst = json.value(QStringLiteral("solved_first")).toBool();
    return draft;
}

}  // namespace Seatdesk
