// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/ground.h"
#include "widgets/workplace.h"

class QListView;
class QToolButton;

namespace Seatdesk {

class ActionRegistry;
class DeskEditor;
class LineField;
class NoticeBar;
class PhraseShelf;
class PhrasesModel;
class SegmentedControl;

/// Standard phrases beside the ticket: the situation's, numbered; Alt+1 … 9 or Enter puts one at the caret of the
/// ticket with its placeholders filled and its blanks as tab stops.
class PhrasesPanel : public Ground
{
    Q_OBJECT

public:
    PhrasesPanel(Workplace& place, const Theme& theme, ActionRegistry& actions, PhraseShelf& shelf,
                 QWidget* parent = nullptr);

    /// Where phrases go; null when no ticket is being written.
    void setDeskEditor(DeskEditor* editor);
    /// The ticket's customer, number or time of day changed: placeholders are filled again.
    void refillPlaceholders();
    /// Another ticket: what was looked up for the last one goes.
    void begin();
    void focusSearch();
    void setSituation(const QString& key);
    [[nodiscard]] QString situation() const;
    /// The chooser of situations, for the title of the panel.
    [[nodiscard]] QWidget* titleWidget() const;

Q_SIGNALS:
    /// The panel's key was pressed: bring it into sight.
    void wanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void buildList();
    void fillSituations();
    void declareActions();
    void showPhrases();
    void insert(int place);
    void toggleFavourite();
    [[nodiscard]] QString whyNoInsert(int place) const;

    Workplace& m_place;
    ActionRegistry& m_actions;
    PhraseShelf& m_shelf;
    DeskEditor* m_editor = nullptr;
    PhrasesModel* m_model;
    QToolButton* m_situations;
    LineField* m_field;
    SegmentedControl* m_language;
    QListView* m_list;
    NoticeBar* m_notice;
    QString m_situation;
    bool m_favouritesOnly = false;
};

}  // namespace Seatdesk
