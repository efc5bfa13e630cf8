// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tourscenes.h"
#include "domain/accesslogentry.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>

namespace Seatdesk {

namespace {

const QString kReason = QStringLiteral("本周滞留工单例会");
constexpr qsizetype kLeastLines = 2;

QString exportedFile(const TourStage& stage)
{
    return QDir(stage.folder()).filePath(QStringLiteral("stuck.csv"));
}

TourStep asking(TourStage& stage)
{
    const auto open = [&stage] {
        QFile::remove(exportedFile(stage));
        stage.hand.press(Qt::Key_F12);
    };
    const auto write = [&stage] { stage.hand.write(QStringLiteral("benzhou"), kReason); };
    return {QStringLiteral("lead-says-why-to-export"),
            {{.perform = open, .check = [&stage] { return stage.questions() != nullptr; }}, {.perform = write}}};
}

TourStep exported(TourStage& stage)
{
    const auto fileAsked = [&stage] { return qobject_cast<QFileDialog*>(stage.questions()) != nullptr; };
    const auto name = [&stage] {
        stage.hand.press(Qt::Key_A, Qt::ControlModifier);
        stage.hand.type(exportedFile(stage));
        stage.hand.press(Qt::Key_Return);
    };
    const auto written = [&stage] {
        QFile file(exportedFile(stage));
        return file.open(QIODevice::ReadOnly) && file.readAll().count('\n') >= kLeastLines;
    };
    TourMove logged;
    logged.watch = [] {
        Query query;
        query.record = AccessLogEntry::kRecord;
        query.where = {{AccessLogEntryField::kReason, Condition::Test::Equal, kReason, {}}};
        return query;
    };
    logged.stored = [](const QList<Row>& rows) { return !rows.isEmpty(); };
    return {QStringLiteral("lead-exports-the-view"),
            {{.perform = [&stage] { stage.hand.press(Qt::Key_Return); }, .check = fileAsked},
             {.perform = name, .check = written},
             logged}};
}

TourStep closing(TourStage& stage)
{
    return {QStringLiteral("lead-goes-on"),
            {{.perform = [&stage] { stage.hand.press(Qt::Key_Escape); },
              .check = [] { return QApplication::activeModalWidget() == nullptr; }}}};
}

}  // namespace

QList<TourStep> exportScenes(TourStage& stage)
{
    return {asking(stage), exported(stage), closing(stage)};
}

}  // namespace Seatdesk
