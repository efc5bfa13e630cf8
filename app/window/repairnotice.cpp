// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/repairnotice.h"

#include "widgets/controls/noticebar.h"
#include "widgets/shell/workbench.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLayout>
#include <QLocale>
#include <QToolBar>

namespace Seatdesk {

namespace {

QString say(const char* sentence)
{
    return QCoreApplication::translate("RepairNotice", sentence);
}

}  // namespace

QString repairSentence(const FileRepair& repair)
{
    const QString file = QFileInfo(repair.file).fileName();
    switch (repair.kind) {
        case FileRepair::Kind::Salvaged:
            return say(QT_TRANSLATE_NOOP("RepairNotice",
                                         "%1 was damaged. %2 rows could be read and are in use again; the damaged file "
                                         "is kept beside it. Tell your administrator, and check your last work."))
                .arg(file, QLocale().toString(repair.rows));
        case FileRepair::Kind::Rescued:
            return say(QT_TRANSLATE_NOOP("RepairNotice",
                                         "%1 was removed while Seatdesk had it open. It was written again and nothing "
                                         "is lost. Tell your administrator."))
                .arg(file);
        case FileRepair::Kind::Rebuilt:
            break;
    }
    return say(QT_TRANSLATE_NOOP("RepairNotice",
                                 "The lists of this PC were damaged and are being filled again. Nothing is lost; rows "
                                 "come back within a moment."));
}

void showRepair(Workbench& bench, const Theme& theme, const FileRepair& repair)
{
    auto* bar = bench.findChild<QToolBar*>(QStringLiteral("repairBar"));
    if (!bar) {
        bar = new QToolBar(&bench);
        bar->setObjectName(QStringLiteral("repairBar"));
        bar->setMovable(false);
        bar->layout()->setContentsMargins(0, 0, 0, 0);
        bench.addToolBar(Qt::TopToolBarArea, bar);
        auto* notice = new NoticeBar(theme, bar);
        notice->setObjectName(QStringLiteral("repairNotice"));
        notice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        bar->addWidget(notice);
        QObject::connect(notice, &NoticeBar::dismissed, bar, &QWidget::hide);
    }
    auto* notice = bar->findChild<NoticeBar*>(QStringLiteral("repairNotice"));
    notice->tell(repair.kind == FileRepair::Kind::Rebuilt ? Tone::Info : Tone::Warning, repairSentence(repair));
    notice->setDismissable(true);
    bar->show();
}

}  // namespace Seatdesk
