// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/evaluationdraft.h"
#include "widgets/controls/ground.h"

class QLabel;

namespace Seatdesk {

class ActionRegistry;
class KeyHintButton;
class PageActions;

/// Below the scorecard: what became of the score, and the way to the agent.
class ScoreFoot : public Ground
{
    Q_OBJECT

public:
    ScoreFoot(EvaluationDraft& draft, const Theme& theme, const PageActions& page, ActionRegistry& actions,
              QWidget* parent = nullptr);

Q_SIGNALS:
    /// The score is about to go out: what is still being typed of it belongs in it.
    void publishing();
    /// It cannot go out before points that were lost are explained.
    void explaining();

private:
    void declareActions(const PageActions& page);
    void showState();
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString appealText(const Evaluation& score) const;
    [[nodiscard]] QString moment(const std::optional<Instant>& at) const;
    [[nodiscard]] QString whyNotPublish() const;

    EvaluationDraft& m_draft;
    QLabel* m_state;
    KeyHintButton* m_publish;
    KeyHintButton* m_finish;
    KeyHintButton* m_handIn;
    KeyHintButton* m_takeBack;
};

}  // namespace Seatdesk
