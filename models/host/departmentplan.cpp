// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/departmentplan.h"

#include "domain/grant.h"
#include "domain/staff.h"
#include "domain/try.h"
#include "host/authorityrows.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace Seatdesk {

namespace {

const QString kScope = QStringLiteral("scope");
const QString kGrant = QStringLiteral("grant");
const QString kName = QStringLiteral("name");

/// Where work lies that belongs to no team, by the codes of roles.csv. Rows of the department, which may name them; the
/// names that this program gives are those of its three languages, and one more that a demo gave.
constexpr std::pair<QLatin1StringView, const char16_t*> kPools[] = {
    {QLatin1StringView("customers"), u"客户资料|客戶資料|Customer files"},
    {QLatin1StringView("complaints"), u"投诉处理|投訴處理|Complaints|投诉"},
    {QLatin1StringView("callback"), u"回访|回訪|Callbacks"},
    {QLatin1StringView("quality"), u"质检|品質稽核|Quality"},
    {QLatin1StringView("drafts"), u"知识草稿|知識草稿|Knowledge drafts"},
    {QLatin1StringView("log"), u"日志|日誌|Log|查阅记录"}};

RecordId addScope(GroupBuilder& builder, const QString& kind, const QString& name, RecordId parent,
                  const QString& code = {})
{
    const RecordId id = newId<RecordId>();
    QJsonObject fields{{QStringLiteral("kind"), kind}, {kName, name}};
    if (!code.isEmpty())
        fields.insert(QStringLiteral("code"), code);
    if (!parent.isNull())
        fields.insert(QStringLiteral("parent"), parent.toString());
    // The department lies in itself, everything else in the department.
    builder.insert(kScope, ScopeId(parent.isNull() ? id : parent), fields, id);
    return id;
}

RecordId addAdministrator(const DepartmentPlan& plan, GroupBuilder& builder, RecordId department, RecordId team)
{
    return builder.insert(Staff::kRecord, ScopeId(department),
                          {{StaffField::kNumber, plan.adminNumber},
                           {StaffField::kName, plan.adminName},
                           {StaffField::kTeam, team.toString()},
                           {StaffField::kActive, true}});
}

/// What one person needs who sets a department up: until others come they do everything there is to do.
void addRoles(GroupBuilder& builder, RecordId admin, RecordId department, RecordId team, const QList<Row>& held = {})
{
    for (const char* name : {"admin", "director", "lead", "agent", "editor"}) {
        const QString role = QString::fromLatin1(name);
        const bool ofTeam = role == u"agent" || role == u"lead";
        const ScopeId target(ofTeam ? team : department);
        const bool has = std::any_of(held.begin(), held.end(), [&](const Row& row) {
            const Grant grant = Grant::of(row);
            return grant.staff == StaffId(admin) && grant.role == role && grant.scope == target &&
                   grant.until == Instant::max();
        });
        if (!has)
            builder.insert(kGrant, ScopeId(department),
                           {{QStringLiteral("staff"), admin.toString()},
                            {QStringLiteral("role"), role},
                            {QStringLiteral("target"), target.toString()}});
    }
}

/// The team of the plan: the one that is called so, else the only one, renamed, else a new one.
RecordId teamOf(const DepartmentPlan& plan, const QList<Row>& scopes, RecordId department, GroupBuilder& builder)
{
    QList<Row> teams;
    for (const Row& row : scopes) {
        if (Scope::of(row).kind != u"team")
            continue;
        if (Scope::of(row).name == plan.team)
            return row.id;
        teams.append(row);
    }
    if (teams.size() != 1)
        return addScope(builder, QStringLiteral("team"), plan.team, department);
    builder.change(teams.first(), {{kName, plan.team}});
    return teams.first().id;
}

}  // namespace

RecordId addDepartment(const DepartmentPlan& plan, GroupBuilder& builder)
{
    const RecordId department = addScope(builder, QStringLiteral("department"), plan.department, RecordId());
    const RecordId team = addScope(builder, QStringLiteral("team"), plan.team, department);
    for (const auto& [code, name] : kPools) {
        const QString usual = QString::fromUtf16(name).section(u'|', 0, 0);
        addScope(builder, QStringLiteral("pool"), plan.pools.value(code, usual), department, code);
    }
    if (!plan.adminNumber.isEmpty())
        addRoles(builder, addAdministrator(plan, builder, department, team), department, team);
    return department;
}

bool isUsualPoolName(const QString& code, const QString& name)
{
    return std::any_of(std::begin(kPools), std::end(kPools), [&](const auto& pool) {
        return pool.first == code && QString::fromUtf16(pool.second).split(u'|').contains(name);
    });
}

Result<void> completeDepartment(const DepartmentPlan& plan, AuthorityStore& store, GroupBuilder& builder)
{
    SEATDESK_TRY_LET(scopes, allRows(store, kScope));
    const auto found =
        std::find_if(scopes.begin(), scopes.end(), [](const Row& row) { return Scope::of(row).kind == u"department"; });
    if (found == scopes.end())
        return failure(Error::Kind::NotFound, QStringLiteral("department"));
    const RecordId department = found->id;
    builder.change(*found, {{kName, plan.department}});
    const RecordId team = teamOf(plan, scopes, department, builder);
    const Result<Row> known = staffNumbered(store, plan.adminNumber);
    if (!known && known.error().kind != Error::Kind::NotFound)
        return tl::unexpected(known.error());
    if (!known) {
        addRoles(builder, addAdministrator(plan, builder, department, team), department, team);
        return {};
    }
    builder.change(*known, {{StaffField::kName, plan.adminName}, {StaffField::kActive, true}});
    SEATDESK_TRY_LET(held, allRows(store, kGrant));
    addRoles(builder, known->id, department, team, held);
    return {};
}

Result<Row> staffNumbered(AuthorityStore& store, const QString& number)
{
    SEATDESK_TRY_LET(rows, allRows(store, Staff::kRecord));
    for (const Row& row : rows) {
        if (Staff(row).number() == number)
            return row;
    }
    return failure(Error::Kind::NotFound, QStringLiteral("nobody with number ") + number);
}

}  // namespace Seatdesk
