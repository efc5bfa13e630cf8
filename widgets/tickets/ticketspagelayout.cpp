// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TicketsPage that places its parts: three columns, or the detail as a drawer where there is little room.
#include "domain/settings.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/noticebar.h"
#include "widgets/tickets/columnsmenu.h"
#include "widgets/tickets/detailpane.h"
#include "widgets/tickets/filterbar.h"
#include "widgets/tickets/listfoot.h"
#include "widgets/tickets/olderline.h"
#include "widgets/tickets/ticketspage.h"
#include "widgets/tickets/tickettable.h"
#include "widgets/tickets/viewspane.h"
#include "widgets/workplace.h"

#include <QKeyEvent>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace Seatdesk {

void TicketsPage::arrange()
{
    // Over the rows, so that the columns stay in sight.
    m_empty->setParent(m_table->viewport());
    m_empty->hide();
    m_table->viewport()->installEventFilter(this);
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_bar);
    column->addWidget(m_table, 1);
    if (m_older)
        column->addWidget(m_older);
    column->addWidget(m_foot);
    m_notice->hide();
    // Not a child of the page: a page whose first child is a window of its own leaves the order of Tab with its focus
    // proxy, and takes all that it holds with it (Qt 6.4).
    m_bar->setColumnsMenu(new ColumnsMenu(*m_table, m_bar));
    m_splitter = new QSplitter;
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_detail->setMinimumWidth(320);
    m_splitter->setSizes({1000, kDetail});
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_views);
    row->addWidget(m_splitter, 1);
    m_views->setZone(m_place.settings.zone());
    setFocusProxy(m_table);
}

void TicketsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setNarrow(width() < kNarrow);
    placeDrawer();
}

bool TicketsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        m_empty->setGeometry(m_table->viewport()->rect());
    return QWidget::eventFilter(watched, event);
}

void TicketsPage::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    if (narrow) {
        m_detail->setParent(this);
        m_detail->hide();
    } else {
        m_splitter->addWidget(m_detail);
        m_splitter->setSizes({1000, kDetail});
        m_detail->show();
    }
}

void TicketsPage::placeDrawer()
{
    if (!m_narrow)
        return;
    const int wide = std::min(kDetail, width() - 60);
    m_detail->setGeometry(width() - wide, 0, wide, height());
}

void TicketsPage::openDrawer(bool open)
{
    if (!m_narrow)
        return;
    placeDrawer();
    m_detail->setVisible(open);
    if (open)
        m_detail->raise();
    else
        focusList();
}

void TicketsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_narrow && m_detail->isVisible()) {
        openDrawer(false);
        return;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace Seatdesk
