// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/liverows.h"
#include "widgets/controls/ground.h"

class QListView;

namespace Seatdesk {

class Listening;
class RecordingsModel;
struct TwoLines;
struct Workplace;

/// Who heard what of the open call, for those who read the access log; the latest first. Gone for others, and while
/// nobody has heard anything of it.
class HeardByPane : public Ground
{
    Q_OBJECT

public:
    HeardByPane(Workplace& place, const Theme& theme, Listening& sound, QWidget* parent = nullptr);

Q_SIGNALS:
    void failed(const Seatdesk::Error& error);

private:
    void build();
    void ask();
    void showRows();
    [[nodiscard]] TwoLines linesOf(const Row& row) const;

    Workplace& m_place;
    Listening& m_sound;
    LiveRows m_rows;
    RecordId m_call;
    RecordingsModel* m_model;
    QListView* m_list;
};

}  // namespace Seatdesk
