// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/demo/demo.h"

#include "domain/rulebook.h"
#include "domain/try.h"
#include "host/demo/demobooks.h"
#include "host/demo/demonotices.h"
#include "host/demo/demoroster.h"
#include "host/demo/demorow.h"
#include "host/demo/demostories.h"
#include "host/demo/demotasks.h"

namespace Seatdesk {

namespace {

WorkCalendar calendarOf(const DemoContent& content)
{
    WorkCalendar calendar(Settings().zone(), DemoNotices::workingHours());
    for (const QJsonObject& day : content.days)
        calendar.apply(demoRow(QStringLiteral("calendar_day"), {}, {}, day));
    return calendar;
}

}  // namespace

Result<DemoRows> demoRows(const DemoOptions& options, const DemoNumbers& numbers)
{
    const Instant now = options.now.value_or(Instant());
    const DemoContent content = DemoContent::shipped();
    const WorkCalendar calendar = calendarOf(content);
    const DemoHours hours(calendar, now);
    DemoChance chance(options.seed);
    DemoIds ids(chance.next());
    const DemoDepartment department(content, ids, hours);
    const QList<Row> rules = DemoNotices::rules(content, department, ids);
    Settings settings({}, {}, department.id());
    for (const Row& row : rules)
        settings.apply(row);
    const DemoKnowledge knowledge(content, department, ids, hours);
    const DemoCustomers customers(content, department, ids, chance.fork(), now - std::chrono::hours(24 * 90));
    const Permissions permissions(RuleBook::shipped(), department.scopes());
    DemoLedger ledger(RuleBook::shipped(), permissions);
    for (const DemoCustomer& customer : customers.all())
        ledger.know(customer.row);
    DemoTime time;
    const ActionRules actionRules{permissions, department.scopes(), settings, calendar, time};
    SEATDESK_TRY(tellStories({content, department, knowledge, customers, hours, actionRules, ledger, ids, time},
                             chance.fork(), numbers));
    DemoNotices notices(content, department, knowledge, ids, hours);
    QList<Row> rows = department.rows() + rules + knowledge.rows() + customers.rows() + notices.rows(chance.fork());
    rows += ledger.rows();
    DemoBooks books(content, department, ids, hours);
    const QList<Row> roster = DemoRoster(department, ids, hours).rows();
    rows += roster + books.rows(chance.fork(), ledger.rows() + roster);
    rows += DemoTasks(department, ids, hours, calendar).rows();
    return DemoRows{rows, department.everyone(), books.heads()};
}

}  // namespace Seatdesk
