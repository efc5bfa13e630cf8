// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/callcards.h"

#include <QObject>
#include <QSet>

namespace Seatdesk {

class CustomerAccess;
class Records;
class Search;

/// Looks up who waits on the cards that are not the current one, so that each says who it is before it is taken. The
/// authority is asked, which logs the question; without its answer a card says nothing. The current card is looked up
/// by whoever shows its caller.
class WaitingCallers : public QObject
{
    Q_OBJECT

public:
    WaitingCallers(Records& records, Search& search, CustomerAccess& customers, CallCards& cards,
                   QObject* parent = nullptr);

private:
    void look();
    void ask(const DeskCard& card);
    void take(DraftId card, const QString& number, const CallerFacts& facts);

    Records& m_records;
    Search& m_search;
    CustomerAccess& m_customers;
    CallCards& m_cards;
    QSet<DraftId> m_asked;
};

}  // namespace Seatdesk
