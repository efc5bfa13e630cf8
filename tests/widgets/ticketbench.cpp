// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticketbench.h"

#include "domain/ticketnumber.h"
#include "items/ticketlistmodel.h"
#include "widgets/tickets/detailpane.h"
#include "widgets/tickets/tickettable.h"

#include <QApplication>
#include <QDialog>

#include <gtest/gtest.h>

namespace Seatdesk {

TicketBench::TicketBench(const QString& role, DeskOffice::Place where)
    : at(role, where),
      place{at.records,  drafts,     search, customers, numbers, at.session,     at.settings,
            at.calendar, syncStatus, tray,   typeAhead, wording, at.office.time, QStringLiteral("0042")},
      window(new MainWindow(theme)),
      bench(new Workbench(theme)),
      page(nullptr)
{
    theme.install();
    ways.exportView = [this](const Query& query, const QString& view) {
        exported.append(view + u' ' + QString::number(query.where.size()));
    };
    ways.openQuoted = [this](ArticleId article, qint64 version) { quoted.append({article, version}); };
    ways.print = [this](TicketId, FormKind form) { printed.append(keyOf(form)); };
    ways.openTickets = &openers;
    ways.olderTickets = &older;
    page = new TicketsPage(place, theme, bench->actions(), ways);
    bench->addPage(
        {QStringLiteral("tickets"), QStringLiteral("Tickets"), QStringLiteral("view-task"), [this] { return page; }});
    window->showScreen(bench);
}

TicketBench::~TicketBench() = default;

void TicketBench::show(const QSize& size)
{
    window->resize(size);
    window->show();
    window->activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    bench->start(QStringLiteral("tickets"));
    page->focusList();
    EXPECT_TRUE(waitUntil([this] { return page->table().tickets().isOpened(); }));
    settle();
}

/// Long enough for what is coalesced to arrive.
void TicketBench::settle() const
{
    QTest::qWait(400);
}

Row TicketBench::put(const QString& summary, TicketState state, const QJsonObject& more, ScopeId scope)
{
    Row row = at.office.ticket(state, scope.isNull() ? at.office.team : scope);
    const QDate day = toDateTime(at.office.time.now(), at.settings.zone()).date();
    row.fields.insert(TicketField::kNumber, TicketNumber{day, 42, ++m_count}.digits());
    row.fields.insert(TicketField::kSummary, summary);
    row.fields.insert(TicketField::kDescription, summary);
    row.fields.insert(TicketField::kOwner, at.person.person.toString());
    row.alsoScope = ScopeId(at.person.person);
    row.fields.insert(TicketField::kRecordedAt, toMicros(at.office.time.now()));
    for (auto field = more.begin(); field != more.end(); ++field)
        row.fields.insert(field.key(), field.value());
    at.records.put(row);
    return at.records.row(row.id);
}

bool TicketBench::choose(RecordId ticket)
{
    const bool inList =
        waitUntil([&] { return page->table().tickets().peek(0) && page->table().selectTicket(ticket); });
    return inList && waitUntil([&] { return page->detail().file() && page->detail().file()->id() == ticket; });
}

void TicketBench::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : window.get(), key, modifiers);
}

void TicketBench::type(const QString& text) const
{
    QWidget* focus = QApplication::focusWidget();
    ASSERT_NE(focus, nullptr);
    QTest::keyClicks(focus, text);
}

QWidget* TicketBench::dialog() const
{
    const QList<QDialog*> dialogs = window->findChildren<QDialog*>();
    for (QDialog* dialog : dialogs) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

bool TicketBench::submitDialog() const
{
    QWidget* open = dialog();
    if (!open)
        return false;
    QTest::keyClick(open, Qt::Key_Return, Qt::ControlModifier);
    if (!waitUntil([this] { return dialog() == nullptr; }))
        return false;
    // What a window manager does by itself.
    window->activateWindow();
    return QTest::qWaitForWindowActive(window.get());
}

}  // namespace Seatdesk
