// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/seatleave.h"
#include "widgets/workplace.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace Seatdesk {

class DutyLog;
class ShiftBoard;
class Theme;
struct AskSpec;

/// Notes at a shift who left the seat or covers for a colleague, and who is back. Asks in dialogs that stand before
/// `front`.
class SeatLeaveCommands : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    SeatLeaveCommands(Workplace& place, const Theme& theme, const ShiftBoard& board, const DutyLog& log,
                      QWidget* front);

    /// Says whether and why the duty log cannot be written into.
    void setWriting(const std::function<QString()>& whyNotWrite) { m_whyNotWrite = whyNotWrite; }

    void leave(const Row& person);
    /// What lasted too long becomes an entry of the log by itself.
    void back(const Row& person);

    // Why it cannot be done to that person (null: none is chosen), as a sentence; empty when it can.
    [[nodiscard]] QString whyNotLeave(const Row* person) const;
    [[nodiscard]] QString whyNotBack(const Row* person) const;
    /// "away since 10:02", "covers for Li Ting since 10:02"; empty for somebody who is at the own seat.
    [[nodiscard]] QString awayText(StaffId person) const;
    /// Whether it has lasted longer by now than is allowed.
    [[nodiscard]] bool isTooLong(StaffId person) const;

private:
    using Plan = std::function<Result<Group>(const QJsonObject& answers)>;

    void ask(const AskSpec& spec, const Plan& plan);
    [[nodiscard]] QString saysOf(const Row& person, const SeatAway& away, Instant at, const QString& remark) const;
    [[nodiscard]] QString lengthText(Duration length) const;
    [[nodiscard]] QString clock(Instant at) const;
    [[nodiscard]] QString limitText(AwayKind kind) const;
    [[nodiscard]] QString whyNotNote(const Row* person) const;
    [[nodiscard]] Row known(StaffId person) const;
    [[nodiscard]] SeatLeave actions() const;

    Workplace& m_place;
    const Theme& m_theme;
    const ShiftBoard& m_board;
    const DutyLog& m_log;
    QPointer<QWidget> m_front;
    std::function<QString()> m_whyNotWrite;
};

}  // namespace Seatdesk
