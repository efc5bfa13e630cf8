// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dutyreport.h"
#include "domain/ids.h"
#include "widgets/handover/dutyform.h"

#include <QDate>

#include <functional>

namespace Seatdesk {

class BookRestoring;
class OlderTickets;
class Signing;

/// A report as it stood before the person who prints it.
struct WrittenReport
{
    DutyReport report;
    Instant countedAt{};
    QString remarks;
    QString basis;  ///< when and from what it was counted
};

/// Ways out of the page that the program provides, and what it needs besides the workplace.
struct HandoverWays
{
    std::function<void(RecordId ticket)> openTicket;
    /// A day of a book.
    std::function<void(RecordId book, const QDate& day)> print;
    std::function<void(DutyForm form, RecordId book, const QDate& day)> printForm;
    /// `printed` is called once it is on paper or in a file, perhaps long after.
    std::function<void(const WrittenReport& report, const std::function<void()>& printed)> printReport;
    /// An emergency plan, that version of it.
    std::function<void(RecordId plan)> printPlan = {};
    /// So many blank forms for that team, and an empty page of the duty log.
    std::function<void(ScopeId team, int count, bool hasLogPage)> printPapers = {};
    /// Keys a paper form in; null: this person records no tickets.
    std::function<void(const QString& number)> enterPaper = {};
    OlderTickets* olderTickets = nullptr;  ///< null: every ticket is here
    Signing* signing = nullptr;            ///< null: nobody can sign
    BookRestoring* restoring = nullptr;    ///< null: nothing is brought back here
};

}  // namespace Seatdesk
