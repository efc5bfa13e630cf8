// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handover/chainchip.h"

#include "domain/syncstatus.h"
#include "items/bookverification.h"
#include "widgets/controls/noticebar.h"
#include "widgets/handover/dutylogwords.h"

#include <algorithm>

namespace Seatdesk {

ChainChip::ChainChip(const Theme& theme, const BookVerification& verification, const SyncStatus& status,
                     QWidget* parent)
    : Chip(theme, {}, parent), m_verification(verification), m_status(status)
{
    setObjectName(QStringLiteral("dutyLogChain"));
    setClickable(true);
    setToolTip(tr("Every entry is chained to the one before. Click to check all of them again."));
    connect(&verification, &BookVerification::changed, this, &ChainChip::showChain);
    connect(&status, &SyncStatus::changed, this, &ChainChip::showChain);
    showChain();
}

void ChainChip::setBook(RecordId book)
{
    if (book == m_book)
        return;
    m_book = book;
    m_told.clear();
    showChain();
}

/// A chain that holds in itself may have been written anew.
bool ChainChip::showDoubt()
{
    const QList<DoubtedBook>& books = m_status.doubtedBooks();
    const auto found =
        std::find_if(books.begin(), books.end(), [this](const DoubtedBook& one) { return one.book == m_book; });
    if (found == books.end()) {
        m_told.clear();
        return false;
    }
    setVisible(true);
    setChip({iconOf(Tone::Danger), DutyLogWords::notSeenBefore(found->fault), {}, Tone::Danger});
    const QString sentence = DutyLogWords::doubt(*found);
    if (sentence != m_told) {
        m_told = sentence;
        Q_EMIT broken(sentence);
    }
    return true;
}

void ChainChip::showChain()
{
    if (showDoubt())
        return;
    using State = BookVerification::State;
    const State state = m_verification.state();
    const Tone tone = state == State::Holds    ? Tone::Success
                      : state == State::Broken ? Tone::Danger
                      : state == State::Failed ? Tone::Warning
                                               : Tone::Neutral;
    setVisible(state != State::Nothing);
    setChip({state == State::Holds ? QStringLiteral("shield") : iconOf(tone),
             DutyLogWords::chain(m_verification),
             {},
             tone});
    if (state == State::Broken)
        Q_EMIT broken(DutyLogWords::fault(*m_verification.fault()));
}

}  // namespace Seatdesk
