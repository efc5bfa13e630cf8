// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/privacy.h"
#include "app/tour/tour.h"
#include "app/tour/tourscenes.h"
#include "app/window/language.h"
#include "app/window/options.h"
#include "app/window/seatwindow.h"
#include "app/window/startmeasure.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>

#include <cstdio>
#include <optional>

using namespace Seatdesk;

namespace {

/// Without a display the window still runs, for the tour and its pictures.
void chooseDisplay()
{
    const bool display = !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    if (!display && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

}  // namespace

int main(int argc, char** argv)
{
    StartMeasure measure;
    keepToOneself();
    chooseDisplay();
    if (const double scale = scaleAsked(argc, argv); scale > 0)
        qputenv("QT_SCALE_FACTOR", QByteArray::number(scale));
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("seatdesk"));
    QApplication::setApplicationVersion(QStringLiteral(SEATDESK_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.seatdesk.Seatdesk"));
    const Result<WindowOptions> options = parseWindowOptions(QApplication::arguments());
    if (!options) {
        QTextStream(stderr) << options.error().detail << "\n";
        return 2;
    }
    const bool isUsed = !options->data.isEmpty() && !QDir(options->data).isEmpty();
    Theme theme;
    theme.install();
    Language language;
    SeatWindow window(*options, theme, language);
    if (!options->measure.isEmpty())
        measure.watch(window, options->measure);
    QObject::connect(&window, &SeatWindow::signInRefused, [](const QString& refusal) {
        QTextStream(stderr) << refusal << "\n";
        QApplication::exit(2);
    });
    QString sentence;
    if (!window.start(sentence)) {
        QTextStream(stderr) << sentence << "\n";
        return window.isHandedOver() ? 0 : 1;
    }
    std::optional<Tour> tour;
    if (!options->tour.isEmpty()) {
        tour.emplace(window, options->tour);
        tour->setUsed(isUsed);
        tour->start(workingDay(tour->stage()));
    }
    return QApplication::exec();
}
