// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/waitingcallers.h"

#include "items/callersearch.h"

namespace Seatdesk {

WaitingCallers::WaitingCallers(Records& records, Search& search, CustomerAccess& customers, CallCards& cards,
                               QObject* parent)
    : QObject(parent), m_records(records), m_search(search), m_customers(customers), m_cards(cards)
{
    // Later: a call that comes to an empty desk becomes the current card at once.
    connect(&cards, &QAbstractItemModel::rowsInserted, this, &WaitingCallers::look, Qt::QueuedConnection);
    connect(&cards, &CallCards::currentChanged, this, &WaitingCallers::look, Qt::QueuedConnection);
}

void WaitingCallers::look()
{
    for (int row = 0; row < m_cards.count(); ++row) {
        const DeskCard& card = m_cards.cardAt(row);
        const bool isOpen = card.phase == CallPhase::Waiting && !card.caller.customers && row != m_cards.currentRow();
        // A part of a number would mean many.
        if (isOpen && card.number.size() >= CallerSearch::kWholeNumber && !m_asked.contains(card.id))
            ask(card);
    }
}

void WaitingCallers::ask(const DeskCard& card)
{
    m_asked.insert(card.id);
    auto* search = new CallerSearch(m_records, m_search, m_customers, this);
    connect(search, &CallerSearch::found, this,
            [this, search, id = card.id, number = card.number](const QList<MatchedCustomer>& matches) {
                search->deleteLater();
                take(id, number, CallerFacts::of(matches));
            });
    connect(search, &CallerSearch::failed, search, &QObject::deleteLater);
    search->askNow(card.number, {});
}

void WaitingCallers::take(DraftId id, const QString& number, const CallerFacts& facts)
{
    m_asked.remove(id);
    const int row = m_cards.rowOf(id);
    // Meanwhile it may have become the current one, whose caller is being shown.
    if (row < 0 || row == m_cards.currentRow() || m_cards.cardAt(row).number != number)
        return;
    DeskCard card = m_cards.cardAt(row);
    card.caller = facts;
    m_cards.replace(row, card);
}

}  // namespace Seatdesk
