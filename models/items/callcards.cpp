// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/callcards.h"

#include "domain/dialling.h"
#include "domain/ticket.h"

#include <algorithm>

namespace Seatdesk {

int CallCards::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant CallCards::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DeskCard& card = m_cards.at(index.row());
    switch (role) {
        case Qt::DisplayRole:
        case NumberRole:
            return card.maskedCaller();
        case CustomerRole:
            return card.draft.fields.value(TicketField::kCustomerName).toString();
        case SubjectRole:
            return card.draft.fields.value(TicketField::kSummary).toString();
        case PhaseRole:
            return static_cast<int>(card.phase);
        case CurrentRole:
            return index.row() == m_current;
        default:
            return {};
    }
}

int CallCards::rowOf(DraftId id) const
{
    const auto found =
        std::find_if(m_cards.begin(), m_cards.end(), [&](const DeskCard& card) { return card.id == id; });
    return found == m_cards.end() ? -1 : static_cast<int>(found - m_cards.begin());
}

int CallCards::rowOfCall(const QString& callId) const
{
    for (int row = 0; row < count() && !callId.isEmpty(); ++row) {
        if (m_cards.at(row).callId == callId)
            return row;
    }
    return -1;
}

int CallCards::takeCall(const QString& number, const QString& callId, Instant now)
{
    if (const int known = rowOfCall(callId); known >= 0)
        return known;
    DeskCard card;
    card.number = dialledNumber(number);
    card.callId = callId;
    card.phase = CallPhase::Waiting;
    card.arrivedAt = now;
    card.touched = true;
    return append(card);
}

void CallCards::setOver(const QString& callId)
{
    if (!callId.isEmpty())
        m_over.insert(callId);
}

int CallCards::append(const DeskCard& card)
{
    const int row = count();
    beginInsertRows({}, row, row);
    m_cards.append(card);
    endInsertRows();
    return row;
}

void CallCards::replace(int row, const DeskCard& card)
{
    m_cards[row] = card;
    Q_EMIT dataChanged(index(row), index(row));
}

void CallCards::holdOthers(int row, Instant now)
{
    for (int other = 0; other < count(); ++other) {
        if (other == row || m_cards.at(other).phase != CallPhase::Talking)
            continue;
        m_cards[other].hold(now);
        Q_EMIT dataChanged(index(other), index(other));
    }
}

void CallCards::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_cards.removeAt(row);
    if (m_current == row)
        m_current = -1;
    else if (m_current > row)
        --m_current;
    endRemoveRows();
}

void CallCards::setCurrent(int row)
{
    if (row == m_current)
        return;
    const int before = m_current;
    m_current = row;
    for (const int changed : {before, row}) {
        if (changed >= 0 && changed < count())
            Q_EMIT dataChanged(index(changed), index(changed));
    }
    Q_EMIT currentChanged(row);
}

int CallCards::successorOf(int row) const
{
    for (const CallPhase phase : {CallPhase::Talking, CallPhase::Held, CallPhase::Waiting}) {
        for (int other = 0; other < count(); ++other) {
            if (other != row && m_cards.at(other).phase == phase)
                return other;
        }
    }
    if (count() < 2)
        return -1;
    return row + 1 < count() ? row + 1 : row - 1;
}

}  // namespace Seatdesk
