// SPDX-License-Identifier: GPL-3.0-or-later
// Every page is worked by keyboard alone: Tab comes by everything that takes the keys, and nothing keeps it.
#include "demowindow.h"

#include <QAbstractButton>
#include <QSet>
#include <QTest>

#include <gtest/gtest.h>

#include <ostream>

using namespace Seatdesk;

namespace {

struct Walk
{
    const char* number;  // of whoever works
    const char* page;
};

void PrintTo(const Walk& walk, std::ostream* out)
{
    *out << walk.number << " on " << walk.page;
}

QString nameOf(const QWidget* widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
}

bool takesTab(const QWidget* widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

class TabWalk : public testing::TestWithParam<Walk>
{
protected:
    TabWalk() : demo(QStringLiteral("zh_CN"), QString::fromLatin1(GetParam().number))
    {
        demo.setUp(Look::Light, QSize(1366, 768));
        demo.window().activateWindow();
        EXPECT_TRUE(waitFor([this] { return demo.window().isActiveWindow(); }));
        demo.go(GetParam().page);
    }
    /// All that Tab comes by from where the keys are, until it has come round.
    QSet<const QWidget*> walked()
    {
        QSet<const QWidget*> seen;
        if (!demo.window().focusWidget())
            QTest::keyClick(&demo.window(), Qt::Key_Tab);
        QWidget* at = demo.window().focusWidget();
        while (at && !seen.contains(at)) {
            seen.insert(at);
            QTest::keyClick(at, Qt::Key_Tab);
            QWidget* next = demo.window().focusWidget();
            if (next == at)
                ADD_FAILURE() << qPrintable(nameOf(at)) << " keeps Tab";
            at = next;
        }
        return seen;
    }

    DemoWindow demo;
};

}  // namespace

TEST_P(TabWalk, TabComesByEverythingThatTakesTheKeys)
{
    const QSet<const QWidget*> seen = walked();
    EXPECT_GT(seen.size(), 5);
    for (const QWidget* widget : demo.window().findChildren<const QWidget*>()) {
        // What hands the keys on is reached when the other is.
        const QWidget* taker = widget->focusProxy() ? widget->focusProxy() : widget;
        if (takesTab(widget) && !seen.contains(taker))
            ADD_FAILURE() << qPrintable(nameOf(widget)) << " in " << qPrintable(nameOf(widget->parentWidget()));
    }
}

INSTANTIATE_TEST_SUITE_P(Pages, TabWalk,
                         testing::Values(Walk{"1002", "desk"}, Walk{"1001", "tickets"}, Walk{"1031", "tickets"},
                                         Walk{"1045", "knowledge"}, Walk{"1001", "phrases"},
                                         Walk{"1001", "announcements"}, Walk{"1001", "handover"},
                                         Walk{"1001", "people"}, Walk{"1001", "log"}, Walk{"1042", "quality"}),
                         [](const auto& walk) {
                             return std::string("Of") + walk.param.number + "On_" + walk.param.page;
                         });
