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
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Inquiry"));
        case TicketKind::Lookup:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Look-up"));
        case TicketKind::Fault:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Fault report"));
        case TicketKind::Repair:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Repair"));
        case TicketKind::Tariff:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Tariff dispute"));
        case TicketKind::Complaint:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Complaint"));
        case TicketKind::Suggestion:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Suggestion"));
        case TicketKind::Service:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Service request"));
        case TicketKind::Return:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Return or exchange"));
        case TicketKind::Praise:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Praise"));
    }
    return {};
}

QString kindShort(TicketKind kind)
{
    switch (kind) {
        case TicketKind::Inquiry:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Ask"));
        case TicketKind::Lookup:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Look"));
        case TicketKind::Fault:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Fault"));
        case TicketKind::Repair:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Fix"));
        case TicketKind::Tariff:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Bill"));
        case TicketKind::Complaint:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Compl."));
        case TicketKind::Suggestion:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Idea"));
        case TicketKind::Service:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Serv."));
        case TicketKind::Return:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Swap"));
        case TicketKind::Praise:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Praise"));
    }
    return {};
}

QString channel(Channel channel)
{
    switch (channel) {
        case Channel::Phone:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Phone"));
        case Channel::Voice:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Voice message"));
        case Channel::Chat:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Chat or group"));
        case Channel::Web:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Web message"));
        case Channel::Email:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "E-mail"));
        case Channel::Sms:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "SMS"));
        case Channel::Fax:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Fax"));
        case Channel::Letter:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Letter"));
        case Channel::Visit:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Visit"));
        case Channel::PassedOn:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Passed on"));
    }
    return {};
}

QString mode(TicketMode mode)
{
    switch (mode) {
        case TicketMode::Hotline:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Hotline"));
        case TicketMode::Remote:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Remote"));
        case TicketMode::Onsite:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "On site"));
    }
    return {};
}

QString priority(Priority priority)
{
    switch (priority) {
        case Priority::Normal:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Normal"));
        case Priority::Urgent:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Urgent"));
        case Priority::Critical:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Critical"));
    }
    return {};
}

QString state(TicketState state)
{
    switch (state) {
        case TicketState::Recorded:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Recorded"));
        case TicketState::Settled:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Settled"));
        case TicketState::Dispatched:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Dispatched"));
        case TicketState::Accepted:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Accepted"));
        case TicketState::Done:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Done"));
        case TicketState::Callback:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Callback"));
        case TicketState::Closed:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Closed"));
        case TicketState::Returned:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Returned"));
        case TicketState::Cancelled:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Cancelled"));
        case TicketState::Merged:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Merged"));
    }
    return {};
}

QString invitation(Invitation invitation)
{
    switch (invitation) {
        case Invitation::Given:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Given"));
        case Invitation::Refused:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Refused"));
        case Invitation::NotAsked:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Not asked"));
    }
    return {};
}

QString clockKind(ClockKind kind)
{
    switch (kind) {
        case ClockKind::Dispatch:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Dispatch"));
        case ClockKind::Reply:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Reply"));
        case ClockKind::Explain:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Explanation"));
        case ClockKind::Promise:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Promised reply"));
        case ClockKind::Settle:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Settlement"));
        case ClockKind::Onsite:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Visit on site"));
        case ClockKind::Engineer:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Engineer's arrival"));
        case ClockKind::Callback:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Callback"));
        case ClockKind::Order:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Unpaid order"));
        case ClockKind::Shipping:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Shipping"));
        case ClockKind::ShippingLatest:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Latest shipping"));
        case ClockKind::Refund:
            return tr(QT_TRANSLATE_NOOP("TicketWords", "Refund notice"));
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
        {kAppointment, QT_TRANSLATE_NOOP("TicketWords", "Visit")},
        {kComplaintLevel, QT_TRANSLATE_NOOP("TicketWords", "Level")},
        {kComplaintTo, QT_TRANSLATE_NOOP("TicketWords", "Complained to")},
        {kNormBroken, QT_TRANSLATE_NOOP("TicketWords", "Norm broken")},
        {QStringLiteral("target"), QT_TRANSLATE_NOOP("TicketWords", "Send to")},
        {QStringLiteral("invitation"), QT_TRANSLATE_NOOP("TicketWords", "Rating invitation")},
    };
    const char* name = names.value(key);
    return name ? tr(name) : key;
}

}  // namespace Seatdesk::TicketWords
