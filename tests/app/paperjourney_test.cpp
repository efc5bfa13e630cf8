// SPDX-License-Identifier: GPL-3.0-or-later
// Blank forms are printed, each with a number that no other seat has, and are on record before the paper is there.
#include "app/window/documents.h"
#include "app/window/paperprintout.h"
#include "app/window/reasondialog.h"
#include "domain/accesslogentry.h"
#include "domain/paperform.h"
#include "domain/session.h"
#include "support/text.h"
#include "widgets/controls/noticebar.h"
#include "windowbench.h"

#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSet>
#include <QTimeZone>

#include <gtest/gtest.h>

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

}  // namespace

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
