// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tickets/ticketlooks.h"

#include "widgets/words/ticketwords.h"

#include <iterator>

namespace Seatdesk::TicketLooks {

namespace {

/// In the order of the actions.
constexpr QLatin1StringView kActionIcons[] = {
    QLatin1StringView("document-edit"),
    QLatin1StringView("dialog-ok"),
    QLatin1StringView("document-send"),
    QLatin1StringView("user"),
    QLatin1StringView("view-calendar"),
    QLatin1StringView("flag"),
    QLatin1StringView("dialog-ok"),
    QLatin1StringView("edit-undo"),
    QLatin1StringView("dialog-ok"),
    QLatin1StringView("edit-undo"),
    QLatin1StringView("call-start"),
    QLatin1StringView("emblem-checked"),
    QLatin1StringView("document-send"),
    QLatin1StringView("dialog-cancel"),
    QLatin1StringView("urge"),
    QLatin1StringView("escalate"),
    QLatin1StringView("document-edit"),
    QLatin1StringView("escalate"),
    QLatin1StringView("document-edit"),
    QLatin1StringView("media-playback-pause"),
    QLatin1StringView("media-playback-start"),
    QLatin1StringView("view-calendar"),
    QLatin1StringView("document-edit"),
    QLatin1StringView("dialog-messages"),
    QLatin1StringView("view-task"),
    QLatin1StringView("merge"),
    QLatin1StringView("merge"),
    QLatin1StringView("document-edit"),
    QLatin1StringView("user"),
    QLatin1StringView("document-edit"),
    QLatin1StringView("edit-link"),
    QLatin1StringView("exchange-positions"),
    QLatin1StringView("shield"),
    QLatin1StringView("system-users"),
    QLatin1StringView("flag"),
};
static_assert(std::size(kActionIcons) == EnumKeys<TicketAction>::names.size());

}  // namespace

QString iconOf(TicketKind kind)
{
    switch (kind) {
        case TicketKind::Inquiry:
            return QStringLiteral("help-about");
        case TicketKind::Lookup:
            return QStringLiteral("search");
        case TicketKind::Fault:
            return QStringLiteral("tools");
        case TicketKind::Repair:
            return QStringLiteral("configure");
        case TicketKind::Tariff:
            return QStringLiteral("view-list");
        case TicketKind::Complaint:
            return QStringLiteral("flag");
        case TicketKind::Suggestion:
            return QStringLiteral("document-edit");
        case TicketKind::Service:
            return QStringLiteral("view-task");
        case TicketKind::Return:
            return QStringLiteral("exchange-positions");
        case TicketKind::Praise:
            return QStringLiteral("star");
    }
    return {};
}

QString iconOf(TicketState state)
{
    switch (state) {
        case TicketState::Recorded:
            return QStringLiteral("document-edit");
        case TicketState::Settled:
        case TicketState::Closed:
            return QStringLiteral("emblem-checked");
        case TicketState::Dispatched:
            return QStringLiteral("document-send");
        case TicketState::Accepted:
            return QStringLiteral("user");
        case TicketState::Done:
            return QStringLiteral("dialog-ok");
        case TicketState::Callback:
            return QStringLiteral("call-start");
        case TicketState::Returned:
            return QStringLiteral("edit-undo");
        case TicketState::Cancelled:
            return QStringLiteral("dialog-cancel");
        case TicketState::Merged:
            return QStringLiteral("merge");
    }
    return {};
}

QString iconOf(TicketAction action)
{
    return kActionIcons[static_cast<size_t>(action)];
}

QString iconOf(SyncState sync)
{
    switch (sync) {
        case SyncState::Synced:
            return {};
        case SyncState::Here:
            return QStringLiteral("cloud-upload");
        case SyncState::Attention:
            return QStringLiteral("vcs-conflicting");
    }
    return {};
}

Role roleOf(SyncState sync)
{
    return sync == SyncState::Attention ? Role::Danger : sync == SyncState::Here ? Role::Info : Role::Text3;
}

namespace {

QString entryIcon(EntryKind kind)
{
    switch (kind) {
        case EntryKind::Urge:
            return QStringLiteral("urge");
        case EntryKind::Reply:
            return QStringLiteral("dialog-messages");
        case EntryKind::Escalation:
        case EntryKind::Disagreement:
            return QStringLiteral("escalate");
        case EntryKind::Wait:
            return QStringLiteral("media-playback-pause");
        case EntryKind::Resume:
            return QStringLiteral("media-playback-start");
        case EntryKind::Promise:
        case EntryKind::Appointment:
            return QStringLiteral("view-calendar");
        case EntryKind::Arrival:
            return QStringLiteral("flag");
        case EntryKind::Attempt:
            return QStringLiteral("call-start");
        case EntryKind::Merge:
            return QStringLiteral("merge");
        case EntryKind::Assign:
            return QStringLiteral("user");
        case EntryKind::Verdict:
        case EntryKind::Form:
            return QStringLiteral("view-task");
        case EntryKind::WrongData:
            return QStringLiteral("data-warning");
        case EntryKind::Status:
        case EntryKind::Note:
        case EntryKind::Instruction:
        case EntryKind::Report:
        case EntryKind::Reopened:
            break;
    }
    return QStringLiteral("document-edit");
}

}  // namespace

QString iconOf(const TimelineItem& item)
{
    using Source = TimelineItem::Source;
    switch (item.source) {
        case Source::Entry:
            break;
        case Source::Attempt:
            return QStringLiteral("call-start");
        case Source::Quote:
            return QStringLiteral("quote");
        case Source::ClockStarted:
        case Source::ClockEnded:
            return QStringLiteral("chronometer");
    }
    const auto state = fromKey<TicketState>(item.row.text(QStringLiteral("to_state")));
    return item.kind == EntryKind::Status && state ? iconOf(*state) : entryIcon(item.kind);
}

Tone toneOf(TicketState state)
{
    switch (state) {
        case TicketState::Settled:
        case TicketState::Closed:
            return Tone::Success;
        case TicketState::Dispatched:
        case TicketState::Accepted:
            return Tone::Info;
        case TicketState::Returned:
            return Tone::Warning;
        case TicketState::Recorded:
        case TicketState::Done:
        case TicketState::Callback:
        case TicketState::Cancelled:
        case TicketState::Merged:
            break;
    }
    return Tone::Neutral;
}

ChipText chip(TicketKind kind)
{
    return {iconOf(kind), TicketWords::kindShort(kind), {}, Tone::Neutral};
}

ChipText chip(TicketState state)
{
    return {iconOf(state), TicketWords::state(state), {}, toneOf(state)};
}

}  // namespace Seatdesk::TicketLooks
