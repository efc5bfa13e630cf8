// SPDX-License-Identifier: GPL-3.0-or-later
// What is signed under a hand-over is judged by every authority alike before it stands in the book.
#include "contract/authoritycontract.h"
#include "domain/book.h"
#include "domain/bookactions.h"
#include "domain/bookchain.h"
#include "domain/checkkeys.h"
#include "domain/shiftactions.h"
#include "store/signingpair.h"

#include <algorithm>
#include <functional>

using namespace Seatdesk;

namespace {

const QString kAgentSays = QStringLiteral("agent's words 1");
const QString kColleagueSays = QStringLiteral("colleague's words 2");

template <typename Department>
class AuthorityHandover : public AuthorityContract<Department>
{
protected:
    using Alter = std::function<void(BookBody&)>;

    void SetUp() override
    {
        this->d.givePassword(this->agent, kAgentSays);
        this->d.givePassword(this->colleague, kColleagueSays);
        ASSERT_EQ(this->insert(this->lead, Book::kRecord, this->d.firstTeam, {{BookField::kNumber, 1}}, book).status,
                  PushResult::Status::Ok);
        const ShiftPlan::Shift plan{QStringLiteral("白班"), this->d.time.now(),
                                    this->d.time.now() + std::chrono::hours(8)};
        const Group opened =
            *actions(this->agent).open(plan, QDate(2026, 11, 18), this->d.time.now(), QStringLiteral("已开班"));
        shift = opened.first().row;
        ASSERT_EQ(push(this->agent, opened), QString());
    }
    /// Empty when it was taken, else why not.
    QString push(StaffId person, const Group& group)
    {
        for (const PushResult& result : this->d.push(person, group)) {
            if (result.status == PushResult::Status::Denied)
                return QStringLiteral("denied ") + result.detail;
            if (result.status != PushResult::Status::Ok)
                return QStringLiteral("invalid ") + result.detail;
        }
        return {};
    }
    ShiftActions actions(StaffId person) { return {this->d.builder(person), this->d.row(Book::kRecord, book)}; }
    Row shiftRow() { return this->d.row(DutyShift::kRecord, shift); }
    QList<BookEntry> entries()
    {
        QList<BookEntry> all;
        for (const Row& row : this->d.visible(this->lead, BookEntry::kRecord))
            all.append(BookEntry(row));
        std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.seq() < b.seq(); });
        return all;
    }
    BookHead head()
    {
        const QList<BookEntry> all = entries();
        return all.isEmpty() ? BookHead() : BookHead{all.last().seq(), all.last().hash()};
    }
    Signature sign(StaffId person, const QByteArray& message)
    {
        const std::unique_ptr<Authority> authority = this->d.authority(person);
        return dynamic_cast<SigningVault&>(*authority)
            .sign(person, person == this->agent ? kAgentSays : kColleagueSays, message)
            .value();
    }
    HandoverProof proof(const QString& says)
    {
        HandoverProof made;
        made.shift = shift;
        made.lines = {{QStringLiteral("carried"),
                       2,
                       {QStringLiteral("\"空调\"\\ 漏水\n二楼\t"), QStringLiteral("\uFEFF😀\u0001/")}},
                      {QStringLiteral("stuck"), 0, {}}};
        made.head = head();
        made.at = this->d.time.now();
        made.signatures = {{this->agent, SignerRole::Outgoing, {}, {}}};
        return signedProof(made, says);
    }
    HandoverProof signedProof(HandoverProof made, const QString& says)
    {
        for (HandoverSignature& one : made.signatures) {
            const Signature bytes = sign(one.person, made.message(book, says, one));
            one.key = bytes.key;
            one.bytes = bytes.bytes;
        }
        return made;
    }
    QString leavePage(const HandoverProof& signedPage)
    {
        return push(this->agent, *actions(this->agent).leavePage(shiftRow(), this->colleague, kPage, signedPage));
    }
    Takeover takeover()
    {
        Takeover taken;
        taken.shift = shift;
        taken.page = head();
        taken.head = head();
        taken.at = this->d.time.now();
        taken.person = this->colleague;
        return signedTakeover(taken);
    }
    Takeover signedTakeover(Takeover taken)
    {
        const Signature bytes = sign(taken.person, taken.message(book, kTaken));
        taken.key = bytes.key;
        taken.bytes = bytes.bytes;
        return taken;
    }
    QString takeOver(const Takeover& taken)
    {
        return push(this->colleague, *actions(this->colleague).takeOver(shiftRow(), kTaken, taken));
    }
    /// Whether the page, altered in its text after it was signed, is refused with all that belongs to it.
    bool isRefused(const Alter& alter)
    {
        BookBody body;
        body.text = kPage;
        body.links = {{DutyShift::kRecord, shift}};
        body.handover = proof(kPage);
        alter(body);
        return isRefusedAs(body.toText(), QStringLiteral("invalid signature"));
    }
    /// Whether the page, signed as it is and written in other words for the same, is refused.
    bool isRefusedWritten(const std::function<void(QString&)>& alter)
    {
        BookBody body;
        body.text = kPage;
        body.happenedAt = this->d.time.now();
        body.links = {{DutyShift::kRecord, shift}};
        body.handover = proof(kPage);
        QString text = body.toText();
        alter(text);
        EXPECT_NE(text, body.toText());
        return isRefusedAs(text, QString());
    }
    /// `why` may be any where it is empty.
    bool isRefusedAs(const QString& text, const QString& why)
    {
        const qint64 before = head().seq;
        GroupBuilder group = this->d.builder(this->agent);
        group.change(shiftRow(), {{DutyShiftField::kReason, QStringLiteral("x")}});
        group.insert(BookEntry::kRecord, {}, {{BookEntryField::kBook, book.toString()}, {BookEntryField::kBody, text}});
        const QString said = push(this->agent, group.group());
        EXPECT_TRUE(why.isEmpty() ? said.startsWith(QStringLiteral("invalid ")) : said == why) << qPrintable(said);
        return head().seq == before && shiftRow().text(DutyShiftField::kReason).isEmpty();
    }
    /// Nothing in the book that a reader would not judge to hold.
    bool bookHolds()
    {
        BookCheck check(
            std::make_shared<const SigningKeys>(this->d.visible(this->lead, SigningKey::kRecord), signatureHolds));
        for (const BookEntry& entry : entries())
            EXPECT_EQ(check.take(entry), std::nullopt);
        return !check.end(check.head());
    }

    const QString kPage = QStringLiteral("待接班：白班\n遗留事项: 2");
    const QString kTaken = QStringLiteral("已接班：白班");
    RecordId book = newId<RecordId>();
    RecordId shift;
};

}  // namespace

TYPED_TEST_SUITE(AuthorityHandover, SigningDepartments);

TYPED_TEST(AuthorityHandover, OneSignsAndLeavesThePageAndTheOtherTakesOver)
{
    EXPECT_EQ(this->leavePage(this->proof(this->kPage)), QString());
    EXPECT_TRUE(DutyShift(this->shiftRow()).isWaiting());
    EXPECT_EQ(DutyShift(this->shiftRow()).page(), this->entries().last().id());
    this->d.time.advance(std::chrono::hours(1));
    EXPECT_EQ(this->takeOver(this->takeover()), QString());
    EXPECT_EQ(DutyShift(this->shiftRow()).ending(), ShiftEnding::Relieved);
    EXPECT_EQ(DutyShift(this->shiftRow()).closedBy(), this->agent);
    EXPECT_EQ(this->entries().size(), 3);
    EXPECT_TRUE(this->bookHolds());
}

TYPED_TEST(AuthorityHandover, BothSignAtOneSeatAndOneWithoutTheOtherSaysWhy)
{
    HandoverProof both = this->proof(this->kPage);
    both.signatures.append({this->colleague, SignerRole::Incoming, {}, {}});
    both = this->signedProof(both, this->kPage);
    EXPECT_EQ(this->push(this->agent, *this->actions(this->agent)
                                           .close(this->shiftRow(), {ShiftEnding::Relieved, this->colleague, {}},
                                                  this->kPage, both)),
              QString());
    EXPECT_TRUE(this->bookHolds());
}

TYPED_TEST(AuthorityHandover, WhatDoesNotHoldIsRefusedWithAllThatBelongsToIt)
{
    EXPECT_TRUE(this->isRefused([](BookBody& b) { b.handover->signatures[0].bytes[5] ^= 1; }));
    EXPECT_TRUE(this->isRefused([](BookBody& b) { b.handover->lines[0].rows[0] += u'。'; }));
    EXPECT_TRUE(this->isRefused([](BookBody& b) { b.text += u'。'; }));
    EXPECT_TRUE(this->isRefused([](BookBody& b) { b.links.clear(); }));
    EXPECT_TRUE(this->isRefused([](BookBody& b) { b.handover->head.hash = QString(64, u'a'); }));
    EXPECT_TRUE(this->isRefused([](BookBody& b) { b.handover->signatures[0].key = newId<RecordId>(); }));
    EXPECT_TRUE(this->isRefused([](BookBody& b) { b.handover->signatures[0].role = SignerRole::Incoming; }));
    EXPECT_TRUE(this->isRefused([](BookBody& b) { b.handover->signatures.clear(); })) << "and no reason";
    EXPECT_TRUE(this->isRefused([this](BookBody& b) {
        b.handover->signatures[0].person = this->colleague;
        b.handover = this->signedProof(*b.handover, b.text);
    })) << "not by the author";
    EXPECT_TRUE(this->isRefused([this](BookBody& b) {
        b.handover->at -= std::chrono::hours(24);
        b.handover = this->signedProof(*b.handover, b.text);
    })) << "of another day";
    EXPECT_TRUE(this->isRefused([this](BookBody& b) {
        b.handover->pending = {QString(64, u'b')};
        b.handover = this->signedProof(*b.handover, b.text);
    })) << "what it names never came";
}

TYPED_TEST(AuthorityHandover, APageIsWrittenInOneWayOnly)
{
    const QString id = this->shift.toString();
    EXPECT_TRUE(this->isRefusedWritten([&](QString& text) {
        const qsizetype at = text.indexOf(QStringLiteral("\"shift\":\"") + id) + 9;
        text.replace(at, id.size(), id.toUpper());
    })) << "an id in capitals";
    EXPECT_TRUE(this->isRefusedWritten([](QString& text) {
        const qsizetype at = text.indexOf(QStringLiteral("\"signature\":\"")) + 13;
        text.replace(at, 128, text.mid(at, 128).toUpper());
    })) << "the signature in capitals";
    EXPECT_TRUE(this->isRefusedWritten([](QString& text) {
        text.replace(QStringLiteral("\"count\":2,"), QStringLiteral("\"count\":\"2\","));
    })) << "a number as a word";
    EXPECT_TRUE(this->isRefusedWritten([](QString& text) {
        text.replace(QStringLiteral("\"head_seq\":"), QStringLiteral("\"also\":1,\"head_seq\":"));
    })) << "something more";
    EXPECT_TRUE(this->isRefusedWritten([](QString& text) {
        text.replace(QStringLiteral("\"shift\":"), QStringLiteral("\"pending\":[],\"shift\":"));
    })) << "that nothing waited";
    EXPECT_TRUE(this->bookHolds());
}

TYPED_TEST(AuthorityHandover, APageThatWasErasedIsNotTakenOverAndIsSignedAnew)
{
    ASSERT_EQ(this->leavePage(this->proof(this->kPage)), QString());
    const Takeover taken = this->takeover();
    this->d.eraseEntry(this->entries().last().id(), QStringLiteral("法院令 2026-118"));
    ASSERT_TRUE(this->entries().last().isErased());
    EXPECT_EQ(this->takeOver(taken), QStringLiteral("invalid signature")) << "nobody reads what they would sign";
    EXPECT_TRUE(DutyShift(this->shiftRow()).isWaiting());
    ASSERT_EQ(this->leavePage(this->proof(this->kPage)), QString());
    EXPECT_EQ(this->takeOver(this->takeover()), QString());
    EXPECT_TRUE(this->bookHolds());
}

TYPED_TEST(AuthorityHandover, ATakeoverOfAPageThatIsErasedLaterStillHolds)
{
    ASSERT_EQ(this->leavePage(this->proof(this->kPage)), QString());
    const RecordId page = this->entries().last().id();
    ASSERT_EQ(this->takeOver(this->takeover()), QString());
    this->d.eraseEntry(page, QStringLiteral("法院令 2026-118"));
    EXPECT_TRUE(this->bookHolds());
}

TYPED_TEST(AuthorityHandover, UnsignedItSaysWhy)
{
    HandoverProof none;
    none.shift = this->shift;
    none.at = this->d.time.now();
    none.unsignedReason = QStringLiteral("服务器不通");
    EXPECT_EQ(this->push(this->agent, *this->actions(this->agent)
                                           .close(this->shiftRow(), {ShiftEnding::Nobody, {}, QStringLiteral("无人")},
                                                  this->kPage, none)),
              QString());
    EXPECT_TRUE(this->bookHolds());
}

TYPED_TEST(AuthorityHandover, WhatWaitedAtTheSeatIsTakenBeforeThePageThatNamesIt)
{
    GroupBuilder first = this->d.builder(this->agent);
    BookBody one;
    one.text = QStringLiteral("三号席耳机无声");
    const Group written = *writeEntry(first, this->d.row(Book::kRecord, this->book), one);
    HandoverProof page = this->proof(this->kPage);
    page.pending = {sha256Hex(one.toText().toUtf8())};
    page = this->signedProof(page, this->kPage);
    const Group left = *this->actions(this->agent).leavePage(this->shiftRow(), this->colleague, this->kPage, page);
    EXPECT_EQ(this->push(this->agent, written + left), QString());
    EXPECT_EQ(this->entries().size(), 3);
    EXPECT_TRUE(this->bookHolds());
}

TYPED_TEST(AuthorityHandover, APageThatWasSignedAnewIsNotTakenOverAsItWas)
{
    ASSERT_EQ(this->leavePage(this->proof(this->kPage)), QString());
    const Takeover old = this->takeover();
    const Row then = this->shiftRow();
    ASSERT_EQ(this->leavePage(this->proof(this->kPage)), QString());
    const Group late = *this->actions(this->colleague).takeOver(then, this->kTaken, old);
    EXPECT_EQ(this->push(this->colleague, late), QStringLiteral("invalid signature"));
    EXPECT_TRUE(DutyShift(this->shiftRow()).isWaiting());
    EXPECT_EQ(this->takeOver(this->takeover()), QString());
    EXPECT_TRUE(this->bookHolds());
}

TYPED_TEST(AuthorityHandover, NobodyTakesOverWithASignatureThatDoesNotHold)
{
    ASSERT_EQ(this->leavePage(this->proof(this->kPage)), QString());
    Takeover taken = this->takeover();
    taken.bytes[7] ^= 1;
    EXPECT_EQ(this->takeOver(taken), QStringLiteral("invalid signature"));
    taken = this->takeover();
    taken.head.hash = QString(64, u'c');
    EXPECT_EQ(this->takeOver(this->signedTakeover(taken)), QStringLiteral("invalid signature"));
    taken = this->takeover();
    taken.page = {1, this->entries().first().hash()};
    EXPECT_EQ(this->takeOver(this->signedTakeover(taken)), QStringLiteral("invalid signature")) << "no page";
    EXPECT_TRUE(DutyShift(this->shiftRow()).isWaiting());
    EXPECT_EQ(this->entries().size(), 2);
}

TYPED_TEST(AuthorityHandover, NobodyLeavesAPageOfAShiftThatWasHandedOver)
{
    const Row open = this->shiftRow();
    ASSERT_EQ(this->leavePage(this->proof(this->kPage)), QString());
    ASSERT_EQ(this->takeOver(this->takeover()), QString());
    const Group late =
        *this->actions(this->agent).leavePage(open, this->colleague, this->kPage, this->proof(this->kPage));
    EXPECT_EQ(this->push(this->agent, late), QStringLiteral("denied field signed_page"));
    EXPECT_EQ(this->entries().size(), 3);
}

TYPED_TEST(AuthorityHandover, TheDepartmentSaysByHowMuchClocksMayDiffer)
{
    const auto signedBefore = [this](std::chrono::minutes ago) {
        HandoverProof page = this->proof(this->kPage);
        page.at -= ago;
        return this->leavePage(this->signedProof(page, this->kPage));
    };
    this->proof(this->kPage);  // the key begins
    this->d.time.advance(std::chrono::hours(1));
    EXPECT_EQ(signedBefore(std::chrono::minutes(12)), QStringLiteral("invalid signature"));
    EXPECT_EQ(signedBefore(std::chrono::minutes(8)), QString());
    const StaffId admin = this->holder(QStringLiteral("admin"), this->d.department);
    ASSERT_EQ(this->insert(admin, QStringLiteral("setting"), this->d.department,
                           {{QStringLiteral("key"), QString(SettingKey::kSigningLeeway)}, {QStringLiteral("value"), 5}})
                  .status,
              PushResult::Status::Ok);
    EXPECT_EQ(signedBefore(std::chrono::minutes(8)), QStringLiteral("invalid signature"));
    EXPECT_EQ(signedBefore(std::chrono::minutes(4)), QString());
    EXPECT_TRUE(this->bookHolds()) << "what was taken before stays as it was judged";
}

TYPED_TEST(AuthorityHandover, AKeyThatHadEndedSignsNothing)
{
    HandoverProof page = this->proof(this->kPage);
    this->d.givePassword(this->agent, kColleagueSays);
    this->d.time.advance(std::chrono::hours(1));
    page.at = this->d.time.now();
    EXPECT_EQ(this->leavePage(page), QStringLiteral("invalid signature"));
}
