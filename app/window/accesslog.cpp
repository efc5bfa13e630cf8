// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/accesslog.h"

#include "domain/accesslogentry.h"
#include "domain/groupbuilder.h"
#include "domain/session.h"
#include "widgets/workplace.h"

namespace Seatdesk {

Group accessLogged(const Workplace& place, const LoggedAccess& access)
{
    GroupBuilder group(place.seat, place.session.person(), place.time);
    QJsonObject fields{
        {AccessLogEntryField::kAt, toMicros(group.at())}, {AccessLogEntryField::kBy, place.session.person().toString()},
        {AccessLogEntryField::kWhat, access.what},        {AccessLogEntryField::kRecord, access.record},
        {AccessLogEntryField::kReason, access.reason},    {AccessLogEntryField::kAmount, access.amount}};
    if (!access.target.isNull())
        fields.insert(AccessLogEntryField::kTarget, access.target.toString());
    group.insert(AccessLogEntry::kRecord, ScopeId(), fields);
    return group.group();
}

}  // namespace Seatdesk
