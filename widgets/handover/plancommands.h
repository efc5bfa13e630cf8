// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planactions.h"
#include "widgets/tickets/askspec.h"
#include "widgets/workplace.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace Seatdesk {

class DutyLog;
class PlanBoard;
class Theme;

/// What is done with emergency plans: written by the director; activated, ticked off and ended, each of which stands in
/// the team's duty log too. Asks in dialogs that keep what is typed.
class PlanCommands : public QObject
{
    Q_OBJECT

public:
    /// What it is done with; all outlive it.
    struct Parts
    {
        DutyLog& log;
        PlanBoard& board;
        std::function<QString()> whyNotWrite;  ///< whether and why the duty log cannot be written into
    };

    PlanCommands(Workplace& place, const Theme& theme, Parts parts, QObject* parent);

    // Each asks before `front`.

    void activate(const Row& plan, QWidget* front);
    /// `number`: of the step, from 1.
    void tick(const Row& run, qsizetype number, QWidget* front);
    void end(const Row& run, QWidget* front);
    void add(QWidget* front);
    void revise(const Row& plan, QWidget* front);
    void withdraw(const Row& plan, QWidget* front);
    /// Takes the plans over that come with the program; calls back with the sentence to show, or an empty one.
    void takeStandard(const std::function<void(const QString& failure)>& done);

    // Why it cannot be done, as a sentence; empty when it can.
    [[nodiscard]] QString whyNotActivate(const Row& plan) const;
    [[nodiscard]] QString whyNotTick(const Row& run) const;
    [[nodiscard]] QString whyNotEnd(const Row& run) const;
    [[nodiscard]] QString whyNotPlan() const;

private:
    using Done = std::function<void(const QString& failure)>;
    using Plan = std::function<Result<Group>(const QJsonObject& answers)>;

    /// What is asked, about what, and how it is done.
    struct Question
    {
        AskSpec spec;
        QString about;
        std::function<QString()> whyNot;
        Plan plan;
    };

    void ask(const Question& question, QWidget* front);
    void askForPlan(const AskSpec& spec, const PlanDraft& draft, const QString& about,
                    const std::function<Result<Group>(const PlanDraft&)>& plan, QWidget* front);
    [[nodiscard]] AskSpec specOf(const QString& title, const QString& intro, const QString& submit) const;
    [[nodiscard]] GroupBuilder builder() const;
    [[nodiscard]] PlanActions actions(const Row* plan) const;
    [[nodiscard]] bool mayRun() const;

    Workplace& m_place;
    const Theme& m_theme;
    Parts m_parts;
};

}  // namespace Seatdesk
