// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/settingeditor.h"

#include "widgets/controls/linefield.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/controls/texts.h"
#include "widgets/settings/hourseditor.h"
#include "widgets/settings/settingtexts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeZone>
#include <QVBoxLayout>

namespace Seatdesk {

namespace {

constexpr int kMostSegments = 4;

}  // namespace

SettingEditor::SettingEditor(const Theme& theme, const SettingSpec& spec, const SettingsPort& port, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_spec(spec), m_port(port)
{
    const QString name = SettingTexts::name(spec.key);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_editor = makeEditor();
    m_editor->setObjectName(spec.key);
    m_editor->setAccessibleName(name);
    m_editor->installEventFilter(this);
    if (spec.type != SettingType::Boolean) {
        QLabel* label = makeLabel(theme, name, Role::Text2);
        label->setBuddy(m_editor);
        column->addWidget(label);
    }
    column->addWidget(m_editor, 0, spec.type == SettingType::Json ? Qt::Alignment() : Qt::AlignLeft);
    const QString reason = port.whyNot ? port.whyNot(spec.key) : QString();
    m_editor->setEnabled(reason.isEmpty());
    const QString help = reason.isEmpty() ? SettingTexts::help(spec.key) : reason;
    if (!help.isEmpty()) {
        QLabel* sentence = makeLabel(theme, help, Role::Text3, TextStep::Small);
        sentence->setWordWrap(true);
        column->addWidget(sentence);
        m_editor->setAccessibleDescription(help);
    }
    reload();
}

void SettingEditor::reload()
{
    const QSignalBlocker quiet(m_editor);
    if (m_port.value && m_show)
        m_show(m_port.value(m_spec.key));
}

void SettingEditor::hand(const QJsonValue& value)
{
    if (m_port.change && m_spec.accepts(value))
        m_port.change(m_spec.key, value);
}

QWidget* SettingEditor::makeEditor()
{
    switch (m_spec.type) {
        case SettingType::Boolean: {
            auto* box = new QCheckBox(SettingTexts::name(m_spec.key));
            m_show = [box](const QJsonValue& value) { box->setChecked(value.toBool()); };
            connect(box, &QCheckBox::toggled, this, [this](bool on) { hand(on); });
            return box;
        }
        case SettingType::Integer:
            return makeNumber();
        case SettingType::Choice:
            return makeChoice();
        case SettingType::Zone:
            return makeZone();
        case SettingType::Json:
            return makeHours();
        case SettingType::Text:
            break;
    }
    auto* field = new LineField(m_theme);
    m_show = [field](const QJsonValue& value) { field->setText(value.toString()); };
    connect(field, &QLineEdit::editingFinished, this, [this, field] { hand(field->text()); });
    return field;
}

QWidget* SettingEditor::makeNumber()
{
    auto* spin = new QSpinBox;
    spin->setRange(m_spec.minimum, m_spec.maximum);
    spin->setSuffix(SettingTexts::unit(m_spec.key));
    spin->setFocusPolicy(Qt::StrongFocus);
    spin->setMinimumWidth(120);
    m_show = [spin](const QJsonValue& value) { spin->setValue(value.toInt()); };
    connect(spin, &QSpinBox::valueChanged, this, [this](int value) { hand(value); });
    return spin;
}

QWidget* SettingEditor::makeChoice()
{
    if (m_spec.choices.size() <= kMostSegments) {
        auto* segments = new SegmentedControl(m_theme);
        for (const QString& choice : m_spec.choices)
            segments->addSegment(choice, SettingTexts::choice(m_spec.key, choice));
        m_show = [segments](const QJsonValue& value) { segments->setCurrentValue(value.toString()); };
        connect(segments, &SegmentedControl::chosen, this, [this](const QString& value) { hand(value); });
        return segments;
    }
    auto* combo = new QComboBox;
    combo->setFocusPolicy(Qt::StrongFocus);
    for (const QString& choice : m_spec.choices)
        combo->addItem(SettingTexts::choice(m_spec.key, choice), choice);
    m_show = [combo](const QJsonValue& value) { combo->setCurrentIndex(combo->findData(value.toString())); };
    connect(combo, &QComboBox::activated, this, [this, combo] { hand(combo->currentData().toString()); });
    return combo;
}

QWidget* SettingEditor::makeZone()
{
    auto* combo = new QComboBox;
    combo->setFocusPolicy(Qt::StrongFocus);
    for (const QByteArray& zone : QTimeZone::availableTimeZoneIds())
        combo->addItem(QString::fromLatin1(zone));
    m_show = [combo](const QJsonValue& value) { combo->setCurrentText(value.toString()); };
    connect(combo, &QComboBox::activated, this, [this, combo] { hand(combo->currentText()); });
    return combo;
}

QWidget* SettingEditor::makeHours()
{
    auto* hours = new HoursEditor(m_theme);
    m_show = [hours](const QJsonValue& value) { hours->setHours(value.toObject()); };
    connect(hours, &HoursEditor::changed, this, [this, hours] { hand(hours->hours()); });
    return hours;
}

// A wheel that scrolls the page must not change what happens to lie under it.
bool SettingEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel && watched == m_editor && !m_editor->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace Seatdesk
