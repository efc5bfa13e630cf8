// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/password.h"

#include <sodium.h>

#include <array>

namespace Seatdesk {

Result<QString> passwordVerifier(const QString& password)
{
    if (sodium_init() < 0)
        return failure(Error::Kind::Internal, QStringLiteral("libsodium"));
    QByteArray secret = password.toUtf8();
    std::array<char, crypto_pwhash_STRBYTES> text{};
    const int failed =
        crypto_pwhash_str(text.data(), secret.constData(), static_cast<unsigned long long>(secret.size()),
                          crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE);
    sodium_memzero(secret.data(), static_cast<size_t>(secret.size()));
    if (failed != 0)
        return failure(Error::Kind::Internal, QStringLiteral("no memory for the password hash"));
    return QString::fromLatin1(text.data());
}

bool passwordMatches(const QString& verifier, const QString& password)
{
    if (sodium_init() < 0)
        return false;
    QByteArray secret = password.toUtf8();
    const int failed = crypto_pwhash_str_verify(verifier.toLatin1().constData(), secret.constData(),
                                                static_cast<unsigned long long>(secret.size()));
    sodium_memzero(secret.data(), static_cast<size_t>(secret.size()));
    return failed == 0;
}

}  // namespace Seatdesk
