// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/readingbrowser.h"

#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

/// Stands in for the browser of the desktop.
class Desktop : public QObject
{
    Q_OBJECT

public:
    Desktop() { QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "open"); }
    ~Desktop() override { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }

public Q_SLOTS:
    void open(const QUrl& url) { opened.append(url); }

public:
    QList<QUrl> opened;
};

QMessageBox* questionOf(ReadingBrowser& text, const QString& link)
{
    Q_EMIT text.anchorClicked(QUrl(link));
    return text.findChild<QMessageBox*>(QStringLiteral("linkQuestion"));
}

}  // namespace

TEST(ReadingBrowser, OpensALinkOnlyAfterItsAddressWasShown)
{
    const Desktop desktop;
    ReadingBrowser text;
    text.show();
    QMessageBox* question = questionOf(text, QStringLiteral("https://example.org/rules"));
    ASSERT_TRUE(question);
    EXPECT_EQ(question->informativeText(), QStringLiteral("https://example.org/rules"));
    EXPECT_TRUE(desktop.opened.isEmpty());
    for (QAbstractButton* button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    EXPECT_EQ(desktop.opened, QList{QUrl(QStringLiteral("https://example.org/rules"))});
}

TEST(ReadingBrowser, OpensNoFileOfThisPc)
{
    ReadingBrowser text;
    text.show();
    QMessageBox* question = questionOf(text, QStringLiteral("file:///etc/passwd"));
    ASSERT_TRUE(question);
    for (const QAbstractButton* button : question->buttons())
        EXPECT_EQ(question->buttonRole(const_cast<QAbstractButton*>(button)), QMessageBox::RejectRole);
}

#include "readingbrowser_test.moc"
