// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/demo/demoplans.h"

#include "domain/planactions.h"
#include "domain/ticket.h"
#include "host/demo/demorow.h"
#include "host/demo/demotime.h"

#include <array>

namespace Seatdesk {

namespace {

using std::chrono::minutes;

/// When each step of the plan was done, after the beginning.
constexpr std::array<int, 8> kDoneAfter{2, 4, 7, 9, 11, 38, 72, 79};
constexpr minutes kOver{86};
/// Of the forms that were printed on paper.
constexpr int kUsedForms = 4;
constexpr int kSeat = 12;
const QString kLanguage = QStringLiteral("zh_CN");
const QString kWhy = QStringLiteral("话务平台和工单系统同时无法登录");
const QString kOutcome = QStringLiteral("平台恢复，纸质受理单已补录并清点，无遗漏。");

}  // namespace

DemoPlans::DemoPlans(const DemoDepartment& department, DemoIds& ids, const DemoHours& hours)
    : m_department(department),
      m_ids(ids),
      m_hours(hours),
      m_began(hours.at(hours.dayOf(hours.now()).addDays(-kDaysAgo), 10, 12))
{
    const Instant founded = department.rows().first().updatedAt;
    const StaffId director = department.holders(QStringLiteral("director")).value(0);
    DemoTime time;
    time.set(founded);
    const Group plans =
        addStandardPlans(GroupBuilder(QStringLiteral("demo"), director, time), department.id(), QList<Row>());
    for (Operation plan : plans) {
        plan.set.remove(QStringLiteral("scope_id"));
        m_rows.append(demoRow(plan.record, plan.row, {department.id(), director, founded}, plan.set));
        if (EmergencyPlan(m_rows.last()).kind() == PlanKind::System)
            m_plan = m_rows.last();
    }
}

void DemoPlans::write(StaffId author, Instant at, RecordId run, const QString& text)
{
    DemoEntry entry{author, at, {}};
    entry.body.category = categoryOf(PlanKind::System);
    entry.body.happenedAt = at;
    entry.body.text = text;
    entry.body.links = {{PlanRun::kRecord, run}};
    m_entries.append(entry);
}

void DemoPlans::tick(RecordId run, ScopeId team, qsizetype step, StaffId by)
{
    const QList<PlanStep> steps = EmergencyPlan(m_plan).steps(kLanguage);
    const Instant at = m_began + minutes(kDoneAfter.at(static_cast<size_t>(step - 1)));
    m_rows.append(demoRow(PlanTick::kRecord, m_ids.next(at), {team, by, at},
                          {{PlanTickField::kRun, run.toString()},
                           {PlanTickField::kStep, step},
                           {PlanTickField::kState, keyOf(TickState::Done)},
                           {PlanTickField::kAt, toMicros(at)}}));
    write(by, at, run,
          QStringLiteral("应急预案“系统故障”，第 %1 步（共 %2 步）已完成：%3")
              .arg(step)
              .arg(steps.size())
              .arg(steps.at(step - 1).does));
}

void DemoPlans::addForm(ScopeId team, const TicketNumber& number, PaperState state, const QJsonObject& more)
{
    const StaffId lead = m_department.holders(QStringLiteral("lead"), team).value(0);
    const Instant printed = m_began - minutes(90);
    QJsonObject fields = more;
    fields.insert(PaperFormField::kNumber, number.digits());
    fields.insert(PaperFormField::kState, keyOf(state));
    fields.insert(PaperFormField::kPrintedAt, toMicros(printed));
    fields.insert(PaperFormField::kPrintedBy, lead.toString());
    if (state != PaperState::Open) {
        fields.insert(PaperFormField::kChangedAt, toMicros(m_began + kOver));
        fields.insert(PaperFormField::kChangedBy, lead.toString());
    }
    m_rows.append(demoRow(PaperForm::kRecord, paperFormId(number), {team, lead, printed}, fields));
}

/// Some were keyed in, one was spoilt, the others lie ready for the next time.
void DemoPlans::printForms(ScopeId team, const QList<Row>& tickets)
{
    int used = 0;
    for (const Row& ticket : tickets) {
        const auto number = TicketNumber::parse(Ticket(ticket).number());
        const Instant recorded = Ticket(ticket).recordedAt().value_or(Instant());
        if (used == kUsedForms || ticket.scope != team || !number || recorded < m_began)
            continue;
        addForm(team, *number, PaperState::Used, {{PaperFormField::kTicket, ticket.id.toString()}});
        ++used;
    }
    const QDate day = m_hours.dayOf(m_began);
    addForm(team, {day, kSeat, 1}, PaperState::Void, {{PaperFormField::kReason, QStringLiteral("写坏，已重填一张")}});
    for (int counter = 2; counter <= 5; ++counter)
        addForm(team, {day, kSeat, counter}, PaperState::Open, {});
}

void DemoPlans::use(ScopeId team, const QList<Row>& tickets)
{
    printForms(team, tickets);
    const StaffId lead = m_department.holders(QStringLiteral("lead"), team).value(0);
    const QList<StaffId> agents = m_department.holders(QStringLiteral("agent"), team);
    const RecordId run = m_ids.next(m_began);
    const qsizetype count = EmergencyPlan(m_plan).steps(kLanguage).size();
    m_entries.clear();
    write(lead, m_began, run,
          QStringLiteral("启动应急预案：系统故障（版本 1，共 %1 步）。原因：%2").arg(count).arg(kWhy));
    for (qsizetype step = 1; step <= qsizetype(kDoneAfter.size()); ++step)
        tick(run, team, step, step % 3 == 1 || agents.isEmpty() ? lead : agents.at(step % agents.size()));
    const Instant over = m_began + kOver;
    write(lead, over, run,
          QStringLiteral("应急预案结束：系统故障。%1\n步骤：已勾 %2 步，共 %3 步")
              .arg(kOutcome)
              .arg(kDoneAfter.size())
              .arg(count));
    m_rows.append(demoRow(PlanRun::kRecord, run, {team, lead, over},
                          {{PlanRunField::kPlan, m_plan.id.toString()},
                           {PlanRunField::kWhy, kWhy},
                           {PlanRunField::kStartedAt, toMicros(m_began)},
                           {PlanRunField::kStartedBy, lead.toString()},
                           {PlanRunField::kEndedAt, toMicros(over)},
                           {PlanRunField::kEndedBy, lead.toString()},
                           {PlanRunField::kOutcome, kOutcome}}));
}

}  // namespace Seatdesk
