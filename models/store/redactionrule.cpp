// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/redactionrule.h"

#include "domain/callrecording.h"
#include "domain/redactions.h"
#include "domain/try.h"

namespace Seatdesk {

Result<std::optional<Error>> redactionFault(AuthorityStore& store, const Actor& actor, const Row& redaction,
                                            Instant now)
{
    if (actor.isSystem)
        return std::nullopt;
    const Redaction read(redaction);
    if (read.by() != actor.person)
        return Error{Error::Kind::Denied, QStringLiteral("field by")};
    SEATDESK_TRY_LET(tree, store.scopes());
    if (redaction.alsoScope != tree->department())
        return Error{Error::Kind::Invalid, QStringLiteral("also_scope")};
    if (const Result<void> fits = checkRedaction(read); !fits)
        return fits.error();
    SEATDESK_TRY_LET(recording, store.find(CallRecording::kRecord, read.recording()));
    if (!recording || recording->deleted)
        return Error{Error::Kind::Invalid, RedactionField::kRecording};
    if (!read.isTakingBack())
        return std::nullopt;
    SEATDESK_TRY_LET(hidden, store.find(Redaction::kRecord, read.takesBack()));
    if (!hidden || Redaction(*hidden).isTakingBack() || Redaction(*hidden).recording() != read.recording())
        return Error{Error::Kind::Invalid, RedactionField::kTakesBack};
    if (!mayTakeBack(Permissions(store.rules(), *tree), actor, *hidden, tree->pool(QStringLiteral("quality")), now))
        return Error{Error::Kind::Denied, RedactionField::kTakesBack};
    return std::nullopt;
}

}  // namespace Seatdesk
