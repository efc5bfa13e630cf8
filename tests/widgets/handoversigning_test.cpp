// SPDX-License-Identifier: GPL-3.0-or-later
// The page that hands over a shift is signed at one seat, or left unsigned with a reason.
#include "shiftplace.h"
#include "widgets/handover/bookplace.h"

using namespace Seatdesk;

namespace {

using HandoverSigningPage = ShiftPlace;

constexpr int kEndings = static_cast<int>(EnumKeys<ShiftEnding>::names.size());

}  // namespace

TEST_F(HandoverSigningPage, BothSignAtOneSeatAndTheLogNamesThem)
{
    open(q("lead"));
    QDialog* sign = askToSign(q("relieved"));
    EXPECT_TRUE(sign->findChild<QTextBrowser*>(q("signedPage"))->toPlainText().contains(q("Left open: none")));
    type(sign, "my words");
    EXPECT_EQ(told(sign), q("Still needed: Takes over: 李婷, password.")) << "both sign";
    type(sign, "my words", "my words");
    ASSERT_TRUE(waitUntil([&] { return told(sign).startsWith(q("That is not the password of 李婷.")); }))
        << qPrintable(told(sign));
    EXPECT_TRUE(sign->findChild<QLineEdit*>(q("password1"))->text().isEmpty());
    type(sign, "my words", "li's words");
    ASSERT_TRUE(waitUntil([&] { return shift().closedAt().has_value(); }));
    EXPECT_EQ(shift().relievedBy(), li);
    const std::optional<HandoverProof> proof = lastProof();
    ASSERT_TRUE(proof);
    EXPECT_EQ(proof->lines.size(), kClosingKinds);
    book->bindWaiting();
    const auto* chain = page->findChild<Chip*>(q("dutyLogChain"));
    EXPECT_TRUE(waitUntil([&] { return chain->chip().text.startsWith(q("Chain holds, #1–#2")); }))
        << qPrintable(chain->chip().text);
    const QString names = work->session.nameOf(ScopeId(me())) + q(", 李婷");
    EXPECT_EQ(chipOf(proof), q("Signed: ") + names);
    EXPECT_EQ(chipOf(proof, BookVerification::Judged::NotYet), q("Signature not checked yet: ") + names);
    EXPECT_EQ(chipOf(proof, BookVerification::Judged::Broken), q("Signature does not hold: ") + names);
}

TEST_F(HandoverSigningPage, WhoeverLeavesTheSigningGoesOnWithTheShift)
{
    open(q("lead"));
    QDialog* sign = askToSign(q("nobody"));
    type(sign, "wrong");
    EXPECT_TRUE(waitUntil([&] { return told(sign).startsWith(q("That is not the password of")); }));
    EXPECT_TRUE(sign->findChild<QPushButton*>(q("handOverUnsigned"))->isVisible()) << "who has no password";
    EXPECT_EQ(sign->findChild<QLineEdit*>(q("password0"))->text(), QString());
    sign->reject();
    QDialog* ask = window.findChild<QDialog*>(q("askDialog"));
    ASSERT_TRUE(ask);
    EXPECT_TRUE(waitUntil([&] { return told(ask) == q("Nothing was signed: the shift goes on."); })) << "typed stays";
    EXPECT_FALSE(shift().closedAt());
}

TEST_F(HandoverSigningPage, WithoutTheServerItIsHandedOverUnsignedWithAReason)
{
    open(q("lead"));
    signing->error = Error{Error::Kind::Offline, {}};
    QDialog* sign = askToSign(q("relieved"));
    auto* leave = sign->findChild<QPushButton*>(q("handOverUnsigned"));
    EXPECT_FALSE(leave->isVisible()) << "while nobody has tried to sign";
    type(sign, "my words", "li's words");
    ASSERT_TRUE(waitUntil([&] { return leave->isVisible(); }));
    leave->click();
    EXPECT_EQ(told(sign), q("Say why it is not signed."));
    sign->findChild<QLineEdit*>(q("unsignedReason"))->setText(q("服务器不通"));
    leave->click();
    ASSERT_TRUE(waitUntil([&] { return shift().closedAt().has_value(); }));
    EXPECT_TRUE(lastEntry().endsWith(q("Not signed: 服务器不通"))) << qPrintable(lastEntry());
    EXPECT_EQ(chipOf({}), QString()) << "an older one";
    EXPECT_EQ(chipOf(lastProof()), q("Not signed"));
}

TEST_F(HandoverSigningPage, ALeadEndsTheShiftForThoseWhoAreToSignAndTheLogSaysWhy)
{
    open(q("lead"));
    openShift();
    QDialog* ask = this->ask("handover.closeShift");
    choose(ask, q("unfinished"), q("no"));
    choose(ask, q("ending"), q("overridden"));
    pick(ask, q("relieved_by"), q("李婷"));
    submit(ask);
    ASSERT_TRUE(waitUntil([&] { return told(ask) == q("Say why you end the shift for those who are to sign."); }));
    ask->findChild<QLineEdit*>(q("reason"))->setText(q("接班人拒签"));
    submit(ask);
    QDialog* sign = signDialog();
    EXPECT_FALSE(sign->findChild<QLineEdit*>(q("password1"))) << "the lead signs alone";
    type(sign, "my words");
    ASSERT_TRUE(waitUntil([&] { return shift().closedAt().has_value(); }));
    EXPECT_EQ(shift().ending(), ShiftEnding::Overridden);
    EXPECT_EQ(shift().relievedBy(), li);
    EXPECT_TRUE(lastEntry().contains(q("Ended by the lead: 接班人拒签\nGoes on, without signing: 李婷")))
        << qPrintable(lastEntry());
    EXPECT_EQ(lastProof()->signatures.size(), 1);
}

TEST_F(HandoverSigningPage, AnAgentIsNotOfferedToEndItForOthers)
{
    open(q("agent"));
    ASSERT_TRUE(waitUntil([&] { return actions.run(q("handover.openShift")); }));
    QDialog* ask = this->ask("handover.closeShift");
    EXPECT_EQ(ask->findChild<SegmentedControl*>(q("ending"))->count(), kEndings - 1);
}

TEST_F(HandoverSigningPage, WhatWaitsIsNamedInTheOrderInWhichItWasWritten)
{
    open(q("lead"));
    const Instant now = work->office.time.now();
    const auto waiting = [&](const QString& text, std::chrono::minutes ago) {
        BookBody body;
        body.text = text;
        body.happenedAt = now - ago;
        work->put(BookEntry::kRecord, {{BookEntryField::kBook, book->id().toString()},
                                       {BookEntryField::kAt, toMicros(now - ago)},
                                       {BookEntryField::kBody, body.toText()}});
        return sha256Hex(body.toText().toUtf8());
    };
    const QString second = waiting(q("后写的"), std::chrono::minutes(1));
    const QString first = waiting(q("先写的"), std::chrono::minutes(2));
    std::optional<BookPlace> found;
    askBookPlace(work->records, book->id(), &window, [&](const Result<BookPlace>& place) { found = place.value(); });
    ASSERT_TRUE(waitUntil([&] { return found.has_value(); }));
    EXPECT_EQ(found->pending, (QStringList{first, second}));
}
