// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QStyledItemDelegate>

namespace Seatdesk {

/// A phrase in one line (the panel) or as many as it needs (the page): its key, its text with blanks underlined and
/// what was found marked, a mark for favourites.
class PhraseDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Form { Numbered, Wrapped };

    PhraseDelegate(const Theme& theme, Form form, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] QRect textRect(const QRect& row) const;

    const Theme& m_theme;
    Form m_form;
};

}  // namespace Seatdesk
