// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Seatdesk {

class CustomerAccess;
class Drafts;
class Records;
class Search;
class Session;
class Settings;
class SyncStatus;
class TicketNumbers;
class TimeSource;
class Tray;
class TypeAhead;
class WordingCheck;
class WorkCalendar;

/// What the pages of a signed-in person work with: the ports of the seat, gathered so that a page is given one thing.
/// Made by the program for each sign-in; outlives the pages. GUI thread.
struct Workplace
{
    Records& records;
    Drafts& drafts;
    Search& search;
    CustomerAccess& customers;
    TicketNumbers& ticketNumbers;
    Session& session;
    const Settings& settings;
    const WorkCalendar& calendar;
    SyncStatus& syncStatus;
    Tray& tray;
    TypeAhead& typeAhead;
    WordingCheck& wording;
    const TimeSource& time;
    QString seat;  ///< the seat's device id, for operations
};

}  // namespace Seatdesk
