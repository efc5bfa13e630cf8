// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handover/bookreturn.h"

#include "domain/bookrestoring.h"
#include "domain/staff.h"
#include "support/chainedbook.h"
#include "support/readingplace.h"
#include "widgets/controls/noticebar.h"
#include "widgets/theme/theme.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

/// Keeps what a test lays down, and lets one director sign with one password.
class KeptEntries : public BookRestoring
{
public:
    QFuture<Result<QList<Row>>> lostEntries(RecordId) override { return answered(Result<QList<Row>>(lost)); }
    QFuture<Result<void>> restoreBook(RecordId book, const QString& said, StaffId director,
                                      const QString& password) override
    {
        if (password != u"director's words")
            return answered(Result<void>(failure(Error::Kind::Denied, QStringLiteral("wrong password"))));
        if (error)
            return answered(Result<void>(tl::unexpected(*error)));
        restored = book;
        words = said;
        signer = director;
        return answered(Result<void>());
    }

    QList<Row> lost;
    std::optional<Error> error;
    RecordId restored;
    QString words;
    StaffId signer;
};

class BookReturnTest : public testing::Test
{
protected:
    BookReturnTest()
    {
        book.record = Book::kRecord;
        book.id = newId<RecordId>();
        book.scope = work.office.team;
        BookBody body;
        body.text = QStringLiteral("三号席耳机无声");
        Row entry;
        entry.record = BookEntry::kRecord;
        entry.fields = {{BookEntryField::kSeq, 12},
                        {BookEntryField::kAt, toMicros(work.office.time.now())},
                        {BookEntryField::kBody, body.toText()}};
        kept.lost = {entry};
        front.resize(900, 700);
        front.show();
    }
    StaffId director()
    {
        const StaffId who = newId<StaffId>();
        work.put(QStringLiteral("grant"), {{QStringLiteral("staff"), who.toString()},
                                           {QStringLiteral("role"), QStringLiteral("director")},
                                           {QStringLiteral("target"), work.office.department.toString()}});
        return who;
    }
    void ask()
    {
        command.ask(book, [this](Tone tone, const QString& sentence) {
            told = sentence;
            toldTone = tone;
        });
    }
    QDialog* dialog(const char* name)
    {
        QDialog* found = nullptr;
        EXPECT_TRUE(waitUntil([&] {
            found = front.findChild<QDialog*>(QString::fromLatin1(name));
            return found && found->isVisible();
        })) << name;
        return found;
    }
    static void type(QDialog* sign, const QString& password)
    {
        sign->findChild<QLineEdit*>(QStringLiteral("password0"))->setText(password);
        sign->findChild<QPushButton*>(QStringLiteral("submit"))->click();
    }

    Theme theme;
    ReadingPlace work;
    QWidget front;
    KeptEntries kept;
    Row book;
    BookReturn command{work.place, theme, &kept, &front};
    QString told;
    Tone toldTone = Tone::Neutral;
};

}  // namespace

TEST_F(BookReturnTest, ShowsWhatIsLostAndHasTheDirectorSignForIt)
{
    const StaffId who = director();
    ask();
    QDialog* sign = dialog("signDialog");
    ASSERT_TRUE(sign);
    const QString page = sign->findChild<QTextBrowser*>(QStringLiteral("signedPage"))->toPlainText();
    EXPECT_TRUE(page.contains(QStringLiteral("entries #12 to #12"))) << qPrintable(page);
    EXPECT_TRUE(page.contains(QStringLiteral("三号席耳机无声"))) << qPrintable(page);
    type(sign, QStringLiteral("wrong"));
    const auto* notice = sign->findChild<NoticeBar*>();
    EXPECT_TRUE(waitUntil([&] { return notice->sentence().endsWith(QStringLiteral("Nothing was brought back.")); }))
        << qPrintable(notice->sentence());
    EXPECT_FALSE(sign->findChild<QPushButton*>(QStringLiteral("handOverUnsigned"))->isVisible())
        << "nothing comes back unsigned";
    type(sign, QStringLiteral("director's words"));
    ASSERT_TRUE(waitUntil([&] { return !told.isEmpty(); }));
    EXPECT_EQ(toldTone, Tone::Success);
    EXPECT_EQ(kept.restored, book.id);
    EXPECT_EQ(kept.signer, who);
    EXPECT_TRUE(page.startsWith(kept.words)) << "what was read is what was signed";
}

TEST_F(BookReturnTest, WhatFailsIsSaidAndTheDirectorCanTryAgain)
{
    director();
    kept.error = Error{Error::Kind::Offline, {}};
    ask();
    QDialog* sign = dialog("signDialog");
    ASSERT_TRUE(sign);
    type(sign, QStringLiteral("director's words"));
    const auto* notice = sign->findChild<NoticeBar*>();
    EXPECT_TRUE(waitUntil([&] {
        return notice->sentence().startsWith(
            QStringLiteral("The lost entries were not brought back; this PC still keeps "
                           "them."));
    })) << qPrintable(notice->sentence());
    kept.error.reset();
    type(sign, QStringLiteral("director's words"));
    EXPECT_TRUE(waitUntil([&] { return toldTone == Tone::Success; }));
}

TEST_F(BookReturnTest, OfSeveralDirectorsOneIsChosen)
{
    const QSet<StaffId> both{director(), director()};
    ask();
    QDialog* choice = dialog("askDialog");
    ASSERT_TRUE(choice);
    choice->findChild<QPushButton*>(QStringLiteral("submit"))->click();
    QDialog* sign = dialog("signDialog");
    ASSERT_TRUE(sign);
    type(sign, QStringLiteral("director's words"));
    ASSERT_TRUE(waitUntil([&] { return toldTone == Tone::Success; }));
    EXPECT_TRUE(both.contains(kept.signer));
}

TEST_F(BookReturnTest, WithoutLostEntriesOrADirectorItSaysSo)
{
    ask();
    EXPECT_TRUE(waitUntil([&] { return told == QStringLiteral("The team has no director who could sign for it."); }));
    director();
    kept.lost.clear();
    ask();
    EXPECT_TRUE(waitUntil([&] { return told.startsWith(QStringLiteral("This PC keeps none of the lost entries.")); }))
        << qPrintable(told);
}
