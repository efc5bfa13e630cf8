// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/palette/overlaylist.h"

#include "widgets/controls/ground.h"
#include "widgets/controls/linefield.h"
#include "widgets/controls/texts.h"
#include "widgets/palette/dimmer.h"
#include "widgets/palette/palettedelegate.h"
#include "widgets/palette/palettemodel.h"
#include "widgets/theme/shapes.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr int kWidth = 680;
constexpr int kTop = 108;
constexpr int kPage = 8;

}  // namespace

OverlayList::OverlayList(const Theme& theme, int placeAt, QWidget* window)
    : QFrame(window),
      m_theme(theme),
      m_dimmer(new Dimmer(window)),
      m_input(new LineField(theme)),
      m_model(new PaletteModel(this)),
      m_list(new QListView),
      m_empty(makeLabel(theme, {}, Role::Text2)),
      m_foot(new Ground(theme, Role::Sunken, Qt::TopEdge)),
      m_footLeft(makeLabel(theme, {}, Role::Text2, TextStep::Small)),
      m_footRight(makeLabel(theme, {}, Role::Text2, TextStep::Small))
{
    hide();
    m_input->setProperty("controlHeight", 44);
    m_input->setLeadingIcon(QStringLiteral("search"), 22);
    m_input->setObjectName(QStringLiteral("input"));
    theme.dress(m_input, Role::Text1, TextStep::Title);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(theme, placeAt, this));
    m_list->setFrameStyle(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setObjectName(QStringLiteral("list"));
    m_list->setAccessibleName(tr("What matches"));
    m_empty->setContentsMargins(16, 12, 16, 12);
    m_empty->setWordWrap(true);
    auto* foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(14, 1, 14, 0);
    foot->addWidget(m_footLeft);
    foot->addStretch();
    foot->addWidget(m_footRight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_input);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addWidget(m_foot);
    m_input->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_dimmer, &Dimmer::clicked, this, &OverlayList::close);
    connect(m_input, &QLineEdit::textChanged, this, [this](const QString& typed) { search(typed); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        m_list->setCurrentIndex(index);
        runCurrent(QApplication::keyboardModifiers().testFlag(Qt::ControlModifier));
    });
}

void OverlayList::openOver()
{
    QWidget* focus = QApplication::focusWidget();
    if (!isVisible())
        m_returnTo = focus && window()->isAncestorOf(focus) ? focus : nullptr;
    m_dimmer->setLit(m_lit);
    m_dimmer->cover();
    m_input->clear();
    search(QString());
    show();
    raise();
    fit();
    m_input->setFocus(Qt::ShortcutFocusReason);
}

void OverlayList::close()
{
    if (!isVisible())
        return;
    hide();
    m_dimmer->hide();
    if (m_returnTo)
        m_returnTo->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

QString OverlayList::returnName() const
{
    return m_returnTo ? m_returnTo->accessibleName() : QString();
}

void OverlayList::setFoot(const QString& left, const QString& right)
{
    m_footLeft->setText(left);
    m_footRight->setText(right);
}

void OverlayList::setHint(const QString& hint)
{
    m_input->setTrailingHint(hint);
}

void OverlayList::setEmptyText(const QString& text)
{
    m_empty->setText(text);
}

void OverlayList::listChanged()
{
    m_list->setCurrentIndex({});
    move(1);
    fit();
}

void OverlayList::fit()
{
    const bool empty = m_model->rowCount() == 0;
    m_empty->setVisible(empty);
    m_list->setVisible(!empty);
    m_foot->setFixedHeight(m_theme.height(32));
    const QRect window = parentWidget()->rect();
    const int width = std::min(kWidth, window.width() - 32);
    int height = m_input->sizeHint().height() + m_foot->height() + 2;
    if (empty) {
        height += m_empty->sizeHint().height();
    } else {
        for (int row = 0; row < m_model->rowCount(); ++row)
            height += m_list->sizeHintForRow(row);
    }
    const int top = std::min(kTop, std::max(8, window.height() / 6));
    setGeometry((window.width() - width) / 2, top, width, std::min(height, window.height() - top - 40));
}

bool OverlayList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        m_dimmer->cover();
        raise();
        fit();
    }
    if (watched == m_input && event->type() == QEvent::KeyPress && !m_input->isComposing()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (takesKey(key->key(), key->modifiers()))
            return true;
    }
    return QFrame::eventFilter(watched, event);
}

bool OverlayList::takesKey(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
        case Qt::Key_Escape:
            close();
            return true;
        case Qt::Key_Up:
            move(-1);
            return true;
        case Qt::Key_Down:
            move(1);
            return true;
        case Qt::Key_PageUp:
            move(-kPage);
            return true;
        case Qt::Key_PageDown:
            move(kPage);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            runCurrent(modifiers.testFlag(Qt::ControlModifier));
            return true;
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            return true;
        default:
            return false;
    }
}

void OverlayList::move(int by)
{
    const int rows = m_model->rowCount();
    const int step = by > 0 ? 1 : -1;
    int at = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    int left = std::abs(by);
    for (int row = at + step; row >= 0 && row < rows && left > 0; row += step) {
        if (m_model->index(row).flags().testFlag(Qt::ItemIsSelectable)) {
            at = row;
            --left;
        }
    }
    if (at < 0)
        return;
    m_list->setCurrentIndex(m_model->index(at));
    m_list->scrollTo(m_list->currentIndex());
}

void OverlayList::runCurrent(bool elsewhere)
{
    const PaletteEntry* entry = m_model->entry(m_list->currentIndex());
    if (!entry || !entry->enabled || !entry->run)
        return;
    const auto run = entry->run;
    close();
    run(elsewhere);
}

void OverlayList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto values = m_theme.values();
    Shapes(painter, *values).box(rect(), Role::Raised, Role::BorderStrong, 1, 6);
}

}  // namespace Seatdesk
