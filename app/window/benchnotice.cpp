// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/benchnotice.h"

#include "widgets/controls/noticebar.h"
#include "widgets/shell/workbench.h"

#include <QAction>
#include <QLayout>
#include <QToolBar>
#include <QToolButton>

namespace Seatdesk {

void BenchNotice::tell(const QString& name, Tone tone, const QString& sentence, const QList<Word>& words)
{
    auto* bar = m_bench.findChild<QToolBar*>(name + QStringLiteral("Bar"));
    if (!bar) {
        bar = new QToolBar(&m_bench);
        bar->setObjectName(name + QStringLiteral("Bar"));
        bar->setMovable(false);
        bar->layout()->setContentsMargins(0, 0, 0, 0);
        m_bench.addToolBar(Qt::TopToolBarArea, bar);
        m_bench.insertToolBarBreak(bar);
        auto* notice = new NoticeBar(m_theme, bar);
        notice->setObjectName(name + QStringLiteral("Notice"));
        notice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        // A widget that hides itself makes the place in the bar an invisible one.
        bar->addWidget(notice)->setVisible(true);
        QObject::connect(notice, &NoticeBar::dismissed, bar, &QWidget::hide);
    }
    auto* notice = bar->findChild<NoticeBar*>(name + QStringLiteral("Notice"));
    notice->tell(tone, sentence);
    for (const Word& word : words) {
        QToolButton* button = notice->addAction(word.text);
        button->setFocusPolicy(Qt::TabFocus);
        QObject::connect(button, &QToolButton::clicked, notice, [notice, run = word.run] {
            // What it does may put other words there.
            const std::function<void()> carryOut = run;
            notice->dismiss();
            carryOut();
        });
    }
    notice->setDismissable(true);
    bar->show();
}

void BenchNotice::hide(const QString& name)
{
    if (auto* bar = m_bench.findChild<QToolBar*>(name + QStringLiteral("Bar")))
        bar->hide();
}

}  // namespace Seatdesk
