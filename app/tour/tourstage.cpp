// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tourstage.h"

#include "app/window/persondesk.h"
#include "domain/article.h"
#include "domain/customeraccess.h"
#include "domain/search.h"
#include "domain/ticket.h"
#include "domain/ticketnumber.h"
#include "domain/whendone.h"
#include "widgets/desk/deskpage.h"
#include "widgets/palette/commandpalette.h"
#include "widgets/palette/palettemodel.h"
#include "widgets/tickets/detailpane.h"
#include "widgets/tickets/ticketspage.h"

#include <QApplication>
#include <QListView>

#include <algorithm>
#include <utility>

namespace Seatdesk {

namespace {

const QString kPassword = QStringLiteral("seatdesk");
/// How the made-up numbers of the demo begin.
const QString kNumbersBegin = QStringLiteral("1380000");
constexpr qsizetype kCallers = 2;

}  // namespace

QWidget* TourStage::screen() const
{
    return m_window.window().screen();
}

QWidget* TourStage::part(const QString& name) const
{
    return screen() ? screen()->findChild<QWidget*>(name) : nullptr;
}

bool TourStage::shows(const QString& screenName) const
{
    return screen() && screen()->objectName() == screenName && screen()->isVisible();
}

DeskPage* TourStage::desk() const
{
    return screen() ? screen()->findChild<DeskPage*>() : nullptr;
}

TicketsPage* TourStage::tickets() const
{
    return screen() ? screen()->findChild<TicketsPage*>() : nullptr;
}

ActionRegistry& TourStage::actions() const
{
    return m_window.desk()->workbench()->actions();
}

QWidget* TourStage::questions() const
{
    QWidget* dialog = QApplication::activeModalWidget();
    const QWidget* focus = QApplication::focusWidget();
    return dialog && focus && dialog->isAncestorOf(focus) ? dialog : nullptr;
}

bool TourStage::offers(const QString& action) const
{
    return actions().action(action) && actions().whyNot(action).isEmpty();
}

bool TourStage::showsTicket(RecordId ticket, TicketState state) const
{
    const TicketsPage* page = tickets();
    if (!page || !page->detail().file() || page->detail().file()->id() != ticket)
        return false;
    return page->detail().file()->ticket.ticket.state() == state;
}

bool TourStage::isDepartmentMade()
{
    if (!m_made && !m_asking) {
        m_asking = true;
        whenDone(m_window.host().hasStaff(), this, [this](const Result<bool>& hasStaff) {
            m_asking = false;
            m_made = hasStaff.value_or(false);
        });
    }
    return m_made;
}

bool TourStage::isIndexed(const QString& words)
{
    if (!m_indexed && !m_asking) {
        m_asking = true;
        SearchQuery query;
        query.record = Article::kRecord;
        query.words = words;
        whenDone(m_window.desk()->place().search.find(query), this, [this](const Result<QList<SearchHit>>& hits) {
            m_asking = false;
            m_indexed = hits && !hits->isEmpty();
        });
    }
    // Of the next person's index nothing is known.
    return std::exchange(m_indexed, false);
}

void TourStage::findNumbers()
{
    CustomerAccess& customers = m_window.desk()->place().customers;
    whenDone(customers.caller(kNumbersBegin), this, [this, &customers](const Result<QList<CallerMatch>>& found) {
        if (!found)
            return;
        QList<CallerMatch> known = *found;
        known.removeIf([](const CallerMatch& match) { return match.customer.isNull(); });
        for (const CallerMatch& match : known.first(std::min(kCallers, known.size()))) {
            const auto shown = customers.reveal(match.contact, QStringLiteral("tour: a call from this number"));
            whenDone(shown, this, [this](const Result<QString>& number) {
                if (number)
                    numbers.append(*number);
            });
        }
    });
}

bool TourStage::isKept(const QList<Row>& rows, TicketState state)
{
    return rows.size() == 1 && rows[0].sync == SyncState::Synced && Ticket(rows[0]).state() == state;
}

TourMove TourStage::untilFilled(const QString& record)
{
    TourMove move;
    move.watch = [record] {
        Query query;
        query.record = record;
        query.limit = 1;
        return query;
    };
    move.stored = [](const QList<Row>& rows) { return !rows.isEmpty(); };
    return move;
}

TourMove TourStage::untilState(const RecordId TourStage::* ticket, TicketState state) const
{
    TourMove move;
    move.check = [this, ticket] { return !(this->*ticket).isNull(); };
    move.watch = [this, ticket] {
        Query query;
        query.record = Ticket::kRecord;
        query.where = {{QStringLiteral("id"), Condition::Test::Equal, (this->*ticket).toString(), {}}};
        return query;
    };
    move.stored = [state](const QList<Row>& rows) { return isKept(rows, state); };
    return move;
}

QList<TourMove> TourStage::enteringNumber(const QString& number) const
{
    const auto fill = [this, number] {
        hand.goTo(part(QStringLiteral("number")));
        hand.press(Qt::Key_A, Qt::ControlModifier);
        hand.type(number);
        hand.press(Qt::Key_Tab);
        hand.goTo(part(QStringLiteral("password")));
        hand.type(kPassword);
    };
    return {{.check = [this] { return shows(QStringLiteral("signIn")); }}, {.perform = fill}};
}

QList<TourMove> TourStage::leaving() const
{
    return {{.perform = [this] { hand.press(Qt::Key_L, Qt::ControlModifier); },
             .check = [this] { return shows(QStringLiteral("lock")); }},
            {.perform =
                 [this] {
                     hand.goTo(part(QStringLiteral("otherPerson")));
                     hand.press(Qt::Key_Space);
                 },
             .check = [this] { return shows(QStringLiteral("signIn")); }}};
}

TourMove TourStage::openingTickets() const
{
    // Whoever records none begins there.
    const auto stand = [this] { return tickets() && tickets()->isVisible(); };
    const auto go = [this, stand] {
        if (!stand())
            hand.press(Qt::Key_PageDown, Qt::ControlModifier);
    };
    return {.perform = go, .check = stand};
}

QList<TourMove> TourStage::findingSecond(TicketState state) const
{
    const auto ask = [this] {
        hand.press(Qt::Key_K, Qt::ControlModifier);
        hand.type(secondNumber);
    };
    const auto found = [this] {
        const auto* palette = screen()->findChild<CommandPalette*>();
        const auto* list = palette->isVisible() ? palette->findChild<QListView*>() : nullptr;
        const auto* entries = list ? qobject_cast<const PaletteModel*>(list->model()) : nullptr;
        const PaletteEntry* entry = entries ? entries->entry(list->currentIndex()) : nullptr;
        return entry && entry->lead == TicketNumber::shown(secondNumber);
    };
    return {{.perform = ask, .check = found},
            {.perform = [this] { hand.press(Qt::Key_Return); },
             .check = [this, state] { return showsTicket(second, state); }}};
}

}  // namespace Seatdesk
