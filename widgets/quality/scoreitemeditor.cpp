// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/scoreitemeditor.h"

#include "domain/ids.h"
#include "widgets/controls/linefield.h"
#include "widgets/controls/texteditor.h"
#include "widgets/controls/texts.h"
#include "widgets/quality/scoreformwords.h"
#include "widgets/settings/rangespin.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLocale>

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr int kChoiceRows = 6;
constexpr int kAllPercent = 100;
constexpr int kChoiceKeyLetters = 8;

QString formLanguage()
{
    return QLocale().name();
}

void sayIn(QLineEdit& field, const QString& text)
{
    if (field.text() != text)
        field.setText(text);
}

}  // namespace

ScoreItemEditor::ScoreItemEditor(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_faults(makeLabel(theme, {}, Role::Danger)),
      m_name(new LineField(theme)),
      m_help(new TextEditor(theme)),
      m_kind(new QComboBox),
      m_points(new RangeSpin),
      m_weight(new QComboBox),
      m_reason(new QCheckBox(tr("Ask why once points are lost"))),
      m_mayNotApply(new QCheckBox(tr("May be left out as not applying"))),
      m_choices(new QWidget),
      m_asked(new QComboBox),
      m_answers(new QWidget)
{
    build();
    follow();
}

void ScoreItemEditor::build()
{
    m_faults->setObjectName(QStringLiteral("formItemFaults"));
    m_faults->setWordWrap(true);
    m_name->setObjectName(QStringLiteral("formItemName"));
    m_name->setAccessibleName(tr("Name"));
    m_help->setObjectName(QStringLiteral("formItemHelp"));
    m_help->setAccessibleName(tr("Help"));
    m_help->setMinimumLines(2);
    m_help->setTabChangesFocus(true);
    m_kind->setObjectName(QStringLiteral("formItemKind"));
    m_kind->setAccessibleName(tr("Answered with"));
    for (const ScoreKind kind : {ScoreKind::YesNo, ScoreKind::Scale, ScoreKind::PointsOff, ScoreKind::Choice})
        m_kind->addItem(ScoreFormWords::kind(kind), keyOf(kind));
    m_points->setObjectName(QStringLiteral("formItemPoints"));
    m_points->setAccessibleName(tr("Points"));
    m_points->setRange(0, ScoreForm::kPoints);
    m_weight->setObjectName(QStringLiteral("formItemWeight"));
    m_weight->setAccessibleName(tr("Where it fails, lost is"));
    for (const ScoreWeight weight : {ScoreWeight::Ordinary, ScoreWeight::Critical, ScoreWeight::Fatal})
        m_weight->addItem(ScoreFormWords::weight(weight), keyOf(weight));
    m_reason->setObjectName(QStringLiteral("formItemReason"));
    m_mayNotApply->setObjectName(QStringLiteral("formItemNotApplying"));
    arrange();
}

void ScoreItemEditor::arrange()
{
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(8);
    m_form->addRow(makeLabel(m_theme, tr("Name")), m_name);
    m_form->addRow(makeLabel(m_theme, tr("Help")), m_help);
    m_form->addRow(makeLabel(m_theme, tr("Answered with")), m_kind);
    addChoices(*m_form);
    m_form->addRow(makeLabel(m_theme, tr("Points")), m_points);
    m_form->addRow(makeLabel(m_theme, tr("Lost if it fails")), m_weight);
    m_form->addRow(QString(), m_reason);
    m_form->addRow(QString(), m_mayNotApply);
    addCondition(*m_form);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addWidget(m_faults);
    column->addLayout(m_form);
    column->addStretch();
}

void ScoreItemEditor::addChoices(QFormLayout& form)
{
    auto* column = new QVBoxLayout(m_choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (int place = 0; place < kChoiceRows; ++place) {
        auto* name = new LineField(m_theme);
        name->setObjectName(QStringLiteral("formChoice%1").arg(place + 1));
        name->setAccessibleName(tr("Choice %1").arg(place + 1));
        auto* percent = new RangeSpin;
        percent->setObjectName(QStringLiteral("formChoicePercent%1").arg(place + 1));
        percent->setAccessibleName(tr("Choice %1: part of the points").arg(place + 1));
        percent->setRange(0, kAllPercent);
        percent->setSuffix(QStringLiteral(" %"));
        auto* row = new QHBoxLayout;
        row->setSpacing(4);
        row->addWidget(name, 1);
        row->addWidget(percent);
        column->addLayout(row);
        m_choiceFields.append({name, percent});
    }
    form.addRow(makeLabel(m_theme, tr("Choices")), m_choices);
}

void ScoreItemEditor::addCondition(QFormLayout& form)
{
    m_asked->setObjectName(QStringLiteral("formItemAsked"));
    m_asked->setAccessibleName(tr("Asked"));
    m_asked->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_asked->setMinimumContentsLength(8);
    auto* column = new QVBoxLayout(m_answers);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    form.addRow(makeLabel(m_theme, tr("Asked")), m_asked);
    form.addRow(makeLabel(m_theme, tr("Where it has")), m_answers);
}

void ScoreItemEditor::follow()
{
    for (QComboBox* box : {m_kind, m_weight, m_asked})
        connect(box, &QComboBox::activated, this, &ScoreItemEditor::tell);
    for (QCheckBox* box : {m_reason, m_mayNotApply})
        connect(box, &QCheckBox::clicked, this, &ScoreItemEditor::tell);
    connect(m_name, &QLineEdit::textEdited, this, &ScoreItemEditor::tell);
    connect(m_name, &LineField::refused, this, &ScoreItemEditor::refused);
    connect(m_help, &TextEditor::textChanged, this, &ScoreItemEditor::tell);
    connect(m_help, &TextEditor::refused, this, &ScoreItemEditor::refused);
    connect(m_points, &QSpinBox::valueChanged, this, &ScoreItemEditor::tell);
    for (const ChoiceFields& fields : std::as_const(m_choiceFields)) {
        connect(fields.name, &QLineEdit::textEdited, this, &ScoreItemEditor::tell);
        connect(fields.name, &QLineEdit::editingFinished, this, &ScoreItemEditor::tidyChoices);
        connect(fields.name, &LineField::refused, this, &ScoreItemEditor::refused);
        connect(fields.percent, &QSpinBox::valueChanged, this, &ScoreItemEditor::tell);
    }
}

/// Words that nobody changed keep all their languages.
ScoreText ScoreItemEditor::textOf(const QString& typed, const ScoreText& before) const
{
    return typed == before.in(formLanguage()) ? before : ScoreText(typed);
}

QList<ScoreChoice> ScoreItemEditor::choices() const
{
    QList<ScoreChoice> choices = m_item.choices;
    for (qsizetype place = 0; place < m_choiceFields.size(); ++place) {
        const QString typed = m_choiceFields.at(place).name->text();
        if (place >= choices.size() && typed.trimmed().isEmpty())
            break;
        if (place >= choices.size())
            choices.append({u'c' + newId<RecordId>().toString().right(kChoiceKeyLetters), {}, 0});
        choices[place].name = textOf(typed, choices.at(place).name);
        choices[place].percent = m_choiceFields.at(place).percent->value();
    }
    return choices;
}

/// A choice that was emptied is gone once one leaves its field.
void ScoreItemEditor::tidyChoices()
{
    if (m_filling || !m_isItem)
        return;
    ScoreItem item = m_item;
    item.choices.removeIf([](const ScoreChoice& choice) { return choice.name.isEmpty(); });
    if (item.choices.size() != m_item.choices.size())
        Q_EMIT itemEdited(item);
}

ScoreCondition ScoreItemEditor::condition() const
{
    ScoreCondition condition{m_asked->currentData().toString(), {}};
    if (condition.item != m_item.onlyIf.item)
        return condition;
    for (const auto& [box, values] : m_answerBoxes) {
        if (!box->isChecked())
            continue;
        for (const QJsonValue& value : values)
            condition.answers.append(value);
    }
    return condition;
}

void ScoreItemEditor::tell()
{
    if (m_filling)
        return;
    if (!m_isItem)
        return Q_EMIT groupRenamed(textOf(m_name->text(), m_group));
    ScoreItem item = m_item;
    item.name = textOf(m_name->text(), m_item.name);
    item.help = textOf(m_help->text(), m_item.help);
    item.kind = fromKey<ScoreKind>(m_kind->currentData().toString()).value_or(item.kind);
    item.weight = fromKey<ScoreWeight>(m_weight->currentData().toString()).value_or(item.weight);
    item.points = m_points->value();
    item.commentNeeded = m_reason->isChecked();
    if (m_mayNotApply->isEnabled())
        item.mayNotApply = m_mayNotApply->isChecked();
    item.choices = choices();
    item.onlyIf = condition();
    Q_EMIT itemEdited(item);
}

void ScoreItemEditor::showPlace(const ScoreFormEdit& edit, FormPlace place)
{
    m_filling = true;
    m_isItem = place.isItem() && edit.has(place);
    const bool isThere = edit.has(place);
    setVisible(isThere);
    for (int row = 1; row < m_form->rowCount(); ++row)
        m_form->setRowVisible(row, m_isItem);
    if (m_isItem) {
        showItem(edit.form(), edit.itemAt(place));
    } else if (isThere) {
        m_group = edit.groupAt(place).name;
        sayIn(*m_name, m_group.in(formLanguage()));
    }
    m_filling = false;
}

void ScoreItemEditor::showItem(const ScoreForm& form, const ScoreItem& item)
{
    m_item = item;
    sayIn(*m_name, item.name.in(formLanguage()));
    if (m_help->text() != item.help.in(formLanguage()))
        m_help->setText(item.help.in(formLanguage()));
    m_kind->setCurrentIndex(m_kind->findData(keyOf(item.kind)));
    m_weight->setCurrentIndex(m_weight->findData(keyOf(item.weight)));
    m_points->setValue(item.points);
    m_reason->setChecked(item.commentNeeded);
    m_mayNotApply->setChecked(item.mayNotApply && item.weight != ScoreWeight::Fatal);
    m_mayNotApply->setEnabled(item.weight != ScoreWeight::Fatal);
    showChoices();
    showOthers(form);
    showAnswers(form);
    m_form->setRowVisible(m_choices, item.kind == ScoreKind::Choice);
    m_form->setRowVisible(m_answers, !item.onlyIf.isNone());
}

void ScoreItemEditor::showChoices()
{
    for (qsizetype place = 0; place < m_choiceFields.size(); ++place) {
        const bool isThere = place < m_item.choices.size();
        sayIn(*m_choiceFields.at(place).name, isThere ? m_item.choices.at(place).name.in(formLanguage()) : QString());
        m_choiceFields.at(place).percent->setValue(isThere ? m_item.choices.at(place).percent : 0);
    }
}

/// What decides whether this item is asked: nothing, or another item.
void ScoreItemEditor::showOthers(const ScoreForm& form)
{
    m_asked->clear();
    m_asked->addItem(tr("Always"), QString());
    for (const ScoreItem& other : form.items()) {
        if (other.key != m_item.key)
            m_asked->addItem(tr("Depending on “%1”").arg(other.name.in(formLanguage())), other.key);
    }
    if (!m_item.onlyIf.isNone() && m_asked->findData(m_item.onlyIf.item) < 0)
        m_asked->addItem(tr("Depending on an item that is gone"), m_item.onlyIf.item);
    m_asked->setCurrentIndex(std::max(0, m_asked->findData(m_item.onlyIf.item)));
}

void ScoreItemEditor::showAnswers(const ScoreForm& form)
{
    const ScoreItem* other = form.item(m_item.onlyIf.item);
    const QList<ScoreFormWords::Answer> answers =
        other ? ScoreFormWords::answers(*other, formLanguage()) : QList<ScoreFormWords::Answer>();
    QString shown = m_item.key + u' ' + m_item.onlyIf.item;
    for (const ScoreFormWords::Answer& answer : answers)
        shown += u'\n' + answer.name + QString::number(answer.values.size());
    if (std::exchange(m_answersOf, shown) != shown) {
        for (const auto& [box, values] : std::as_const(m_answerBoxes))
            delete box;
        m_answerBoxes.clear();
        for (const ScoreFormWords::Answer& answer : answers) {
            auto* box = new QCheckBox(answer.name);
            box->setObjectName(QStringLiteral("formAnswer%1").arg(m_answerBoxes.size() + 1));
            connect(box, &QCheckBox::clicked, this, &ScoreItemEditor::tell);
            m_answers->layout()->addWidget(box);
            m_answerBoxes.append({box, answer.values});
        }
    }
    for (const auto& [box, values] : std::as_const(m_answerBoxes))
        box->setChecked(m_item.onlyIf.holdsAt(values.first()));
}

void ScoreItemEditor::showFaults(const QStringList& faults)
{
    m_faults->setText(faults.join(u'\n'));
    m_faults->setVisible(!faults.isEmpty());
}

void ScoreItemEditor::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

}  // namespace Seatdesk
