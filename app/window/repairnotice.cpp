// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/repairnotice.h"

#include "app/window/benchnotice.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace Seatdesk {

namespace {

QString sayOfRepair(const char* sentence)
{
    return QCoreApplication::translate("RepairNotice", sentence);
}

}  // namespace

QString repairSentence(const FileRepair& repair)
{
    const QString file = QFileInfo(repair.file).fileName();
    switch (repair.kind) {
        case FileRepair::Kind::Salvaged:
            if (repair.lost > 0)
                return sayOfRepair(
                           QT_TRANSLATE_NOOP("RepairNotice",
                                             "%1 was damaged. %2 rows could be read and are in use again, %3 rows or "
                                             "pages could not; the damaged file is kept beside it. Tell your "
                                             "administrator, and check your last work."))
                    .arg(file, QLocale().toString(repair.rows), QLocale().toString(repair.lost));
            return sayOfRepair(
                       QT_TRANSLATE_NOOP("RepairNotice",
                                         "%1 was damaged. %2 rows could be read and are in use again; the damaged file "
                                         "is kept beside it. Tell your administrator, and check your last work."))
                .arg(file, QLocale().toString(repair.rows));
        case FileRepair::Kind::Rescued:
            return sayOfRepair(
                       QT_TRANSLATE_NOOP("RepairNotice",
                                         "%1 was removed while Seatdesk had it open. It was written again and nothing "
                                         "is lost. Tell your administrator."))
                .arg(file);
        case FileRepair::Kind::Rebuilt:
            break;
    }
    return sayOfRepair(
        QT_TRANSLATE_NOOP("RepairNotice",
                          "The lists of this PC were damaged and are being filled again. Nothing is lost; rows "
                          "come back within a moment."));
}

void showRepair(Workbench& bench, const Theme& theme, const FileRepair& repair)
{
    const Tone tone = repair.kind == FileRepair::Kind::Rebuilt ? Tone::Info : Tone::Warning;
    BenchNotice(bench, theme).tell(QStringLiteral("repair"), tone, repairSentence(repair));
}

}  // namespace Seatdesk
