// SPDX-License-Identifier: GPL-3.0-or-later
// Two people at two PCs of one server: the one signs the page of the shift and leaves it, the other takes it over, and
// is asked first when it is no longer what was signed.
#include "domain/book.h"
#include "domain/bookactions.h"
#include "domain/dutyshift.h"
#include "items/closingpage.h"
#include "serverwindowbench.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/handover/handoverpage.h"
#include "widgets/handover/signdialog.h"
#include "widgets/tickets/askdialog.h"

#include <QListView>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>

using namespace Seatdesk;
using namespace std::chrono_literals;

namespace {

/// The journeys' words.
const QString kFaultSaid = QStringLiteral("三号席耳机无声");

class TakeoverJourney : public ServerWindowBench
{
protected:
    TakeoverJourney()
    {
        for (const StaffId person : {agent, taker})
            d.givePassword(person, d.kPassword);
        GroupBuilder group = d.builder({});
        group.insert(Book::kRecord, d.firstTeam, {{BookField::kNumber, 1}}, book);
        shift = group.insert(DutyShift::kRecord, d.firstTeam,
                             {{DutyShiftField::kName, QStringLiteral("白班")},
                              {DutyShiftField::kDay, QStringLiteral("2026-11-18")},
                              {DutyShiftField::kStartsAt, toMicros(d.time.now() - 7h)},
                              {DutyShiftField::kEndsAt, toMicros(d.time.now() + 1h)},
                              {DutyShiftField::kOpenedAt, toMicros(d.time.now() - 7h)}});
        d.apply({}, group.group());
    }
    /// A PC of its own for that person, at the page of the shift.
    std::unique_ptr<SeatWindow> seat(const char* number)
    {
        const QString data = QString::fromLatin1(number);
        open(url(), data);
        signIn(d.kPassword, data);
        EXPECT_TRUE(isAtDesk());
        EXPECT_TRUE(waitFor([&] { return status().state() == SyncStatus::State::Synced; }));
        window->desk()->workbench()->showPage(HandoverPage::workspace());
        return std::move(window);
    }
    static ActionRegistry& actions(SeatWindow& seat) { return seat.desk()->workbench()->actions(); }
    /// Once it can be done there.
    static void run(SeatWindow& seat, const char* id)
    {
        const QString action = QString::fromLatin1(id);
        ASSERT_TRUE(waitFor([&] { return actions(seat).whyNot(action).isEmpty(); }))
            << id << ": " << qPrintable(actions(seat).whyNot(action));
        ASSERT_TRUE(actions(seat).run(action));
    }
    template <typename Dialog>
    static QPointer<Dialog> asked(SeatWindow& seat)
    {
        QPointer<Dialog> found;
        EXPECT_TRUE(waitFor([&] {
            for (Dialog* one : seat.window().findChildren<Dialog*>()) {
                if (one->isVisible())
                    found = one;
            }
            return found != nullptr;
        }));
        return found;
    }
    static void choose(const QWidget& dialog, const char* field, const char* value)
    {
        auto* segments = dialog.findChild<SegmentedControl*>(QString::fromLatin1(field));
        ASSERT_TRUE(segments) << field;
        segments->setCurrentValue(QString::fromLatin1(value));
        Q_EMIT segments->chosen(QString::fromLatin1(value));
    }
    void sign(SeatWindow& seat)
    {
        const QPointer<SignDialog> dialog = asked<SignDialog>(seat);
        ASSERT_TRUE(dialog);
        dialog->findChild<QLineEdit*>(QStringLiteral("password0"))->setText(d.kPassword);
        dialog->findChild<QPushButton*>(QStringLiteral("submit"))->click();
        ASSERT_TRUE(waitFor([&] { return !dialog || !dialog->isVisible(); }));
    }
    /// At that seat the page is filled in, left to whoever takes over, and signed.
    void leavePage(SeatWindow& seat)
    {
        run(seat, "handover.closeShift");
        const QPointer<AskDialog> ask = asked<AskDialog>(seat);
        ASSERT_TRUE(ask);
        choose(*ask, "unfinished", "no");
        choose(*ask, "ending", "relieved");
        choose(*ask, "signs", "there");
        auto* people = ask->findChild<QWidget*>(QStringLiteral("relieved_by"))->findChild<QListWidget*>();
        const auto found = [&] { return people->findItems(QStringLiteral("1002"), Qt::MatchStartsWith); };
        ASSERT_TRUE(waitFor([&] { return !found().isEmpty(); }));
        people->setCurrentItem(found().first());
        ask->submit();
        sign(seat);
        ASSERT_TRUE(waitFor([&] { return stored().isWaiting(); })) << "it reaches the server";
    }
    /// The page that was signed last has its number there.
    bool hasPage(SeatWindow& seat)
    {
        Query query;
        query.record = BookEntry::kRecord;
        query.where = {{QStringLiteral("id"), Condition::Test::Equal, stored().page().toString(), {}}};
        return waitFor([&] {
            const auto rows = seat.desk()->place().records.list(query);
            EXPECT_TRUE(waitFor([&] { return rows.isFinished(); }));
            const QList<Row> found = rows.result().value_or(QList<Row>());
            return !found.isEmpty() && BookEntry(found.first()).seq() > 0;
        });
    }
    [[nodiscard]] DutyShift stored() { return DutyShift(d.row(DutyShift::kRecord, shift)); }
    static bool isTold(SeatWindow& seat, const QString& sentence)
    {
        return waitFor([&] {
            const auto bars = seat.window().findChildren<NoticeBar*>();
            return std::any_of(bars.begin(), bars.end(),
                               [&](const NoticeBar* bar) { return bar->isVisible() && bar->sentence() == sentence; });
        });
    }

    const StaffId taker = d.person(QStringLiteral("1002"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    const RecordId book = bookId(d.firstTeam, 1);
    RecordId shift;
};

}  // namespace

TEST_F(TakeoverJourney, ThePageThatChangedIsSignedAnewAndThenTakenOverAtTheOtherSeat)
{
    const std::unique_ptr<SeatWindow> outgoing = seat("1001");
    leavePage(*outgoing);
    EXPECT_TRUE(
        isTold(*outgoing, QStringLiteral("1002 has not relieved you yet: the page waits for their signature.")));
    const std::unique_ptr<SeatWindow> incoming = seat("1002");
    EXPECT_TRUE(isTold(*incoming, QStringLiteral("1001 has signed the page of this shift and waits to be relieved by "
                                                 "you.")));
    // Something breaks after the signature.
    d.time.advance(2min);
    BookBody fault;
    fault.category = BookCategory::Equipment;
    fault.text = kFaultSaid;
    fault.happenedAt = d.time.now();
    d.apply(agent, *writeEntry(d.builder(agent), d.row(Book::kRecord, book), fault));
    actions(*incoming).run(QStringLiteral("sync.now"));
    const auto* page = incoming->window().findChild<QListView*>(QStringLiteral("closingLines"))->model();
    const QModelIndex equipment = page->index(static_cast<int>(ClosingKind::Equipment), 0);
    ASSERT_TRUE(waitFor([&] { return equipment.data().toString().contains(kFaultSaid); }));
    ASSERT_TRUE(hasPage(*incoming));
    run(*incoming, "handover.takeOver");
    const QPointer<AskDialog> changed = asked<AskDialog>(*incoming);
    ASSERT_TRUE(changed);
    EXPECT_EQ(changed->windowTitle(), QStringLiteral("The page has changed"));
    const auto labels = changed->findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel* label) { return label->text().contains(kFaultSaid); }));
    changed->submit();
    EXPECT_TRUE(
        isTold(*outgoing, QStringLiteral("Your page is to be signed anew: the duty log says what has changed.")));
    d.time.advance(1min);
    leavePage(*outgoing);
    ASSERT_TRUE(hasPage(*incoming));
    run(*incoming, "handover.takeOver");
    sign(*incoming);
    ASSERT_TRUE(waitFor([&] { return stored().closedAt().has_value(); }));
    EXPECT_EQ(stored().ending(), ShiftEnding::Relieved);
    EXPECT_EQ(stored().closedBy(), agent);
    EXPECT_EQ(stored().relievedBy(), taker);
    EXPECT_TRUE(isTold(*outgoing, QStringLiteral("1002 has signed the page and taken over. You are relieved.")));
}
