// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace Seatdesk {

IdleWatch::IdleWatch(QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::becameIdle);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setLimit(std::chrono::milliseconds limit)
{
    m_timer.stop();
    m_timer.setInterval(limit);
    if (limit.count() > 0)
        m_timer.start();
}

bool IdleWatch::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
        case QEvent::KeyPress:
        case QEvent::MouseButtonPress:
        case QEvent::MouseMove:
        case QEvent::Wheel:
        case QEvent::InputMethod:
        case QEvent::TouchBegin:
            if (m_timer.interval() > 0)
                m_timer.start();
            break;
        default:
            break;
    }
    return false;
}

}  // namespace Seatdesk
