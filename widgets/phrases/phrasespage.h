// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "widgets/controls/ground.h"
#include "widgets/workplace.h"

class QListView;
class QListWidget;

namespace Seatdesk {

class ActionRegistry;
class EmptyState;
class KeyHintButton;
class LineField;
class PhraseEditor;
class PhraseShelf;
class PhrasesModel;
class SegmentedControl;

/// The workspace of phrases: by situation, searched as one types, written by whom the rules let.
class PhrasesPage : public Ground
{
    Q_OBJECT

public:
    PhrasesPage(Workplace& place, const Theme& theme, ActionRegistry& actions, PhraseShelf& shelf,
                QWidget* parent = nullptr);

    static QString workspace() { return QStringLiteral("phrases"); }

    /// Shows that phrase to be written on; null: a new one.
    void write(const RecordId& phrase);

private:
    void build();
    [[nodiscard]] QWidget* makeSituations();
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeEditor();
    void declareActions();
    void showPhrases();
    void showCurrent();
    void startNew();
    [[nodiscard]] QString situation() const;

    Workplace& m_place;
    ActionRegistry& m_actions;
    PhraseShelf& m_shelf;
    PhrasesModel* m_model;
    QListWidget* m_situations;
    LineField* m_field;
    SegmentedControl* m_language;
    QListView* m_list = nullptr;
    EmptyState* m_empty;
    RecordId m_wanted;  ///< to be chosen as soon as it is in the list
    PhraseEditor* m_editor;
    KeyHintButton* m_new;
    KeyHintButton* m_save;
    KeyHintButton* m_remove;
};

}  // namespace Seatdesk
