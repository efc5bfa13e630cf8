// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/folderadministration.h"

#include "host/authorityrows.h"
#include "host/bookerasure.h"
#include "host/seathost.h"
#include "store/embeddedgate.h"

namespace Seatdesk {

Result<QList<Row>> FolderAdministration::rows(const QString& record)
{
    return m_host.administer([record](AuthorityStore& store) { return allRows(store, record); }).result();
}

Result<void> FolderAdministration::apply(const Group& group)
{
    return m_host.applyAsSystem(group).result();
}

Result<void> FolderAdministration::assignPassword(StaffId person, const QString& password)
{
    return m_host.assignPassword(person, password).result();
}

Result<void> FolderAdministration::limitLogin(StaffId person, Instant until)
{
    return m_host
        .administer(
            [&, person, until](AuthorityStore& store) { return EmbeddedGate(store, time()).limitLogin(person, until); })
        .result();
}

Result<void> FolderAdministration::eraseEntry(RecordId entry, const QString& order)
{
    return m_host
        .administer([&, entry](AuthorityStore& store) { return eraseBookEntry(store, entry, order, time().now()); })
        .result();
}

QString FolderAdministration::device() const
{
    return m_host.folder().deviceId();
}

const TimeSource& FolderAdministration::time() const
{
    return m_host.time();
}

}  // namespace Seatdesk
