// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tour.h"

#include "app/window/persondesk.h"
#include "domain/records.h"
#include "domain/whendone.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QPainter>
#include <QTextStream>

#include <chrono>
#include <cstdio>

namespace Seatdesk {

namespace {

constexpr int kLookMs = 30;
/// What follows an outcome (a counter, a notice) is painted before the picture is taken.
constexpr int kStillLooks = 5;

}  // namespace

Tour::Tour(SeatWindow& window, const QString& folder)
    : m_window(window), m_folder(QDir(folder).absolutePath()), m_stage(window, m_folder)
{
    connect(&m_look, &QTimer::timeout, this, &Tour::look);
    connect(&m_watchdog, &QTimer::timeout, this, [this] { failStep(QStringLiteral("the tour took too long")); });
}

void Tour::start(const QList<TourStep>& steps)
{
    m_steps = steps;
    if (!QDir().mkpath(m_folder)) {
        QTextStream(stderr) << "The tour's folder cannot be made: " << m_folder << "\n";
        QTimer::singleShot(0, qApp, [] { QCoreApplication::exit(1); });
        return;
    }
    // The system's own file dialog is beyond our keys.
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    m_window.window().activateWindow();
    m_whole.start();
    m_stepTime.start();
    m_look.start(kLookMs);
    m_watchdog.setSingleShot(true);
    m_watchdog.start(std::chrono::seconds(kMostSeconds));
}

void Tour::look()
{
    const TourStep& step = m_steps[m_step];
    if (m_move == step.moves.size()) {
        if (++m_still >= kStillLooks)
            tell(QStringLiteral("ok"));
        return;
    }
    if (m_stepTime.hasExpired(qint64(step.seconds) * 1000))
        return failStep(QStringLiteral("move %1 had no effect in time").arg(m_move + 1));
    const TourMove& move = step.moves[m_move];
    if (!m_performed) {
        m_performed = true;
        giveFocus();
        if (move.perform)
            move.perform();
        return;
    }
    if (m_asking || (move.check && !move.check()))
        return;
    if (!move.watch)
        return passMove();
    if (!m_window.desk())
        return;
    m_asking = true;
    Records& records = m_window.desk()->place().records;
    whenDone(records.list(move.watch()), this, [this, judge = move.stored](const Result<QList<Row>>& rows) {
        m_asking = false;
        if (rows && judge(*rows))
            passMove();
    });
}

/// Without a window manager nobody hands the focus on when a dialog closes.
void Tour::giveFocus()
{
    QWidget* modal = QApplication::activeModalWidget();
    QWidget& top = modal ? *modal : m_window.window();
    if (QGuiApplication::focusWindow() != top.windowHandle())
        top.activateWindow();
}

void Tour::passMove()
{
    ++m_move;
    m_still = 0;
    m_performed = false;
}

void Tour::failStep(const QString& why)
{
    if (m_step < m_steps.size())
        tell(QStringLiteral("failed"), why);
}

void Tour::tell(const QString& outcome, const QString& why)
{
    const QString name = QStringLiteral("%1-%2").arg(m_step + 1, 2, 10, QLatin1Char('0')).arg(m_steps[m_step].name);
    const QString file = name + QStringLiteral(".png");
    const bool painted = picture().save(QDir(m_folder).filePath(file));
    const bool good = outcome == u"ok" && painted;
    QJsonObject told{{QStringLiteral("step"), name},
                     {QStringLiteral("outcome"), good ? outcome : QStringLiteral("failed")},
                     {QStringLiteral("ms"), m_stepTime.elapsed()},
                     {QStringLiteral("picture"), file}};
    if (!good)
        told.insert(QStringLiteral("why"), painted ? why : QStringLiteral("the picture was not written"));
    m_told.append(told);
    QTextStream(stdout) << name << " " << told.value(QStringLiteral("outcome")).toString() << " "
                        << m_stepTime.elapsed() << " ms" << (good ? QString() : QStringLiteral(": ") + why) << Qt::endl;
    m_stepTime.restart();
    m_move = 0;
    m_still = 0;
    m_performed = false;
    ++m_step;
    // Later scenes build on what did not happen.
    if (!good || m_step == m_steps.size())
        finish(good);
}

/// The window with the dialogs that lie over it.
QPixmap Tour::picture() const
{
    QWidget& window = m_window.window();
    QPixmap whole = window.grab();
    QPainter painter(&whole);
    for (QWidget* other : QApplication::topLevelWidgets()) {
        if (other == &window || !other->isVisible())
            continue;
        const QRect place(window.mapFromGlobal(other->mapToGlobal(QPoint())), other->size());
        painter.drawPixmap(place.topLeft(), other->grab());
        // The frame that a window manager would give it.
        painter.setPen(other->palette().color(QPalette::Dark));
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
    return whole;
}

/// What went wrong, and what may help.
QString Tour::failure() const
{
    const QJsonObject last = m_told.isEmpty() ? QJsonObject() : m_told.last().toObject();
    const QString told = QStringLiteral("The tour failed at %1: %2.")
                             .arg(last.value(QStringLiteral("step")).toString(),
                                  last.value(QStringLiteral("why")).toString(QStringLiteral("its end")));
    return m_isUsed ? told + QStringLiteral(
                                 " The folder of --data had been used before: if what is in it is in the "
                                 "way, leave --data away or name a new folder.")
                    : told;
}

void Tour::finish(bool good)
{
    m_look.stop();
    m_watchdog.stop();
    const QJsonObject report{{QStringLiteral("outcome"), good ? QStringLiteral("ok") : QStringLiteral("failed")},
                             {QStringLiteral("ms"), m_whole.elapsed()},
                             {QStringLiteral("steps"), m_told}};
    QFile file(QDir(m_folder).filePath(QStringLiteral("tour.json")));
    const bool written = file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(report).toJson()) > 0;
    if (!good)
        QTextStream(stderr) << failure() << Qt::endl;
    QTextStream(stdout) << "tour: " << (good ? "ok" : "failed") << ", " << m_told.size() << " pictures in " << m_folder
                        << Qt::endl;
    QCoreApplication::exit(good && written ? 0 : 1);
}

}  // namespace Seatdesk
