// SPDX-License-Identifier: GPL-3.0-or-later
// Every dialog of the window, opened by the action that opens it: nothing is clipped and every control has a name.
#include "demowindow.h"
#include "support/clippedtexts.h"
#include "support/namelesscontrols.h"
#include "widgets/tickets/actionwords.h"
#include "widgets/tickets/askdialog.h"
#include "widgets/tickets/detailpane.h"
#include "widgets/tickets/ticketquestions.h"
#include "widgets/tickets/ticketspage.h"
#include "widgets/tickets/tickettable.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QListView>
#include <QPointer>
#include <QTest>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

constexpr const char* kPages[] = {"desk", "tickets", "knowledge", "phrases", "announcements"};
/// What the walk must have come by, whatever else there is.
constexpr const char* kDialogs[] = {"askDialog", "bulkDialog"};

class DialogWalk : public testing::TestWithParam<const char*>
{
protected:
    DialogWalk() : demo(QString::fromLatin1(GetParam())) { demo.setUp(Look::Light, QSize(1280, 720)); }

    void judge(QDialog& dialog, const QString& name)
    {
        QStringList faults;
        waitFor([&] { return (faults = clippedTexts(dialog)).isEmpty(); });
        for (const QString& fault : faults)
            ADD_FAILURE() << qPrintable(name) << ": " << qPrintable(fault);
        for (const QString& fault : namelessControls(dialog, true))
            ADD_FAILURE() << qPrintable(name) << " says nothing: " << qPrintable(fault);
        const QString folder = qEnvironmentVariable("SEATDESK_PICTURES");
        if (folder.isEmpty())
            return;
        QDir().mkpath(folder);
        EXPECT_TRUE(dialog.grab().save(
            QStringLiteral("%1/dialog-%2-%3.png").arg(folder, name, QString::fromLatin1(GetParam()))));
    }
    /// The dialog that the action has opened. Whatever is named with an ellipsis asks something, be it later.
    static QDialog* asked(const ActionSpec& spec)
    {
        const bool asks = spec.name.endsWith(u'…');
        const auto isThere = [] { return QApplication::activeModalWidget() || QApplication::activePopupWidget(); };
        EXPECT_TRUE(!asks || waitFor(isThere)) << qPrintable(spec.id) << " asks nothing";
        QCoreApplication::processEvents();
        return qobject_cast<QDialog*>(QApplication::activeModalWidget());
    }
    void chooseTicket()
    {
        demo.go("tickets");
        TicketsPage* page = demo.desk().ticketsPage();
        ASSERT_TRUE(page->showView(QStringLiteral("open")));
        ASSERT_TRUE(waitFor(
            [page] { return page->detail().file() && page->table().currentTicket() == page->detail().file()->id(); }));
    }
    void chooseRow(const char* list)
    {
        auto* rows = demo.part<QListView>(list);
        ASSERT_TRUE(waitFor([rows] { return rows->model()->rowCount() > 0; })) << list;
        rows->setCurrentIndex(rows->model()->index(0, 0));
    }

    DemoWindow demo;
};

}  // namespace

TEST_P(DialogWalk, EveryActionThatAsksSomethingAsksItWhole)
{
    QStringList seen;
    for (const char* page : kPages) {
        demo.go(page);
        if (QLatin1StringView(page) == u"tickets")
            chooseTicket();
        if (QLatin1StringView(page) == u"knowledge")
            chooseRow("articleList");
        const QStringList ids = demo.actions().ids();
        for (const QString& id : ids) {
            const ActionSpec* spec = demo.actions().spec(id);
            // Nothing that leaves the page or the window.
            if (spec->workspace != QLatin1StringView(page) || !demo.actions().whyNot(id).isEmpty())
                continue;
            demo.actions().run(id);
            const QPointer<QDialog> dialog = asked(*spec);
            if (!dialog)
                continue;
            judge(*dialog, id);
            seen.append(dialog->objectName());
            dialog->reject();
            EXPECT_TRUE(waitFor([&] { return !dialog || !dialog->isVisible(); })) << qPrintable(id);
        }
    }
    for (const char* name : kDialogs)
        EXPECT_TRUE(seen.contains(QString::fromLatin1(name))) << name;
    EXPECT_GE(seen.size(), 10) << "few actions ask nothing";
}

TEST_P(DialogWalk, EveryQuestionAboutATicketIsWhole)
{
    chooseTicket();
    TicketsPage* page = demo.desk().ticketsPage();
    const TicketQuestions questions(page->desk(), demo.desk().place(), page);
    for (const TicketAction action : allOf<TicketAction>()) {
        if (TicketQuestions::isDirect(action))
            continue;
        const AskSpec spec = questions.ask(action, *page->detail().file());
        if (spec.fields.isEmpty())
            continue;
        // The word that opened the questions carries them out: "Cancel ticket", not "Cancelling" beside "Cancel".
        EXPECT_TRUE(ActionWords::button(action).startsWith(spec.submit)) << qPrintable(spec.submit);
        const auto ignore = [](const QJsonObject&, const std::function<void(const QString&)>&) {};
        const QPointer<AskDialog> dialog = new AskDialog(spec, ignore, demo.theme, &demo.window());
        dialog->open();
        judge(*dialog, keyOf(action));
        dialog->reject();
        EXPECT_TRUE(waitFor([&] { return !dialog; }));
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, DialogWalk, testing::Values("zh_CN", "zh_TW", "en"),
                         [](const auto& language) { return std::string(language.param); });
