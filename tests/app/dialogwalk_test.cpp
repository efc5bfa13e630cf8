// SPDX-License-Identifier: GPL-3.0-or-later
// Every dialog of the window, opened by the action that opens it: nothing is clipped, every control has a name and Tab
// comes by it.
#include "demowindow.h"
#include "domain/book.h"
#include "domain/bookactions.h"
#include "domain/calendarday.h"
#include "domain/dutyshift.h"
#include "domain/reminder.h"
#include "domain/staff.h"
#include "domain/workcalendar.h"
#include "everylook.h"
#include "support/clippedtexts.h"
#include "support/namelesscontrols.h"
#include "support/tabreach.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/drafts/formdraft.h"
#include "widgets/handover/bookreturn.h"
#include "widgets/handover/signdialog.h"
#include "widgets/help/keysheet.h"
#include "widgets/palette/commandpalette.h"
#include "widgets/tickets/actionwords.h"
#include "widgets/tickets/askdialog.h"
#include "widgets/tickets/detailpane.h"
#include "widgets/tickets/pickfield.h"
#include "widgets/tickets/ticketquestions.h"
#include "widgets/tickets/ticketspage.h"
#include "widgets/tickets/tickettable.h"
#include "widgets/tray/traydock.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QListView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

using namespace Seatdesk;

namespace {

constexpr const char* kDirector = "1045";

/// Whose pages are walked, and which list has to have a row chosen for its actions.
struct Round
{
    const char* number;
    const char* page;
    const char* list = nullptr;
};
constexpr Round kRounds[] = {{kDirector, "desk"},
                             {kDirector, "tickets"},
                             {kDirector, "knowledge", "articleList"},
                             {kDirector, "phrases"},
                             {kDirector, "announcements"},
                             {kDirector, "log"},
                             {"1001", "handover", "dutyLog"},
                             {"1001", "people", "peopleList"},
                             {"1042", "quality"},
                             {"1002", "results"},
                             {"1047", "people", "peopleList"}};
const QSize kLeast{1280, 720};
/// What the walk must have come by, whatever else there is.
constexpr const char* kDialogs[] = {"askDialog",    "bulkDialog",   "addRecordings",   "rosterDialog",
                                    "closingRows",  "checksDialog", "reportDialog",    "plansDialog",
                                    "papersDialog", "pointsDialog", "scorecardsDialog"};
/// What opens over every page.
constexpr const char* kEverywhere[] = {"palette.open",  "help.keys",     "settings.open", "drafts.show",
                                       "reminder.list", "reminder.new",  "duties.list",   "tray.toggle",
                                       "deputy.name",   "seat.password", "data.import",   "data.export"};
/// What leads away from where one is.
constexpr const char* kLeaving[] = {"seat.l", "page.", "workspace."};

/// What is done at once, without a question, to somebody whom the next walk needs.
constexpr const char* kDoneAtOnce[] = {"person.active", "role.end"};

/// Whether one of `names` begins the id.
template <typename Names>
bool isOneOf(const QString& id, const Names& names)
{
    return std::any_of(std::begin(names), std::end(names),
                       [&id](const char* name) { return id.startsWith(QString::fromLatin1(name)); });
}

class DialogWalk : public testing::TestWithParam<const char*>
{
protected:
    void SetUp() override { signIn(kDirector); }
    void signIn(const char* number)
    {
        // One window at a time has the folder.
        m_demo.reset();
        m_demo = std::make_unique<DemoWindow>(QString::fromLatin1(GetParam()), QString::fromLatin1(number));
        demo().setUp(Look::Light, kLeast);
    }
    [[nodiscard]] DemoWindow& demo() const { return *m_demo; }

    void judge(QWidget& dialog, const QString& name)
    {
        for (const Look look : kLooks) {
            demo().setUp(look, kLeast);
            QStringList faults;
            waitFor([&] { return (faults = clippedTexts(dialog)).isEmpty(); });
            for (const QString& fault : faults)
                ADD_FAILURE() << qPrintable(name) << ": " << qPrintable(fault);
            keepPicture(dialog, name, look);
        }
        for (const QString& fault : namelessControls(dialog, true))
            ADD_FAILURE() << qPrintable(name) << " says nothing: " << qPrintable(fault);
        if (!dialog.isWindow())
            return;
        for (const QString& fault : missedByTab(dialog))
            ADD_FAILURE() << qPrintable(name) << ", by Tab: " << qPrintable(fault);
    }
    static void keepPicture(QWidget& dialog, const QString& name, Look look)
    {
        const QString folder = qEnvironmentVariable("SEATDESK_PICTURES");
        if (folder.isEmpty())
            return;
        QDir().mkpath(folder);
        EXPECT_TRUE(dialog.grab().save(QStringLiteral("%1/dialog-%2-%3-%4.png")
                                           .arg(folder, name, QString::fromLatin1(GetParam()), Theme::nameOf(look))));
    }
    /// What an action of the whole window has opened: a dialog, or what lies over the page.
    QWidget* openedOver() const
    {
        if (QWidget* dialog = QApplication::activeModalWidget())
            return dialog;
        const QList<QWidget*> over{demo().desk().workbench()->findChild<CommandPalette*>(),
                                   demo().desk().workbench()->findChild<KeySheet*>(),
                                   demo().desk().workbench()->findChild<TrayDock*>()};
        for (QWidget* widget : over) {
            if (widget && widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    /// So that the lists have something to show.
    void leaveSomething()
    {
        const Workplace& place = demo().desk().place();
        Draft draft;
        draft.id = newId<DraftId>();
        draft.content = {{FormDraft::kKind, QStringLiteral("report")},
                         {FormDraft::kAbout, newId<RecordId>().toString()},
                         {FormDraft::kFields, QJsonObject{{QStringLiteral("text"), QStringLiteral("光猫红灯掉线")}}}};
        draft.updatedAt = place.time.now();
        const auto kept = demo().desk().place().drafts.put(draft);
        GroupBuilder group(place.seat, place.session.person(), place.time);
        group.insert(Reminder::kRecord, ScopeId(place.session.person()),
                     {{ReminderField::kAt, toMicros(place.time.now() + std::chrono::hours(2))},
                      {ReminderField::kText, QStringLiteral("下班前给客户回电")}});
        const auto submitted = demo().desk().place().records.submit(group.group());
        ASSERT_TRUE(waitFor([&] { return kept.isFinished() && submitted.isFinished(); }));
        ASSERT_TRUE(submitted.result());
    }
    /// So that the teams owe the briefing of the day.
    void makePeak()
    {
        m_isPeak = true;
        const Workplace& place = demo().desk().place();
        GroupBuilder group(place.seat, place.session.person(), place.time);
        group.insert(CalendarDay::kRecord, ScopeId(),
                     {{CalendarDayField::kDay, place.calendar.dayOf(place.time.now()).toString(Qt::ISODate)},
                      {CalendarDayField::kKind, QString(CalendarDay::kPeak)}});
        const auto submitted = demo().desk().place().records.submit(group.group());
        ASSERT_TRUE(waitFor([&] { return submitted.isFinished(); }));
        ASSERT_TRUE(submitted.result());
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
        demo().go("tickets");
        TicketsPage* page = demo().desk().ticketsPage();
        ASSERT_TRUE(page->showView(QStringLiteral("open")));
        ASSERT_TRUE(waitFor(
            [page] { return page->detail().file() && page->table().currentTicket() == page->detail().file()->id(); }));
    }
    void openPage(const Round& round)
    {
        demo().go(round.page);
        if (QLatin1StringView(round.page) == u"tickets")
            chooseTicket();
        if (auto* days = demo().part<QComboBox>("dutyLogDays"))
            days->setCurrentIndex(1);  // today's page may still be empty
        // What is left open stands last on the page that hands over.
        if (auto* lines = demo().part<QListView>("closingLines")) {
            lines->setCurrentIndex(lines->model()->index(lines->model()->rowCount() - 1, 0));
            EXPECT_TRUE(
                waitFor([&] { return demo().actions().whyNot(QStringLiteral("handover.closeShift")).isEmpty(); }));
        }
        const bool isBriefed =
            m_isPeak && QLatin1StringView(round.number) == u"1001" && demo().part<QWidget>("briefingOwed");
        EXPECT_TRUE(!isBriefed ||
                    waitFor([&] { return demo().actions().whyNot(QStringLiteral("handover.briefing")).isEmpty(); }));
        if (auto* people = demo().part<QListView>("shiftPeople"))
            people->setCurrentIndex(people->model()->index(0, 0));
        if (round.list)
            chooseRow(round.list);
    }
    void chooseRow(const char* list)
    {
        auto* rows = demo().part<QListView>(list);
        ASSERT_TRUE(waitFor([rows] { return rows->model()->rowCount() > 0; })) << list;
        rows->setCurrentIndex(rows->model()->index(0, 0));
    }

    /// Runs the action once it can be, and tells the dialog that it has opened.
    template <typename Dialog>
    QPointer<Dialog> run(const char* id)
    {
        const QString action = QString::fromLatin1(id);
        EXPECT_TRUE(waitFor([&] { return demo().actions().whyNot(action).isEmpty(); }))
            << id << ": " << qPrintable(demo().actions().whyNot(action));
        demo().actions().run(action);
        QPointer<Dialog> found;
        EXPECT_TRUE(waitFor([&] {
            return (found = qobject_cast<Dialog*>(QApplication::activeModalWidget())) != nullptr;
        })) << id;
        return found;
    }
    /// The shift is handed over at this seat to somebody who signs at another.
    void leavePageTo(const char* typed)
    {
        demo().go("handover");
        const QPointer<AskDialog> ask = run<AskDialog>("handover.closeShift");
        ASSERT_TRUE(ask);
        for (const auto& [field, value] : {std::pair("unfinished", "no"), std::pair("signs", "there")}) {
            auto* segments = ask->findChild<SegmentedControl*>(QString::fromLatin1(field));
            segments->setCurrentValue(QString::fromLatin1(value));
            Q_EMIT segments->chosen(QString::fromLatin1(value));
        }
        auto* who = ask->findChild<PickField*>(QStringLiteral("relieved_by"));
        who->findChild<QLineEdit*>(QStringLiteral("typed"))->setText(QString::fromLatin1(typed));
        ASSERT_TRUE(waitFor([who] { return !who->picked().isEmpty(); }));
        ask->submit();
        QPointer<SignDialog> sign;
        ASSERT_TRUE(
            waitFor([&] { return (sign = qobject_cast<SignDialog*>(QApplication::activeModalWidget())) != nullptr; }));
        sign->findChild<QLineEdit*>(QStringLiteral("password0"))->setText(QStringLiteral("seatdesk"));
        sign->findChild<QPushButton*>(QStringLiteral("submit"))->click();
        ASSERT_TRUE(waitFor([&] { return !sign; }));
    }
    [[nodiscard]] QList<Row> rowsOf(QLatin1StringView record, const QList<Condition>& where) const
    {
        Query query;
        query.record = record;
        query.where = where;
        const auto rows = demo().desk().place().records.list(query);
        EXPECT_TRUE(waitFor([&] { return rows.isFinished(); }));
        return rows.result().value_or(QList<Row>());
    }
    /// Whom a page waits for that has its number.
    [[nodiscard]] StaffId waitingFor() const
    {
        StaffId person;
        EXPECT_TRUE(waitFor([&] {
            for (const Row& row :
                 rowsOf(DutyShift::kRecord, {{DutyShiftField::kPage, Condition::Test::Filled, {}, {}}})) {
                const bool isSynced = row.sync == SyncState::Synced;
                person = DutyShift(row).isWaiting() && isSynced ? DutyShift(row).relievedBy() : person;
            }
            return !person.isNull();
        }));
        return person;
    }

private:
    std::unique_ptr<DemoWindow> m_demo;
    bool m_isPeak = false;
};

}  // namespace

TEST_P(DialogWalk, EveryActionThatAsksSomethingAsksItWhole)
{
    makePeak();
    QStringList seen;
    QStringList ran;
    const char* number = kDirector;
    for (const Round& round : kRounds) {
        if (QLatin1StringView(std::exchange(number, round.number)) != QLatin1StringView(round.number))
            signIn(round.number);
        openPage(round);
        const QStringList ids = demo().actions().ids();
        for (const QString& id : ids) {
            const ActionSpec* spec = demo().actions().spec(id);
            // Nothing that leaves the page or the window.
            if (spec->workspace != QLatin1StringView(round.page) || !demo().actions().whyNot(id).isEmpty() ||
                isOneOf(id, kDoneAtOnce))
                continue;
            demo().actions().run(id);
            ran.append(id);
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
    EXPECT_TRUE(ran.contains(QStringLiteral("handover.briefing")));
    EXPECT_GE(seen.size(), 20) << "few actions ask nothing";
}

TEST_P(DialogWalk, WhatOpensOverEveryPageIsWhole)
{
    leaveSomething();
    const QStringList ids = demo().actions().ids();
    QStringList seen;
    for (const QString& id : ids) {
        if (!demo().actions().spec(id)->workspace.isEmpty() || !demo().actions().whyNot(id).isEmpty() ||
            isOneOf(id, kLeaving))
            continue;
        demo().actions().run(id);
        const bool awaited = std::any_of(std::begin(kEverywhere), std::end(kEverywhere),
                                         [&id](const char* one) { return id == QString::fromLatin1(one); });
        EXPECT_TRUE(!awaited || waitFor([this] { return openedOver() != nullptr; })) << qPrintable(id);
        const QPointer<QWidget> opened = openedOver();
        if (!opened)
            continue;
        judge(*opened, id);
        seen.append(id);
        if (auto* dialog = qobject_cast<QDialog*>(opened))
            dialog->reject();
        else if (auto* list = qobject_cast<OverlayList*>(opened))
            list->close();
        else
            opened->hide();
        EXPECT_TRUE(waitFor([&] { return !opened || !opened->isVisible(); })) << qPrintable(id);
    }
    for (const char* id : kEverywhere)
        EXPECT_TRUE(seen.contains(QString::fromLatin1(id))) << id;
}

TEST_P(DialogWalk, WhatIsSignedAtTheEndOfAShiftIsWhole)
{
    openPage({"1001", "handover"});
    const QString page = QStringLiteral("交班：2026-11-18 08:00-16:00，接班人 王芳\n已超时限: 2\n未派发: 无");
    const QStringList two{QStringLiteral("交班人 李婷"), QStringLiteral("接班人 王芳")};
    for (const QStringList& who : {two, two.mid(0, 1)}) {
        const QPointer<SignDialog> dialog =
            new SignDialog(SignDialog::handoverTexts(who.size() > 1), page, who, demo().theme, &demo().window());
        dialog->open();
        judge(*dialog, QStringLiteral("sign-%1").arg(who.size()));
        dialog->offerUnsigned(QCoreApplication::translate(
            "Seatdesk::HandoverSigning",
            "The shift can also be handed over unsigned, with a reason; the duty log then shows that."));
        judge(*dialog, QStringLiteral("sign-%1-unsigned").arg(who.size()));
        dialog->reject();
        delete dialog;
    }
    const SignTexts left = SignDialog::leftTexts(QStringLiteral("王芳"));
    const SignTexts taken = SignDialog::takeoverTexts(QStringLiteral("李婷"), QStringLiteral("15:50"));
    for (const auto& [texts, name] : {std::pair(left, "sign-left"), std::pair(taken, "sign-taken")}) {
        const QPointer<SignDialog> dialog =
            new SignDialog(texts, page, {QStringLiteral("接班人 王芳")}, demo().theme, &demo().window());
        dialog->open();
        judge(*dialog, QLatin1StringView(name));
        dialog->reject();
        delete dialog;
    }
}

TEST_P(DialogWalk, TheBriefingThatATeamOwesIsTold)
{
    makePeak();
    signIn("1001");
    demo().go("handover");
    auto* bar = demo().part<QWidget>("briefingOwed");
    ASSERT_TRUE(waitFor([bar] { return bar->isVisible(); }));
    judge(*demo().part<QWidget>("shiftPane"), QStringLiteral("briefing-owed"));
}

/// Asked of whoever takes over at another seat than the one where the page was signed, before something was written.
TEST_P(DialogWalk, WhatIsAskedOfAPageThatHasChangedIsWhole)
{
    signIn("1001");
    leavePageTo("lsq");
    const StaffId taker = waitingFor();
    ASSERT_FALSE(taker.isNull());
    const Workplace& place = demo().desk().place();
    BookBody fault;
    fault.category = BookCategory::Equipment;
    fault.text = QStringLiteral("三号席耳机无声，已报修，备用耳机在班长处领取");
    fault.happenedAt = place.time.now();
    const Row book = rowsOf(Book::kRecord, {{BookField::kClosedAt, Condition::Test::Empty, {}, {}}}).first();
    const auto written = demo().desk().place().records.submit(
        *writeEntry({place.seat, place.session.person(), place.time}, book, fault));
    ASSERT_TRUE(waitFor([&] { return written.isFinished(); }));
    ASSERT_TRUE(written.result());
    const QString number =
        Staff(rowsOf(Staff::kRecord, {{QStringLiteral("id"), Condition::Test::Equal, taker.toString(), {}}}).first())
            .number();
    signIn(qPrintable(number));
    demo().go("handover");
    const QPointer<AskDialog> ask = run<AskDialog>("handover.takeOver");
    ASSERT_TRUE(ask);
    judge(*ask, QStringLiteral("page-has-changed"));
    ask->submit();  // the shift goes on for the next walk
    EXPECT_TRUE(waitFor([&] { return !ask || !ask->isVisible(); }));
}

TEST_P(DialogWalk, APageOfTheLogThatIsCheckedIsWhole)
{
    demo().go("handover");
    ASSERT_TRUE(waitFor([&] { return demo().actions().whyNot(QStringLiteral("handover.checks")).isEmpty(); }));
    demo().actions().run(QStringLiteral("handover.checks"));
    const QPointer<QDialog> checks = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    ASSERT_TRUE(checks);
    const auto* list = checks->findChild<QListView*>(QStringLiteral("checkList"));
    ASSERT_TRUE(waitFor([list] { return list->model()->rowCount() > 0; }));
    checks->findChild<QPushButton*>(QStringLiteral("checkSign"))->click();
    QPointer<SignDialog> sign;
    ASSERT_TRUE(waitFor([&] { return (sign = checks->findChild<SignDialog*>()) != nullptr; }));
    judge(*sign, QStringLiteral("sign-check"));
    sign->refuse(
        0, QCoreApplication::translate("Seatdesk::CheckSigning", "That is not your password. Nothing was signed."));
    judge(*sign, QStringLiteral("sign-check-refused"));
    sign->reject();
    checks->reject();
    EXPECT_TRUE(waitFor([&] { return !checks; }));
}

TEST_P(DialogWalk, WhatANumberOfAReportCountsIsWhole)
{
    openPage({"1001", "handover"});
    ASSERT_TRUE(waitFor([&] { return demo().actions().whyNot(QStringLiteral("handover.reports")).isEmpty(); }));
    demo().actions().run(QStringLiteral("handover.reports"));
    const QPointer<QDialog> report = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    ASSERT_TRUE(report);
    auto* kinds = report->findChild<QComboBox*>(QStringLiteral("reportKind"));
    const auto* list = report->findChild<QListView*>(QStringLiteral("reportNumbers"));
    for (int kind = 0; kind < kinds->count(); ++kind) {
        kinds->setCurrentIndex(kind);
        ASSERT_TRUE(waitFor([&] {
            return report->findChild<QAbstractButton*>(QStringLiteral("reportPrint"))->isEnabled() &&
                   list->model()->rowCount() > 0;
        }));
        judge(*report, QStringLiteral("report-%1").arg(kinds->currentData().toString()));
    }
    kinds->setCurrentIndex(1);  // the demo has no recordings that an analysis could count
    auto* numbers = report->findChild<QListView*>(QStringLiteral("reportNumbers"));
    ASSERT_TRUE(waitFor([&] { return numbers->model()->rowCount() > 0; }));
    const auto* open = report->findChild<QAbstractButton*>(QStringLiteral("reportOpen"));
    for (int row = 0; row < numbers->model()->rowCount() && !open->isEnabled(); ++row)
        numbers->setCurrentIndex(numbers->model()->index(row, 0));
    ASSERT_TRUE(open->isEnabled()) << "the demo has rows behind a number";
    report->findChild<QAbstractButton*>(QStringLiteral("reportOpen"))->click();
    QPointer<QDialog> rows;
    ASSERT_TRUE(waitFor([&] { return (rows = report->findChild<QDialog*>(QStringLiteral("reportRows"))) != nullptr; }));
    judge(*rows, QStringLiteral("report-rows"));
    rows->reject();
    report->reject();
    EXPECT_TRUE(waitFor([&] { return !report; }));
}

TEST_P(DialogWalk, WhatIsDoneByAnEmergencyPlanIsWhole)
{
    demo().go("handover");
    ASSERT_TRUE(waitFor([&] { return demo().actions().whyNot(QStringLiteral("handover.write")).isEmpty(); }));
    demo().actions().run(QStringLiteral("handover.plans"));
    const QPointer<QDialog> plans = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    ASSERT_TRUE(plans);
    const auto* list = plans->findChild<QListView*>(QStringLiteral("planList"));
    ASSERT_TRUE(waitFor([list] { return list->model()->rowCount() >= 4; }));
    const auto press = [this](const QDialog& over, const char* button) {
        over.findChild<QPushButton*>(QString::fromLatin1(button))->click();
        const QPointer<QDialog> opened = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        EXPECT_NE(opened, &over) << button;
        judge(*opened, QString::fromLatin1(button));
        return opened;
    };
    const auto answer = [](AskDialog& ask, const char* field) {
        ask.findChild<QPlainTextEdit*>(QString::fromLatin1(field))->setPlainText(QStringLiteral("话务平台无法登录"));
        const QPointer<AskDialog> open = &ask;
        ask.submit();
        EXPECT_TRUE(waitFor([&] { return !open || !open->isVisible(); }));
    };
    for (const char* button : {"planAdd", "planChange", "planWithdraw"})
        press(*plans, button)->reject();
    const int before = list->model()->rowCount();
    answer(dynamic_cast<AskDialog&>(*press(*plans, "planActivate")), "why");
    ASSERT_TRUE(waitFor([&] { return list->model()->rowCount() > before; }));
    const QPointer<QDialog> steps = press(*plans, "planSteps");
    press(*steps, "planTick")->reject();
    answer(dynamic_cast<AskDialog&>(*press(*steps, "planEnd")), "outcome");
    judge(*steps, QStringLiteral("planEnded"));
    steps->reject();
    plans->reject();
    EXPECT_TRUE(waitFor([&] { return !plans; }));
}

TEST_P(DialogWalk, TheCalendarOfDutiesAndWhatItAsksAreWhole)
{
    demo().actions().run(QStringLiteral("duties.list"));
    const QPointer<QDialog> duties = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    ASSERT_TRUE(duties);
    const auto choose = [&duties](const char* control, const char* value) {
        auto* segments = duties->findChild<SegmentedControl*>(QString::fromLatin1(control));
        segments->setCurrentValue(QString::fromLatin1(value));
        Q_EMIT segments->chosen(QString::fromLatin1(value));
    };
    const auto* list = duties->findChild<QListView*>(QStringLiteral("dutyList"));
    const auto judgeAsked = [&](const char* button, const QString& name) {
        duties->findChild<QPushButton*>(QString::fromLatin1(button))->click();
        QPointer<QDialog> ask;
        ASSERT_TRUE(waitFor([&] {
            return (ask = duties->findChild<QDialog*>(QStringLiteral("askDialog"))) != nullptr;
        })) << button;
        judge(*ask, name);
        ask->reject();
        EXPECT_TRUE(waitFor([&] { return !ask; }));
    };
    choose("dutiesWhose", "everybody");
    for (const char* which : {"open", "done", "rules"}) {
        choose("dutiesWhich", which);
        ASSERT_TRUE(waitFor([list] { return list->model()->rowCount() > 0; })) << which;
        judge(*duties, QStringLiteral("duties-%1").arg(QString::fromLatin1(which)));
        judgeAsked("dutyDo", QStringLiteral("duties-ask-%1").arg(QString::fromLatin1(which)));
    }
    judgeAsked("dutyNew", QStringLiteral("duties-ask-new"));
    judgeAsked("dutyEnd", QStringLiteral("duties-ask-end"));
    duties->reject();
    EXPECT_TRUE(waitFor([&] { return !duties; }));
}

TEST_P(DialogWalk, WhatIsDoneWithPaperFormsIsWhole)
{
    signIn("1001");
    demo().go("handover");
    demo().actions().run(QStringLiteral("handover.papers"));
    const QPointer<QDialog> papers = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    ASSERT_TRUE(papers);
    const auto* list = papers->findChild<QListView*>(QStringLiteral("paperList"));
    ASSERT_TRUE(waitFor([list] { return list->model()->rowCount() > 2; }));
    for (const char* button : {"papersPrint", "paperVoid"}) {
        papers->findChild<QPushButton*>(QString::fromLatin1(button))->click();
        const QPointer<QDialog> asked = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(asked, papers) << button;
        judge(*asked, QString::fromLatin1(button));
        asked->reject();
    }
    papers->reject();
    EXPECT_TRUE(waitFor([&] { return !papers; }));
}

TEST_P(DialogWalk, WhatIsDecidedOfPointsIsWhole)
{
    openPage({"1001", "handover"});
    ASSERT_TRUE(waitFor([&] { return demo().actions().whyNot(QStringLiteral("handover.points")).isEmpty(); }));
    demo().actions().run(QStringLiteral("handover.points"));
    const QPointer<QDialog> points = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    ASSERT_TRUE(points);
    judge(*points, QStringLiteral("points-all"));
    auto* people = points->findChild<QComboBox*>(QStringLiteral("pointPeople"));
    ASSERT_GT(people->count(), 2);
    people->setCurrentIndex(1);
    judge(*points, QStringLiteral("points-one"));
    points->findChild<QPushButton*>(QStringLiteral("pointAdd"))->click();
    const QPointer<QDialog> asked = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    ASSERT_NE(asked, points);
    judge(*asked, QStringLiteral("points-add"));
    asked->reject();
    points->reject();
    EXPECT_TRUE(waitFor([&] { return !points; }));
}

TEST_P(DialogWalk, WhatTheDirectorSignsToBringEntriesBackIsWhole)
{
    openPage({"1001", "handover"});
    const auto said = [](const char* text) { return QCoreApplication::translate("Seatdesk::BookReturn", text); };
    const QString words = said(
        "The server was put back to an older state, and entries %1 to %2 were lost by that. They follow here as they "
        "were written.");
    const QString page = words.arg(QStringLiteral("#12"), QStringLiteral("#13")) +
                         QStringLiteral("\n\n#12  11-18 09:12  李婷: 三号席耳机无声\n#13  11-18 09:40  王芳: 已更换");
    const QPointer<SignDialog> dialog =
        new SignDialog(BookReturn::texts(), page, {QStringLiteral("周敏")}, demo().theme, &demo().window());
    dialog->open();
    judge(*dialog, QStringLiteral("bring-back"));
    dialog->refuse(0, said("That is not the password of %1. Nothing was brought back.").arg(QStringLiteral("周敏")));
    judge(*dialog, QStringLiteral("bring-back-refused"));
    dialog->reject();
    delete dialog;
}

TEST_P(DialogWalk, EveryQuestionAboutATicketIsWhole)
{
    chooseTicket();
    TicketsPage* page = demo().desk().ticketsPage();
    const TicketQuestions questions(page->desk(), demo().desk().place(), page);
    for (const TicketAction action : allOf<TicketAction>()) {
        if (TicketQuestions::isDirect(action))
            continue;
        const AskSpec spec = questions.ask(action, *page->detail().file());
        if (spec.fields.isEmpty())
            continue;
        // The word that opened the questions carries them out: "Cancel ticket", not "Cancelling" beside "Cancel".
        EXPECT_TRUE(ActionWords::button(action).startsWith(spec.submit)) << qPrintable(spec.submit);
        const auto ignore = [](const QJsonObject&, const std::function<void(const QString&)>&) {};
        const QPointer<AskDialog> dialog = new AskDialog(spec, ignore, demo().theme, &demo().window());
        dialog->open();
        judge(*dialog, keyOf(action));
        dialog->reject();
        EXPECT_TRUE(waitFor([&] { return !dialog; }));
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, DialogWalk, testing::Values("zh_CN", "zh_TW", "en"),
                         [](const auto& language) { return std::string(language.param); });
