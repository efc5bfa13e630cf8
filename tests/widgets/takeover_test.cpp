// SPDX-License-Identifier: GPL-3.0-or-later
// A page is signed at one seat and left to whoever takes over, who signs it at another.
#include "shiftplace.h"
#include "support/await.h"

using namespace Seatdesk;

namespace {

class TakeoverPage : public ShiftPlace
{
protected:
    /// This person hands over, and leaves the page to 李婷.
    void leaveToLi()
    {
        openShift();
        QDialog* ask = this->ask("handover.closeShift");
        choose(ask, q("unfinished"), q("no"));
        choose(ask, q("ending"), q("relieved"));
        choose(ask, q("signs"), q("there"));
        pick(ask, q("relieved_by"), q("李婷"));
        submit(ask);
        QDialog* sign = signDialog();
        EXPECT_FALSE(sign->findChild<QLineEdit*>(q("password1"))) << "the other signs elsewhere";
        type(sign, "my words");
        ASSERT_TRUE(waitUntil([&] { return shift().isWaiting(); }));
        book->bindWaiting();
    }
    /// 李婷 has opened this shift, signed its page at another seat and left it to this person.
    void leftByLi()
    {
        openShift();
        BookBody body;
        body.category = BookCategory::FollowUp;
        body.text = q("待接班：白班，由本人接班\n遗留事项: 无");
        body.links = {{DutyShift::kRecord, shift().id()}};
        HandoverProof proof;
        proof.shift = shift().id();
        proof.at = work->office.time.now();
        proof.lines = {{q("carried"), 0, {}}};
        proof.signatures = {{li, SignerRole::Outgoing, {}, {}}};
        const auto signature =
            await(signing->sign(li, q("li's words"), proof.message(book->id(), body.text, proof.signatures[0])));
        proof.signatures[0].key = signature->key;
        proof.signatures[0].bytes = signature->bytes;
        body.handover = proof;
        book->bindWaiting();
        const RecordId entry = book->write(li, work->office.time.now(), body);
        Row row = work->records.all(DutyShift::kRecord).first();
        row.fields.insert(DutyShiftField::kClosedBy, li.toString());
        row.fields.insert(DutyShiftField::kRelievedBy, me().toString());
        row.fields.insert(DutyShiftField::kPage, entry.toString());
        work->records.put(row);
        ASSERT_TRUE(waitUntil([&] { return actions.whyNot(q("handover.takeOver")).isEmpty(); }))
            << qPrintable(actions.whyNot(q("handover.takeOver")));
    }
    [[nodiscard]] QString waiting() const
    {
        const auto* bar = page->findChild<NoticeBar*>(q("shiftWaiting"));
        return bar->isVisible() ? bar->sentence() : QString();
    }
    [[nodiscard]] bool chainHolds()
    {
        book->bindWaiting();
        const auto* chain = page->findChild<Chip*>(q("dutyLogChain"));
        const QString seq = QString::number(work->records.all(BookEntry::kRecord).size());
        return waitUntil([&] { return chain->chip().text.startsWith(q("Chain holds, #1–#") + seq); });
    }
};

}  // namespace

TEST_F(TakeoverPage, TheOutgoingPersonSignsAndIsToldWhoHasNotRelievedThem)
{
    open(q("lead"));
    leaveToLi();
    EXPECT_FALSE(shift().closedAt()) << "the shift goes on";
    EXPECT_TRUE(lastEntry().startsWith(q("Waits to be taken over: "))) << qPrintable(lastEntry());
    EXPECT_EQ(lastProof()->signatures.size(), 1);
    EXPECT_TRUE(waitUntil([&] {
        return waiting() == q("李婷 has not relieved you yet: the page waits for their signature.");
    })) << qPrintable(waiting());
    EXPECT_EQ(actions.whyNot(q("handover.takeOver")), q("No page waits for your signature."));
    EXPECT_TRUE(chainHolds());
    // 李婷 signs at her seat.
    Row row = work->records.all(DutyShift::kRecord).first();
    row.fields.insert(DutyShiftField::kClosedAt, toMicros(work->office.time.now()));
    row.fields.insert(DutyShiftField::kEnding, q("relieved"));
    work->records.put(row);
    EXPECT_TRUE(waitUntil([&] { return waiting().isEmpty(); }));
    const QList<NoticeBar*> bars = page->findChildren<NoticeBar*>();
    EXPECT_TRUE(waitUntil([&] {
        return std::any_of(bars.begin(), bars.end(), [](const NoticeBar* bar) {
            return bar->sentence() == q("李婷 has signed the page and taken over. You are relieved.");
        });
    }));
}

TEST_F(TakeoverPage, TheIncomingPersonReadsThePageAsItWasSignedAndSigns)
{
    open(q("lead"));
    leftByLi();
    EXPECT_EQ(waiting(), q("李婷 has signed the page of this shift and waits to be relieved by you."));
    ASSERT_TRUE(actions.run(q("handover.takeOver")));
    QDialog* sign = signDialog();
    EXPECT_EQ(sign->findChild<QTextBrowser*>(q("signedPage"))->toPlainText(),
              q("待接班：白班，由本人接班\n遗留事项: 无"));
    type(sign, "li's words");
    ASSERT_TRUE(waitUntil([&] { return told(sign) == q("That is not your password. Nothing was signed."); }));
    EXPECT_FALSE(shift().closedAt());
    type(sign, "my words");
    ASSERT_TRUE(waitUntil([&] { return shift().closedAt().has_value(); }));
    EXPECT_EQ(shift().ending(), ShiftEnding::Relieved);
    EXPECT_EQ(shift().closedBy(), li);
    EXPECT_EQ(shift().relievedBy(), me());
    const BookEntry entry(work->records.all(BookEntry::kRecord).last());
    ASSERT_TRUE(entry.body()->takeover);
    EXPECT_TRUE(entry.body()->text.endsWith(q("from 李婷, with entry #2 as it was signed"))) << qPrintable(lastEntry());
    EXPECT_TRUE(chainHolds()) << "both signatures are judged with it";
    EXPECT_TRUE(waitUntil([&] { return waiting().isEmpty(); }));
}

TEST_F(TakeoverPage, WhatWasWrittenSinceIsNamedAndThePageIsSignedAnew)
{
    open(q("lead"));
    leftByLi();
    work->office.time.advance(std::chrono::minutes(2));
    book->write(li, work->office.time.now(), q("三号席耳机无声"), BookCategory::Equipment);
    ASSERT_TRUE(waitUntil([&] {
        QDialog* open = window.findChild<QDialog*>(q("askDialog"));
        if (open)
            return open->findChild<QPlainTextEdit*>(q("note")) != nullptr;
        actions.run(q("handover.takeOver"));
        if (QDialog* early = window.findChild<QDialog*>(q("signDialog"))) {
            early->reject();
            delete early;
        }
        return false;
    }));
    QDialog* ask = window.findChild<QDialog*>(q("askDialog"));
    QStringList shown;
    for (const QLabel* label : ask->findChildren<QLabel*>())
        shown.append(label->text());
    EXPECT_TRUE(shown.join(u'\n').contains(q("Equipment: 三号席耳机无声"))) << qPrintable(shown.join(u'\n'));
    submit(ask);
    ASSERT_TRUE(waitUntil([&] { return !shift().isWaiting(); }));
    EXPECT_FALSE(shift().closedAt());
    EXPECT_TRUE(shift().relievedBy().isNull());
    EXPECT_TRUE(lastEntry().startsWith(q("New signature asked for: the page in entry #2 has changed\nEquipment: ")))
        << qPrintable(lastEntry());
}

TEST_F(TakeoverPage, APageThatWasReturnedIsToldToWhoeverSignedIt)
{
    open(q("lead"));
    leaveToLi();
    Row row = work->records.all(DutyShift::kRecord).first();
    for (const QLatin1StringView field :
         {DutyShiftField::kClosedBy, DutyShiftField::kRelievedBy, DutyShiftField::kPage})
        row.fields.remove(field);
    work->records.put(row);
    const QList<NoticeBar*> bars = page->findChildren<NoticeBar*>();
    EXPECT_TRUE(waitUntil([&] {
        return std::any_of(bars.begin(), bars.end(), [](const NoticeBar* bar) {
            return bar->sentence() == q("Your page is to be signed anew: the duty log says what has changed.");
        });
    }));
}

TEST_F(TakeoverPage, WithoutTheServerAndAKeyNothingIsLeftUnsigned)
{
    open(q("lead"));
    signing->error = Error{Error::Kind::Offline, {}};
    openShift();
    QDialog* ask = this->ask("handover.closeShift");
    choose(ask, q("unfinished"), q("no"));
    choose(ask, q("ending"), q("relieved"));
    choose(ask, q("signs"), q("there"));
    pick(ask, q("relieved_by"), q("李婷"));
    submit(ask);
    QDialog* sign = signDialog();
    type(sign, "my words");
    EXPECT_TRUE(waitUntil([&] { return told(sign).startsWith(q("Nobody can sign now.")); })) << qPrintable(told(sign));
    EXPECT_FALSE(sign->findChild<QPushButton*>(q("handOverUnsigned"))->isVisible());
    EXPECT_FALSE(shift().isWaiting());
}
