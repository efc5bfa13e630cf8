// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"
#include "widgets/drafts/draftkind.h"

#include <QList>
#include <QString>

namespace Seatdesk {

/// A form, or a card of the Desk, that somebody began and has not saved: a draft as a person reads it.
struct UnfinishedDraft
{
    Draft draft;
    DraftKind kind = DraftKind::Ticket;
    QString about;  ///< what the form is about; empty: something new
    QString name;   ///< of the form, in the person's language
    QString words;  ///< the first of what was written

    /// "Reply: The router was…", at most that many letters of the words.
    [[nodiscard]] QString line(int letters) const;
    /// A card of the Desk: it stands on the stack there, and is thrown away there.
    [[nodiscard]] bool isCard() const;
};

/// Those among the drafts whose form this program knows, the latest first.
QList<UnfinishedDraft> unfinishedOf(const QList<Draft>& drafts);

}  // namespace Seatdesk
