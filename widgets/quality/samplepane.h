// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/sampledesk.h"
#include "widgets/controls/ground.h"

class QHBoxLayout;
class QLabel;
class QListView;

namespace Seatdesk {

class KeyHintButton;
class PageActions;
class SampleCountsModel;
struct Workplace;

/// The sample of the month: each agent's, as far as it has come, and the way to draw what is missing.
class SamplePane : public Ground
{
    Q_OBJECT

public:
    /// `chosen` is the recording that stands open, null when there is none.
    SamplePane(Workplace& place, const Theme& theme, const PageActions& page, std::function<const Row*()> chosen,
               QWidget* parent = nullptr);

    /// Stands below the agents.
    void addWayIn(KeyHintButton* button);

Q_SIGNALS:
    /// Somebody's line was opened.
    void agentChosen(const QString& name);
    /// Which actions can be carried out may have changed.
    void changed();
    void failed(const Seatdesk::Error& error);

private:
    void declareActions(const PageActions& page);
    void build();
    void showCounts();
    void choose();

    Workplace& m_place;
    std::function<const Row*()> m_chosen;
    SampleDesk m_desk;
    SampleCountsModel* m_counts;
    QListView* m_list;
    QLabel* m_title;
    QLabel* m_each;
    QHBoxLayout* m_ways = nullptr;
    qsizetype m_drawable = 0;
};

}  // namespace Seatdesk
