// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "widgets/palette/palettesource.h"

namespace Seatdesk {

class AnnouncementBoard;
struct Workplace;

/// Announcements in the command palette, past ones too: by title, its pinyin or initials.
class AnnouncementSource : public PaletteSource
{
    Q_OBJECT

public:
    AnnouncementSource(const AnnouncementBoard& board, const Workplace& place, QObject* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void ask(const QString& typed, int limit) override;

Q_SIGNALS:
    void announcementChosen(Seatdesk::RecordId id);

private:
    const AnnouncementBoard& m_board;
    const Workplace& m_place;
};

}  // namespace Seatdesk
