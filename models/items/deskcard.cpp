// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/deskcard.h"

#include "domain/contact.h"
#include "domain/maskednumber.h"
#include "domain/ticket.h"

#include <QJsonArray>

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr QLatin1StringView kCardKind{"kind"};
constexpr QLatin1StringView kTicketKind{"ticket"};
constexpr QLatin1StringView kTicket{"ticket_draft"};
constexpr QLatin1StringView kCallNumber{"number"};
constexpr QLatin1StringView kPhone{"phone"};
constexpr QLatin1StringView kCallId{"call_id"};
constexpr QLatin1StringView kRecorded{"recorded"};
constexpr QLatin1StringView kKept{"kept_draft"};
constexpr QLatin1StringView kKeptPhone{"kept_phone"};
constexpr QLatin1StringView kCallers{"callers"};
constexpr QLatin1StringView kPaperForm{"paper_form"};
constexpr QLatin1StringView kNotSame{"not_same"};
constexpr QLatin1StringView kBegun{"begun_at"};
constexpr QLatin1StringView kEnded{"ended_at"};
constexpr QLatin1StringView kHeld{"held"};

std::optional<Instant> timeOf(const QJsonObject& json, QLatin1StringView key)
{
    const QJsonValue value = json.value(key);
    return value.isDouble() ? std::optional(fromMicros(value.toInteger())) : std::nullopt;
}

}  // namespace

Duration DeskCard::handling(Instant now) const
{
    return begunAt ? std::max(Duration(0), endedAt.value_or(now) - *begunAt) : Duration(0);
}

Duration DeskCard::holding(Instant now) const
{
    return heldSince ? std::max(Duration(0), now - *heldSince) : Duration(0);
}

QString DeskCard::maskedCaller() const
{
    return number.isEmpty() ? draft.fields.value(TicketField::kMaskedNumber).toString() : maskedNumber(number);
}

QString DeskCard::callerName() const
{
    const QString typed = draft.fields.value(TicketField::kCustomerName).toString().simplified();
    return typed.isEmpty() ? caller.name : typed;
}

CustomerId DeskCard::customer() const
{
    return CustomerId::fromString(draft.fields.value(TicketField::kCustomer).toString());
}

RecordId DeskCard::customerContact() const
{
    return RecordId::fromString(draft.fields.value(TicketField::kCustomerContact).toString());
}

void DeskCard::take(Instant now)
{
    phase = CallPhase::Talking;
    if (!begunAt)
        begunAt = now;
}

void DeskCard::hold(Instant now)
{
    if (phase != CallPhase::Talking)
        return;
    phase = CallPhase::Held;
    heldSince = now;
}

void DeskCard::goOn(Instant now)
{
    if (phase != CallPhase::Held)
        return;
    held += holding(now);
    heldSince.reset();
    phase = CallPhase::Talking;
}

void DeskCard::end(Instant now)
{
    goOn(now);
    if (phase != CallPhase::Talking)
        return;
    phase = CallPhase::Ended;
    endedAt = now;
}

QJsonObject DeskCard::contactFields(Instant now) const
{
    QJsonObject fields = draft.contactFields;
    if (!callId.isEmpty())
        fields.insert(ContactField::kCallId, callId);
    if (const QString masked = maskedCaller(); !masked.isEmpty())
        fields.insert(ContactField::kMaskedNumber, masked);
    if (begunAt) {
        fields.insert(ContactField::kBegunAt, toMicros(*begunAt));
        fields.insert(ContactField::kEndedAt, toMicros(endedAt.value_or(now)));
        const Duration whole = held + holding(now);
        fields.insert(ContactField::kHeldSeconds,
                      static_cast<qint64>(std::chrono::duration_cast<std::chrono::seconds>(whole).count()));
    }
    return fields;
}

Draft DeskCard::toDraft(Instant now) const
{
    QJsonObject content{{kCardKind, kTicketKind},
                        {kTicket, draft.toJson()},
                        {kCallNumber, number},
                        {kPhone, phone},
                        {kCallId, callId},
                        {kRecorded, recorded},
                        {kNotSame, QJsonArray::fromStringList(notSame)},
                        {kHeld, static_cast<qint64>((held + holding(now)).count())}};
    if (kept)
        content.insert(kKept, kept->toJson());
    if (!keptPhone.isEmpty())
        content.insert(kKeptPhone, keptPhone);
    if (!callers.isEmpty())
        content.insert(kCallers, callers);
    if (!paperForm.isNull())
        content.insert(kPaperForm, paperForm.toString());
    if (begunAt)
        content.insert(kBegun, toMicros(*begunAt));
    if (endedAt)
        content.insert(kEnded, toMicros(*endedAt));
    return {id, content, now};
}

std::optional<DeskCard> DeskCard::fromDraft(const Draft& draft)
{
    const QJsonObject& json = draft.content;
    if (json.value(kCardKind).toString() != kTicketKind)
        return std::nullopt;
    DeskCard card;
    card.id = draft.id;
    card.draft = TicketDraft::fromJson(json.value(kTicket).toObject());
    card.number = json.value(kCallNumber).toString();
    card.phone = json.value(kPhone).toString();
    card.callId = json.value(kCallId).toString();
    card.recorded = json.value(kRecorded).toBool();
    if (json.contains(kKept))
        card.kept = TicketDraft::fromJson(json.value(kKept).toObject());
    card.keptPhone = json.value(kKeptPhone).toString();
    // Written before these were: the phone is the one that the ticket was recorded with.
    if (card.recorded && !json.contains(kKept) && !json.contains(kKeptPhone))
        card.keptPhone = card.phone;
    card.callers = json.value(kCallers).toObject();
    card.paperForm = RecordId::fromString(json.value(kPaperForm).toString());
    for (const QJsonValue& ticket : json.value(kNotSame).toArray())
        card.notSame.append(ticket.toString());
    card.begunAt = timeOf(json, kBegun);
    card.endedAt = timeOf(json, kEnded);
    card.held = Duration(json.value(kHeld).toInteger());
    if (card.begunAt) {
        card.phase = CallPhase::Ended;
        // Nobody knows when a call ended that a crash cut off: the last that was written of it is the best there is.
        if (!card.endedAt)
            card.endedAt = draft.updatedAt;
    }
    card.touched = true;
    return card;
}

}  // namespace Seatdesk
