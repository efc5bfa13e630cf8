// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tickets/pickfield.h"

#include "widgets/controls/linefield.h"
#include "widgets/theme/theme.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPointer>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr int kRows = 5;

/// A row as wide as the list, which ends in an ellipsis where its text is longer.
class ElidedRow : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {0, QStyledItemDelegate::sizeHint(option, index).height()};
    }
};

}  // namespace

PickField::PickField(const Theme& theme, PickSource source, QWidget* parent)
    : QWidget(parent), m_source(std::move(source)), m_line(new LineField(theme)), m_list(new QListWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_line);
    column->addWidget(m_list);
    m_line->setObjectName(QStringLiteral("typed"));
    m_line->setLeadingIcon(QStringLiteral("search"));
    m_line->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new ElidedRow(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(kRows * theme.height(28) + 2);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &PickField::ask);
    connect(m_list, &QListWidget::currentRowChanged, this, &PickField::pickedChanged);
}

void PickField::setName(const QString& name)
{
    m_line->setAccessibleName(name);
    m_list->setAccessibleName(name);
    m_line->setPlaceholderText(tr("Type to find: characters, pinyin or initials"));
}

QString PickField::picked() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void PickField::ask()
{
    const int round = ++m_round;
    const QPointer<PickField> self(this);
    m_source(m_line->text().trimmed(), [self, round](const QList<PickItem>& items) {
        if (self && round == self->m_round)
            self->show(items);
    });
}

void PickField::show(const QList<PickItem>& items)
{
    m_list->clear();
    for (const PickItem& one : items) {
        const QString text = one.detail.isEmpty() ? one.text : one.text + QStringLiteral("  ") + one.detail;
        auto* item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, one.id);
        item->setToolTip(text);
        if (one.id == m_preferred && m_line->text().isEmpty())
            m_list->setCurrentItem(item);
    }
    // Typing picks the best; without typing only what was preferred is picked.
    if (!m_list->currentItem() && !m_line->text().trimmed().isEmpty())
        m_list->setCurrentRow(0);
    Q_EMIT pickedChanged();
}

bool PickField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress || m_line->isComposing())
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Up)
        return QWidget::eventFilter(watched, event);
    const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    return true;
}

}  // namespace Seatdesk
