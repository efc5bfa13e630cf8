// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/keyhintbutton.h"

#include <QDialog>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace Seatdesk;

TEST(KeyHintButton, ReturnPressesTheButtonWithTheFocusAndNotTheDefaultOne)
{
    const Theme theme;
    QDialog dialog;
    auto* column = new QVBoxLayout(&dialog);
    auto* goOn = new KeyHintButton(theme, QStringLiteral("Go on"));
    auto* cancel = new KeyHintButton(theme, QStringLiteral("Cancel"));
    goOn->setDefault(true);
    column->addWidget(goOn);
    column->addWidget(cancel);
    dialog.show();
    const QSignalSpy went(goOn, &QPushButton::clicked);
    const QSignalSpy cancelled(cancel, &QPushButton::clicked);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        cancel->setFocus();
        QTest::keyClick(cancel, key);
    }
    EXPECT_EQ(cancelled.count(), 2);
    EXPECT_EQ(went.count(), 0);
    QTest::keyClick(cancel, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(cancelled.count(), 2) << "with Ctrl it is another key";
}
