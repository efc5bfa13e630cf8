// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/deskcard.h"
#include "items/ticketdesk.h"
#include "widgets/controls/ground.h"
#include "widgets/desk/panellines.h"
#include "widgets/workplace.h"

#include <QHash>

#include <optional>

class QVBoxLayout;

namespace Seatdesk {

/// What stands below the form where there is height to spare: what happened on this card so far, and to the open
/// ticket that may be about the same.
class DeskStory : public Ground
{
    Q_OBJECT

public:
    DeskStory(Workplace& workplace, TicketDesk& desk, const Theme& theme, QWidget* parent = nullptr);

    void showCard(const DeskCard& card);
    /// That draft is on disk as it was then.
    void setKept(DraftId draft, Instant at);
    /// When the draft of the shown card was last written to disk; nothing: not known.
    [[nodiscard]] std::optional<Instant> kept() const;
    /// Null for none.
    void setDuplicate(RecordId ticket);

    static constexpr int kOwn = 5;
    static constexpr int kOther = 4;

private:
    QWidget* addSection(QVBoxLayout* column, const QString& name, const QString& accessible, PanelLines& lines,
                        int most);
    void tellOwn();
    void tellOther(const TicketFile& file);
    [[nodiscard]] QString clock(Instant at) const;

    Workplace& m_work;
    TicketDesk& m_desk;
    PanelLines m_own;
    PanelLines m_other;
    QWidget* m_otherHead = nullptr;
    DeskCard m_card;
    QHash<DraftId, Instant> m_kept;
    RecordId m_duplicate;
};

}  // namespace Seatdesk
