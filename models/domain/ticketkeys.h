// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enumkeys.h"

namespace Seatdesk {

/// What the customer wants, in the order of the keys Ctrl+1 … Ctrl+0.
enum class TicketKind { Inquiry, Lookup, Fault, Repair, Tariff, Complaint, Suggestion, Service, Return, Praise };

/// How the matter came in.
enum class Channel { Phone, Voice, Chat, Web, Email, Sms, Fax, Letter, Visit, PassedOn };

/// Where the matter is dealt with.
enum class TicketMode { Hotline, Remote, Onsite };

/// How soon, in rising order.
enum class Priority { Normal, Urgent, Critical };

/// The states of states.csv; the steps between them are rules, not code.
enum class TicketState { Recorded, Settled, Dispatched, Accepted, Done, Callback, Closed, Returned, Cancelled, Merged };

/// Who an entry is written for: colleagues, or the customer.
enum class Audience { Internal, Customer };

/// What a time-line entry tells. Status entries follow from steps by rule and are never written by hand.
enum class EntryKind {
    Status,
    Note,
    Reply,
    Urge,
    Escalation,
    Instruction,
    Disagreement,
    Report,
    Wait,
    Resume,
    Promise,
    Appointment,
    Arrival,
    Attempt,
    Merge,
    Verdict,
    Form,
    Assign,
    Reopened,
    WrongData
};

/// What came of an attempt to call the customer back.
enum class AttemptOutcome { Reached, NoAnswer, WrongData, Refused };

/// What the customer says of the result when called back.
enum class Solved { Yes, No, Worse };

/// Whether a complaint named a norm that was broken.
enum class Verdict { Valid, Invalid };

/// The invitation to rate: three facts, none of them missing data.
enum class Invitation { Given, Refused, NotAsked };

template <>
struct EnumKeys<TicketKind>
{
    static constexpr std::array<QLatin1StringView, 10> names{
        QLatin1StringView("inquiry"),    QLatin1StringView("lookup"),  QLatin1StringView("fault"),
        QLatin1StringView("repair"),     QLatin1StringView("tariff"),  QLatin1StringView("complaint"),
        QLatin1StringView("suggestion"), QLatin1StringView("service"), QLatin1StringView("return"),
        QLatin1StringView("praise")};
};

template <>
struct EnumKeys<Channel>
{
    static constexpr std::array<QLatin1StringView, 10> names{
        QLatin1StringView("phone"),    QLatin1StringView("voice"),  QLatin1StringView("chat"),
        QLatin1StringView("web"),      QLatin1StringView("email"),  QLatin1StringView("sms"),
        QLatin1StringView("fax"),      QLatin1StringView("letter"), QLatin1StringView("visit"),
        QLatin1StringView("passed_on")};
};

template <>
struct EnumKeys<TicketMode>
{
    static constexpr std::array<QLatin1StringView, 3> names{QLatin1StringView("hotline"), QLatin1StringView("remote"),
                                                            QLatin1StringView("onsite")};
};

template <>
struct EnumKeys<Priority>
{
    static constexpr std::array<QLatin1StringView, 3> names{QLatin1StringView("normal"), QLatin1StringView("urgent"),
                                                            QLatin1StringView("critical")};
};

template <>
struct EnumKeys<TicketState>
{
    static constexpr std::array<QLatin1StringView, 10> names{
        QLatin1StringView("recorded"), QLatin1StringView("settled"),  QLatin1StringView("dispatched"),
        QLatin1StringView("accepted"), QLatin1StringView("done"),     QLatin1StringView("callback"),
        QLatin1StringView("closed"),   QLatin1StringView("returned"), QLatin1StringView("cancelled"),
        QLatin1StringView("merged")};
};

template <>
struct EnumKeys<Audience>
{
    static constexpr std::array<QLatin1StringView, 2> names{QLatin1StringView("internal"),
                                                            QLatin1StringView("customer")};
};

template <>
struct EnumKeys<EntryKind>
{
    static constexpr std::array<QLatin1StringView, 20> names{
        QLatin1StringView("status"),       QLatin1StringView("note"),       QLatin1StringView("reply"),
        QLatin1StringView("urge"),         QLatin1StringView("escalation"), QLatin1StringView("instruction"),
        QLatin1StringView("disagreement"), QLatin1StringView("report"),     QLatin1StringView("wait"),
        QLatin1StringView("resume"),       QLatin1StringView("promise"),    QLatin1StringView("appointment"),
        QLatin1StringView("arrival"),      QLatin1StringView("attempt"),    QLatin1StringView("merge"),
        QLatin1StringView("verdict"),      QLatin1StringView("form"),       QLatin1StringView("assign"),
        QLatin1StringView("reopened"),     QLatin1StringView("wrong_data")};
};

template <>
struct EnumKeys<AttemptOutcome>
{
    static constexpr std::array<QLatin1StringView, 4> names{
        QLatin1StringView("reached"), QLatin1StringView("no_answer"), QLatin1StringView("wrong_data"),
        QLatin1StringView("refused")};
};

template <>
struct EnumKeys<Solved>
{
    static constexpr std::array<QLatin1StringView, 3> names{QLatin1StringView("yes"), QLatin1StringView("no"),
                                                            QLatin1StringView("worse")};
};

template <>
struct EnumKeys<Verdict>
{
    static constexpr std::array<QLatin1StringView, 2> names{QLatin1StringView("valid"), QLatin1StringView("invalid")};
};

template <>
struct EnumKeys<Invitation>
{
    static constexpr std::array<QLatin1StringView, 3> names{QLatin1StringView("given"), QLatin1StringView("refused"),
                                                            QLatin1StringView("not_asked")};
};

}  // namespace Seatdesk
