// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/choicelist.h"
#include "widgets/controls/linefield.h"

#include <QFrame>
#include <QPointer>

class QListView;

namespace Seatdesk {

class ChoiceDelegate;

/// A field in which one chooses by typing a part of a name, its pinyin or initials. The list of what fits opens below
/// it inside the window (a child, not a window of its own, so that the input method stays where it is).
class TypeAheadField : public LineField
{
    Q_OBJECT

public:
    TypeAheadField(const Theme& theme, TypeAhead& typeAhead, QWidget* parent = nullptr);
    ~TypeAheadField() override;

    void setChoices(const QList<Choice>& choices);
    /// Shows the choice; null or unknown: none. Tells nobody.
    void setChosen(RecordId id);
    [[nodiscard]] RecordId chosen() const { return m_chosen; }
    [[nodiscard]] bool isListOpen() const;

Q_SIGNALS:
    /// The person chose, or emptied the field (null).
    void choiceMade(const Seatdesk::RecordId& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void openList();
    void closeList();
    [[nodiscard]] int listWidth(int room) const;
    void choose(int row);
    void moveRow(int by);
    void showChosen();
    void take(const QString& typed);

    const Theme& m_lookOf;
    ChoiceList m_choices;
    QPointer<QFrame> m_popup;
    QListView* m_list = nullptr;
    ChoiceDelegate* m_rows = nullptr;
    RecordId m_chosen;
};

}  // namespace Seatdesk
