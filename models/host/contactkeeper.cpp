// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/contactkeeper.h"

#include "domain/ticket.h"
#include "domain/try.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace Seatdesk {

Q_DECLARE_LOGGING_CATEGORY(syncLog)

namespace {

constexpr std::chrono::milliseconds kNumbersHold = std::chrono::hours(1);
constexpr std::chrono::milliseconds kAskedAgain = std::chrono::minutes(10);

}  // namespace

void ContactKeeper::look(const PullPage& page)
{
    if (!m_source || m_isStale)
        return;
    const auto concerns = [&](const Row& row) {
        if (row.record != Ticket::kRecord)
            return false;
        const Ticket ticket(row);
        return ticket.owner() == m_person || ticket.holder() == m_person ||
               m_contacts.contains(ticket.customerContact());
    };
    const bool isGone = !m_contacts.isEmpty() && std::any_of(page.gone.begin(), page.gone.end(), [](const auto& gone) {
        return gone.first == Ticket::kRecord;
    });
    m_isStale = isGone || std::any_of(page.rows.begin(), page.rows.end(), concerns);
}

Result<void> ContactKeeper::renew()
{
    if (!m_source || (!m_isStale && !m_holds.hasExpired()))
        return {};
    auto given = m_source->ownContacts();
    if (!given) {
        const bool passes = given.error().kind == Error::Kind::Offline || given.error().kind == Error::Kind::Busy;
        if (passes)
            return tl::unexpected(given.error());
        // An older server, or a standby: everything else goes on, and what is held stays.
        qCWarning(syncLog, "no numbers for work without the server: %s", qUtf8Printable(given.error().detail));
        m_isStale = false;
        m_holds.setRemainingTime(kAskedAgain);
        return {};
    }
    std::sort(given->begin(), given->end(),
              [](const OwnContact& a, const OwnContact& b) { return a.contact.toBytes() < b.contact.toBytes(); });
    if (!m_isKnown || *given != m_held) {
        SEATDESK_TRY(m_store.writer()
                         .run([this, contacts = *given]() -> Result<void> {
                             SEATDESK_TRY(m_store.ensureSound());
                             return m_store.replica().holdContacts(contacts);
                         })
                         .result());
    }
    m_held = *given;
    m_contacts.clear();
    for (const OwnContact& one : std::as_const(m_held))
        m_contacts.insert(one.contact);
    m_isKnown = true;
    m_isStale = false;
    m_holds.setRemainingTime(kNumbersHold);
    return {};
}

}  // namespace Seatdesk
