// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticketaction.h"
#include "widgets/drafts/unfinisheddraft.h"

#include <QObject>

namespace Seatdesk {

class NoticeBar;
class PersonDesk;
class References;
class Theme;
class TicketsPage;

/// What the signed-in person left unfinished on this PC: told after sign-in in a bar that takes no caret, listed
/// whenever asked for, each opened with one click.
class Unfinished : public QObject
{
    Q_OBJECT

public:
    Unfinished(PersonDesk& desk, References& references, const Theme& theme, QObject* parent);

    /// Tells what waits; nothing when nothing does.
    void tell();
    /// The whole list.
    void showAll();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] static QString sentenceOf(const QList<UnfinishedDraft>& unfinished);
    [[nodiscard]] int lettersFor(const QList<UnfinishedDraft>& unfinished) const;
    void tellOf(const QList<UnfinishedDraft>& unfinished);
    void fitWords(const NoticeBar& notice);
    void list(const QList<UnfinishedDraft>& unfinished);
    void open(const UnfinishedDraft& unfinished);
    void openInDutyLog(const UnfinishedDraft& unfinished);
    void openOnTicket(const UnfinishedDraft& unfinished);
    void askOnceShown(TicketsPage* page, RecordId ticket, TicketAction step);
    void drop(const UnfinishedDraft& unfinished);

    PersonDesk& m_desk;
    References& m_references;
    const Theme& m_theme;
    QList<UnfinishedDraft> m_told;  ///< what the bar names
    int m_letters = 0;              ///< how many of each it had room for
};

}  // namespace Seatdesk
