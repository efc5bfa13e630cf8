// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/signingpair.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

const QString kSealedBy = QStringLiteral("密码 1");
const QByteArray kSaid = QByteArrayLiteral("what is signed");

}  // namespace

TEST(SigningPair, SignsWithTheRightPasswordAlone)
{
    const SigningPair pair = makeSigningPair(kSealedBy).value();
    const QByteArray signature = signSealed(pair.sealed, kSealedBy, kSaid).value();
    EXPECT_TRUE(signatureHolds(pair.publicKey, kSaid, signature));
    EXPECT_FALSE(signatureHolds(pair.publicKey, kSaid + ' ', signature));
    EXPECT_FALSE(signatureHolds(makeSigningPair(kSealedBy)->publicKey, kSaid, signature)) << "somebody else's key";
    EXPECT_FALSE(signatureHolds(pair.publicKey, kSaid, signature.chopped(1)));
    EXPECT_FALSE(signatureHolds({}, kSaid, signature));
    EXPECT_EQ(signSealed(pair.sealed, QStringLiteral("密码 2"), kSaid).error().kind, Error::Kind::Denied);
}

TEST(SigningPair, NoByteOfASealedKeyMayBeAltered)
{
    const SigningPair pair = makeSigningPair(kSealedBy).value();
    EXPECT_EQ(pair.sealed.size(), 1 + 16 + 24 + 16 + 64);
    for (const qsizetype at : {qsizetype(0), qsizetype(1), qsizetype(17), qsizetype(41), pair.sealed.size() - 1}) {
        QByteArray altered = pair.sealed;
        altered[at] = static_cast<char>(altered[at] ^ 1);
        EXPECT_FALSE(signSealed(altered, kSealedBy, kSaid)) << at;
    }
    EXPECT_EQ(signSealed({}, kSealedBy, kSaid).error().kind, Error::Kind::NotFound);
    EXPECT_FALSE(pair.sealed.contains(pair.publicKey)) << "nothing of the pair lies there unsealed";
}

TEST(SigningPair, IsTheSameUnderAnotherPassword)
{
    const SigningPair pair = makeSigningPair(kSealedBy).value();
    const QString fresh = QStringLiteral("new words");
    const QByteArray sealed = resealed(pair.sealed, kSealedBy, fresh).value();
    EXPECT_TRUE(signatureHolds(pair.publicKey, kSaid, signSealed(sealed, fresh, kSaid).value()));
    EXPECT_FALSE(signSealed(sealed, kSealedBy, kSaid));
    EXPECT_FALSE(resealed(pair.sealed, fresh, kSealedBy));
}
