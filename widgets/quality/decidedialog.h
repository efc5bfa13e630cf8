// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoreappeal.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QGridLayout;
class QLabel;

namespace Seatdesk {

class AskInput;
class KeyHintButton;
class NoticeBar;
class SegmentedControl;
class Theme;

/// Both scores of an appeal side by side with the agent's reasons: the first one stands, the second one counts, or the
/// chosen items do; a reason is asked. Ctrl+Enter decides, Escape leaves.
class DecideDialog : public QDialog
{
    Q_OBJECT

public:
    struct Case
    {
        QString agent;
        Evaluation first;
        Evaluation second;
        ScoreForm form;
    };
    /// Carries out; calls back with the sentence to show, or an empty one when it is done.
    using Submit = std::function<void(const AppealDecision&, const std::function<void(const QString&)>& done)>;

    DecideDialog(const Case& about, Submit submit, const Theme& theme, QWidget* parent);

    void submit();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* makeItems();
    void addItem(QGridLayout& grid, int row, const ScoreItem& item);
    [[nodiscard]] QWidget* makeOutcome();
    [[nodiscard]] QWidget* makeFoot();
    [[nodiscard]] QStringList taken() const;
    void choose(const QString& outcome);
    [[nodiscard]] QString outcome(const QStringList& keys) const;
    void showOutcome();
    void finish(const QString& failure);

    const Theme& m_theme;
    const Case m_case;
    Submit m_submit;
    const ScoreAnswers m_first;
    const ScoreAnswers m_second;
    const Objections m_objections;
    QList<QCheckBox*> m_boxes;  ///< of the items that were answered differently; each has its item's key as property
    SegmentedControl* m_outcome;
    QLabel* m_total;
    AskInput* m_reason;
    NoticeBar* m_notice;
    KeyHintButton* m_decide;
    bool m_isChoosing = false;  ///< items one by one, however many are chosen so far
    bool m_busy = false;
};

}  // namespace Seatdesk
