// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clockrule.h"

#include <algorithm>

namespace Seatdesk {

namespace {

QString profileName(ClockKind kind, const Settings& settings, const Ticket& ticket,
                    const std::optional<Customer>& customer)
{
    if (kind == ClockKind::Onsite && customer) {
        if (customer->tier() == u"vip")
            return QStringLiteral("onsite_vip");
        if (customer->contract())
            return QStringLiteral("onsite_contract");
    }
    const bool byLevel = settings.text(SettingKey::kSettleProfile) == u"by_level";
    if (kind == ClockKind::Settle && byLevel && ticket.kind() == TicketKind::Complaint) {
        const QString level = ticket.complaintLevel();
        return level.isEmpty() || level == u"1" ? QStringLiteral("settle_general") : QStringLiteral("settle_major");
    }
    return keyOf(kind);
}

}  // namespace

const QList<ClockRule>& clockRules()
{
    using Kind = ClockKind;
    using On = ClockEvent;
    static const QList<ClockRule> rules{
        {Kind::Dispatch, {On::Recorded, On::Returned}, {On::Dispatched}, true},
        {Kind::Reply, {On::Recorded}, {On::Replied}, true},
        {Kind::Explain, {On::JudgedInvalid}, {On::Replied}, true},
        // A promise was made for a moment; waiting for the customer does not move it.
        {Kind::Promise, {On::Promised}, {On::Replied, On::Done}, false},
        {Kind::Settle, {On::Accepted}, {On::Done, On::Returned}, true},
        {Kind::Onsite, {On::Recorded}, {On::Arrived, On::Done}, true},
        {Kind::Engineer, {On::Appointed}, {On::Arrived, On::Done, On::Returned}, true},
        {Kind::Callback, {On::Done}, {On::CalledBack}, true},
        {Kind::Order, {On::Asked}, {On::Done}, true},
        {Kind::Shipping, {On::Asked}, {On::Done}, true},
        {Kind::ShippingLatest, {On::Asked}, {On::Done}, true},
        {Kind::Refund, {On::Recorded}, {On::Replied, On::Done}, true},
    };
    return rules;
}

const ClockRule& clockRule(ClockKind kind)
{
    const QList<ClockRule>& rules = clockRules();
    return *std::find_if(rules.begin(), rules.end(), [&](const ClockRule& rule) { return rule.kind == kind; });
}

ClockProfile clockProfile(ClockKind kind, const Settings& settings, const Ticket& ticket,
                          const std::optional<Customer>& customer)
{
    ClockProfile profile;
    profile.name = profileName(kind, settings, ticket, customer);
    const auto part = [&](const char16_t* name) {
        return settings.value(clockSettingKey(profile.name, QString::fromUtf16(name)));
    };
    profile.length = part(u"length").toInt();
    profile.unit = fromKey<ClockUnit>(part(u"unit").toString()).value_or(ClockUnit::Minutes);
    profile.warnPercent = part(u"warn_percent").toInt();
    profile.whom = fromKey<ClockWhom>(part(u"whom").toString()).value_or(ClockWhom::Holder);
    return profile;
}

bool concerns(ClockKind kind, const Ticket& ticket)
{
    switch (kind) {
        case ClockKind::Reply:
        case ClockKind::Explain:
            return ticket.kind() == TicketKind::Complaint;
        case ClockKind::Onsite:
        case ClockKind::Engineer:
            return ticket.mode() == TicketMode::Onsite;
        case ClockKind::Refund:
            return ticket.kind() == TicketKind::Return;
        case ClockKind::Callback:
            return ticket.callbackOwed();
        case ClockKind::Dispatch:
        case ClockKind::Promise:
        case ClockKind::Settle:
        case ClockKind::Order:
        case ClockKind::Shipping:
        case ClockKind::ShippingLatest:
            break;
    }
    return true;
}

}  // namespace Seatdesk
