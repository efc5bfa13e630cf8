// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"
#include "domain/heardparts.h"
#include "domain/ids.h"

#include <QObject>
#include <QTimer>

namespace Seatdesk {

class Drafts;
class Records;
class Session;
class TimeSource;

/// The listening log: who heard what of which recording, when and at what speed. What is heard is kept as a draft every
/// few seconds and becomes one entry of the access log when the person has done with the recording; what a crash left
/// behind becomes an entry the next time. Who listened sees the entry too. GUI thread.
class ListeningLog : public QObject
{
    Q_OBJECT

public:
    static constexpr int kKeepMs = 3000;
    static constexpr QLatin1StringView kWhat{"listen"};

    /// Each `place` of listening in the program has a log of its own. What is passed in outlives it.
    struct Ways
    {
        Records& records;
        Drafts& drafts;
        const Session& session;
        const TimeSource& time;
        QString seat;
        QString place;
    };
    ListeningLog(const Ways& ways, QObject* parent = nullptr);
    ~ListeningLog() override;

    /// What is heard from now on is of that recording; what was heard of another is entered.
    void begin(RecordId recording);
    void add(const HeardPart& part);
    /// Enters what was heard of the recording by now; what is heard from here on is another listening.
    void enter();

    [[nodiscard]] const HeardParts& heard() const { return m_heard; }

private:
    void keep();
    void takeUp();
    void takeUp(const Draft& draft);
    void submit(const Draft& draft);
    [[nodiscard]] Draft draft() const;

    Ways m_ways;
    QTimer m_keeping;
    RecordId m_recording;
    HeardParts m_heard;
    DraftId m_draft;
    qint64 m_begunAt = 0;
};

}  // namespace Seatdesk
