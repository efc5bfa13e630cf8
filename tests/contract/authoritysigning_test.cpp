// SPDX-License-Identifier: GPL-3.0-or-later
// How people sign at any seat: with a pair that their own password opens, whose public half the authority alone writes.
#include "contract/authoritycontract.h"
#include "domain/signingkey.h"
#include "store/signingpair.h"

using namespace Seatdesk;

namespace {

const QString kOwnWords = QStringLiteral("own words 1");
const QString kOtherWords = QStringLiteral("other words 2");
const QByteArray kPage = QByteArrayLiteral("seatdesk-handover-1|page");

template <typename Department>
class AuthoritySigning : public AuthorityContract<Department>
{
protected:
    void SetUp() override
    {
        this->d.givePassword(this->agent, kOwnWords);
        this->d.givePassword(this->colleague, kOtherWords);
    }
    /// At the agent's seat, whoever signs.
    Result<Signature> sign(StaffId person, const QString& password)
    {
        const std::unique_ptr<Authority> authority = this->d.authority(this->agent);
        return dynamic_cast<SigningVault&>(*authority).sign(person, password, kPage);
    }
    QList<SigningKey> keysOf(StaffId person)
    {
        QList<SigningKey> keys;
        for (const Row& row : this->d.visible(this->stranger, SigningKey::kRecord)) {
            if (SigningKey(row).person() == person)
                keys.append(SigningKey(row));
        }
        return keys;
    }
    SigningKey key(RecordId id) { return SigningKey(this->d.row(SigningKey::kRecord, id)); }
    bool holds(const Signature& signature)
    {
        return signatureHolds(key(signature.key).publicKey(), kPage, signature.bytes);
    }
};

}  // namespace

TYPED_TEST_SUITE(AuthoritySigning, SigningDepartments);

TYPED_TEST(AuthoritySigning, TwoPeopleSignAtOneSeatEachWithAKeyOfTheirOwn)
{
    const Result<Signature> mine = this->sign(this->agent, kOwnWords);
    const Result<Signature> theirs = this->sign(this->colleague, kOtherWords);
    ASSERT_TRUE(mine) << qPrintable(mine.error().detail);
    ASSERT_TRUE(theirs) << qPrintable(theirs.error().detail);
    EXPECT_TRUE(this->holds(*mine));
    EXPECT_TRUE(this->holds(*theirs));
    EXPECT_EQ(this->key(mine->key).person(), this->agent);
    EXPECT_EQ(this->key(theirs->key).person(), this->colleague);
    EXPECT_EQ(this->key(mine->key).validFrom(), this->d.time.now());
    EXPECT_FALSE(signatureHolds(this->key(mine->key).publicKey(), kPage, theirs->bytes));
    EXPECT_EQ(this->sign(this->agent, kOwnWords)->key, mine->key) << "one pair serves for good";
    EXPECT_EQ(this->keysOf(this->agent).size(), 1) << "another team reads it too";
}

TYPED_TEST(AuthoritySigning, AnotherPasswordSignsNothingAndMakesNoKey)
{
    EXPECT_EQ(this->sign(this->colleague, kOwnWords).error(),
              (Error{Error::Kind::Denied, QStringLiteral("wrong password")}));
    EXPECT_EQ(this->sign(this->agent, QString()).error().detail, QStringLiteral("wrong password"));
    EXPECT_FALSE(this->sign(newId<StaffId>(), kOwnWords));
    EXPECT_TRUE(this->keysOf(this->colleague).isEmpty());
}

TYPED_TEST(AuthoritySigning, WhoNoLongerWorksHereDoesNotSign)
{
    this->d.change({}, this->d.row(QStringLiteral("staff"), RecordId(this->colleague)),
                   {{QStringLiteral("active"), false}});
    EXPECT_EQ(this->sign(this->colleague, kOtherWords).error().kind, Error::Kind::Denied);
    EXPECT_TRUE(this->keysOf(this->colleague).isEmpty());
}

TYPED_TEST(AuthoritySigning, AnOwnNewPasswordKeepsTheKey)
{
    const RecordId before = this->sign(this->agent, kOwnWords)->key;
    this->d.changePassword(this->agent, kOwnWords, kOtherWords);
    const Result<Signature> after = this->sign(this->agent, kOtherWords);
    ASSERT_TRUE(after) << qPrintable(after.error().detail);
    EXPECT_EQ(after->key, before);
    EXPECT_TRUE(this->holds(*after));
    EXPECT_FALSE(this->sign(this->agent, kOwnWords)) << "the old one opens it no longer";
}

TYPED_TEST(AuthoritySigning, AnAssignedPasswordMakesANewPairAndEndsTheKeyBefore)
{
    const RecordId before = this->sign(this->agent, kOwnWords)->key;
    this->d.givePassword(this->agent, kOtherWords);
    EXPECT_EQ(this->key(before).validUntil(), this->d.time.now()) << "whoever knew the old one signs no longer";
    this->d.time.advance(std::chrono::minutes(1));
    const Result<Signature> after = this->sign(this->agent, kOtherWords);
    ASSERT_TRUE(after) << qPrintable(after.error().detail);
    EXPECT_NE(after->key, before);
    EXPECT_TRUE(this->holds(*after));
    EXPECT_EQ(this->keysOf(this->agent).size(), 2) << "old pages are judged by the one before";
    EXPECT_FALSE(this->key(after->key).validUntil());
}

TYPED_TEST(AuthoritySigning, NoSeatWritesAKey)
{
    const RecordId own = this->sign(this->agent, kOwnWords)->key;
    const QJsonObject forged{{SigningKeyField::kPerson, this->agent.toString()},
                             {SigningKeyField::kPublicKey, QString(64, u'a')}};
    EXPECT_EQ(this->insert(this->agent, SigningKey::kRecord, this->d.department, forged).status,
              PushResult::Status::Denied);
    EXPECT_EQ(this->insert(this->lead, SigningKey::kRecord, this->d.department, forged).status,
              PushResult::Status::Denied);
    EXPECT_EQ(
        this->d.change(this->agent, this->d.row(SigningKey::kRecord, own), {{SigningKeyField::kValidUntil, 1}}).status,
        PushResult::Status::Denied);
}
