// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/chip.h"
#include "widgets/controls/texts.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QStringList>
#include <QWidget>

namespace Seatdesk {

namespace Clipping {

/// Whether a line shows a name that was chosen from a list.
inline bool isChosen(const QLineEdit& line)
{
    return line.inherits("Seatdesk::TypeAheadField") && !line.hasFocus() && !line.text().isEmpty();
}

/// The words of a widget that nobody typed; empty when it has none.
inline QString wordsOf(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    if (const auto* chip = qobject_cast<const Chip*>(&widget))
        return chip->chip().text;
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget))
        return combo->currentText();
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        return isChosen(*line) ? line->text() : line->placeholderText();
    return {};
}

inline bool isTooSmall(const QWidget& widget)
{
    // Shortens itself and shows the whole in a tool tip.
    if (qobject_cast<const ElidedLabel*>(&widget))
        return false;
    const auto* label = qobject_cast<const QLabel*>(&widget);
    if (label && label->wordWrap())
        return label->heightForWidth(label->width()) > label->height() + 1;
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) {
        const int room = line->width() - line->textMargins().left() - line->textMargins().right() - 16;
        return (line->text().isEmpty() || isChosen(*line)) &&
               line->fontMetrics().horizontalAdvance(wordsOf(*line)) > room;
    }
    // Of the parts of a segmented control each says how much room it needs at least.
    const bool segment = widget.inherits("Seatdesk::Segment");
    const QSize wanted = segment ? widget.minimumSizeHint() : widget.sizeHint();
    return wanted.width() > widget.width() + 1 || (label && wanted.height() > widget.height() + 1);
}

/// Whether something that does not scroll cuts a piece of the widget off.
inline bool isCutOff(const QWidget& widget, const QWidget& root)
{
    bool scrollsUp = false;
    for (const QWidget* around = widget.parentWidget(); around; around = around->parentWidget()) {
        const QRect place(widget.mapTo(around, QPoint(0, 0)), widget.size());
        if (place.left() < 0 || place.right() > around->rect().right() + 1)
            return true;
        const auto* area = qobject_cast<const QAbstractScrollArea*>(around->parentWidget());
        scrollsUp = scrollsUp || (area && area->viewport() == around);
        if (!scrollsUp && (place.top() < 0 || place.bottom() > around->rect().bottom() + 1))
            return true;
        if (around == &root)
            break;
    }
    return false;
}

/// The heads of columns that are narrower than their word; a person sees "Su…" there and guesses.
inline QStringList cutHeads(const QWidget& root)
{
    QStringList faults;
    for (const QHeaderView* heads : root.findChildren<QHeaderView*>()) {
        const bool across = heads->orientation() == Qt::Horizontal;
        for (int i = 0; across && heads->isVisible() && heads->model() && i < heads->count(); ++i) {
            const QString word = heads->model()->headerData(i, Qt::Horizontal).toString();
            const int wanted = heads->fontMetrics().horizontalAdvance(word);
            if (!heads->isSectionHidden(i) && heads->sectionSize(i) < wanted)
                faults.append(
                    QStringLiteral("the head “%1” has %2, wants %3").arg(word).arg(heads->sectionSize(i)).arg(wanted));
        }
    }
    return faults;
}

/// Lists whose rows are wider than the list, which ends them without a sign.
inline QStringList wideRows(const QWidget& root)
{
    QStringList faults;
    for (const QListView* list : root.findChildren<QListView*>()) {
        if (list->isVisible() && list->flow() == QListView::TopToBottom && list->horizontalScrollBar()->maximum() > 0)
            faults.append(QStringLiteral("the rows of the list “%1” are %2 wider than it is")
                              .arg(list->objectName())
                              .arg(list->horizontalScrollBar()->maximum()));
    }
    return faults;
}

}  // namespace Clipping

/// Labels, buttons, combo boxes, heads of columns, rows of lists, chosen names and placeholders below `root` whose
/// words have less room than they need, or that reach out of what holds them; a test wants none. The window has to be
/// shown, so that its layouts have been carried out.
inline QStringList clippedTexts(const QWidget& root)
{
    QStringList faults = Clipping::cutHeads(root) + Clipping::wideRows(root);
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        const QString words = Clipping::wordsOf(*widget);
        if (words.isEmpty() || !widget->isVisible())
            continue;
        const bool small = Clipping::isTooSmall(*widget);
        if (!small && !Clipping::isCutOff(*widget, root))
            continue;
        faults.append(QStringLiteral("%1 %2 “%3” %4: has %5×%6, wants %7×%8")
                          .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), words,
                               small ? QStringLiteral("is too small") : QStringLiteral("is cut off"))
                          .arg(widget->width())
                          .arg(widget->height())
                          .arg(widget->sizeHint().width())
                          .arg(widget->sizeHint().height()));
    }
    return faults;
}

}  // namespace Seatdesk
