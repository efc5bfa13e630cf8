// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/deskoffice.h"
#include "support/fakeoldertickets.h"
#include "support/fakeopentickets.h"
#include "support/fakeports.h"
#include "support/plaintypeahead.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/workbench.h"
#include "widgets/tickets/ticketspage.h"
#include "widgets/workplace.h"

#include <QTest>

namespace Seatdesk {

/// A window with the page of tickets over a department in memory.
class TicketBench
{
public:
    explicit TicketBench(const QString& role = QStringLiteral("lead"),
                         DeskOffice::Place where = DeskOffice::Place::Team);
    ~TicketBench();

    /// Opens the window on the page and waits until the view has been read.
    void show(const QSize& size = QSize(1366, 768));
    /// A ticket as if it had come from the authority.
    Row put(const QString& summary, TicketState state = TicketState::Recorded, const QJsonObject& more = {},
            ScopeId scope = {});
    void settle() const;
    bool choose(RecordId ticket);
    /// Presses the key wherever the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void type(const QString& text) const;
    template <typename T = QWidget>
    T* find(const QString& name) const
    {
        return window->findChild<T*>(name);
    }
    /// The dialog that is open now.
    QWidget* dialog() const;
    template <typename T = QWidget>
    T* inDialog(const char* name) const
    {
        QWidget* open = dialog();
        return open ? open->findChild<T*>(QString::fromLatin1(name)) : nullptr;
    }
    /// Ctrl+Enter, then waits until the dialog is gone.
    bool submitDialog() const;

    DeskOffice at;
    FakeDrafts drafts;
    FakeCustomers customers;
    FakeTray tray;
    FakeSearch search;
    FakeNumbers numbers;
    FakeOpenTickets openers;
    FakeOlderTickets older;
    SilentWording wording;
    PlainTypeAhead typeAhead;
    SyncStatus syncStatus;
    Workplace place;
    Theme theme;
    std::unique_ptr<MainWindow> window;
    Workbench* bench;
    TicketsPage* page;
    TicketWays ways;
    QStringList exported;
    QStringList printed;
    QList<std::pair<ArticleId, qint64>> quoted;

private:
    int m_count = 0;
};

}  // namespace Seatdesk
