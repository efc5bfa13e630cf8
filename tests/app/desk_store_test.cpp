// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contact.h"
#include "domain/records.h"
#include "domain/ticket.h"
#include "host/seathost.h"
#include "host/seatindex.h"
#include "search/foldedwordingcheck.h"
#include "search/pinyintypeahead.h"
#include "support/await.h"
#include "support/faketime.h"
#include "support/naughtytexts.h"
#include "support/plainfonts.h"
#include "widgets/actions/actionregistry.h"
#include "widgets/controls/linefield.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/texteditor.h"
#include "widgets/desk/deskpage.h"
#include "widgets/desk/ticketform.h"
#include "widgets/workplace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <chrono>

using namespace Seatdesk;

namespace {

/// Every field of the form that takes any text.
const QStringList kTexts{QStringLiteral("customer_name"), QStringLiteral("service_account"),
                         QStringLiteral("reach_time"),    QStringLiteral("address"),
                         QStringLiteral("summary"),       QStringLiteral("description"),
                         QStringLiteral("answer"),        QStringLiteral("appointment"),
                         QStringLiteral("complaint_to"),  QStringLiteral("norm_broken")};

/// The Desk over the real files of a seat.
class DeskOnAStore : public testing::Test
{
protected:
    DeskOnAStore()
    {
        host = SeatHost::open(folder.path(), time, seatIndex()).value();
        EXPECT_TRUE(
            await(host->createDepartment({QStringLiteral("客服部"), QStringLiteral("一班"), QStringLiteral("1001"),
                                          QStringLiteral("周敏"), QStringLiteral("secret 1")})));
        seat = host->seat(std::move(**await(host->signIn(QStringLiteral("1001"), QStringLiteral("secret 1"))))).value();
        QSignalSpy ready(seat.get(), &Seat::ready);
        EXPECT_TRUE(ready.wait(60000));
        place = std::make_unique<Workplace>(Workplace{seat->records(), seat->drafts(), seat->search(),
                                                      seat->customers(), seat->ticketNumbers(), seat->session(),
                                                      seat->settings(), seat->calendar(), seat->syncStatus(),
                                                      seat->tray(), typeAhead, wording, time, seat->seatId()});
        window = std::make_unique<QWidget>();
        actions = new ActionRegistry(theme, window.get());
        page = new DeskPage(*place, theme, *actions, window.get());
        page->resize(910, 700);
        actions->setWorkspace(QStringLiteral("desk"));
        window->setUpdatesEnabled(false);
        window->show();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        EXPECT_TRUE(QTest::qWaitFor([this] { return page->isReady(); }, 60000));
        usePlainFonts(*page);
    }
    ~DeskOnAStore() override { window.reset(); }

    static void typeIn(QWidget* field, const QString& text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(field, &event);
    }
    static void paste(QWidget* field, const QString& text)
    {
        QApplication::clipboard()->setText(text);
        if (auto* line = qobject_cast<LineField*>(field))
            line->pasteText();
        else if (auto* editor = qobject_cast<TextEditor*>(field))
            editor->paste();
    }
    /// What is written into that field: a ticket without a summary is not saved.
    static QString textFor(const QString& key, const QString& text)
    {
        return key == u"summary" && text.trimmed().isEmpty() ? QStringLiteral("x") + text : text;
    }

    /// Writes a complaint with that text everywhere and saves it.
    RecordId save(const QString& text, void (*put)(QWidget*, const QString&))
    {
        actions->run(QStringLiteral("kind.6"));
        for (const QString& key : kTexts)
            put(page->form().fieldOf(key), textFor(key, text));
        page->form()
            .fieldOf(QStringLiteral("invitation"))
            ->findChild<QAbstractButton*>(keyOf(Invitation::NotAsked))
            ->click();
        const RecordId id = page->cards().current().draft.ticket;
        actions->run(QStringLiteral("ticket.saveNext"));
        EXPECT_TRUE(QTest::qWaitFor([&] { return page->cards().current().draft.ticket != id; }, 60000))
            << qPrintable(page->findChild<NoticeBar*>(QStringLiteral("notice"))->sentence());
        return id;
    }
    QList<RecordId> found(const QString& key, const QString& text)
    {
        Query query;
        query.record = Ticket::kRecord;
        query.where = {{key, Condition::Test::Equal, text, {}}};
        query.fields = {key};
        QList<RecordId> ids;
        for (const Row& row : await(seat->records().list(query)).value_or(QList<Row>())) {
            EXPECT_EQ(row.text(key), text);
            ids.append(row.id);
        }
        return ids;
    }
    /// Shows the row in the form and reads it from there.
    QJsonObject throughTheForm(const Row& row)
    {
        DeskCard card;
        card.draft.fields = row.fields;
        page->form().load(card);
        DeskCard read;
        page->form().store(read);
        page->form().load(page->cards().current());
        return read.draft.fields;
    }

    QTemporaryDir folder;
    FakeTime time;
    std::unique_ptr<SeatHost> host;
    std::unique_ptr<Seat> seat;
    PinyinTypeAhead typeAhead;
    FoldedWordingCheck wording;
    std::unique_ptr<Workplace> place;
    Theme theme;
    std::unique_ptr<QWidget> window;
    ActionRegistry* actions = nullptr;
    DeskPage* page = nullptr;
};

}  // namespace

TEST_F(DeskOnAStore, KeepsEveryOddTextOfEveryFieldAsItWasTypedAndPasted)
{
    int count = 0;
    for (const QString& text : naughtyTexts()) {
        // A seat has 999 ticket numbers a day.
        if (++count % 400 == 0)
            time.advance(std::chrono::hours(24));
        const QList<RecordId> saved{save(text, &typeIn), save(text, &paste)};
        for (const RecordId& id : saved) {
            const Result<Row> row = await(seat->records().get(Ticket::kRecord, id));
            ASSERT_TRUE(row) << qPrintable(text);
            const QJsonObject shown = throughTheForm(*row);
            for (const QString& key : kTexts) {
                ASSERT_EQ(row->text(key), textFor(key, text)) << qPrintable(key);
                ASSERT_EQ(shown.value(key).toString(), textFor(key, text)) << qPrintable(key);
            }
        }
        for (const QString& key : kTexts) {
            const QList<RecordId> hits = found(key, textFor(key, text));
            ASSERT_TRUE(hits.contains(saved[0]) && hits.contains(saved[1])) << qPrintable(key + u' ' + text);
        }
    }
}

TEST_F(DeskOnAStore, FindsACallerByNameByPinyinByInitialsAndByPartOfANumber)
{
    page->takeCall(QStringLiteral("13800002716"), QStringLiteral("call-1"));
    page->findChild<QAbstractButton*>(QStringLiteral("newCustomer"))->click();
    typeIn(page->findChild<QWidget*>(QStringLiteral("newCustomerName")), QStringLiteral("王秀兰"));
    page->findChild<QAbstractButton*>(QStringLiteral("addCustomer"))->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !page->cards().current().customer().isNull(); }, 60000));
    const CustomerId wang = page->cards().current().customer();
    auto* field = page->findChild<QLineEdit*>(QStringLiteral("callerNumber"));
    for (const char16_t* typed : {u"王秀兰", u"秀兰", u"wangxiulan", u"wxl", u"２７１６", u"0000"}) {
        const QString words = QString::fromUtf16(typed);
        actions->run(QStringLiteral("ticket.new"));
        ASSERT_TRUE(QTest::qWaitFor(
            [&] {
                // The index follows the save by a moment: asked again until it knows.
                field->clear();
                typeIn(field, words);
                QTest::qWait(300);
                QTest::keyClick(field, Qt::Key_Return);
                return page->cards().current().customer() == wang;
            },
            20000))
            << qPrintable(words);
    }
}
