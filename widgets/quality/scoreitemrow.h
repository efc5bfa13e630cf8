// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring.h"

#include <QJsonValue>
#include <QWidget>

#include <functional>

class QCheckBox;
class QTimer;

namespace Seatdesk {

class LineField;
class Theme;

/// One item of the scorecard: its name, what it is answered with, whether it applies at all, and, once it lost points
/// of which the form wants to know why, a line for the reason.
class ScoreItemRow : public QWidget
{
    Q_OBJECT

public:
    ScoreItemRow(const Theme& theme, const ScoreItem& item, const QString& language, QWidget* parent = nullptr);

    [[nodiscard]] const QString& key() const { return m_key; }
    /// Without telling answered().
    void showAnswers(const ScoreAnswers& answers);
    void focusEditor() { m_editor->setFocus(Qt::ShortcutFocusReason); }
    /// Shows the line for the reason, or hides it. What is being typed in it stays.
    void showReason(bool needed, const QString& reason);
    void focusReason();
    /// Tells what is typed and still waits.
    void keepReason();

Q_SIGNALS:
    void answered(const QJsonValue& value);
    void applyingChanged(bool notApplicable);
    /// Why it lost points, a moment after the last key.
    void explained(const QString& reason);
    /// Caret or pointer came to it.
    void entered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;

private:
    void makeReason(const QString& name);
    QWidget* makeEditor(const ScoreItem& item, const QString& language);
    QWidget* makeYesNo();
    QWidget* makeScale();
    QWidget* makePointsOff(int points);
    QWidget* makeChoice(const ScoreItem& item, const QString& language);

    const Theme& m_theme;
    const QString m_key;
    std::function<void(const QJsonValue&)> m_show;  ///< before the editor, whose maker fills it
    QWidget* m_editor;
    QCheckBox* m_notApplicable;
    LineField* m_reason;
    QTimer* m_pause;
};

}  // namespace Seatdesk
