// SPDX-License-Identifier: GPL-3.0-or-later
// Points in the window: what roll calls propose is confirmed or refused, and everybody reads their own.
#include "shiftplace.h"

#include "domain/pointactions.h"
#include "widgets/points/pointsbar.h"
#include "widgets/points/pointsdialog.h"

#include <QLabel>

using namespace Seatdesk;

namespace {

class PointsPage : public ShiftPlace
{
protected:
    void openPoints(const QString& role = q("lead"), bool own = false)
    {
        open(role);
        const Instant begin = work->office.time.now() - std::chrono::minutes(90);
        const RecordId shift =
            work->put(DutyShift::kRecord, {{DutyShiftField::kStartsAt, toMicros(begin)}}, work->office.team);
        const auto found = [&](StaffId who, Presence state, int late) {
            return work->put(Attendance::kRecord,
                             {{AttendanceField::kShift, shift.toString()},
                              {AttendanceField::kPerson, who.toString()},
                              {AttendanceField::kState, keyOf(state)},
                              {AttendanceField::kAt, toMicros(begin + std::chrono::minutes(late))}},
                             work->office.team);
        };
        found(li, Presence::Late, 5);
        found(me(), Presence::Late, 5);
        dialog = new PointsDialog(work->place, theme, {{}, [this](ScopeId team, Instant) { shown = team; }},
                                  own ? me() : StaffId(), &window);
        dialog->open();
    }
    [[nodiscard]] QAbstractItemModel* model() const { return dialog->findChild<QListView*>(q("pointList"))->model(); }
    [[nodiscard]] QString says(int row) const { return model()->index(row, 0).data().toString(); }
    [[nodiscard]] QString total() const { return dialog->findChild<QLabel*>(q("pointTotal"))->text(); }
    [[nodiscard]] QPushButton* button(const char* name) const
    {
        return dialog->findChild<QPushButton*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QDialog* asked() const { return dialog->findChild<QDialog*>(q("askDialog")); }
    void answer(const char* field, const QString& text)
    {
        ASSERT_TRUE(asked());
        asked()->findChild<QPlainTextEdit*>(QString::fromLatin1(field))->setPlainText(text);
        submit(asked());
        EXPECT_TRUE(waitUntil([&] { return !asked(); }));
    }
    void choosePerson(StaffId person) const
    {
        auto* people = dialog->findChild<QComboBox*>(q("pointPeople"));
        people->setCurrentIndex(people->findData(person.toString()));
    }
    [[nodiscard]] QList<Row> decided() const { return work->records.all(PointItem::kRecord); }

    QPointer<PointsDialog> dialog;
    ScopeId shown;
};

}  // namespace

TEST_F(PointsPage, WhatARollCallFoundIsConfirmedByTheLeadAndCounts)
{
    openPoints();
    ASSERT_TRUE(waitUntil([&] { return model()->rowCount() == 1; })) << "nobody decides on their own";
    EXPECT_TRUE(says(0).contains(q("李婷 · Late"))) << qPrintable(says(0));
    EXPECT_TRUE(says(0).contains(q("To decide")));
    EXPECT_EQ(total(), q("1 to decide"));
    choosePerson(li);
    EXPECT_EQ(total(), q("10 of 10 points")) << "nothing counts by itself";
    button("pointConfirm")->click();
    answer("told", q("公交晚点"));
    ASSERT_TRUE(waitUntil([&] { return total() == q("9.5 of 10 points · Late −0.5"); })) << qPrintable(total());
    ASSERT_EQ(decided().size(), 1);
    const PointItem item(decided().first());
    EXPECT_EQ(item.owner(), li);
    EXPECT_EQ(item.decidedBy(), me());
    EXPECT_EQ(item.evidenceRecord(), QString(Attendance::kRecord));
    EXPECT_EQ(item.told(), q("公交晚点"));
    EXPECT_TRUE(says(0).contains(q("Counts"))) << qPrintable(says(0));
}

TEST_F(PointsPage, ARefusalSaysWhyAndIsCountedAfterAllWithAReason)
{
    openPoints();
    ASSERT_TRUE(waitUntil([&] { return model()->rowCount() == 1; }));
    choosePerson(li);
    button("pointRefuse")->click();
    submit(asked());
    EXPECT_TRUE(asked()) << "without a reason";
    answer("reason", q("已请假"));
    ASSERT_TRUE(waitUntil([&] { return says(0).contains(q("Does not count")); })) << qPrintable(says(0));
    EXPECT_EQ(total(), q("10 of 10 points"));
    EXPECT_FALSE(button("pointRefuse")->isEnabled());
    button("pointConfirm")->click();
    answer("reason", q("请假条是别人的"));
    EXPECT_TRUE(waitUntil([&] { return total().startsWith(q("9.5 of 10")); })) << qPrintable(total());
    EXPECT_EQ(decided().size(), 1);
}

TEST_F(PointsPage, WhatNoFactSaysIsWrittenDownByHandForSomebodyElse)
{
    openPoints();
    ASSERT_TRUE(waitUntil([&] { return model()->rowCount() == 1; }));
    EXPECT_FALSE(button("pointAdd")->isEnabled()) << "of whom";
    choosePerson(me());
    EXPECT_FALSE(button("pointAdd")->isEnabled()) << "their own";
    choosePerson(li);
    ASSERT_TRUE(button("pointAdd")->isEnabled());
    button("pointAdd")->click();
    auto* rules = asked()->findChild<QComboBox*>(q("rule"));
    ASSERT_TRUE(rules);
    const int undone = rules->findData(q("undone:-10"));
    ASSERT_GE(undone, 0);
    rules->setCurrentIndex(undone);
    answer("told", q("日报没有写"));
    EXPECT_TRUE(waitUntil([&] { return total() == q("9 of 10 points · Day’s work undone −1"); }))
        << qPrintable(total());
}

TEST_F(PointsPage, AFactLeadsToItsDayOfTheLog)
{
    openPoints();
    ASSERT_TRUE(waitUntil([&] { return model()->rowCount() == 1; }));
    ASSERT_TRUE(waitUntil([&] { return button("pointOpen")->isEnabled(); }));
    button("pointOpen")->click();
    EXPECT_EQ(shown, work->office.team);
    EXPECT_TRUE(waitUntil([&] { return !dialog; }));
}

TEST_F(PointsPage, AnAgentReadsTheirOwnAndDecidesNothing)
{
    openPoints(q("agent"), true);
    PointDraft draft;
    draft.person = me();
    draft.terms = {0, {{1, -50}}};
    draft.at = work->office.time.now();
    draft.told = q("未请假离岗");
    QJsonObject fields = confirmPoints({q("0042"), li, work->office.time}, draft)->first().set;
    fields.remove(q("scope_id"));
    work->put(PointItem::kRecord, fields, ScopeId(me()));
    ASSERT_TRUE(waitUntil([&] { return model()->rowCount() == 1; }));
    EXPECT_TRUE(says(0).contains(q("未请假离岗"))) << qPrintable(says(0));
    EXPECT_TRUE(says(0).contains(q("decided by 李婷"))) << qPrintable(says(0));
    EXPECT_EQ(total(), q("5 of 10 points · Late −5"));
    EXPECT_FALSE(button("pointConfirm")->isVisible());
    EXPECT_FALSE(button("pointAdd")->isVisible());
}

TEST_F(PointsPage, TheMonthIsTurnedButNotIntoTheFuture)
{
    openPoints();
    ASSERT_TRUE(waitUntil([&] { return model()->rowCount() == 1; }));
    const auto* month = dialog->findChild<QLabel*>(q("pointMonth"));
    EXPECT_EQ(month->text(), q("2026-11"));
    EXPECT_FALSE(dialog->findChild<QAbstractButton*>(q("pointAfter"))->isEnabled());
    dialog->findChild<QAbstractButton*>(q("pointBefore"))->click();
    EXPECT_EQ(month->text(), q("2026-10"));
    EXPECT_TRUE(waitUntil([&] { return model()->rowCount() == 0; }));
}

TEST_F(PointsPage, ThePersonsOwnLineFollowsWhatIsDecided)
{
    openPoints(q("agent"), true);
    PointsBar bar(work->place, theme, actions, q("handover.points"));
    const auto* line = bar.findChild<QLabel*>(q("ownPoints"));
    EXPECT_EQ(line->text(), q("This month: 10 of 10 points"));
    work->put(PointItem::kRecord,
              {{PointItemField::kOwner, me().toString()},
               {PointItemField::kRule, keyOf(PointRule::Left)},
               {PointItemField::kTerms, PointTerms{0, {{1, -50}}}.toJson()},
               {PointItemField::kHappenedAt, toMicros(work->office.time.now())},
               {PointItemField::kState, keyOf(PointItem::State::Confirmed)}},
              ScopeId(me()));
    EXPECT_TRUE(waitUntil([&] { return line->text().startsWith(q("This month: 5 of 10 points")); }))
        << qPrintable(line->text());
    EXPECT_EQ(bar.findChild<Chip*>(q("ownPointMeasure"))->chip().text, q("A talk is due"));
}
