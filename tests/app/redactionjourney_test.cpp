// SPDX-License-Identifier: GPL-3.0-or-later
// A part of a call is hidden by one inspector, not heard by another, and the director reads who heard what, in the real
// window over a real folder. With SEATDESK_PICTURES=DIR pictures are kept.
#include "audio/madecall.h"
#include "domain/accesslogentry.h"
#include "domain/redactions.h"
#include "support/clippedtexts.h"
#include "support/namelesscontrols.h"
#include "support/tabreach.h"
#include "support/text.h"
#include "widgets/log/logpage.h"
#include "widgets/quality/addrecordingsdialog.h"
#include "widgets/quality/protectiondialog.h"
#include "widgets/quality/qualitypage.h"
#include "windowbench.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class RedactionJourney : public testing::TestWithParam<const char*>
{
protected:
    RedactionJourney() : bench(QString::fromLatin1(GetParam()))
    {
        const ScopeId department = bench.desk().place().session.scopes().department();
        bench.hire(q("1002"), q("王芳"), q("agent"));
        // Inspectors work for the whole department.
        bench.hire(q("1042"), q("邓颖"), q("inspector"), department);
        bench.hire(q("1043"), q("何静"), q("inspector"), department);
        bench.hire(q("1045"), q("林悦"), q("director"), department);
        QDir().mkpath(bench.path(q("calls")));
        bench.write(q("calls/external-1002-13812342716-20261118-150233-17.42.wav"), MadeCall::minute().wav());
    }
    void signIn(const char* number)
    {
        bench.reopen(q(number));
        bench.window().window().resize(1366, 768);
        bench.window().window().activateWindow();
        bench.desk().workbench()->showPage(QualityPage::workspace());
        ASSERT_TRUE(waitFor([this] { return part<QPushButton>("addButton") != nullptr; }));
    }
    QualityPage* page() const
    {
        return qobject_cast<QualityPage*>(bench.desk().workbench()->page(QualityPage::workspace()));
    }
    template <typename T>
    T* part(const char* name) const
    {
        return page() ? page()->findChild<T*>(q(name)) : nullptr;
    }
    void addFolder()
    {
        ASSERT_TRUE(bench.actions().run(q("quality.add")));
        auto* dialog = page()->findChild<AddRecordingsDialog*>();
        ASSERT_NE(dialog, nullptr);
        dialog->findChild<QLineEdit*>(q("recordingFolder"))->setText(bench.path(q("calls")));
        dialog->findChild<QPushButton*>(q("lookThrough"))->click();
        auto* add = dialog->findChild<QPushButton*>(q("submit"));
        ASSERT_TRUE(waitFor([&] { return add->isVisible(); }));
        add->click();
        ASSERT_TRUE(waitFor([this] { return part<QListView>("recordingList")->model()->rowCount() == 1; }));
    }
    bool opened()
    {
        return waitFor([this] { return page()->sound().analysis() && page()->sound().isHiddenKnown(); });
    }
    void answer(const char* action, const QString& text, const char* name)
    {
        ASSERT_TRUE(waitFor([&] { return bench.actions().whyNot(q(action)).isEmpty(); }))
            << qPrintable(bench.actions().whyNot(q(action)));
        ASSERT_TRUE(bench.actions().run(q(action)));
        auto* dialog = page()->findChild<ProtectionDialog*>();
        ASSERT_NE(dialog, nullptr);
        dialog->findChild<QLineEdit*>(q("protectionText"))->setText(text);
        pictureOf(*dialog, name);
        EXPECT_EQ(namelessControls(*dialog, true), QStringList()) << name;
        EXPECT_EQ(missedByTab(*dialog), QStringList()) << name;
        dialog->findChild<QPushButton*>(q("protectionGoOn"))->click();
    }
    void redact()
    {
        page()->sound().seek(1);
        ASSERT_TRUE(bench.actions().run(q("call.markIn")));
        page()->sound().seek(5);
        ASSERT_TRUE(bench.actions().run(q("call.markOut")));
        ASSERT_NO_FATAL_FAILURE(answer("call.redact", {}, "redact"));
        ASSERT_TRUE(waitFor([this] { return page()->sound().hides(2, 3); }));
        picture("redacted");
    }
    /// Plays a while and leaves the page.
    void listen()
    {
        page()->sound().seek(0.5);
        page()->sound().toggle();
        ASSERT_TRUE(waitFor([this] { return page()->sound().position() > 1.5; }));
        bench.desk().workbench()->showPage(q("knowledge"));
        ASSERT_TRUE(waitFor([this] { return !logged("listen").isEmpty(); }));
    }
    QList<Row> logged(const char* what)
    {
        QList<Row> rows = bench.storedRows(AccessLogEntry::kRecord);
        rows.removeIf([&](const Row& row) { return AccessLogEntry(row).what() != q(what); });
        return rows;
    }
    void picture(const char* name) { pictureOf(bench.window().window(), name); }
    void pictureOf(QWidget& what, const char* name)
    {
        const QString folder = qEnvironmentVariable("SEATDESK_PICTURES");
        for (const Look look : {Look::Light, Look::Dark, Look::Contrast}) {
            bench.theme.setLook(look);
            QTest::qWait(80);
            EXPECT_EQ(clippedTexts(what), QStringList()) << name;
            if (!folder.isEmpty())
                what.grab().save(
                    q("%1/redaction-%2-%3-%4.png").arg(folder, q(name), Theme::nameOf(look), q(GetParam())));
        }
        bench.theme.setLook(Look::Light);
    }

    WindowBench bench;
};

}  // namespace

TEST_P(RedactionJourney, WhatOneHidesAnotherDoesNotHearAndTheDirectorReadsWhoHeardWhat)
{
    ASSERT_NO_FATAL_FAILURE(signIn("1042"));
    ASSERT_NO_FATAL_FAILURE(addFolder());
    ASSERT_TRUE(opened());
    ASSERT_NO_FATAL_FAILURE(redact());

    ASSERT_NO_FATAL_FAILURE(signIn("1043"));
    ASSERT_TRUE(opened());
    EXPECT_TRUE(page()->sound().hides(2, 3));
    EXPECT_FALSE(bench.actions().run(q("call.original")));
    part<QListView>("redactionList")->setCurrentIndex(part<QListView>("redactionList")->model()->index(0, 0));
    EXPECT_FALSE(bench.actions().run(q("call.unredact"))) << "it is another's";
    ASSERT_NO_FATAL_FAILURE(listen());
    const AccessLogEntry heard(logged("listen").first());
    ASSERT_EQ(heard.heard().parts().size(), 1);
    EXPECT_EQ(heard.heard().parts().first().fromMs, 500);
    EXPECT_GT(heard.heard().parts().first().toMs, 1400);
    EXPECT_FALSE(heard.heard().parts().first().isOriginal);

    ASSERT_NO_FATAL_FAILURE(signIn("1045"));
    ASSERT_TRUE(opened());
    ASSERT_TRUE(waitFor([this] { return part<QListView>("heardByList")->isVisible(); }));
    EXPECT_TRUE(part<QListView>("heardByList")->model()->index(0, 0).data().toString().contains(q("何静")));
    ASSERT_NO_FATAL_FAILURE(answer("call.original", q("核实客户投诉"), "original"));
    ASSERT_TRUE(waitFor([this] { return page()->sound().isOriginal(); }));
    EXPECT_EQ(logged("original").size(), 1);
    picture("original");
    bench.desk().workbench()->showPage(LogPage::workspace());
    auto* log = bench.desk().workbench()->findChild<QListView*>(q("logList"));
    ASSERT_NE(log, nullptr);
    ASSERT_TRUE(waitFor([log] { return log->model()->rowCount() >= 2; }));
    picture("log");
}

INSTANTIATE_TEST_SUITE_P(Languages, RedactionJourney, testing::Values("zh_CN", "zh_TW", "en"),
                         [](const auto& language) { return std::string(language.param); });
