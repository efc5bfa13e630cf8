// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions.h"
#include "domain/row.h"

#include <QObject>

namespace Seatdesk {

/// Who sits here: the signed-in person with their rights and the department's scopes as this seat last knew them.
/// In the GUI thread; screens ask it what to offer.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(Row staff, const RuleBook& rules, const TimeSource& time);

    [[nodiscard]] StaffId person() const { return StaffId(m_staff.id); }
    [[nodiscard]] const Row& staff() const { return m_staff; }
    [[nodiscard]] const Actor& actor() const { return m_actor; }
    [[nodiscard]] const ScopeTree& scopes() const { return m_scopes; }
    [[nodiscard]] const RuleBook& rules() const { return m_rules; }
    [[nodiscard]] const TimeSource& time() const { return m_time; }
    [[nodiscard]] Permissions permissions() const { return {m_rules, m_scopes}; }
    /// The person's team, or the department when they belong to none.
    [[nodiscard]] ScopeId team() const;
    /// The name of a person or scope; empty when unknown.
    [[nodiscard]] QString nameOf(ScopeId id) const;
    /// Whether a live grant of that role exists, in whatever scope.
    [[nodiscard]] bool hasRole(const QString& role) const;

    void update(const Row& staff, const QList<Grant>& grants, const ScopeTree& scopes);

Q_SIGNALS:
    /// Rights, names or scopes are others now.
    void changed();

private:
    Row m_staff;
    Actor m_actor;
    ScopeTree m_scopes;
    const RuleBook& m_rules;
    const TimeSource& m_time;
};

}  // namespace Seatdesk
