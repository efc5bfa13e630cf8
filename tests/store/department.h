// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/authoritystore.h"
#include "store/embeddedauthority.h"
#include "support/fakeauthority.h"
#include "support/portdepartment.h"

#include <QTemporaryDir>

namespace Seatdesk {

/// The department in an authority.db of its own.
class EmbeddedDepartment : public PortDepartment
{
public:
    EmbeddedDepartment()
    {
        store = AuthorityStore::open(file(), RuleBook::shipped()).value();
        found();
    }
    std::unique_ptr<Authority> authority(StaffId person) override
    {
        return std::make_unique<EmbeddedAuthority>(*store, person, time);
    }
    QString file() const { return folder.filePath(QStringLiteral("authority.db")); }

    QTemporaryDir folder;
    std::unique_ptr<AuthorityStore> store;
};

/// The same department in memory.
class RememberedDepartment : public PortDepartment
{
public:
    RememberedDepartment() { found(); }
    std::unique_ptr<Authority> authority(StaffId person) override
    {
        return std::make_unique<FakeAuthority>(kept, person, time);
    }

    FakeDepartment kept;
};

}  // namespace Seatdesk
