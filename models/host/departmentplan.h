// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/groupbuilder.h"
#include "domain/result.h"

#include <QHash>

namespace Seatdesk {

class AuthorityStore;

/// What a new department begins with.
struct DepartmentPlan
{
    QString department;
    QString team;
    QString adminNumber;  ///< empty: nobody yet (an import brings the staff)
    QString adminName;
    QString adminPassword;
    QHash<QString, QString> pools = {};  ///< what the pools are called, by their code; else in Chinese
};

/// The scopes of a new department (department, first team, pools) and its first administrator, who holds the roles
/// that a one-person department needs until more people are added. Answers the department.
RecordId addDepartment(const DepartmentPlan& plan, GroupBuilder& builder);

/// Whether the pool has the name that this program gave it in one of its languages, and not one of the department's
/// own.
bool isUsualPoolName(const QString& code, const QString& name);

/// A department that an import or a command began gets the plan's names and its administrator: a new person, or the one
/// of that number. What else is there stays as it is.
Result<void> completeDepartment(const DepartmentPlan& plan, AuthorityStore& store, GroupBuilder& builder);

/// NotFound when nobody has the number.
Result<Row> staffNumbered(AuthorityStore& store, const QString& number);

/// The entry of the authority's meta data by which a demo is known.
inline const QString kDemoMark = QStringLiteral("demo");

}  // namespace Seatdesk
