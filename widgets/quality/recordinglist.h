// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "items/liverows.h"
#include "widgets/controls/ground.h"

class QLabel;
class QListView;

namespace Seatdesk {

class KeyHintButton;
class LineField;
class RecordingsModel;
struct TwoLines;
struct Workplace;

/// The recordings that this person sees, the newest first, narrowed by what is typed: agent, day, ticket.
class RecordingList : public Ground
{
    Q_OBJECT

public:
    RecordingList(Workplace& place, const Theme& theme, QWidget* parent = nullptr);

    /// The calls: where work begins.
    [[nodiscard]] QWidget* list() const;
    /// Stands in the foot.
    void addWayIn(KeyHintButton* button);
    /// Null when none is chosen.
    [[nodiscard]] const Row* current() const;
    void step(int by);
    /// Shows all and chooses that one, which is fetched where it is not among those that are read; missing() when there
    /// is none.
    void choose(RecordId recording);
    void focusSearch();
    /// Shows those of whom this is said.
    void narrowTo(const QString& words);
    [[nodiscard]] int shown() const;
    [[nodiscard]] bool isLoaded() const { return m_rows.isLoaded(); }
    /// Whether there is any, also where what is typed finds none.
    [[nodiscard]] bool isEmpty() const { return m_rows.rows().isEmpty(); }

    static constexpr int kWidth = 248;
    /// How many are read; older ones are found by what is typed only among these.
    static constexpr int kMost = 2000;

Q_SIGNALS:
    void currentChanged();
    /// Other rows, or none.
    void loaded();
    void failed(const Seatdesk::Error& error);
    /// What was to be chosen is not here.
    void missing();

private:
    void build();
    void narrow();
    bool select(RecordId recording);
    void takeBeyond();
    [[nodiscard]] QString agentOf(const Row& row) const;
    [[nodiscard]] TwoLines linesOf(const Row& row) const;
    [[nodiscard]] QString spoken(const Row& row) const;

    Workplace& m_place;
    LiveRows m_rows;
    LiveRows m_beyond;   ///< older ones that were asked for
    QJsonArray m_asked;  ///< their ids
    RecordingsModel* m_model;
    LineField* m_search;
    QListView* m_list;
    QLabel* m_none;
    QLabel* m_count;
    QWidget* m_foot = nullptr;
    RecordId m_current;
    RecordId m_wanted;  ///< until it is fetched
};

}  // namespace Seatdesk
