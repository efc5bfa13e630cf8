// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/oldertickets.h"

#include "widgets/controls/ground.h"

class QListWidget;
class QToolButton;

namespace Seatdesk {

class ElidedLabel;
class Session;

/// The last line of a list that was searched: older tickets are on the server. Looks for them there when asked, tells
/// how far it came, stops when told to, and shows what it found; nothing of that is held before somebody opens it.
class OlderLine : public Ground
{
    Q_OBJECT

public:
    OlderLine(OlderTickets& older, const Session& session, const Theme& theme, QWidget* parent = nullptr);

    /// What the list was searched for; without words there is no line.
    void setWords(const QString& words);

Q_SIGNALS:
    void ticketAsked(const Seatdesk::RecordId& ticket);

private:
    void offer();
    void press();
    void search();
    void lookFurther(const RecordId& before);
    void take(const Result<OlderPage>& page);
    void showProgress(const OlderPage& page);
    void showEnd(bool isComplete);
    void say(const QString& sentence, const QString& way);
    void add(const Row& ticket);
    void clear();

    OlderTickets& m_older;
    const Session& m_session;
    ElidedLabel* m_text;
    QToolButton* m_way;
    QListWidget* m_found;
    QString m_words;
    bool m_runs = false;
    int m_search = 0;  ///< counts up: answers of an earlier one are passed over
};

}  // namespace Seatdesk
