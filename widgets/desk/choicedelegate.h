// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QStyledItemDelegate>

namespace Seatdesk {

/// A row of a type-ahead list: the name with what was matched in bold, what tells it apart at the right.
class ChoiceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ChoiceDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// How wide a row is that shows all of it.
    [[nodiscard]] int widthOf(const QModelIndex& index) const;

private:
    const Theme& m_theme;
};

}  // namespace Seatdesk
