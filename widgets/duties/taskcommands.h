// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/taskactions.h"
#include "items/taskboard.h"
#include "widgets/tickets/askspec.h"
#include "widgets/workplace.h"

#include <QPointer>

namespace Seatdesk {

class EvidencePicker;
class Theme;
enum class DraftKind;

/// What is done with the calendar of duties: said of a duty that it was done, and the standing tasks made, changed and
/// ended. Asks in dialogs that stand before `front` and keep what is typed.
class TaskCommands : public QObject
{
    Q_OBJECT

public:
    /// Called with the sentence that says why it was not done; empty: it was.
    using Done = std::function<void(const QString& failure)>;

    TaskCommands(Workplace& place, const Theme& theme, const TaskBoard& board, QWidget* front);

    /// Asks what shows it; where something was said of it already, what is right instead, and why.
    void fulfil(const TaskDue& due);
    void add();
    void change(const Row& task);
    void end(const Row& task);
    /// Takes over the usual duties that are not there yet, in the language of the window.
    void takeOver(const Done& done);

    // Why it cannot be done, as a sentence; empty when it can.
    [[nodiscard]] QString whyNotFulfil(const TaskDue* due) const;
    [[nodiscard]] QString whyNotMake() const;
    [[nodiscard]] QString whyNotChange(const Row* task) const;
    [[nodiscard]] QString whyNotTakeOver() const;

    /// Under which what is typed about a duty is kept.
    [[nodiscard]] static QString aboutOf(const TaskDue& due);
    [[nodiscard]] static QString newTask() { return QStringLiteral("new"); }

private:
    using Plan = std::function<Result<Group>(const QJsonObject& answers)>;

    void ask(const AskSpec& spec, const Plan& plan, DraftKind kind, const QString& about);
    void askTask(const QString& title, const QString& intro, const Row& task, const Plan& plan);
    void submit(const Result<Group>& group, const Done& done);
    [[nodiscard]] QList<AskField> fulfilmentFields(const TaskDue& due, const EvidencePicker& picker) const;
    [[nodiscard]] QList<AskField> taskFields(const Row& task) const;
    [[nodiscard]] QList<TaskDraft> missingTasks() const;
    [[nodiscard]] GroupBuilder builder() const;
    [[nodiscard]] ScopeId department() const;

    Workplace& m_place;
    const Theme& m_theme;
    const TaskBoard& m_board;
    QPointer<QWidget> m_front;
};

}  // namespace Seatdesk
