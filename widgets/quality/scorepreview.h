// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring.h"
#include "widgets/theme/theme.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace Seatdesk {

class ScoreItemRow;

/// A form as an inspector sees it, to be tried out: what is clicked here counts as it will, and is kept nowhere.
class ScorePreview : public QWidget
{
    Q_OBJECT

public:
    explicit ScorePreview(const Theme& theme, QWidget* parent = nullptr);

    /// What was tried stays, as far as it fits.
    void showForm(const ScoreForm& form);
    /// Whether there is anything to try; what a try counts is not shown otherwise.
    void setTrying(bool isTrying);

private:
    void addGroup(QVBoxLayout& column, const ScoreGroup& group);
    void showScore();

    const Theme& m_theme;
    ScoreForm m_form;
    ScoreAnswers m_answers;
    QHash<QString, QString> m_reasons;
    QLabel* m_total;
    QLabel* m_facts;
    QScrollArea* m_items;
    QList<ScoreItemRow*> m_rows;
    QList<QLabel*> m_groupScores;
};

}  // namespace Seatdesk
