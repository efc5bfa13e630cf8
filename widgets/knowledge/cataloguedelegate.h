// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QStyledItemDelegate>

namespace Seatdesk {

/// A node of the catalogue: its name and, at the right, how many articles lie there.
class CatalogueDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CatalogueDelegate(const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

}  // namespace Seatdesk
