// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/password.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

TEST(Password, IsArgon2idOf64MiB)
{
    const QString password = QStringLiteral("宽带 is slow");
    const QString verifier = passwordVerifier(password).value();
    EXPECT_TRUE(verifier.startsWith(u"$argon2id$v=19$m=65536,t=2,p=1$")) << qPrintable(verifier);
    EXPECT_NE(passwordVerifier(password).value(), verifier) << "salted";
    EXPECT_TRUE(passwordMatches(verifier, password));
    EXPECT_FALSE(passwordMatches(verifier, password + u' '));
    EXPECT_FALSE(passwordMatches(QString(), QString()));
}
