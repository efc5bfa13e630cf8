// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/demo/demoknowledge.h"

namespace Seatdesk {

/// What surrounds the work: announcements with receipts, questions, calendar, settings, views, reminders, favourites.
class DemoNotices
{
public:
    DemoNotices(const DemoContent& content, const DemoDepartment& department, const DemoKnowledge& knowledge,
                DemoIds& ids, const DemoHours& hours);

    [[nodiscard]] static QJsonObject workingHours();
    /// Settings and calendar days, by which tickets are made.
    [[nodiscard]] static QList<Row> rules(const DemoContent& content, const DemoDepartment& department, DemoIds& ids);
    /// All others.
    [[nodiscard]] QList<Row> rows(DemoChance chance);

private:
    void addAnnouncement(const QJsonObject& line, DemoChance& chance);
    void addQuestion(const QJsonObject& line, int index, DemoChance& chance);
    void addView(const QJsonObject& line, int position);
    void addPersonal(StaffId person, DemoChance& chance);
    RecordId add(const QString& record, const QJsonObject& fields, ScopeId scope, StaffId by, Instant at);

    const DemoContent& m_content;
    const DemoDepartment& m_department;
    const DemoKnowledge& m_knowledge;
    DemoIds& m_ids;
    const DemoHours& m_hours;
    QList<Row> m_rows;
};

}  // namespace Seatdesk
