// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/ticketwords.h"

#include "domain/ticket.h"

#include <QCoreApplication>
#include <QHash>

namespace Seatdesk::TicketWords {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("TicketWords", text);
}

}  // namespace

QString kind(TicketKind kind)
{
    switch (kind) {
        case TicketKind::Inquiry:
            return QCoreApplication::translate("TicketWords", "Inquiry");
        case TicketKind::Lookup:
            return QCoreApplication::translate("TicketWords", "Look-up");
        case TicketKind::Fault:
            return QCoreApplication::translate("TicketWords", "Fault report");
        case TicketKind::Repair:
            return QCoreApplication::translate("TicketWords", "Repair");
        case TicketKind::Tariff:
            return QCoreApplication::translate("TicketWords", "Tariff dispute");
        case TicketKind::Complaint:
            return QCoreApplication::translate("TicketWords", "Complaint");
        case TicketKind::Suggestion:
            return QCoreApplication::translate("TicketWords", "Suggestion");
        case TicketKind::Service:
            return QCoreApplication::translate("TicketWords", "Service request");
        case TicketKind::Return:
            return QCoreApplication::translate("TicketWords", "Return or exchange");
        case TicketKind::Praise:
            return QCoreApplication::translate("TicketWords", "Praise");
    }
    return {};
}

QString kindShort(TicketKind kind)
{
    switch (kind) {
        case TicketKind::Inquiry:
            return QCoreApplication::translate("TicketWords", "Ask");
        case TicketKind::Lookup:
            return QCoreApplication::translate("TicketWords", "Look");
        case TicketKind::Fault:
            return QCoreApplication::translate("TicketWords", "Fault");
        case TicketKind::Repair:
            return QCoreApplication::translate("TicketWords", "Fix");
        case TicketKind::Tariff:
            return QCoreApplication::translate("TicketWords", "Bill");
        case TicketKind::Complaint:
            return QCoreApplication::translate("TicketWords", "Compl.");
        case TicketKind::Suggestion:
            return QCoreApplication::translate("TicketWords", "Idea");
        case TicketKind::Service:
            return QCoreApplication::translate("TicketWords", "Serv.");
        case TicketKind::Return:
            return QCoreApplication::translate("TicketWords", "Swap");
        case TicketKind::Praise:
            return QCoreApplication::translate("TicketWords", "Praise");
    }
    return {};
}

QString channel(Channel channel)
{
    switch (channel) {
        case Channel::Phone:
            return QCoreApplication::translate("TicketWords", "Phone");
        case Channel::Voice:
            return QCoreApplication::translate("TicketWords", "Voice message");
        case Channel::Chat:
            return QCoreApplication::translate("TicketWords", "Chat or group");
        case Channel::Web:
            return QCoreApplication::translate("TicketWords", "Web message");
        case Channel::Email:
            return QCoreApplication::translate("TicketWords", "E-mail");
        case Channel::Sms:
            return QCoreApplication::translate("TicketWords", "SMS");
        case Channel::Fax:
            return QCoreApplication::translate("TicketWords", "Fax");
        case Channel::Letter:
            return QCoreApplication::translate("TicketWords", "Letter");
        case Channel::Visit:
            return QCoreApplication::translate("TicketWords", "Visit");
        case Channel::PassedOn:
            return QCoreApplication::translate("TicketWords", "Passed on");
    }
    return {};
}

QString mode(TicketMode mode)
{
    switch (mode) {
        case TicketMode::Hotline:
            return QCoreApplication::translate("TicketWords", "Hotline");
        case TicketMode::Remote:
            return QCoreApplication::translate("TicketWords", "Remote");
        case TicketMode::Onsite:
            return QCoreApplication::translate("TicketWords", "On site");
    }
    return {};
}

QString priority(Priority priority)
{
    switch (priority) {
        case Priority::Normal:
            return QCoreApplication::translate("TicketWords", "Normal");
        case Priority::Urgent:
            return QCoreApplication::translate("TicketWords", "Urgent");
        case Priority::Critical:
            return QCoreApplication::translate("TicketWords", "Critical");
    }
    return {};
}

QString state(TicketState state)
{
    switch (state) {
        case TicketState::Recorded:
            return QCoreApplication::translate("TicketWords", "Recorded");
        case TicketState::Settled:
            return QCoreApplication::translate("TicketWords", "Settled");
        case TicketState::Dispatched:
            return QCoreApplication::translate("TicketWords", "Dispatched");
        case TicketState::Accepted:
            return QCoreApplication::translate("TicketWords", "Accepted");
        case TicketState::Done:
            return QCoreApplication::translate("TicketWords", "Done");
        case TicketState::Callback:
            return QCoreApplication::translate("TicketWords", "Callback");
        case TicketState::Closed:
            return QCoreApplication::translate("TicketWords", "Closed");
        case TicketState::Returned:
            return QCoreApplication::translate("TicketWords", "Returned");
        case TicketState::Cancelled:
            return QCoreApplication::translate("TicketWords", "Cancelled");
        case TicketState::Merged:
            return QCoreApplication::translate("TicketWords", "Merged");
    }
    return {};
}

QString invitation(Invitation invitation)
{
    switch (invitation) {
        case Invitation::Given:
            return QCoreApplication::translate("TicketWords", "Given");
        case Invitation::Refused:
            return QCoreApplication::translate("TicketWords", "Refused");
        case Invitation::NotAsked:
            return QCoreApplication::translate("TicketWords", "Not asked");
    }
    return {};
}

QString clockKind(ClockKind kind)
{
    switch (kind) {
        case ClockKind::Dispatch:
            return QCoreApplication::translate("TicketWords", "Dispatch");
        case ClockKind::Reply:
            return QCoreApplication::translate("TicketWords", "Reply");
        case ClockKind::Explain:
            return QCoreApplication::translate("TicketWords", "Explanation");
        case ClockKind::Promise:
            return QCoreApplication::translate("TicketWords", "Promised reply");
        case ClockKind::Settle:
            return QCoreApplication::translate("TicketWords", "Settlement");
        case ClockKind::Onsite:
            return QCoreApplication::translate("TicketWords", "Visit on site");
        case ClockKind::Engineer:
            return QCoreApplication::translate("TicketWords", "Arrival");
        case ClockKind::Callback:
            return QCoreApplication::translate("TicketWords", "Callback");
        case ClockKind::Order:
            return QCoreApplication::translate("TicketWords", "Unpaid order");
        case ClockKind::Shipping:
            return QCoreApplication::translate("TicketWords", "Shipping");
        case ClockKind::ShippingLatest:
            return QCoreApplication::translate("TicketWords", "Latest shipping");
        case ClockKind::Refund:
            return QCoreApplication::translate("TicketWords", "Refund notice");
    }
    return {};
}

QString field(const QString& key)
{
    using namespace TicketField;
    static const QHash<QString, const char*> names{
        {kKind, QT_TRANSLATE_NOOP("TicketWords", "Kind")},
        {kCategory, QT_TRANSLATE_NOOP("TicketWords", "Category")},
        {kChannel, QT_TRANSLATE_NOOP("TicketWords", "Channel")},
        {kMode, QT_TRANSLATE_NOOP("TicketWords", "Mode")},
        {kPriority, QT_TRANSLATE_NOOP("TicketWords", "Priority")},
        {kSummary, QT_TRANSLATE_NOOP("TicketWords", "Summary")},
        {kDescription, QT_TRANSLATE_NOOP("TicketWords", "Description")},
        {kAnswer, QT_TRANSLATE_NOOP("TicketWords", "Answer")},
        {kCustomerName, QT_TRANSLATE_NOOP("TicketWords", "Contact")},
        {kMaskedNumber, QT_TRANSLATE_NOOP("TicketWords", "Phone")},
        {kServiceAccount, QT_TRANSLATE_NOOP("TicketWords", "Account")},
        {kReachTime, QT_TRANSLATE_NOOP("TicketWords", "Hours")},
        {kAddress, QT_TRANSLATE_NOOP("TicketWords", "Address")},
        {kAppointment, QT_TRANSLATE_NOOP("TicketWords", "Visit time")},
        {kComplaintLevel, QT_TRANSLATE_NOOP("TicketWords", "Level")},
        {kComplaintTo, QT_TRANSLATE_NOOP("TicketWords", "Complained to")},
        {kNormBroken, QT_TRANSLATE_NOOP("TicketWords", "Norm broken")},
        {kVerifiedFacts, QT_TRANSLATE_NOOP("TicketWords", "Verified facts")},
        {kMeasure, QT_TRANSLATE_NOOP("TicketWords", "Measure")},
        {kLiable, QT_TRANSLATE_NOOP("TicketWords", "Liable")},
        {kCorrection, QT_TRANSLATE_NOOP("TicketWords", "Correction, verified")},
        {kPrice, QT_TRANSLATE_NOOP("TicketWords", "Price")},
        {kOpinion, QT_TRANSLATE_NOOP("TicketWords", "Customer's opinion")},
        {QStringLiteral("target"), QT_TRANSLATE_NOOP("TicketWords", "Send to")},
        {QStringLiteral("consent"), QT_TRANSLATE_NOOP("TicketWords", "Consent")},
        {QStringLiteral("invitation"), QT_TRANSLATE_NOOP("TicketWords", "Rating invitation")},
    };
    const char* name = names.value(key);
    return name ? tr(name) : key;
}

}  // namespace Seatdesk::TicketWords
