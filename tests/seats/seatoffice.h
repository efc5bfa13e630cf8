// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "seats/serverseat.h"
#include "support/serverwire.h"
#include "sync/serverdepartment.h"

#include <QTemporaryDir>

namespace Seatdesk {

/// A department on a server, with seats of several PCs that reach it over a wire.
class SeatOffice : public testing::Test
{
protected:
    const QString kAgent = QStringLiteral("1001");
    const QString kColleague = QStringLiteral("1002");
    const QString kLead = QStringLiteral("1003");

    SeatOffice()
    {
        for (const StaffId person : {agent, colleague, lead})
            d.giveLogin(person);
    }

    QString url() const { return wire.keywords() + QStringLiteral(" dbname=") + d.database(); }
    QString folderOf(const QString& pc) const { return folder.filePath(pc); }
    std::unique_ptr<ServerSeat> pc(const QString& name)
    {
        return std::make_unique<ServerSeat>(folderOf(name), url(), d.time);
    }
    /// Somebody at a PC of their own.
    std::unique_ptr<ServerSeat> seated(const QString& number)
    {
        auto made = pc(number);
        const Result<void> in = made->signIn(number, ServerDepartment::kPassword);
        EXPECT_TRUE(in) << qPrintable(in ? QString() : in.error().detail);
        return made;
    }
    void endGrants(StaffId person)
    {
        for (const Row& grant : d.visible({}, QStringLiteral("grant"))) {
            if (grant.reference<StaffId>(QStringLiteral("staff")) != person)
                continue;
            GroupBuilder removal = d.builder({});
            removal.remove(grant);
            d.apply({}, removal.group());
        }
    }
    void grant(StaffId person, const QString& role, ScopeId target, Instant until = Instant::max())
    {
        GroupBuilder group = d.builder({});
        group.insert(QStringLiteral("grant"), d.department, PortDepartment::grantFields(person, role, target, until));
        d.apply({}, group.group());
    }

    ServerDepartment d;
    ServerWire wire{PostgresServer::shared().folder()};
    QTemporaryDir folder;
    StaffId agent = d.person(kAgent, d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    StaffId colleague = d.person(kColleague, d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    StaffId lead = d.person(kLead, d.firstTeam, QStringLiteral("lead"), d.firstTeam);
};

}  // namespace Seatdesk
