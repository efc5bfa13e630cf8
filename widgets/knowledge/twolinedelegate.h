// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textrange.h"
#include "widgets/theme/theme.h"
#include "widgets/theme/tone.h"

#include <QStyledItemDelegate>

#include <functional>

namespace Seatdesk {

/// What a row of two lines says.
struct TwoLines
{
    QString title = {};
    QList<TextRange> marks = {};
    bool strong = false;
    QString facts = {};
    QString state = {};  ///< a word at the right of the facts, with an icon
    QString stateIcon = {};
    Tone stateTone = Tone::Neutral;
};

/// Two lines for each row, told by a function of the index.
class TwoLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Tell = std::function<TwoLines(const QModelIndex&)>;

    TwoLineDelegate(const Theme& theme, Tell tell, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int paintState(QPainter& painter, const QRect& rect, const TwoLines& lines) const;

    const Theme& m_theme;
    Tell m_tell;
};

}  // namespace Seatdesk
