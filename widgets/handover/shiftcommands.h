// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/groupbuilder.h"
#include "domain/shiftactions.h"
#include "items/qualitytalk.h"
#include "widgets/handover/handoversigning.h"
#include "widgets/handover/takeoversigning.h"
#include "widgets/tickets/askspec.h"
#include "widgets/workplace.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace Seatdesk {

class ClosingPage;
class DutyLog;
class ShiftBoard;
class Theme;

/// What is done with a team's shift: it is opened, its roll is called, it is handed over. Each step stands in the duty
/// log too.
class ShiftCommands : public QObject
{
    Q_OBJECT

public:
    /// Calls back with the sentence to show, or an empty one when it is done.
    using Done = std::function<void(const QString& failure)>;

    /// What it is done with; all outlive it.
    struct Parts
    {
        ShiftBoard& board;
        ClosingPage& page;
        DutyLog& log;
        Signing* signing;  ///< see HandoverWays
    };

    ShiftCommands(Workplace& place, const Theme& theme, const Parts& parts, QWidget* front);

    /// Says whether and why the duty log cannot be written into.
    void setWriting(const std::function<QString()>& whyNotWrite) { m_whyNotWrite = whyNotWrite; }

    void open(const Done& done);
    void callRoll();
    void close();
    /// Signs the page that somebody left to this person at another seat; one that is no longer the page as it was
    /// signed goes back to them instead. `told`: with the sentence to show when nothing can be asked.
    void takeOver(const Done& told);

    // Why it cannot be done, as a sentence; empty when it can.
    [[nodiscard]] QString whyNotOpen() const;
    [[nodiscard]] QString whyNotCallRoll() const;
    [[nodiscard]] QString whyNotClose() const;
    [[nodiscard]] QString whyNotTakeOver() const;

    /// What is to be talked over with the team: announcements that not all have read, what checks of quality found, and
    /// what shifts before left open.
    [[nodiscard]] QStringList points() const;
    /// Whether a page waits for this person's signature.
    [[nodiscard]] bool isWaitedFor() const;
    /// Who has not relieved the shown shift yet, as a sentence; empty while nobody had to.
    [[nodiscard]] QString whoIsMissing() const;

private:
    [[nodiscard]] ShiftActions actions() const;
    [[nodiscard]] QString whyNotWrite() const { return m_whyNotWrite ? m_whyNotWrite() : QString(); }
    [[nodiscard]] AskField askFor(const Row& person) const;
    [[nodiscard]] QStringList qualityPoints() const;
    [[nodiscard]] QString saysOf(const QList<Row>& people, const QStringList& points, const QJsonObject& answers) const;
    [[nodiscard]] QString namesOf(const QList<Row>& people, const QJsonObject& answers, Presence state) const;
    void submitRoll(const QList<Row>& people, const QStringList& points, const QJsonObject& answers, const Done& done);

    [[nodiscard]] AskSpec closingQuestions() const;
    /// Whether this person may end the shift for those who are to sign.
    [[nodiscard]] bool mayOverride() const;
    [[nodiscard]] QString pageText() const;
    [[nodiscard]] QString saysOf(const ShiftHandover& handover, const QJsonObject& answers) const;
    void submitClosing(const QJsonObject& answers, const Done& done);
    void finishClosing(RecordId shift, const ShiftHandover& handover, const HandoverSigning::Signed& page,
                       const Done& done);
    [[nodiscard]] bool isTheShown(RecordId shift, const Done& done) const;
    void askTakeover(const Row& page, const Done& told);
    void askNewSignature(const Row& page, const QStringList& since);
    void submitTakeover(RecordId shift, const QString& says, const Takeover& takeover, const Done& done);
    void submitReturn(RecordId shift, const QString& says, const Done& done);

    Workplace& m_place;
    const Theme& m_theme;
    ShiftBoard& m_board;
    ClosingPage& m_page;
    DutyLog& m_log;
    std::function<QString()> m_whyNotWrite;
    QualityTalk m_talk;
    HandoverSigning m_signing;
    TakeoverSigning m_taking;
    QPointer<QWidget> m_front;
    QPointer<QWidget> m_closing;  ///< where the shift's end is asked for
};

}  // namespace Seatdesk
