// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/signingkeys.h"

#include "domain/dutyshift.h"

#include <algorithm>

namespace Seatdesk {

namespace {

/// Most entries are signed by nobody, and reading each as JSON takes longer than hashing it. A name of a member may
/// also be written with escapes.
bool mayHaveProof(const QString& body)
{
    return body.contains(u"\"handover\"") || body.contains(u"\"restore\"") || body.contains(u"\\u");
}

/// An entry that says of the shift that was signed that it was handed over, as soon as it was signed.
bool isInPlace(const HandoverProof& proof, const BookBody& body, const BookEntry& entry)
{
    const Duration apart = fromMicros(entry.atMicros()) - proof.at;
    return body.links.contains(BookLink{DutyShift::kRecord, proof.shift}) &&
           std::chrono::abs(apart) <= SigningKeys::kClockLeeway;
}

bool isOf(const HandoverSignature& signature, const BookEntry& entry)
{
    return (signature.role == SignerRole::Outgoing) == (signature.person == entry.author());
}

}  // namespace

SigningKeys::SigningKeys(const QList<Row>& keys, SignatureTest test) : m_test(std::move(test))
{
    for (const Row& key : keys)
        m_keys.insert(key.id, key);
}

bool SigningKeys::holds(const Signed& by, const QByteArray& message) const
{
    const auto found = m_keys.constFind(by.key);
    if (found == m_keys.constEnd() || !m_test)
        return false;
    const SigningKey key(*found);
    const bool isTimely =
        by.at >= key.validFrom() - kClockLeeway && (!key.validUntil() || by.at < *key.validUntil() + kClockLeeway);
    return key.person() == by.person && isTimely && m_test(key.publicKey(), message, by.bytes);
}

bool SigningKeys::hold(const PageCheck& check, const HashOf& hashOf) const
{
    const BookHead head = check.head();
    // Beyond the end of the book there is no hash, which is none that somebody could have read.
    return check.level() && head.seq > 0 && !head.hash.isEmpty() && hashOf(head.seq) == head.hash &&
           holds({check.person(), check.key(), check.signature(), check.at()}, check.message());
}

bool SigningKeys::hold(const BookEntry& entry, const HashOf& hashOf) const
{
    if (entry.isErased() || !mayHaveProof(entry.bodyText()))
        return true;
    const Result<BookBody> body = entry.body();
    if (!body || body->isAltered)
        return !BookBody::claimsSignature(entry.bodyText());
    // What was brought back was signed in another place: as it stood there it is judged with that place.
    if (body->formerly)
        return true;
    return (!body->handover || holdsHandover(entry, *body, hashOf)) &&
           (!body->restore || holdsRestore(entry, *body, hashOf));
}

bool SigningKeys::holdsHandover(const BookEntry& entry, const BookBody& body, const HashOf& hashOf) const
{
    const HandoverProof& proof = *body.handover;
    if (!proof.isSigned())
        return !proof.unsignedReason.trimmed().isEmpty();
    if (!isInPlace(proof, body, entry))
        return false;
    QList<SignerRole> roles;
    for (const HandoverSignature& signature : proof.signatures) {
        if (roles.contains(signature.role) || !isOf(signature, entry) ||
            !holds({signature.person, signature.key, signature.bytes, proof.at},
                   proof.message(entry.book(), body.text, signature)))
            return false;
        roles.append(signature.role);
    }
    return proof.head.seq < entry.seq() && hashOf(proof.head.seq) == proof.head.hash &&
           roles.contains(SignerRole::Outgoing);
}

bool SigningKeys::holdsRestore(const BookEntry& entry, const BookBody& body, const HashOf& hashOf) const
{
    const BookRestore& restore = *body.restore;
    const Duration apart = fromMicros(entry.atMicros()) - restore.at;
    return std::chrono::abs(apart) <= kClockLeeway && restore.head.seq < entry.seq() &&
           hashOf(restore.head.seq) == restore.head.hash &&
           holds({restore.person, restore.key, restore.bytes, restore.at}, restore.message(entry.book(), body.text));
}

}  // namespace Seatdesk
