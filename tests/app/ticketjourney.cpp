// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticketjourney.h"

#include "items/ticketlistmodel.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/tickets/detailpane.h"
#include "widgets/tickets/tickettable.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QListWidget>
#include <QTest>

namespace Seatdesk {

const QString TicketJourney::kLead = QStringLiteral("1003");
const QString TicketJourney::kAgent = QStringLiteral("1002");
const QString TicketJourney::kClerk = QStringLiteral("1031");
const QString TicketJourney::kCaller = QStringLiteral("1022");
const QString TicketJourney::kDirector = QStringLiteral("1045");

TicketJourney::TicketJourney()
{
    const ScopeTree& scopes = bench.desk().place().session.scopes();
    unit = bench.addUnit(QString::fromUtf8("网络部"));
    bench.hire(kLead, QString::fromUtf8("李婷"), QStringLiteral("lead"));
    bench.hire(kAgent, QString::fromUtf8("王芳"), QStringLiteral("agent"));
    bench.hire(kClerk, QString::fromUtf8("赵工"), QStringLiteral("department"), unit);
    bench.hire(kCaller, QString::fromUtf8("何静"), QStringLiteral("callback"), scopes.pool(QStringLiteral("callback")));
    bench.hire(kDirector, QString::fromUtf8("郑岩"), QStringLiteral("director"), scopes.department());
}

void TicketJourney::signIn(const QString& number)
{
    bench.reopen(number);
    bench.desk().workbench()->showPage(QStringLiteral("tickets"));
    m_page = bench.desk().ticketsPage();
    QWidget* window = bench.desk().workbench()->window();
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window));
    page().focusList();
}

void TicketJourney::choose(RecordId ticket, const char* view)
{
    ASSERT_TRUE(page().showView(QString::fromLatin1(view)));
    TicketTable& table = page().table();
    ASSERT_TRUE(waitFor([&] { return table.tickets().peek(0) && table.selectTicket(ticket); })) << view;
    ASSERT_TRUE(waitFor([&] { return page().detail().file() && page().detail().file()->id() == ticket; }));
    page().focusList();
}

void TicketJourney::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget* focus = QApplication::focusWidget();
    ASSERT_NE(focus, nullptr);
    QTest::keyClick(focus, Qt::Key(key), modifiers);
}

void TicketJourney::type(const char* text)
{
    QWidget* focus = QApplication::focusWidget();
    ASSERT_NE(focus, nullptr);
    QInputMethodEvent event;
    event.setCommitString(QString::fromUtf8(text));
    QApplication::sendEvent(focus, &event);
}

void TicketJourney::command(const char* name) const
{
    const ActionRegistry& actions = bench.actions();
    const QStringList ids = actions.ids();
    const auto isOffered = [&](const QString& id) {
        return actions.spec(id)->name.startsWith(QLatin1StringView(name)) && actions.whyNot(id).isEmpty();
    };
    ASSERT_TRUE(waitFor([&] { return std::any_of(ids.begin(), ids.end(), isOffered); })) << name;
    press(Qt::Key_K, Qt::ControlModifier);
    type(name);
    press(Qt::Key_Return);
}

QDialog* TicketJourney::dialog() const
{
    QDialog* open = nullptr;
    EXPECT_TRUE(waitFor([&] {
        open = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        return open && open->isActiveWindow() && open->focusWidget();
    }));
    return open;
}

void TicketJourney::go(const char* field) const
{
    const QDialog* open = dialog();
    ASSERT_NE(open, nullptr);
    const auto isThere = [&] {
        for (const QWidget* at = QApplication::focusWidget(); at; at = at->parentWidget()) {
            if (at->objectName() == QLatin1StringView(field))
                return true;
        }
        return false;
    };
    QStringList passed;
    for (int i = 0; i < 20 && !isThere(); ++i) {
        passed.append(QApplication::focusWidget()->objectName());
        press(Qt::Key_Tab);
    }
    ASSERT_TRUE(isThere()) << field << " is not among " << qPrintable(passed.join(u' '));
}

void TicketJourney::pick(const char* field, const QString& choice) const
{
    go(field);
    QWidget* at = QApplication::focusWidget();
    const auto current = [at] {
        if (const auto* segments = qobject_cast<SegmentedControl*>(at))
            return segments->currentValue();
        const auto* list = qobject_cast<QComboBox*>(at);
        return list ? list->currentData().toString() : QString();
    };
    for (const Qt::Key way : {Qt::Key_Down, Qt::Key_Up}) {
        for (int i = 0; i < 20 && current() != choice; ++i)
            press(way);
    }
    ASSERT_EQ(current(), choice) << field;
}

void TicketJourney::find(const char* field, const QString& typed) const
{
    go(field);
    type(qPrintable(typed));
    const auto* found = dialog()->findChild<QListWidget*>(QStringLiteral("found"));
    ASSERT_TRUE(waitFor([found] { return found->currentItem() != nullptr; }));
}

void TicketJourney::submit() const
{
    const QPointer<QDialog> open = dialog();
    ASSERT_NE(open, nullptr);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return !open; })) << "the dialog stays open";
    QWidget* window = bench.desk().workbench()->window();
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window));
    page().focusList();
}

void TicketJourney::undo() const
{
    page().focusList();
    const QAction* action = bench.actions().action(QStringLiteral("tickets.undo"));
    ASSERT_TRUE(waitFor([action] { return action->isEnabled(); }));
    press(Qt::Key_Z, Qt::ControlModifier);
}

void TicketJourney::merge(RecordId one, RecordId into)
{
    choose(one);
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    find("target", ticket(into).number().right(5));
    submit();
}

void TicketJourney::say(const char* action, const char* text) const
{
    command(action);
    go("text");
    type(text);
    submit();
}

Ticket TicketJourney::ticket(RecordId id) const
{
    const QList<Row> rows = bench.storedRows(Ticket::kRecord);
    const auto found = std::find_if(rows.begin(), rows.end(), [id](const Row& row) { return row.id == id; });
    return Ticket(found == rows.end() ? Row() : *found);
}

bool TicketJourney::reaches(RecordId id, TicketState state) const
{
    return waitFor([&] { return ticket(id).state() == state; }) && waitFor([&] {
               if (!page().detail().file())
                   return false;
               // What comes next is done to the row as the authority has it.
               const Ticket& shown = page().detail().file()->ticket.ticket;
               // One that left the view has made room for its neighbour.
               return shown.row().sync == SyncState::Synced && (shown.row().id != id || shown.state() == state);
           });
}

QList<TimelineEntry> TicketJourney::entries(RecordId id, EntryKind kind) const
{
    QList<TimelineEntry> found;
    for (const Row& row : bench.storedRows(TimelineEntry::kRecord)) {
        const TimelineEntry entry(row);
        if (row.reference(QStringLiteral("ticket")) == id && entry.kind() == kind)
            found.append(entry);
    }
    return found;
}

void TicketJourney::sendToTheUnit(RecordId id)
{
    choose(id);
    press(Qt::Key_D, Qt::ControlModifier);
    find("target", QString::fromUtf8("网络"));
    submit();
    ASSERT_TRUE(waitFor([&] { return ticket(id).state() == TicketState::Dispatched; }));
}

void TicketJourney::acceptAsClerk(RecordId id)
{
    signIn(kClerk);
    choose(id);
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(reaches(id, TicketState::Accepted));
}

void TicketJourney::finishAsClerk(RecordId id, const char* answer)
{
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    go("text");
    press(Qt::Key_A, Qt::ControlModifier);
    type(answer);
    submit();
    ASSERT_TRUE(waitFor([&] { return ticket(id).state() == TicketState::Done; }));
}

}  // namespace Seatdesk
