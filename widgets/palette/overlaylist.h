// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QListView;

namespace Seatdesk {

class Dimmer;
class LineField;
class PaletteModel;

/// The frame that the command palette and the key sheet share: an input, a list in groups, a foot; a child of the
/// window over a dimmed work, not a window of its own, so that the input method stays where it is. Escape gives the
/// focus back to where it was.
class OverlayList : public QFrame
{
    Q_OBJECT

public:
    OverlayList(const Theme& theme, int placeAt, QWidget* window);

    void openOver();
    void close();
    /// A widget of the window that stays lit and usable meanwhile.
    void keepLit(QWidget* widget) { m_lit.append(widget); }
    [[nodiscard]] LineField& input() const { return *m_input; }

Q_SIGNALS:
    void closed();

protected:
    /// Asked for when the input changed.
    virtual void search(const QString& typed) = 0;
    [[nodiscard]] PaletteModel& model() const { return *m_model; }
    void setFoot(const QString& left, const QString& right);
    void setHint(const QString& hint);
    void setEmptyText(const QString& text);
    /// Call after the model changed: selects the first entry and fits the height.
    void listChanged();
    /// Where Escape leads back to, in words; empty if nowhere special.
    [[nodiscard]] QString returnName() const;
    [[nodiscard]] const Theme& theme() const { return m_theme; }

    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool takesKey(int key, Qt::KeyboardModifiers modifiers);
    void move(int by);
    void runCurrent(bool elsewhere);
    void fit();

    const Theme& m_theme;
    Dimmer* m_dimmer;
    LineField* m_input;
    PaletteModel* m_model;
    QListView* m_list;
    QLabel* m_empty;
    QWidget* m_foot;
    QLabel* m_footLeft;
    QLabel* m_footRight;
    QList<QPointer<QWidget>> m_lit;
    QPointer<QWidget> m_returnTo;
};

}  // namespace Seatdesk
