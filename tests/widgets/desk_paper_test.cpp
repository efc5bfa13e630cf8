// SPDX-License-Identifier: GPL-3.0-or-later
// Calls that were written on paper are keyed in under the number of the form, each once.
#include "deskplace.h"

#include "domain/paperactions.h"
#include "support/text.h"
#include "widgets/controls/noticebar.h"

#include <QDateTimeEdit>
#include <QDialog>

using namespace Seatdesk;

namespace {

class DeskPaper : public testing::Test
{
protected:
    DeskPaper()
    {
        desk.open();
        putForm(PaperState::Open);
    }
    void putForm(PaperState state, const QJsonObject& more = {})
    {
        Row form;
        form.record = PaperForm::kRecord;
        form.id = paperFormId(number);
        form.scope = desk.office.team;
        form.fields = {{PaperFormField::kNumber, number.digits()}, {PaperFormField::kState, keyOf(state)}};
        for (auto field = more.begin(); field != more.end(); ++field)
            form.fields.insert(field.key(), field.value());
        desk.records.put(form);
    }
    QDialog* ask()
    {
        EXPECT_TRUE(desk.actions->run(q("paper.enter")));
        QDialog* found = nullptr;
        EXPECT_TRUE(waitUntil([&] { return (found = desk.page->findChild<QDialog*>(q("askDialog"))) != nullptr; }));
        return found;
    }
    static void type(QDialog* dialog, const QString& typed)
    {
        dialog->findChild<QLineEdit*>(q("number"))->setText(typed);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    }
    /// The sentence with which it stays open.
    QString refused(const QString& typed)
    {
        QDialog* dialog = ask();
        type(dialog, typed);
        const auto* notice = dialog->findChild<NoticeBar*>();
        EXPECT_TRUE(waitUntil([&] { return !notice->sentence().isEmpty() && notice->isVisible(); }));
        const QString sentence = notice->sentence();
        dialog->reject();
        EXPECT_TRUE(waitUntil([&] { return !desk.page->findChild<QDialog*>(q("askDialog")); }));
        return sentence;
    }
    void enter()
    {
        type(ask(), number.shown());
        EXPECT_TRUE(waitUntil([&] { return desk.card().paperForm == paperFormId(number); }));
    }
    void save()
    {
        ASSERT_TRUE(waitUntil([&] { return !desk.page->findChild<QDialog*>(q("askDialog")); }));
        desk.window->activateWindow();
        desk.field(q("summary"))->setFocus();
        ASSERT_TRUE(waitUntil([&] { return desk.page->isAncestorOf(QApplication::focusWidget()); }));
        desk.writeFault(q("光猫红灯"));
        desk.chooseInvitation(Invitation::NotAsked);
        desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(waitUntil([&] { return desk.tickets().size() == 1; })) << qPrintable(desk.notice());
    }
    PaperForm form() const { return PaperForm(desk.records.row(paperFormId(number))); }

    DeskPlace desk;
    const TicketNumber number{QDate(2026, 11, 17), 42, 7};
};

}  // namespace

TEST_F(DeskPaper, TheTicketGetsTheNumberOfTheFormAndTheFormItsTicket)
{
    enter();
    save();
    const Ticket ticket(desk.tickets().first());
    EXPECT_EQ(ticket.number(), number.digits());
    EXPECT_EQ(form().state(), PaperState::Used);
    EXPECT_EQ(form().ticket(), TicketId(ticket.id()));
    EXPECT_EQ(desk.records.submitted().last().first().group, desk.records.submitted().last().last().group)
        << "both or neither";
}

TEST_F(DeskPaper, TheCallHappenedWhenThePaperSays)
{
    QDialog* dialog = ask();
    auto* moment = dialog->findChild<QDateTimeEdit*>();
    ASSERT_TRUE(moment);
    moment->setDateTime(moment->dateTime().addSecs(-3600));
    type(dialog, number.shown());
    ASSERT_TRUE(waitUntil([&] { return desk.card().paperForm == paperFormId(number); }));
    save();
    const QList<Row> contacts = desk.records.all(Contact::kRecord);
    ASSERT_EQ(contacts.size(), 1);
    const Instant begun = contacts.first().time(ContactField::kBegunAt);
    EXPECT_LE(desk.office.time.now() - begun, std::chrono::minutes(62));
    EXPECT_GE(desk.office.time.now() - begun, std::chrono::minutes(59));
}

TEST_F(DeskPaper, ASecondTimeItIsRefusedAndTheTicketNamed)
{
    enter();
    save();
    EXPECT_EQ(refused(number.shown()),
              q("This form was keyed in already, as ticket %1: “光猫红灯”.").arg(number.shown()));
    EXPECT_EQ(desk.tickets().size(), 1);
}

TEST_F(DeskPaper, AWrongDigitAnUnknownFormAndAVoidOneAreTold)
{
    QString wrong = number.digits();
    wrong[13] = wrong[13] == u'0' ? u'1' : u'0';
    EXPECT_TRUE(refused(wrong).startsWith(q("This is not the number of a form")));
    const TicketNumber unknown{QDate(2026, 11, 17), 42, 8};
    EXPECT_TRUE(refused(unknown.digits()).startsWith(q("No form with this number is known here.")));
    putForm(PaperState::Void, {{PaperFormField::kReason, q("写坏")}});
    EXPECT_EQ(refused(number.digits()), q("This form was made void: 写坏"));
}

TEST_F(DeskPaper, IsOnOneCardAloneAndSurvivesARestart)
{
    enter();
    const int cards = desk.page->cards().count();
    desk.page->startTicket();
    enter();
    EXPECT_EQ(desk.page->cards().count(), cards) << "no second one of the same form";
    desk.page->flushDrafts();
    desk.close();
    desk.open();
    bool isThere = false;
    ASSERT_TRUE(waitUntil([&] { return desk.page->isReady(); }));
    for (int row = 0; row < desk.page->cards().count(); ++row) {
        const DeskCard& card = desk.page->cards().cardAt(row);
        isThere = isThere || (card.paperForm == paperFormId(number) && card.draft.number == number.digits());
    }
    EXPECT_TRUE(isThere);
}
