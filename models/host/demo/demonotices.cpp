// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/demo/demonotices.h"

#include "domain/announcement.h"
#include "domain/calendarday.h"
#include "domain/favourite.h"
#include "domain/question.h"
#include "domain/receipt.h"
#include "domain/reminder.h"
#include "domain/savedview.h"
#include "domain/settingrow.h"
#include "domain/shiftplan.h"
#include "host/demo/demorow.h"

#include <QJsonArray>

#include <algorithm>

namespace Seatdesk {

namespace {

using std::chrono::minutes;

}  // namespace

QJsonObject DemoNotices::workingHours()
{
    const QJsonArray day{QStringLiteral("08:30-12:00"), QStringLiteral("13:30-18:00")};
    QJsonObject hours;
    for (int weekday = 1; weekday <= 5; ++weekday)
        hours.insert(QString::number(weekday), day);
    return hours;
}

DemoNotices::DemoNotices(const DemoContent& content, const DemoDepartment& department, const DemoKnowledge& knowledge,
                         DemoIds& ids, const DemoHours& hours)
    : m_content(content), m_department(department), m_knowledge(knowledge), m_ids(ids), m_hours(hours)
{}

QList<Row> DemoNotices::rules(const DemoContent& content, const DemoDepartment& department, DemoIds& ids)
{
    const Instant founded = department.rows().first().updatedAt;
    const StaffId director = department.holders(QStringLiteral("director")).value(0);
    const DemoOrigin origin{department.id(), director, founded};
    QList<Row> rows;
    const auto setting = [&](const QString& key, const QJsonValue& value, ScopeId scope) {
        rows.append(demoRow(SettingRow::kRecord, ids.next(founded), {scope, director, founded},
                            {{SettingRowField::kKey, key}, {SettingRowField::kValue, value}}));
    };
    setting(SettingKey::kWorkingHours, workingHours(), department.id());
    setting(SettingKey::kShifts, QStringLiteral("白班 08:00-17:00 夜班 17:00-08:00"), department.id());
    setting(SettingKey::kHandlingMinutes, 8, department.scope(QStringLiteral("KF3")));
    for (const QJsonObject& line : content.days)
        rows.append(demoRow(CalendarDay::kRecord, ids.next(founded), origin, line));
    return rows;
}

QList<Row> DemoNotices::rows(DemoChance chance)
{
    m_rows.clear();
    for (const QJsonObject& line : m_content.announcements)
        addAnnouncement(line, chance);
    int index = 0;
    for (const QJsonObject& line : m_content.questions)
        addQuestion(line, index++, chance);
    int position = 0;
    for (const QJsonObject& line : m_content.views)
        addView(line, ++position);
    for (const StaffId agent : m_department.holders(QStringLiteral("agent")))
        addPersonal(agent, chance);
    return m_rows;
}

RecordId DemoNotices::add(const QString& record, const QJsonObject& fields, ScopeId scope, StaffId by, Instant at)
{
    const RecordId id = m_ids.next(at);
    m_rows.append(demoRow(record, id, {scope, by, at}, fields));
    return id;
}

void DemoNotices::addAnnouncement(const QJsonObject& line, DemoChance& chance)
{
    const int daysAgo = line.value(QStringLiteral("days_ago")).toInt();
    const Instant now = m_hours.now();
    const QDate day = m_hours.dayOf(now).addDays(-daysAgo);
    const Instant at = std::min(m_hours.at(day, 8, 5 + chance.below(50)), now - minutes(25));
    const StaffId director = m_department.holders(QStringLiteral("director")).value(0);
    const RecordId id = add(Announcement::kRecord,
                            {{AnnouncementField::kTitle, line.value(AnnouncementField::kTitle)},
                             {AnnouncementField::kBody, line.value(AnnouncementField::kBody)},
                             {AnnouncementField::kMustRead, line.value(AnnouncementField::kMustRead)},
                             {AnnouncementField::kAt, toMicros(at)},
                             {AnnouncementField::kBy, director.toString()}},
                            m_department.id(), director, at);
    // The newest is read by few, yesterday's by most; whoever was on leave has some to catch up with.
    const int share = daysAgo == 0 ? 25 : daysAgo <= 2 ? 70 : 96;
    for (const StaffId person : m_department.everyone()) {
        if (person != director && !chance.percent(share))
            continue;
        const Instant read = std::min(at + chance.minutes(5, daysAgo == 0 ? 60 : 600), now - minutes(1));
        add(Receipt::kRecord,
            {{ReceiptField::kAnnouncement, id.toString()},
             {ReceiptField::kPerson, person.toString()},
             {ReceiptField::kAt, toMicros(read)}},
            m_department.id(), person, read);
    }
}

void DemoNotices::addQuestion(const QJsonObject& line, int index, DemoChance& chance)
{
    const StaffId asker = chance.pick(m_department.holders(QStringLiteral("agent")));
    const StaffId editor = m_department.holders(QStringLiteral("editor")).value(0);
    const Instant asked = m_hours.call(2 + index * 2, m_hours.now() - minutes(15), chance);
    QJsonObject fields{{QuestionField::kKind, QStringLiteral("question")},
                       {QuestionField::kText, line.value(QuestionField::kText)},
                       {QuestionField::kAskedBy, asker.toString()},
                       {QuestionField::kAskedAt, toMicros(asked)}};
    if (const QString answer = line.value(QuestionField::kAnswer).toString(); !answer.isEmpty()) {
        const Instant answered = std::min(asked + chance.minutes(60, 1500), m_hours.now() - minutes(5));
        fields.insert(QuestionField::kAnswer, answer);
        fields.insert(QuestionField::kAnsweredBy, editor.toString());
        fields.insert(QuestionField::kAnsweredAt, toMicros(answered));
    }
    add(Question::kRecord, fields, m_department.id(), asker, asked);
}

void DemoNotices::addView(const QJsonObject& line, int position)
{
    QJsonObject query = line.value(QStringLiteral("query")).toObject();
    const QJsonArray given = query.value(QStringLiteral("where")).toArray();
    QJsonArray where;
    for (const QJsonValue& value : given) {
        QJsonObject condition = value.toObject();
        const QString code = condition.value(QStringLiteral("value")).toString();
        if (code.startsWith(u'@'))
            condition.insert(QStringLiteral("value"), m_department.scope(code.mid(1)).toString());
        where.append(condition);
    }
    query.insert(QStringLiteral("where"), where);
    const ScopeId scope = m_department.scope(line.value(QStringLiteral("scope")).toString());
    const StaffId director = m_department.holders(QStringLiteral("director")).value(0);
    const StaffId lead = m_department.holders(QStringLiteral("lead"), scope).value(0, director);
    add(SavedView::kRecord,
        {{SavedViewField::kName, line.value(SavedViewField::kName)},
         {SavedViewField::kQuery, query},
         {SavedViewField::kPosition, position}},
        scope, lead, m_hours.now() - std::chrono::hours(24 * 60));
}

void DemoNotices::addPersonal(StaffId person, DemoChance& chance)
{
    const Instant earlier = m_hours.now() - std::chrono::hours(24 * 30);
    const ScopeId own(person);
    QList<RecordId> phrases = m_knowledge.phrases();
    for (int position = 1; position <= 4; ++position) {
        const RecordId phrase = phrases.takeAt(chance.below(phrases.size()));
        add(Favourite::kRecord,
            {{FavouriteField::kRecord, QStringLiteral("phrase")},
             {FavouriteField::kTarget, phrase.toString()},
             {FavouriteField::kPosition, position}},
            own, person, earlier);
    }
    if (!chance.percent(60))
        return;
    const Instant due = m_hours.atWork(m_hours.now() + chance.minutes(10, 1440), chance);
    add(Reminder::kRecord,
        {{ReminderField::kAt, toMicros(due)},
         {ReminderField::kText, chance.pick<QString>(m_content.eventTexts(QStringLiteral("reminder")))}},
        own, person, m_hours.now() - minutes(30));
}

}  // namespace Seatdesk
