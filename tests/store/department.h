// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/authoritystore.h"
#include "store/embeddedauthority.h"
#include "store/embeddedgate.h"
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
    /// As an administrator assigns it.
    void givePassword(StaffId person, const QString& password)
    {
        ASSERT_TRUE(EmbeddedGate(*store, time).assignPassword(person, password));
    }
    void changePassword(StaffId person, const QString& old, const QString& fresh)
    {
        ASSERT_TRUE(EmbeddedGate(*store, time).setPassword(person, old, fresh));
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
