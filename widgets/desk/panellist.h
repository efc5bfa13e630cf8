// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/chip.h"
#include "widgets/theme/theme.h"

#include <QListView>
#include <QStyledItemDelegate>

#include <functional>

namespace Seatdesk {

/// What a row of a narrow panel shows: a title, words beside it, a chip or a state at the right, a second line.
struct PanelLine
{
    QString lead = {};  ///< a time in a column of its own, before the title
    QString title = {};
    QString aside = {};
    QString second = {};
    ChipText chip = {};
    QString state = {};
    QString stateIcon = {};
    Role stateRole = Role::Text2;
    bool strong = false;
};

/// Paints PanelLines, 44 or 22 pixels high.
class PanelLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Line = std::function<PanelLine(const QModelIndex&)>;

    PanelLineDelegate(const Theme& theme, Line line, int height, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintFirst(QPainter& painter, QRect room, const PanelLine& line) const;

    const Theme& m_theme;
    Line m_line;
    int m_height;
};

/// A short list inside a panel that scrolls as a whole: as high as its rows, at most `most` of them.
class PanelList : public QListView
{
    Q_OBJECT

public:
    PanelList(const Theme& theme, int rowHeight, int most, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

private:
    const Theme& m_theme;
    int m_rowHeight;
    int m_most;
};

}  // namespace Seatdesk
