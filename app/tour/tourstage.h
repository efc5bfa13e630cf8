// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/tourhand.h"
#include "app/tour/tourstep.h"
#include "app/window/seatwindow.h"
#include "domain/ticketkeys.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QUuid>

namespace Seatdesk {

class ActionRegistry;
class DeskPage;
class TicketsPage;

/// Where the tour plays: the window with what the scenes look for in it, and what they remember for later ones.
class TourStage : public QObject
{
    Q_OBJECT

public:
    /// What is exported goes into the folder.
    TourStage(SeatWindow& window, const QString& folder, QObject* parent = nullptr)
        : QObject(parent), m_window(window), m_folder(folder)
    {}

    [[nodiscard]] SeatWindow& window() const { return m_window; }
    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] QWidget* screen() const;
    /// A part of the screen that is shown, by its name; null when there is none.
    [[nodiscard]] QWidget* part(const QString& name) const;
    [[nodiscard]] bool shows(const QString& screenName) const;
    [[nodiscard]] DeskPage* desk() const;
    [[nodiscard]] TicketsPage* tickets() const;
    /// The questions of an action, once they are open and have the focus.
    [[nodiscard]] QWidget* questions() const;
    /// The action can be done to the ticket that is shown.
    [[nodiscard]] bool offers(const QString& action) const;
    /// That ticket is shown whole, in this state.
    [[nodiscard]] bool showsTicket(RecordId ticket, TicketState state) const;

    /// Somebody works here and may sign in. Asks the folder until it is so.
    bool isDepartmentMade();
    /// Articles are found by these words, which takes as long as the index of a new folder. Asks until it is so.
    bool isIndexed(const QString& words);
    /// Looks up numbers of two customers, by the way that logs it.
    void findNumbers();

    /// The store holds the one ticket in that state, and the authority has seen it.
    [[nodiscard]] static bool isKept(const QList<Row>& rows, TicketState state);
    /// A move that ends when the store holds rows of the record.
    [[nodiscard]] static TourMove untilFilled(const QString& record);
    /// A move that ends when the ticket is kept in the state.
    [[nodiscard]] TourMove untilState(const RecordId TourStage::* ticket, TicketState state) const;
    /// Who works here locks the seat and leaves it to someone else.
    [[nodiscard]] QList<TourMove> leaving() const;
    [[nodiscard]] QList<TourMove> enteringNumber(const QString& number) const;
    [[nodiscard]] TourMove openingTickets() const;
    /// The ticket that was dispatched, by its number in the palette.
    [[nodiscard]] QList<TourMove> findingSecond(TicketState state) const;

    /// The id of a call: another one in each run, or a folder that knows the tour would take it for the same call.
    [[nodiscard]] QString callId(int call) const { return m_run + u'-' + QString::number(call); }

    TourHand hand;
    QStringList numbers;  ///< of customers who call
    QPointer<QWidget> caret;
    QString text;          ///< of a field, before something was added to it
    QString category;      ///< id of the one that was chosen
    CustomerId customer;   ///< who called
    QString quoted;        ///< words of the article in the answer
    ContactId contact;     ///< of the ticket that was saved
    RecordId saved;        ///< the ticket that the Desk saved last
    RecordId second;       ///< the one that was dispatched
    QString secondNumber;  ///< of that one
    RecordId stuck;        ///< the one that the lead moves on
    qint64 urged = 0;
    RecordId shift;  ///< the one that is handed over

private:
    /// Not for the scenes: what they do they do by keys.
    [[nodiscard]] ActionRegistry& actions() const;

    SeatWindow& m_window;
    QString m_folder;
    QString m_run = QUuid::createUuid().toString(QUuid::WithoutBraces);
    bool m_asking = false;
    bool m_made = false;
    bool m_indexed = false;
};

}  // namespace Seatdesk
