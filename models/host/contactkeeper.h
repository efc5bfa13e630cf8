// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/authority.h"
#include "domain/owncontacts.h"
#include "host/seatstore.h"

#include <QDeadlineTimer>
#include <QSet>

namespace Seatdesk {

/// Keeps the numbers of this person's own open tickets on a seat that works on a server, see OwnContacts: asked for
/// when such a ticket comes, changes or goes. Sync thread, but for what says otherwise.
class ContactKeeper
{
public:
    explicit ContactKeeper(SeatStore& store) : m_store(store) {}

    /// Whom to ask; null where every number lies with the authority of this PC. Before the first round.
    void setSource(OwnContacts* source, StaffId person)
    {
        m_source = source;
        m_person = person;
    }
    /// Whether a page says something about tickets of this person. Writer thread, while the sync thread waits for it.
    void look(const PullPage& page);
    /// What is held may be of other rights or another history.
    void forget()
    {
        m_isStale = true;
        m_isKnown = false;
    }
    /// Asks where something has changed, and now and then: a number is corrected without its ticket.
    Result<void> renew();

private:
    SeatStore& m_store;
    OwnContacts* m_source = nullptr;
    StaffId m_person;
    QList<OwnContact> m_held;
    QSet<RecordId> m_contacts;  ///< of m_held
    bool m_isKnown = false;     ///< m_held is what the file holds
    bool m_isStale = true;
    QDeadlineTimer m_holds;
};

}  // namespace Seatdesk
