// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/startmeasure.h"

#include "app/window/persondesk.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>

#include <chrono>
#include <cstdio>

namespace Seatdesk {

namespace {

/// Until what is made behind the first paint has been made.
constexpr std::chrono::seconds kSettling{3};

double milliseconds(qint64 nanoseconds)
{
    return static_cast<double>(nanoseconds) / 1e6;
}

double mebibytes(const QByteArray& status, const char* line)
{
    return status.mid(status.indexOf(line)).simplified().split(' ').value(1).toDouble() / 1024;
}

}  // namespace

StartMeasure::StartMeasure()
{
    m_clock.start();
}

void StartMeasure::watch(SeatWindow& window, const QString& until)
{
    m_window = &window;
    m_untilDesk = until == u"desk";
    connect(&window, &SeatWindow::personAccepted, this, [this] { m_signedIn = m_clock.nsecsElapsed(); });
    connect(&window, &SeatWindow::deskShown, this, &StartMeasure::watchDesk);
    // The window itself is covered by its screen: whatever of it is painted first counts.
    qApp->installEventFilter(this);
}

void StartMeasure::watchDesk()
{
    m_awaited = m_window->desk()->workbench()->findChild<QWidget*>(QStringLiteral("callerNumber"));
    qApp->installEventFilter(this);
}

bool StartMeasure::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint && isAwaited(watched)) {
        qApp->removeEventFilter(this);
        // Behind the whole window's paint, of which this is a part.
        QTimer::singleShot(0, this, &StartMeasure::takePaint);
    }
    return QObject::eventFilter(watched, event);
}

bool StartMeasure::isAwaited(const QObject* painted) const
{
    if (m_window->desk())
        return painted == m_awaited;
    return painted->isWidgetType() && static_cast<const QWidget*>(painted)->window() == &m_window->window();
}

void StartMeasure::takePaint()
{
    if (m_window->desk())
        return typeIntoDesk();
    tell("sign-in painted");
    if (!m_untilDesk)
        QApplication::quit();
}

void StartMeasure::typeIntoDesk()
{
    auto* field = qobject_cast<QLineEdit*>(m_awaited);
    const auto press = [field](Qt::Key key, const QString& text) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
        QApplication::sendEvent(field, &event);
    };
    field->setFocus();
    press(Qt::Key_7, QStringLiteral("7"));
    field->repaint();
    if (field->text().endsWith(u'7'))
        tell("desk usable", {{QStringLiteral("since_signed_in"), milliseconds(m_clock.nsecsElapsed() - m_signedIn)}});
    press(Qt::Key_Backspace, {});
    QTimer::singleShot(kSettling, this, [this] {
        tellMemory();
        QApplication::quit();
    });
}

void StartMeasure::tellMemory() const
{
    QFile file(QStringLiteral("/proc/self/status"));
    const QByteArray status = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    tell("settled", {{QStringLiteral("resident_mib"), mebibytes(status, "VmRSS")},
                     {QStringLiteral("peak_mib"), mebibytes(status, "VmHWM")}});
}

void StartMeasure::tell(const char* event, QJsonObject more) const
{
    more.insert(QStringLiteral("event"), QString::fromLatin1(event));
    more.insert(QStringLiteral("ms"), milliseconds(m_clock.nsecsElapsed()));
    std::printf("%s\n", QJsonDocument(more).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

}  // namespace Seatdesk
