// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/groupbuilder.h"
#include "domain/syncstatus.h"
#include "domain/ticket.h"
#include "items/trayanswer.h"
#include "support/deskoffice.h"
#include "support/fakeports.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

QString joined(const QList<ChangedPiece>& pieces, ChangedPiece::Change without)
{
    QString text;
    for (const ChangedPiece& piece : pieces) {
        if (piece.change != without)
            text += piece.text;
    }
    return text;
}

class TrayTest : public testing::Test
{
protected:
    TrayItem conflict(const Row& row, const QString& mine, const QString& theirs)
    {
        GroupBuilder builder(QStringLiteral("0042"), at.person.person, at.office.time);
        builder.change(row, {{TicketField::kAnswer, mine}, {TicketField::kReachTime, QStringLiteral("evenings")}});
        TrayItem item{builder.group().constFirst(), {}, at.office.time.now()};
        item.result = {item.operation.id, PushResult::Status::Conflict, false, {}, {}};
        item.result.conflicts = {{TicketField::kAnswer, QJsonValue(), theirs, mine}};
        return item;
    }
    GroupBuilder builder() const { return {QStringLiteral("0042"), at.person.person, at.office.time}; }

    DeskOffice at;
    FakeTray tray;
    SyncStatus status;
};

}  // namespace

TEST_F(TrayTest, ListsRefusedActionsWithTheirTicket)
{
    const RecordId id = at.record(QStringLiteral("No light"));
    tray.kept = {conflict(at.records.row(id), QStringLiteral("mine"), QStringLiteral("theirs"))};
    TrayModel model(tray, at.records, status);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_TRUE(waitUntil([&] { return model.rowCount() == 1; }));
    EXPECT_EQ(model.index(0).data().toString(), QStringLiteral("No light"));
    EXPECT_EQ(model.index(0).data(TrayModel::FieldsRole).toStringList(), QStringList{QStringLiteral("answer")});
    EXPECT_EQ(model.caseAt(0).status(), PushResult::Status::Conflict);
    tray.kept.clear();
    status.update(true, 0, 0, at.office.time.now());
    EXPECT_TRUE(waitUntil([&] { return model.rowCount() == 0; }));
}

TEST_F(TrayTest, ListsWhatWaitsAndWhatWasSentOnlyWhileSomebodyLooks)
{
    const RecordId id = at.record(QStringLiteral("No light"));
    const Row row = at.records.row(id);
    const auto passing = [&](TrayItem::Stage stage, const QString& text) {
        GroupBuilder made = builder();
        made.change(row, {{TicketField::kReachTime, text}});
        return TrayItem{made.group().constFirst(), {}, at.office.time.now(), stage};
    };
    tray.kept = {conflict(row, QStringLiteral("mine"), QStringLiteral("theirs")),
                 passing(TrayItem::Stage::Waiting, QStringLiteral("mornings")),
                 passing(TrayItem::Stage::Sent, QStringLiteral("noon"))};
    TrayModel model(tray, at.records, status);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_TRUE(waitUntil([&] { return model.rowCount() == 1; }));
    model.setWhole(true);
    ASSERT_TRUE(waitUntil([&] { return model.rowCount() == 3; }));
    const QList<TrayItem::Stage> order{TrayItem::Stage::Refused, TrayItem::Stage::Waiting, TrayItem::Stage::Sent};
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(model.caseAt(i).stage(), order.at(i));
    EXPECT_EQ(model.countOf(TrayItem::Stage::Refused), 1);
    tray.kept[1].stage = TrayItem::Stage::Sent;
    status.update(true, 0, 1, at.office.time.now());
    EXPECT_TRUE(waitUntil([&] { return model.countOf(TrayItem::Stage::Sent) == 2; }));
    model.setWhole(false);
    EXPECT_TRUE(waitUntil([&] { return model.rowCount() == 1; }));
}

TEST_F(TrayTest, AnswersWithWhatWasDecidedAndWhatWasMeant)
{
    const RecordId id = at.record(QStringLiteral("No light"));
    const TrayItem item = conflict(at.records.row(id), QStringLiteral("mine"), QStringLiteral("theirs"));
    Row now = at.records.row(id);
    now.fields.insert(TicketField::kAnswer, QStringLiteral("theirs"));
    const TrayCase one{item.operation.group, {item}, now};
    const Group both = trayAnswer(one, {{{id, TicketField::kAnswer}, QStringLiteral("both")}}, {now}, builder());
    ASSERT_EQ(both.size(), 1);
    EXPECT_EQ(both[0].set.value(TicketField::kAnswer), QStringLiteral("both"));
    EXPECT_EQ(both[0].base.value(TicketField::kAnswer), QStringLiteral("theirs"));
    EXPECT_EQ(both[0].set.value(TicketField::kReachTime), QStringLiteral("evenings"));
    const Group theirs = trayAnswer(one, {{{id, TicketField::kAnswer}, QStringLiteral("theirs")}}, {now}, builder());
    EXPECT_FALSE(theirs[0].set.contains(TicketField::kAnswer));
}

TEST(TextChanges, GiveBackBothTexts)
{
    const QList<std::pair<QString, QString>> samples{
        {QStringLiteral("a plan for Monday"), QStringLiteral("the plan for Friday, agreed")},
        {QString(), QStringLiteral("new")},
        {QStringLiteral("old"), QString()},
        {QStringLiteral("same"), QStringLiteral("same")},
        {QStringLiteral("aaaa"), QStringLiteral("aa")}};
    for (const auto& [before, after] : samples) {
        const QList<ChangedPiece> pieces = textChanges(before, after);
        EXPECT_EQ(joined(pieces, ChangedPiece::Change::Added), before);
        EXPECT_EQ(joined(pieces, ChangedPiece::Change::Removed), after);
    }
}

TEST(MergedText, KeepsBothWhereTheyDoNotMeet)
{
    const QString base = QStringLiteral("Line to the new office. Survey first.");
    EXPECT_EQ(mergedText(base, QStringLiteral("Line to the new office on floor 5. Survey first."),
                         QStringLiteral("Line to the new office. Survey first. Ask Mr He.")),
              QStringLiteral("Line to the new office on floor 5. Survey first. Ask Mr He."));
    EXPECT_EQ(mergedText(base, base, QStringLiteral("x")), QStringLiteral("x"));
}

TEST(MergedText, LosesNothingWhereTheyMeet)
{
    const QString merged =
        mergedText(QStringLiteral("Monday"), QStringLiteral("Friday"), QStringLiteral("Sunday at 9"));
    EXPECT_TRUE(merged.contains(QStringLiteral("Friday")));
    EXPECT_TRUE(merged.contains(QStringLiteral("Sunday at 9")));
}
