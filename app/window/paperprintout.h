// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/ticketprintout.h"
#include "domain/ids.h"
#include "domain/ticketnumber.h"

namespace Seatdesk {

class Session;

/// Paper for when everything is down: a blank form to write a call down, and an empty page of the duty log. GUI thread.
class PaperPrintout
{
public:
    PaperPrintout(const Session& session, ScopeId team, TicketPrintout::Sheet sheet)
        : m_session(session), m_team(team), m_sheet(std::move(sheet))
    {}

    [[nodiscard]] FormContent form(const TicketNumber& number) const;
    [[nodiscard]] FormContent logPage() const;

private:
    void complete(FormContent& content) const;

    const Session& m_session;
    ScopeId m_team;
    TicketPrintout::Sheet m_sheet;
};

}  // namespace Seatdesk
