// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/deskcard.h"

#include <QAbstractListModel>
#include <QList>
#include <QSet>

namespace Seatdesk {

/// The stack of the Desk: open calls and drafts, one of them the current one. Nothing here decides where the focus is.
class CallCards : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole + 1,  ///< masked
        CustomerRole,
        SubjectRole,
        PhaseRole,  ///< CallPhase as int
        CurrentRole
    };

    explicit CallCards(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    [[nodiscard]] int count() const { return static_cast<int>(m_cards.size()); }
    [[nodiscard]] const DeskCard& cardAt(int row) const { return m_cards.at(row); }
    [[nodiscard]] int rowOf(DraftId id) const;
    [[nodiscard]] int rowOfCall(const QString& callId) const;
    [[nodiscard]] int currentRow() const { return m_current; }
    /// There must be one.
    [[nodiscard]] const DeskCard& current() const { return m_cards.at(m_current); }

    /// A call that was handed over: a card of its own, or the one that already has this call id. Returns its row.
    int takeCall(const QString& number, const QString& callId, Instant now);
    /// The call has been dealt with: handed over again it makes no second card.
    void setOver(const QString& callId);
    [[nodiscard]] bool isOver(const QString& callId) const { return m_over.contains(callId) && rowOfCall(callId) < 0; }
    int append(const DeskCard& card);
    void replace(int row, const DeskCard& card);
    /// Puts every call that is on the line on hold, but that of `row`.
    void holdOthers(int row, Instant now);
    void remove(int row);
    void setCurrent(int row);
    /// The card that is worked on after `row` is gone: the customer spoken with
    /// or on hold, then one who waits, then its neighbour; -1 if none is left.
    [[nodiscard]] int successorOf(int row) const;

Q_SIGNALS:
    void currentChanged(int row);

private:
    QList<DeskCard> m_cards;
    QSet<QString> m_over;
    int m_current = -1;
};

}  // namespace Seatdesk
