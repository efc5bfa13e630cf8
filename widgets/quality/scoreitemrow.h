// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring.h"

#include <QJsonValue>
#include <QWidget>

#include <functional>

class QCheckBox;

namespace Seatdesk {

class Theme;

/// One item of the scorecard: its name, what it is answered with, and whether it applies at all.
class ScoreItemRow : public QWidget
{
    Q_OBJECT

public:
    ScoreItemRow(const Theme& theme, const ScoreItem& item, const QString& language, QWidget* parent = nullptr);

    [[nodiscard]] const QString& key() const { return m_key; }
    /// Without telling answered().
    void showAnswers(const ScoreAnswers& answers);
    void focusEditor() { m_editor->setFocus(Qt::ShortcutFocusReason); }

Q_SIGNALS:
    void answered(const QJsonValue& value);
    void applyingChanged(bool notApplicable);

private:
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
};

}  // namespace Seatdesk
