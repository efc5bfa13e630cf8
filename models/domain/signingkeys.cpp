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
    return body.contains(u"\"handover\"") || body.contains(u"\"takeover\"") || body.contains(u"\"restore\"") ||
           body.contains(u"\\u");
}

/// An entry that says of the shift that was signed that it was handed over.
bool isOfShift(const BookBody& body, RecordId shift)
{
    return body.links.contains(BookLink{DutyShift::kRecord, shift});
}

/// Whether what the seat had written and not sent yet came to stand behind that head, in its order.
bool stand(const QStringList& pending, const BookHead& head, const BookEntry& entry, const SigningKeys::Before& before)
{
    qsizetype next = 0;
    for (qint64 seq = head.seq + 1; next < pending.size() && seq < entry.seq(); ++seq) {
        if (before.bodyHashOf(seq) == pending.at(next))
            ++next;
    }
    return next == pending.size();
}

bool isOf(const HandoverSignature& signature, const BookEntry& entry)
{
    return (signature.role == SignerRole::Outgoing) == (signature.person == entry.author());
}

}  // namespace

SigningKeys::SigningKeys(const QList<Row>& keys, SignatureTest test, Duration leeway)
    : m_test(std::move(test)), m_leeway(leeway)
{
    for (const Row& key : keys)
        m_keys.insert(key.id, key);
}

/// Written as soon as it was signed.
bool SigningKeys::isInTime(const BookEntry& entry, Instant signedAt) const
{
    const Duration apart = fromMicros(entry.atMicros()) - signedAt;
    return std::chrono::abs(apart) <= m_leeway;
}

bool SigningKeys::holds(const Signed& by, const QByteArray& message) const
{
    const auto found = m_keys.constFind(by.key);
    if (found == m_keys.constEnd() || !m_test)
        return false;
    const SigningKey key(*found);
    const bool isTimely =
        by.at >= key.validFrom() - m_leeway && (!key.validUntil() || by.at < *key.validUntil() + m_leeway);
    return key.person() == by.person && isTimely && m_test(key.publicKey(), message, by.bytes);
}

bool SigningKeys::hold(const PageCheck& check, const HashOf& hashOf) const
{
    const BookHead head = check.head();
    // Beyond the end of the book there is no hash, which is none that somebody could have read.
    return check.level() && head.seq > 0 && !head.hash.isEmpty() && hashOf(head.seq) == head.hash &&
           holds({check.person(), check.key(), check.signature(), check.at()}, check.message());
}

bool SigningKeys::hold(const BookEntry& entry, const Before& before) const
{
    if (entry.isErased() || !mayHaveProof(entry.bodyText()))
        return true;
    const Result<BookBody> body = entry.body();
    if (!body || body->isAltered)
        return !BookBody::claimsSignature(entry.bodyText());
    // What was brought back was signed in another place: as it stood there it is judged with that place.
    if (body->formerly)
        return true;
    return (!body->handover || holdsHandover(entry, *body, before)) &&
           (!body->takeover || holdsTakeover(entry, *body, before)) &&
           (!body->restore || holdsRestore(entry, *body, before.hashOf));
}

std::optional<SigningKeys::Handover> SigningKeys::handoverOf(const BookEntry& entry)
{
    if (entry.isErased() || !mayHaveProof(entry.bodyText()))
        return std::nullopt;
    const Result<BookBody> body = entry.body();
    if (!body || !body->handover || !body->handover->isSigned())
        return std::nullopt;
    return Handover{body->handover->shift, entry.author()};
}

bool SigningKeys::holdsHandover(const BookEntry& entry, const BookBody& body, const Before& before) const
{
    const HandoverProof& proof = *body.handover;
    if (!proof.isSigned())
        return !proof.unsignedReason.trimmed().isEmpty();
    if (!isOfShift(body, proof.shift) || !isInTime(entry, proof.at) || !stand(proof.pending, proof.head, entry, before))
        return false;
    QList<SignerRole> roles;
    for (const HandoverSignature& signature : proof.signatures) {
        if (roles.contains(signature.role) || !isOf(signature, entry) ||
            !holds({signature.person, signature.key, signature.bytes, proof.at},
                   proof.message(entry.book(), body.text, signature)))
            return false;
        roles.append(signature.role);
    }
    return proof.head.seq >= 0 && proof.head.seq < entry.seq() && before.hashOf(proof.head.seq) == proof.head.hash &&
           roles.contains(SignerRole::Outgoing);
}

/// Whoever takes over writes and signs it, and read what somebody else had handed over of the same shift.
bool SigningKeys::holdsTakeover(const BookEntry& entry, const BookBody& body, const Before& before) const
{
    const Takeover& taken = *body.takeover;
    const auto page = before.handoverAt(taken.page.seq);
    const bool isErased = page && page->shift.isNull();
    if (!page || (!isErased && page->shift != taken.shift) || page->author == taken.person ||
        taken.person != entry.author())
        return false;
    return isOfShift(body, taken.shift) && isInTime(entry, taken.at) && taken.page.seq <= taken.head.seq &&
           taken.head.seq < entry.seq() && before.hashOf(taken.page.seq) == taken.page.hash &&
           before.hashOf(taken.head.seq) == taken.head.hash && stand(taken.pending, taken.head, entry, before) &&
           holds({taken.person, taken.key, taken.bytes, taken.at}, taken.message(entry.book(), body.text));
}

bool SigningKeys::holdsRestore(const BookEntry& entry, const BookBody& body, const HashOf& hashOf) const
{
    const BookRestore& restore = *body.restore;
    return isInTime(entry, restore.at) && restore.head.seq >= 0 && restore.head.seq < entry.seq() &&
           hashOf(restore.head.seq) == restore.head.hash &&
           holds({restore.person, restore.key, restore.bytes, restore.at}, restore.message(entry.book(), body.text));
}

}  // namespace Seatdesk
