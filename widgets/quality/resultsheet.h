// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evaluation.h"
#include "domain/scoring.h"
#include "widgets/controls/ground.h"

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace Seatdesk {

/// A finished scorecard to be read: the total, each group with what it brought, each item with its answer.
class ResultSheet : public Ground
{
    Q_OBJECT

public:
    explicit ResultSheet(const Theme& theme, QWidget* parent = nullptr);

    /// Without a form only the total is known.
    void showResult(const Evaluation& evaluation, const ScoreForm& form);

    static constexpr int kWidth = 364;

private:
    void addGroup(QVBoxLayout& column, const ScoreForm& form, qsizetype place, const GroupScore& score,
                  const ScoreAnswers& answers);
    [[nodiscard]] QWidget* makeItem(const ScoreItem& item, const ScoreAnswers& answers, const QString& language) const;

    ScoreAnswers m_published;  ///< before an appeal was decided
    QLabel* m_total;
    QLabel* m_facts;
    QScrollArea* m_items;
};

}  // namespace Seatdesk
