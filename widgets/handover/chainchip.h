// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "widgets/controls/chip.h"

namespace Seatdesk {

class BookVerification;
class SyncStatus;

/// Says whether a book's chain holds, and whether the book is the one that this seat has seen before.
class ChainChip : public Chip
{
    Q_OBJECT

public:
    ChainChip(const Theme& theme, const BookVerification& verification, const SyncStatus& status,
              QWidget* parent = nullptr);

    /// Whose chain it is; null: of none.
    void setBook(RecordId book);
    /// Whether the book is not the one that was seen before.
    [[nodiscard]] bool isInDoubt() const { return !m_told.isEmpty(); }

Q_SIGNALS:
    /// With what is wrong, for a person to read.
    void broken(const QString& sentence);

private:
    void showChain();
    bool showDoubt();

    const BookVerification& m_verification;
    const SyncStatus& m_status;
    RecordId m_book;
    QString m_told;  ///< of the doubt, so that every round does not say it again
};

}  // namespace Seatdesk
