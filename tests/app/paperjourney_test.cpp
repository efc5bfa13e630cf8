// SPDX-License-Identifier: GPL-3.0-or-later
// Blank forms are printed, each with a number that no other seat has, and are on record before the paper is there.
#include "app/window/documents.h"
#include "app/window/paperprintout.h"
#include "app/window/reasondialog.h"
#include "domain/accesslogentry.h"
#include "domain/drafts.h"
#include "domain/jsontext.h"
#include "domain/paperactions.h"
#include "domain/session.h"
#include "domain/ticket.h"
#include "support/text.h"
#include "widgets/controls/linefield.h"
#include "widgets/controls/noticebar.h"
#include "widgets/desk/deskpage.h"
#include "widgets/desk/ticketform.h"
#include "windowbench.h"

#include <QCoreApplication>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>

using namespace Seatdesk;

namespace {

QString wordsOf(const QString& pdf)
{
    QProcess reader;
    reader.start(q("pdftotext"), {q("-layout"), pdf, q("-")});
    const bool done = reader.waitForFinished(20000);
    EXPECT_TRUE(done) << qPrintable(reader.errorString());
    return done ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
}

constexpr const char* kPaperFolder = "SEATDESK_PAPER_FOLDER";
const TicketNumber kPaperNumber{QDate(2026, 11, 17), 42, 7};
const QString kPaperWords = QStringLiteral("光猫红灯，停电时记于纸上");

const DeskCard* paperCard(const PersonDesk& desk)
{
    const CallCards& cards = desk.deskPage()->cards();
    for (int row = 0; row < cards.count(); ++row) {
        if (cards.cardAt(row).paperForm == paperFormId(kPaperNumber))
            return &cards.cardAt(row);
    }
    return nullptr;
}

}  // namespace

/// Of a program of its own, which the test below kills in the middle of it.
TEST(PaperKiller, DISABLED_KeysInUntilItIsKilled)
{
    WindowOptions options;
    options.data = qEnvironmentVariable(kPaperFolder);
    options.as = WindowBench::kAdmin;
    Theme theme;
    Language language;
    theme.install();
    SeatWindow window(options, theme, language);
    const QSignalSpy shown(&window, &SeatWindow::deskShown);
    QString sentence;
    ASSERT_TRUE(window.start(sentence)) << qPrintable(sentence);
    ASSERT_TRUE(waitFor([&] { return !shown.isEmpty(); }));
    PersonDesk& desk = *window.desk();
    desk.showDesk();
    ASSERT_TRUE(waitFor([&] { return desk.workbench()->actions().run(q("paper.enter")); }));
    QDialog* ask = nullptr;
    ASSERT_TRUE(waitFor([&] { return (ask = desk.workbench()->findChild<QDialog*>(q("askDialog"))) != nullptr; }));
    ask->findChild<QLineEdit*>(q("number"))->setText(kPaperNumber.shown());
    QTest::keyClick(ask, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return paperCard(desk) != nullptr; }));
    desk.deskPage()->form().findChild<LineField*>(q("summary"))->insert(kPaperWords);
    const auto isKept = [&] {
        auto all = desk.place().drafts.all();
        EXPECT_TRUE(waitFor([&] { return all.isFinished(); }));
        const QList<Draft> drafts = all.result().value_or(QList<Draft>());
        return std::any_of(drafts.begin(), drafts.end(), [](const Draft& draft) {
            return QString::fromUtf8(toJsonText(draft.content)).contains(kPaperWords);
        });
    };
    ASSERT_TRUE(waitFor(isKept));
    std::raise(SIGKILL);
}

TEST(PaperJourney, AFormThatIsBeingKeyedInIsThereAgainAfterAKill)
{
    WindowBench bench;
    const Workplace& place = bench.desk().place();
    const auto printed = place.records.submit(recordForms(bench.group(), place.session.team(), {kPaperNumber}));
    ASSERT_TRUE(waitFor([&] { return printed.isFinished(); }));
    ASSERT_TRUE(printed.result());
    bench.close();
    QProcess child;
    QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
    surroundings.insert(q(kPaperFolder), bench.data());
    child.setProcessEnvironment(surroundings);
    child.start(QCoreApplication::applicationFilePath(),
                {q("--gtest_also_run_disabled_tests"), q("--gtest_filter=PaperKiller.DISABLED_KeysInUntilItIsKilled")});
    ASSERT_TRUE(child.waitForFinished(120000));
    ASSERT_EQ(child.exitStatus(), QProcess::CrashExit) << child.readAllStandardOutput().constData();
    bench.reopen(WindowBench::kAdmin);
    bench.desk().showDesk();
    ASSERT_TRUE(waitFor([&] { return paperCard(bench.desk()) != nullptr; })) << "it knows its form";
    EXPECT_EQ(paperCard(bench.desk())->draft.number, kPaperNumber.digits());
    EXPECT_EQ(paperCard(bench.desk())->draft.fields.value(TicketField::kSummary).toString(), kPaperWords);
    EXPECT_EQ(bench.storedRows(PaperForm::kRecord).first().text(PaperFormField::kState), keyOf(PaperState::Open));
}

TEST(PaperJourney, EachPrintedFormHasItsOwnNumberOnRecord)
{
    WindowBench bench;
    const QString path = bench.path(q("forms.pdf"));
    Documents* documents = bench.desk().documents();
    documents->setChooser(
        [path](QWidget*, const Documents::Suggestion&, const Documents::Chosen& chosen) { chosen(path); });
    documents->printPapers(bench.desk().place().session.team(), 3, true);
    documents->dialog()->findChild<QLineEdit*>(q("reason"))->setText(q("备用"));
    documents->dialog()->findChild<QPushButton*>(q("otherWay"))->click();
    ASSERT_TRUE(waitFor([&] { return QFile::exists(path); }));
    ASSERT_TRUE(waitFor([&] { return bench.storedRows(PaperForm::kRecord).size() == 3; }));
    const QString words = wordsOf(path);
    EXPECT_EQ(words.count(q("Intake form for calls")), 3) << qPrintable(words);
    const Workplace& place = bench.desk().place();
    const PaperPrintout paper(place.session, place.session.team(),
                              {q("李婷"), place.time.now(), q("备用"), QTimeZone::utc()});
    QSet<QString> numbers;
    for (const Row& row : bench.storedRows(PaperForm::kRecord)) {
        numbers.insert(PaperForm(row).number());
        EXPECT_EQ(PaperForm(row).state(), PaperState::Open);
        const auto number = TicketNumber::parse(PaperForm(row).number());
        ASSERT_TRUE(number.has_value()) << "with a check digit";
        EXPECT_EQ(paper.form(*number).number, number->shown());
    }
    EXPECT_EQ(numbers.size(), 3);
    EXPECT_EQ(words.count(u'\f'), 4) << "a page for each, and one of the duty log";
    const QList<Row> log = bench.storedRows(AccessLogEntry::kRecord);
    ASSERT_EQ(log.size(), 1);
    EXPECT_EQ(log.first().text(AccessLogEntryField::kReason), q("备用"));
    EXPECT_EQ(log.first().integer(AccessLogEntryField::kAmount), 3);
}
