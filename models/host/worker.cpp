// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/worker.h"

namespace Seatdesk {

Worker::Worker(const QString& name) : m_context(new QObject)
{
    m_thread.setObjectName(name);
    m_context->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread.start();
}

Worker::~Worker()
{
    // Behind everything that was posted before. Ended from here, not from an event of its own: whoever posts an event
    // wakes the thread's dispatcher afterwards, which a thread that ends by that very event may have taken down.
    runAndWait([] {});
    m_thread.quit();
    m_thread.wait();
}

}  // namespace Seatdesk
