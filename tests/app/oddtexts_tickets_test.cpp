// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked before an action on a ticket keeps every text byte for byte, whoever is asked.
#include "oddtexts.h"

#include "domain/escalation.h"
#include "domain/staff.h"
#include "domain/ticket.h"
#include "domain/timelineentry.h"
#include "widgets/tickets/detailpane.h"
#include "widgets/tickets/ticketspage.h"

#include <algorithm>

using namespace Seatdesk;

namespace {

/// An agent is there as well, who asks and disagrees.
class OddTicketTexts : public OddTexts
{
protected:
    OddTicketTexts()
    {
        bench.hire(kAgent, QStringLiteral("王芳"), QStringLiteral("agent"));
        signIn(WindowBench::kAdmin);
    }

    void signIn(const QString& number)
    {
        bench.reopen(number);
        window().activateWindow();
        go(QStringLiteral("tickets"));
    }
    [[nodiscard]] TicketsPage& page() const { return *bench.desk().ticketsPage(); }
    /// Shows the ticket as the department has it.
    void show(RecordId ticket) const
    {
        page().showTicket(ticket);
        ASSERT_TRUE(waitFor([&] {
            const auto& file = page().detail().file();
            return file && file->id() == ticket && file->ticket.ticket.row().sync == SyncState::Synced;
        }));
    }
    /// Asks for the action, writes the text into those fields and carries out.
    void answer(const char* action, const QList<QLatin1StringView>& fields, const QString& text, Put put) const
    {
        ask(action);
        for (const QLatin1StringView field : fields)
            put(part(*dialog(), field), text);
        carryOut();
    }
    /// Waits until the line of what happened holds so many entries of that kind with the text.
    void foundEntries(EntryKind kind, const QString& text, int rows) const
    {
        EXPECT_TRUE(waitFor([&] {
            const QList<Row> entries = bench.rows(TimelineEntry::kRecord);
            return rows == std::count_if(entries.begin(), entries.end(), [&](const Row& row) {
                       return TimelineEntry(row).kind() == kind && TimelineEntry(row).text() == text;
                   });
        })) << qPrintable(keyOf(kind));
    }

    /// A ticket of the team's that the clerk of the unit has accepted.
    RecordId inTheUnit()
    {
        const RecordId ticket = bench.record(QStringLiteral("line is dead"));
        step(ticket,
             {{QStringLiteral("scope_id"), m_unit.toString()}, {TicketField::kState, keyOf(TicketState::Dispatched)}});
        step(ticket, {{TicketField::kState, keyOf(TicketState::Accepted)}, {TicketField::kHolder, idOf(kClerk)}});
        return ticket;
    }
    /// As the department has the ticket, which may be a moment after it was recorded.
    void step(RecordId ticket, const QJsonObject& fields)
    {
        Row row;
        ASSERT_TRUE(waitFor([&] {
            const QList<Row> rows = bench.storedRows(Ticket::kRecord);
            const auto at = std::find_if(rows.begin(), rows.end(), [&](const Row& one) { return one.id == ticket; });
            row = at == rows.end() ? Row() : *at;
            return row.id == ticket;
        }));
        GroupBuilder group(QStringLiteral("0099"), StaffId(), place().time);
        group.change(row, fields);
        auto changed = bench.window().host().applyAsSystem(group.group());
        ASSERT_TRUE(waitFor([&] { return changed.isFinished(); }));
        ASSERT_TRUE(changed.result()) << qPrintable(changed.result().error().detail);
    }
    [[nodiscard]] QString idOf(const QString& number) const
    {
        for (const Row& row : bench.storedRows(Staff::kRecord)) {
            if (row.text(StaffField::kNumber) == number)
                return row.id.toString();
        }
        return {};
    }
    void hireTheClerk()
    {
        m_unit = bench.addUnit(QStringLiteral("网络部"));
        bench.hire(kClerk, QStringLiteral("赵工"), QStringLiteral("department"), m_unit);
        signIn(WindowBench::kAdmin);
    }

    static constexpr QLatin1StringView kText{"text"};
    const QString kAgent = QStringLiteral("1002");
    const QString kClerk = QStringLiteral("1031");

private:
    ScopeId m_unit;
};

}  // namespace

TEST_F(OddTicketTexts, StayAsTheyAreWhereAComplaintIsJudgedWaitsAndIsCancelled)
{
    everyText([&](const QString& text, Put put, int times) {
        show(bench.record(QStringLiteral("line is dead")));
        const QList<QLatin1StringView> edited{
            TicketField::kSummary,      TicketField::kDescription, TicketField::kAddress,
            TicketField::kCustomerName, TicketField::kReachTime,   TicketField::kServiceAccount,
            TicketField::kComplaintTo,  TicketField::kMeasure,     TicketField::kLiable};
        answer("tickets.edit", edited, text, put);
        for (const QLatin1StringView field : edited)
            found(Ticket::kRecord, field, text, times);
        answer("tickets.judge", {QLatin1StringView("norm"), QLatin1StringView("facts"), QLatin1StringView("why")}, text,
               put);
        found(Ticket::kRecord, TicketField::kNormBroken, text, times);
        found(Ticket::kRecord, TicketField::kVerifiedFacts, text, times);
        foundEntries(EntryKind::Verdict, text, times);
        answer("tickets.wait", {kText}, text, put);
        found(Ticket::kRecord, TicketField::kWaitReason, text, 1);  // it goes when the waiting ends
        answer("tickets.cancel", {kText}, text, put);
        found(Ticket::kRecord, TicketField::kReason, text, times);
    });
}

TEST_F(OddTicketTexts, StayAsTheyAreWhereOneAsksAnotherInstructsAndTheFirstDisagrees)
{
    signIn(kAgent);
    QList<RecordId> tickets;
    everyText([&](const QString& text, Put put, int times) {
        tickets.append(bench.record(QStringLiteral("line is dead")));
        show(tickets.constLast());
        answer("tickets.escalate", {EscalationField::kMatter, EscalationField::kProposal}, text, put);
        found(Escalation::kRecord, EscalationField::kMatter, text, times);
        found(Escalation::kRecord, EscalationField::kProposal, text, times);
    });
    ASSERT_EQ(tickets.size(), 2 * texts().size());
    signIn(WindowBench::kAdmin);
    qsizetype next = 0;
    everyText([&](const QString& text, Put put, int times) {
        show(tickets.value(next++));
        answer("tickets.instruct", {kText}, text, put);
        found(Escalation::kRecord, EscalationField::kInstruction, text, times);
    });
    signIn(kAgent);
    next = 0;
    everyText([&](const QString& text, Put put, int times) {
        show(tickets.value(next++));
        answer("tickets.disagree", {kText}, text, put);
        found(Escalation::kRecord, EscalationField::kDisagreement, text, times);
    });
}

TEST_F(OddTicketTexts, StayAsTheyAreWhereALeadUrgesAndTheDepartmentAppointsAndIsDone)
{
    hireTheClerk();
    QList<RecordId> tickets;
    everyText([&](const QString& text, Put put, int times) {
        tickets.append(inTheUnit());
        show(tickets.constLast());
        answer("ticket.urge", {kText}, text, put);
        foundEntries(EntryKind::Urge, text, times);
    });
    signIn(kClerk);
    qsizetype next = 0;
    everyText([&](const QString& text, Put put, int times) {
        show(tickets.value(next++));
        answer("tickets.appoint", {kText}, text, put);
        found(Ticket::kRecord, TicketField::kAppointment, text, times);
        show(tickets.value(next - 1));
        answer("tickets.done", {kText}, text, put);
        found(Ticket::kRecord, TicketField::kAnswer, text, times);
    });
}

TEST_F(OddTicketTexts, StayAsTheyAreWhereTheDepartmentSendsBack)
{
    hireTheClerk();
    QList<RecordId> tickets;
    for (qsizetype i = 0; i < 2 * texts().size(); ++i)
        tickets.append(inTheUnit());
    signIn(kClerk);
    qsizetype next = 0;
    everyText([&](const QString& text, Put put, int times) {
        const RecordId ticket = tickets.value(next++);
        show(ticket);
        answer("tickets.return", {kText}, text, put);
        EXPECT_TRUE(waitFor([&] {
            const QList<Row> rows = bench.storedRows(Ticket::kRecord);
            return times == std::count_if(rows.begin(), rows.end(),
                                          [&](const Row& row) { return row.text(TicketField::kReason) == text; });
        })) << "it has left the unit: the department's file is asked";
    });
}
