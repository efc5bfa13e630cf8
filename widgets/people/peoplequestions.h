// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/grant.h"
#include "widgets/tickets/askspec.h"
#include "widgets/workplace.h"

#include <QCoreApplication>

namespace Seatdesk {

class Staff;

/// What the page of people asks before it acts.
class PeopleQuestions
{
    Q_DECLARE_TR_FUNCTIONS(PeopleQuestions)

public:
    explicit PeopleQuestions(const Workplace& place) : m_place(place) {}

    /// Number, name, team, grade, line; for somebody new (null) the first role too.
    [[nodiscard]] AskSpec person(const Row* row) const;
    [[nodiscard]] AskSpec role(const Staff& person) const;
    [[nodiscard]] AskSpec actingLead(const Staff& person) const;
    [[nodiscard]] AskSpec newScope() const;
    [[nodiscard]] AskSpec renameScope() const;

    /// The grant that the answers to role() or actingLead() describe.
    [[nodiscard]] static Grant grantOf(const Staff& person, const QJsonObject& answers);

    static constexpr QLatin1StringView kRole{"role"};
    static constexpr QLatin1StringView kScope{"scope"};
    static constexpr QLatin1StringView kLimited{"limited"};
    static constexpr QLatin1StringView kFrom{"from"};
    static constexpr QLatin1StringView kUntil{"until"};
    static constexpr QLatin1StringView kReason{"reason"};
    static constexpr QLatin1StringView kKind{"kind"};
    static constexpr QLatin1StringView kName{"name"};

private:
    using Choices = QList<std::pair<QString, QString>>;

    [[nodiscard]] Choices scopes(bool withDepartment) const;
    [[nodiscard]] Choices roles() const;
    void addTimes(AskSpec& spec) const;

    const Workplace& m_place;
};

}  // namespace Seatdesk
