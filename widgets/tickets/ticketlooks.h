// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket.h"
#include "domain/ticketaction.h"
#include "items/timelinemodel.h"
#include "widgets/controls/chip.h"

namespace Seatdesk {

/// The icons and moods that go with the values of tickets. Always beside a word.
namespace TicketLooks {

QString iconOf(TicketKind kind);
QString iconOf(TicketState state);
QString iconOf(TicketAction action);
QString iconOf(SyncState sync);
QString iconOf(const TimelineItem& item);
Role roleOf(SyncState sync);
Tone toneOf(TicketState state);
ChipText chip(TicketKind kind);
ChipText chip(TicketState state);

}  // namespace TicketLooks

}  // namespace Seatdesk
