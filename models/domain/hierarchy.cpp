// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/hierarchy.h"

#include <QHash>

#include <algorithm>

namespace Seatdesk {

QStringList superiorsOf(const QString& role)
{
    static const QHash<QString, QStringList> above{
        {QStringLiteral("agent"), {QStringLiteral("lead")}},
        {QStringLiteral("callback"), {QStringLiteral("lead"), QStringLiteral("director")}},
        {QStringLiteral("outbound"), {QStringLiteral("outbound_lead"), QStringLiteral("lead")}},
        {QStringLiteral("complaint"), {QStringLiteral("complaint_lead"), QStringLiteral("lead")}},
        {QStringLiteral("department"), {QStringLiteral("lead"), QStringLiteral("area")}},
        {QStringLiteral("inspector"), {QStringLiteral("director")}},
        {QStringLiteral("editor"), {QStringLiteral("director")}},
        {QStringLiteral("analyst"), {QStringLiteral("director")}},
        {QStringLiteral("lead"), {QStringLiteral("director")}},
        {QStringLiteral("outbound_lead"), {QStringLiteral("director")}},
        {QStringLiteral("complaint_lead"), {QStringLiteral("director")}},
        {QStringLiteral("area"), {QStringLiteral("director")}},
        {QStringLiteral("director"), {QStringLiteral("centre")}}};
    return above.value(role);
}

QStringList complaintSuperiors(const QString& level)
{
    if (level == u"1")
        return {QStringLiteral("lead"), QStringLiteral("complaint_lead")};
    if (level == u"2")
        return {QStringLiteral("area"), QStringLiteral("complaint_lead")};
    if (level == u"3")
        return {QStringLiteral("area"), QStringLiteral("director"), QStringLiteral("complaint_lead")};
    return {};
}

bool isAbove(const QString& superior, const QString& role)
{
    const QStringList next = superiorsOf(role);
    return next.contains(superior) ||
           std::any_of(next.begin(), next.end(), [&](const QString& one) { return isAbove(superior, one); });
}

}  // namespace Seatdesk
