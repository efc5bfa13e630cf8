// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoreform.h"
#include "items/scoreformedit.h"

#include <QJsonArray>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;
class QVBoxLayout;

namespace Seatdesk {

class LineField;
class TextEditor;
class Theme;

/// What one item of a form is, or what one group is called. Tells each change; keeps nothing itself.
class ScoreItemEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreItemEditor(const Theme& theme, QWidget* parent = nullptr);

    /// Shows what stands at that place. A field that says it already is left alone, with its caret.
    void showPlace(const ScoreFormEdit& edit, FormPlace place);
    /// What is wrong there, a sentence each.
    void showFaults(const QStringList& faults);
    void focusName();

Q_SIGNALS:
    void itemEdited(const Seatdesk::ScoreItem& item);
    void groupRenamed(const Seatdesk::ScoreText& name);
    void refused(const QString& sentence);

private:
    struct ChoiceFields
    {
        LineField* name;
        QSpinBox* percent;
    };

    void build();
    void arrange();
    void addChoices(QFormLayout& form);
    void addCondition(QFormLayout& form);
    void follow();
    void showItem(const ScoreForm& form, const ScoreItem& item);
    void showChoices();
    void showOthers(const ScoreForm& form);
    void showAnswers(const ScoreForm& form);
    void tell();
    void tidyChoices();
    [[nodiscard]] QList<ScoreChoice> choices() const;
    [[nodiscard]] ScoreCondition condition() const;
    [[nodiscard]] ScoreText textOf(const QString& typed, const ScoreText& before) const;

    const Theme& m_theme;
    ScoreItem m_item;
    ScoreText m_group;
    bool m_isItem = false;
    bool m_filling = false;
    QLabel* m_faults;
    QFormLayout* m_form = nullptr;
    LineField* m_name;
    TextEditor* m_help;
    QComboBox* m_kind;
    QSpinBox* m_points;
    QComboBox* m_weight;
    QCheckBox* m_reason;
    QCheckBox* m_mayNotApply;
    QWidget* m_choices;
    QList<ChoiceFields> m_choiceFields;
    QComboBox* m_asked;
    QWidget* m_answers;
    QList<QPair<QCheckBox*, QJsonArray>> m_answerBoxes;
    QString m_answersOf;  ///< which answers stand there
};

}  // namespace Seatdesk
