// SPDX-License-Identifier: GPL-3.0-or-later
// Every dialog of documents, tables and settings in each language and look: nothing is cut, every control has a name.
#include "app/transfer/exportdialog.h"
#include "app/transfer/importdialog.h"
#include "app/transfer/transfers.h"
#include "app/window/documents.h"
#include "app/window/personsettings.h"
#include "app/window/reasondialog.h"
#include "support/namelesscontrols.h"
#include "support/text.h"
#include "widgets/controls/texts.h"
#include "widgets/settings/settingsdialog.h"
#include "widgets/tickets/detailpane.h"
#include "widgets/tickets/ticketspage.h"
#include "windowbench.h"

#include <QAbstractButton>
#include <QDir>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

/// Texts that have less room than they need.
QStringList cutTexts(const QWidget& dialog)
{
    QStringList cut;
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        const bool mayShorten = label->wordWrap() || qobject_cast<const ElidedLabel*>(label);
        if (label->isVisible() && !mayShorten && label->sizeHint().width() > label->width() + 1)
            cut.append(label->text());
    }
    for (const QAbstractButton* button : dialog.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && !button->text().isEmpty() && button->sizeHint().width() > button->width() + 1)
            cut.append(button->text());
    }
    return cut;
}

class DialogLooks : public testing::TestWithParam<const char*>
{
protected:
    DialogLooks() : bench(q(GetParam())) { bench.window().window().resize(1366, 768); }

    /// Looks at the dialog in each look; leaves pictures where a person asked for them.
    void look(QWidget& dialog, const char* name)
    {
        const QString folder = qEnvironmentVariable("SEATDESK_PICTURES");
        for (const Look one : {Look::Light, Look::Dark, Look::Contrast}) {
            bench.theme.setLook(one);
            QCoreApplication::processEvents();
            EXPECT_EQ(cutTexts(dialog), QStringList()) << name;
            if (!folder.isEmpty())
                dialog.grab().save(
                    QStringLiteral("%1/%2-%3-%4.png").arg(folder, q(name), q(GetParam()), Theme::nameOf(one)));
        }
        EXPECT_EQ(namelessControls(dialog, true), QStringList()) << name;
    }
    template <typename Dialog>
    Dialog* opened()
    {
        QPointer<Dialog> dialog;
        EXPECT_TRUE(waitFor([&] { return (dialog = bench.desk().workbench()->findChild<Dialog*>()) != nullptr; }));
        return dialog;
    }

    WindowBench bench;
};

}  // namespace

TEST_P(DialogLooks, TablesComeInAndGoOut)
{
    bench.write(q("工单2026-10.csv"),
                "单号,标题,内容,联系电话,渠道,受理时间\n"
                "A1,宽带每晚掉线,重启光猫无效，要求上门,13812342716,电话,2026-10-03 09:12\n"
                "A2,账单重复扣费,本月扣了两次,13900000002,微信,2026-10-03 10:40\n"
                "A1,重复的单号,内容,13900000003,电话,2026-10-04 08:02\n");
    bench.desk().transfers().setChoosers(
        [this](QWidget*, const FileSuggestion&, const FileChosen& chosen) { chosen(bench.path(q("工单2026-10.csv"))); },
        [](QWidget*, const FileSuggestion&, const FileChosen&) {});
    ASSERT_TRUE(bench.actions().run(q("data.import")));
    auto* in = opened<ImportDialog>();
    look(*in, "import-empty");
    in->findChild<QPushButton*>(q("chooseFile"))->click();
    ASSERT_TRUE(waitFor([in] { return in->findChild<QPushButton*>(q("startImport"))->isEnabled(); }));
    look(*in, "import");
    in->findChild<QPushButton*>(q("startImport"))->click();
    auto* close = in->findChild<QPushButton*>(q("closeImport"));
    const QString cancel = close->text();
    ASSERT_TRUE(waitFor([&] { return close->text() != cancel; }));
    look(*in, "import-done");
    close->click();
    ASSERT_TRUE(bench.actions().run(q("data.export")));
    look(*opened<ExportDialog>(), "export");
}

TEST_P(DialogLooks, AReasonIsAsked)
{
    const RecordId ticket = bench.record(q("宽带掉线"));
    bench.desk().workbench()->showPage(q("tickets"));
    bench.desk().ticketsPage()->showTicket(ticket);
    ASSERT_TRUE(waitFor([this] { return bench.desk().ticketsPage()->detail().file().has_value(); }));
    ASSERT_TRUE(bench.actions().run(q("tickets.print.work_order")));
    look(*bench.desk().documents()->dialog(), "print");
    ASSERT_TRUE(bench.actions().run(q("tickets.export")));
    look(*bench.desk().documents()->dialog(), "export-view");
}

TEST_P(DialogLooks, TheDepartmentDecides)
{
    bench.desk().settings().open();
    auto* dialog = opened<SettingsDialog>();
    for (const char* page : {"appearance", "language", "department", "calendar", "team"}) {
        dialog->showPage(q(page));
        look(*dialog, (std::string("settings-") + page).c_str());
    }
    dialog->showPage(q("department"));
    for (QScrollArea* area : dialog->findChildren<QScrollArea*>()) {
        if (area->isVisible())
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum() / 2);
    }
    look(*dialog, "settings-clocks");
}

INSTANTIATE_TEST_SUITE_P(Languages, DialogLooks, testing::Values("zh_CN", "zh_TW", "en"),
                         [](const auto& language) { return std::string(language.param); });
