// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/signingpair.h"

#include "domain/try.h"

#include <sodium.h>

#include <array>

namespace Seatdesk {

namespace {

constexpr char kSealVersion = 1;
constexpr qsizetype kSealSalt = 1;
constexpr qsizetype kSealNonce = kSealSalt + crypto_pwhash_argon2id_SALTBYTES;
constexpr qsizetype kSealBox = kSealNonce + crypto_secretbox_NONCEBYTES;
constexpr qsizetype kSealSize = kSealBox + crypto_secretbox_MACBYTES + crypto_sign_SECRETKEYBYTES;

/// Bytes that are wiped when they are no longer used, and not swapped to the disk where the system allows it.
template <size_t Size>
class Secret
{
public:
    Secret() { sodium_mlock(m_bytes.data(), Size); }
    ~Secret() { sodium_munlock(m_bytes.data(), Size); }  // wipes them
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    unsigned char* data() { return m_bytes.data(); }

private:
    std::array<unsigned char, Size> m_bytes{};
};

using SealKey = Secret<crypto_secretbox_KEYBYTES>;
using SigningSecret = Secret<crypto_sign_SECRETKEYBYTES>;

unsigned char* bytesAt(QByteArray& bytes, qsizetype at = 0)
{
    return reinterpret_cast<unsigned char*>(bytes.data()) + at;
}

const unsigned char* constBytesAt(const QByteArray& bytes, qsizetype at = 0)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData()) + at;
}

Result<void> deriveSealKey(const QByteArray& sealed, const QString& password, SealKey& key)
{
    // As a server takes passwords: full-width digits are digits, or a pair would be ended by an input method left on.
    QByteArray words = password.normalized(QString::NormalizationForm_KC).toUtf8();
    const int failed = crypto_pwhash_argon2id(
        key.data(), crypto_secretbox_KEYBYTES, words.constData(), static_cast<unsigned long long>(words.size()),
        constBytesAt(sealed, kSealSalt), crypto_pwhash_argon2id_OPSLIMIT_INTERACTIVE,
        crypto_pwhash_argon2id_MEMLIMIT_INTERACTIVE, crypto_pwhash_argon2id_ALG_ARGON2ID13);
    sodium_memzero(words.data(), static_cast<size_t>(words.size()));
    if (failed != 0)
        return failure(Error::Kind::Internal, QStringLiteral("no memory for the password hash"));
    return {};
}

Result<QByteArray> sealSecret(SigningSecret& secret, const QString& password)
{
    QByteArray sealed(kSealSize, '\0');
    sealed[0] = kSealVersion;
    randombytes_buf(bytesAt(sealed, kSealSalt), static_cast<size_t>(kSealBox - kSealSalt));
    SealKey key;
    SEATDESK_TRY(deriveSealKey(sealed, password, key));
    crypto_secretbox_easy(bytesAt(sealed, kSealBox), secret.data(), crypto_sign_SECRETKEYBYTES,
                          constBytesAt(sealed, kSealNonce), key.data());
    return sealed;
}

Result<void> openSecret(const QByteArray& sealed, const QString& password, SigningSecret& secret)
{
    if (sodium_init() < 0)
        return failure(Error::Kind::Internal, QStringLiteral("libsodium"));
    if (sealed.size() != kSealSize || sealed.front() != kSealVersion)
        return failure(Error::Kind::NotFound, QStringLiteral("sealed key"));
    SealKey key;
    SEATDESK_TRY(deriveSealKey(sealed, password, key));
    const int failed = crypto_secretbox_open_easy(secret.data(), constBytesAt(sealed, kSealBox),
                                                  static_cast<unsigned long long>(kSealSize - kSealBox),
                                                  constBytesAt(sealed, kSealNonce), key.data());
    if (failed != 0)
        return failure(Error::Kind::Denied, QStringLiteral("sealed key"));
    return {};
}

}  // namespace

Result<SigningPair> makeSigningPair(const QString& password)
{
    if (sodium_init() < 0)
        return failure(Error::Kind::Internal, QStringLiteral("libsodium"));
    SigningPair pair;
    pair.publicKey.resize(crypto_sign_PUBLICKEYBYTES);
    SigningSecret secret;
    crypto_sign_keypair(bytesAt(pair.publicKey), secret.data());
    SEATDESK_TRY_LET(sealed, sealSecret(secret, password));
    pair.sealed = sealed;
    return pair;
}

Result<QByteArray> signSealed(const QByteArray& sealed, const QString& password, const QByteArray& message)
{
    SigningSecret secret;
    SEATDESK_TRY(openSecret(sealed, password, secret));
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(bytesAt(signature), nullptr, constBytesAt(message),
                         static_cast<unsigned long long>(message.size()), secret.data());
    return signature;
}

Result<QByteArray> resealed(const QByteArray& sealed, const QString& old, const QString& fresh)
{
    SigningSecret secret;
    SEATDESK_TRY(openSecret(sealed, old, secret));
    return sealSecret(secret, fresh);
}

bool signatureHolds(const QByteArray& publicKey, const QByteArray& message, const QByteArray& signature)
{
    return sodium_init() >= 0 && publicKey.size() == crypto_sign_PUBLICKEYBYTES &&
           signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(constBytesAt(signature), constBytesAt(message),
                                       static_cast<unsigned long long>(message.size()), constBytesAt(publicKey)) == 0;
}

}  // namespace Seatdesk
