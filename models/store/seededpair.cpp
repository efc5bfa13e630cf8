// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/seededpair.h"

#include <sodium.h>

#include <array>

namespace Seatdesk {

namespace {

struct SeededPair
{
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> open{};
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secret{};
};

SeededPair pairOf(const QByteArray& seed)
{
    Q_ASSERT(seed.size() == crypto_sign_SEEDBYTES);
    SeededPair pair;
    crypto_sign_seed_keypair(pair.open.data(), pair.secret.data(),
                             reinterpret_cast<const unsigned char*>(seed.constData()));
    return pair;
}

}  // namespace

QByteArray seededPublicKey(const QByteArray& seed)
{
    const SeededPair pair = pairOf(seed);
    return {reinterpret_cast<const char*>(pair.open.data()), static_cast<qsizetype>(pair.open.size())};
}

QByteArray signSeeded(const QByteArray& seed, const QByteArray& message)
{
    const SeededPair pair = pairOf(seed);
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr,
                         reinterpret_cast<const unsigned char*>(message.constData()),
                         static_cast<unsigned long long>(message.size()), pair.secret.data());
    return signature;
}

}  // namespace Seatdesk
