// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/liverows.h"
#include "widgets/workplace.h"

#include <QWidget>

class QLabel;
class QListView;

namespace Seatdesk {

class ActionRegistry;
class DirectoryEditor;
class EmptyState;
class KeyHintButton;
class LineField;
class RowsModel;
class Theme;

/// Numbers to give or to transfer to: found by name, topic, pinyin or initials; copied with one key.
class DirectoryView : public QWidget
{
    Q_OBJECT

public:
    DirectoryView(Workplace& place, const Theme& theme, ActionRegistry& actions, QWidget* parent = nullptr);

    void focusSearch();
    /// Opens the form of that entry; null: of a new one.
    void write(const RecordId& entry);

private:
    void build(const Theme& theme);
    [[nodiscard]] QWidget* makeCard(const Theme& theme);
    void declareActions(ActionRegistry& registry);
    void showList();
    void showCurrent();
    void edit(const Row* row);
    [[nodiscard]] const Row* current() const;
    [[nodiscard]] bool mayWrite() const;

    Workplace& m_place;
    const Theme& m_theme;
    ActionRegistry& m_actions;
    LiveRows m_entries;
    RowsModel* m_model;
    LineField* m_field;
    QListView* m_list = nullptr;
    QWidget* m_card = nullptr;
    EmptyState* m_empty;
    QLabel* m_name;
    QLabel* m_number;
    QLabel* m_facts;
    KeyHintButton* m_copy;
    KeyHintButton* m_change;
    KeyHintButton* m_new;
    DirectoryEditor* m_editor = nullptr;
};

}  // namespace Seatdesk
