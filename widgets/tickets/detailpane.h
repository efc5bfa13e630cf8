// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/timelinemodel.h"
#include "widgets/controls/ground.h"

#include <optional>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QListView;
class QScrollArea;
class QStackedLayout;
class QToolButton;

namespace Seatdesk {

class ActionRegistry;
class Composer;
class DetailHead;
class FactsBlock;
class KeyHintButton;
class NoticeBar;
class SegmentedControl;
class Session;
struct Workplace;

/// One ticket whole: what it is, what can be done, its facts, its one time line, and where one writes.
class DetailPane : public Ground
{
    Q_OBJECT

public:
    DetailPane(Workplace& place, const Theme& theme, ActionRegistry& actions, QWidget* parent = nullptr);

    void showTicket(const TicketFile& file);
    void showNone();
    /// Where no ticket is shown: that one is on its way.
    void showReading();
    [[nodiscard]] const std::optional<TicketFile>& file() const { return m_file; }
    /// Actions of the menu that stand together: below a name in a menu of their own, or without one in the first.
    struct MenuPart
    {
        QString name;
        QStringList actions;
    };
    /// The actions to offer, those that help most first; all of them are in the menu.
    void offer(const QStringList& buttons, const QList<MenuPart>& menu);

    [[nodiscard]] Composer& composer() const { return *m_composer; }
    [[nodiscard]] FactsBlock& facts() const { return *m_facts; }
    [[nodiscard]] NoticeBar& notice() const { return *m_notice; }
    /// Stands between the head and the buttons from then on.
    void addBelowHead(QWidget* line);

Q_SIGNALS:
    /// An article that the time line quotes was clicked.
    void quoteAsked(const Seatdesk::Row& quote);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeNone();
    void showKeys();
    QWidget* makeButtonRow();
    QWidget* makeTimelineHead();
    void showTimelineCounts();
    [[nodiscard]] RecordId newestOwnDeed() const;
    void chooseAudience(const QString& value);
    void fitFacts();
    void fitButtons();
    void showMenu();
    void clearButtons();
    void openItem(const QModelIndex& index);

    Workplace& m_place;
    ActionRegistry& m_actions;
    QStackedLayout* m_stack;
    NoticeBar* m_notice;
    DetailHead* m_head;
    QHBoxLayout* m_buttons = nullptr;
    QToolButton* m_more = nullptr;
    FactsBlock* m_facts;
    QScrollArea* m_factsArea;
    SegmentedControl* m_filter = nullptr;
    QLabel* m_count = nullptr;
    TimelineModel* m_timeline;
    QListView* m_list;
    Composer* m_composer;
    QList<KeyHintButton*> m_shown;
    QLabel* m_none = nullptr;
    QGridLayout* m_keys = nullptr;  ///< what can be done where no ticket is shown
    QList<MenuPart> m_menu;
    std::optional<TicketFile> m_file;
};

}  // namespace Seatdesk
