// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/panel.h"

#include "widgets/controls/paneltitle.h"
#include "widgets/shell/drawer.h"

namespace Seatdesk {

Panel::Panel(const Theme& theme, const PanelSpec& spec, QWidget* parent)
    : QDockWidget(spec.name, parent), m_spec(spec), m_title(new PanelTitle(theme, spec.name, spec.keyHint))
{
    setObjectName(QStringLiteral("panel.") + spec.id);
    setAccessibleName(spec.name);
    setAllowedAreas(Qt::RightDockWidgetArea | Qt::BottomDockWidgetArea);
    setFeatures(DockWidgetClosable | DockWidgetMovable | DockWidgetFloatable);
    m_title->setFloatable(true);
    m_title->setClosable(true);
    setTitleBarWidget(m_title);
    setWidget(spec.content);
    connect(m_title, &PanelTitle::floatAsked, this, [this] {
        if (!m_drawer)
            setFloating(!isFloating());
    });
    connect(m_title, &PanelTitle::closeAsked, this, [this] {
        m_closed = true;
        Q_EMIT closedByPerson();
    });
}

void Panel::moveInto(Drawer* drawer)
{
    if (drawer == m_drawer)
        return;
    if (m_drawer) {
        m_drawer->giveBack(m_title);
        m_drawer->giveBack(m_spec.content);
        setTitleBarWidget(m_title);
        setWidget(m_spec.content);
    } else {
        setFloating(false);
        drawer->take(m_title);
        drawer->take(m_spec.content, m_spec.height > 0 ? m_spec.height : 1);
    }
    m_title->setFloatable(drawer == nullptr);
    m_drawer = drawer;
}

}  // namespace Seatdesk
