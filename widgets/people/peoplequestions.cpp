// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/people/peoplequestions.h"

#include "domain/session.h"
#include "domain/settings.h"
#include "domain/staff.h"
#include "widgets/people/gradewords.h"
#include "widgets/people/peoplework.h"
#include "widgets/tickets/actionwords.h"

#include <algorithm>
#include <chrono>

namespace Seatdesk {

namespace {

/// What is offered first: one shift.
constexpr std::chrono::hours kShift{8};

}  // namespace

PeopleQuestions::Choices PeopleQuestions::scopes(bool withDepartment) const
{
    QList<Scope> all = m_place.session.scopes().all();
    all.removeIf([&](const Scope& scope) {
        const bool wanted =
            scope.kind == u"team" || scope.kind == u"unit" || (withDepartment && scope.kind == u"department");
        return !wanted;
    });
    std::sort(all.begin(), all.end(), [](const Scope& a, const Scope& b) {
        return a.kind != b.kind ? a.kind < b.kind : QString::localeAwareCompare(a.name, b.name) < 0;
    });
    Choices choices;
    for (const Scope& scope : std::as_const(all))
        choices.append({scope.id.toString(), scope.name});
    return choices;
}

PeopleQuestions::Choices PeopleQuestions::roles() const
{
    Choices choices;
    for (const QString& role : m_place.session.rules().roleNames()) {
        if (role != u"deputy")
            choices.append({role, ActionWords::role(role)});
    }
    return choices;
}

AskSpec PeopleQuestions::person(const Row* row) const
{
    using Kind = AskField::Kind;
    const Staff staff(row ? *row : Row());
    AskSpec spec;
    spec.title = row ? tr("Change %1").arg(staff.name()) : tr("New person");
    spec.submit = row ? tr("Save") : tr("Add");
    spec.fields = {
        {.id = StaffField::kNumber,
         .label = tr("Staff number"),
         .kind = Kind::Line,
         .needed = true,
         .initial = staff.number()},
        {.id = StaffField::kName, .label = tr("Name"), .kind = Kind::Line, .needed = true, .initial = staff.name()},
        {.id = StaffField::kTeam,
         .label = tr("Team or unit"),
         .kind = Kind::Choice,
         .needed = true,
         .initial = row ? staff.team().toString() : m_place.session.team().toString(),
         .choices = scopes(false)},
        {.id = StaffField::kGrade,
         .label = tr("Grade"),
         .kind = Kind::Choice,
         .initial = staff.grade(),
         .choices = GradeWords::choices(staff.grade())},
        {.id = StaffField::kLine, .label = tr("Line served"), .kind = Kind::Line, .initial = staff.line()}};
    if (!row)
        spec.fields.append({.id = kRole,
                            .label = tr("Role in the team"),
                            .kind = Kind::Choice,
                            .needed = true,
                            .initial = QStringLiteral("agent"),
                            .choices = roles()});
    return spec;
}

void PeopleQuestions::addTimes(AskSpec& spec) const
{
    const Instant now = m_place.time.now();
    spec.zone = m_place.settings.zone();
    spec.fields.append({.id = kFrom, .label = tr("From"), .kind = AskField::Kind::Moment, .initial = toMicros(now)});
    spec.fields.append(
        {.id = kUntil, .label = tr("Until"), .kind = AskField::Kind::Moment, .initial = toMicros(now + kShift)});
    spec.fields.append({.id = kReason, .label = tr("Reason"), .kind = AskField::Kind::Line, .needed = true});
}

AskSpec PeopleQuestions::role(const Staff& person) const
{
    AskSpec spec;
    spec.title = tr("A role for %1").arg(person.name());
    spec.intro = tr("What the role may do holds in the team, the unit or the department that it is given for.");
    spec.submit = tr("Give the role");
    spec.fields = {{.id = kRole,
                    .label = tr("Role"),
                    .kind = AskField::Kind::Choice,
                    .needed = true,
                    .initial = QStringLiteral("agent"),
                    .choices = roles()},
                   {.id = kScope,
                    .label = tr("For"),
                    .kind = AskField::Kind::Choice,
                    .needed = true,
                    .initial = person.team().toString(),
                    .choices = scopes(true)},
                   {.id = kLimited, .label = tr("Only for a time:"), .kind = AskField::Kind::Flag}};
    addTimes(spec);
    return spec;
}

AskSpec PeopleQuestions::actingLead(const Staff& person) const
{
    const PeopleWork work(m_place);
    const Instant now = m_place.time.now();
    Choices teams = scopes(false);
    teams.removeIf([&](const auto& team) {
        const Grant grant{StaffId(person.row().id), QStringLiteral("lead"), ScopeId::fromString(team.first), now,
                          now + kShift};
        return !work.mayGive(grant);
    });
    const bool own = std::any_of(teams.begin(), teams.end(),
                                 [&](const auto& team) { return team.first == person.team().toString(); });
    AskSpec spec;
    spec.title = tr("%1 leads for a shift").arg(person.name());
    spec.intro = tr("Until then this person may do what the team lead may. It is recorded.");
    spec.submit = tr("Name acting lead");
    spec.fields = {{.id = kScope,
                    .label = tr("Team"),
                    .kind = AskField::Kind::Choice,
                    .needed = true,
                    .initial = own || teams.isEmpty() ? person.team().toString() : teams.first().first,
                    .choices = teams}};
    addTimes(spec);
    return spec;
}

AskSpec PeopleQuestions::newScope() const
{
    AskSpec spec;
    spec.title = tr("New team or unit");
    spec.intro =
        tr("A team takes calls and works on tickets. A unit answers what is dispatched to it and sees nothing "
           "else.");
    spec.submit = tr("Add");
    spec.fields = {
        {.id = kKind,
         .label = tr("What it is"),
         .kind = AskField::Kind::Choice,
         .needed = true,
         .initial = QStringLiteral("team"),
         .choices = {{QStringLiteral("team"), tr("Team")}, {QStringLiteral("unit"), tr("Unit")}}},
        {.id = kName, .label = tr("Name of the team or unit"), .kind = AskField::Kind::Line, .needed = true}};
    return spec;
}

AskSpec PeopleQuestions::renameScope() const
{
    AskSpec spec;
    spec.title = tr("Rename a team or unit");
    spec.submit = tr("Rename");
    const Choices all = scopes(true);
    spec.fields = {{.id = kScope,
                    .label = tr("Which"),
                    .kind = AskField::Kind::Choice,
                    .needed = true,
                    .initial = all.isEmpty() ? QString() : all.first().first,
                    .choices = all},
                   {.id = kName, .label = tr("New name"), .kind = AskField::Kind::Line, .needed = true}};
    return spec;
}

Grant PeopleQuestions::grantOf(const Staff& person, const QJsonObject& answers)
{
    Grant grant{StaffId(person.row().id),
                answers.value(kRole).toString(QStringLiteral("lead")),
                ScopeId::fromString(answers.value(kScope).toString()),
                {},
                Instant::max()};
    if (answers.value(kLimited).toBool(true)) {
        grant.from = fromMicros(answers.value(kFrom).toInteger());
        grant.until = fromMicros(answers.value(kUntil).toInteger());
    }
    return grant;
}

}  // namespace Seatdesk
