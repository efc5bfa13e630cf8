// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tickets/viewspane.h"

#include "widgets/controls/paneltitle.h"
#include "widgets/controls/texts.h"
#include "widgets/tickets/viewdelegate.h"
#include "widgets/tickets/viewwords.h"

#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace Seatdesk {

ViewsPane::ViewsPane(TicketViewModel& model, const Theme& theme, QWidget* parent)
    : Ground(theme, Role::Surface, Qt::RightEdge, parent),
      m_model(model),
      m_title(new PanelTitle(theme, tr("Views"))),
      m_list(new QListView),
      m_foot(makeLabel(theme, {}, Role::Text3, TextStep::Small))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    auto* foot = new Ground(theme, Role::Surface, Qt::TopEdge);
    foot->setFixedHeight(theme.height(28));
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 1, 8, 0);
    row->addWidget(m_foot);
    column->addWidget(foot);
    QToolButton* add = m_title->addButton(QStringLiteral("list-add"), tr("Save the filter as a view"));
    connect(add, &QToolButton::clicked, this, &ViewsPane::saveAsked);
    m_list->setObjectName(QStringLiteral("ticketViews"));
    m_list->setAccessibleName(tr("Views"));
    model.setWords([](const TicketView& view) {
        const bool heading = view.key.isEmpty() && !view.isSaved();
        return heading ? ViewWords::section(view.section) : ViewWords::name(view);
    });
    m_list->setModel(&model);
    m_list->setItemDelegate(new ViewDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    setFixedWidth(168);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ViewsPane::choose);
    connect(m_list, &QListView::customContextMenuRequested, this, &ViewsPane::showMenu);
    connect(&model, &TicketViewModel::modelReset, this, &ViewsPane::keepCurrent);
    connect(&model, &TicketViewModel::counted, this, &ViewsPane::showCounted);
}

std::optional<TicketView> ViewsPane::current() const
{
    return m_current;
}

bool ViewsPane::setCurrent(const TicketView& view)
{
    const int row = m_model.rowOf(view);
    if (row < 0)
        return false;
    m_silent = true;
    m_list->setCurrentIndex(m_model.index(row));
    m_silent = false;
    m_current = m_model.viewAt(row);
    return true;
}

void ViewsPane::step(int by)
{
    const int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : 0;
    m_list->setCurrentIndex(m_model.index(m_model.step(row, by)));
}

void ViewsPane::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void ViewsPane::choose(const QModelIndex& index)
{
    const std::optional<TicketView> view = m_model.viewAt(index.row());
    if (m_silent || !view)
        return;
    m_current = view;
    Q_EMIT chosen(*view);
}

/// The list was read again: the same view stays chosen.
void ViewsPane::keepCurrent()
{
    if (m_current)
        setCurrent(*m_current);
}

void ViewsPane::showCounted()
{
    const QTime time = toDateTime(m_model.countedAt(), m_zone).time();
    m_foot->setText(tr("Counted at %1").arg(time.toString(QStringLiteral("HH:mm:ss"))));
}

void ViewsPane::showMenu(const QPoint& at)
{
    const std::optional<TicketView> view = m_model.viewAt(m_list->indexAt(at).row());
    if (!view || !view->isSaved())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Rename…")), &QAction::triggered, this, [this, view] { Q_EMIT renameAsked(*view); });
    connect(menu->addAction(tr("Delete")), &QAction::triggered, this, [this, view] { Q_EMIT deleteAsked(*view); });
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

}  // namespace Seatdesk
