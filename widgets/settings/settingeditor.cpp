// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/settingeditor.h"

#include "widgets/controls/linefield.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/controls/texts.h"
#include "widgets/settings/hourseditor.h"
#include "widgets/settings/rangespin.h"
#include "widgets/settings/settingtexts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPointer>
#include <QSignalBlocker>
#include <QTimeZone>
#include <QToolButton>
#include <QVBoxLayout>

namespace Seatdesk {

namespace {

constexpr int kMostSegments = 4;

}  // namespace

SettingEditor::SettingEditor(const Theme& theme, const SettingSpec& spec, const SettingsPort& port, Form form,
                             QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_spec(spec),
      m_port(port),
      m_form(form),
      m_fault(makeLabel(theme, {}, Role::Danger, TextStep::Small))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_editor = makeEditor();
    m_editor->setObjectName(spec.key);
    m_editor->setAccessibleName(SettingTexts::name(spec.key));
    m_editor->installEventFilter(this);
    addName(*column);
    addEditor(*column);
    addSentences(*column);
    reload();
}

void SettingEditor::addName(QVBoxLayout& column)
{
    if (m_spec.type == SettingType::Boolean)
        return;
    const bool part = m_form == Form::Part;
    QLabel* label = makeLabel(m_theme, part ? SettingTexts::partName(m_spec.key) : SettingTexts::name(m_spec.key),
                              Role::Text2, part ? TextStep::Small : TextStep::Base);
    label->setBuddy(m_editor);
    column.addWidget(label);
}

/// The editor and, where something is set that could be taken back, the way to do so.
void SettingEditor::addEditor(QVBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_editor, m_spec.type == SettingType::Json ? 1 : 0);
    if (m_port.reset) {
        m_reset = new QToolButton;
        m_reset->setObjectName(QStringLiteral("reset:") + m_spec.key);
        m_reset->setIcon(m_theme.icon(QStringLiteral("edit-undo")));
        m_reset->setAutoRaise(true);
        m_reset->setFocusPolicy(Qt::TabFocus);
        m_reset->setToolTip(tr("Back to the default: %1").arg(SettingTexts::value(m_spec, m_spec.fallback)));
        m_reset->setAccessibleName(tr("%1: back to the default").arg(SettingTexts::name(m_spec.key)));
        connect(m_reset, &QToolButton::clicked, this, &SettingEditor::reset);
        row->addWidget(m_reset, 0, Qt::AlignTop);
    }
    if (m_spec.type != SettingType::Json)
        row->addStretch();
    column.addLayout(row);
}

void SettingEditor::addSentences(QVBoxLayout& column)
{
    m_fault->setWordWrap(true);
    m_fault->setObjectName(QStringLiteral("fault:") + m_spec.key);
    m_fault->hide();
    column.addWidget(m_fault);
    const QString reason = m_port.whyNot ? m_port.whyNot(m_spec.key) : QString();
    m_editor->setEnabled(reason.isEmpty());
    if (m_reset)
        m_reset->setEnabled(reason.isEmpty());
    QStringList sentences{m_port.isSet || reason.isEmpty() ? SettingTexts::help(m_spec.key) : reason};
    if (m_port.isSet)
        sentences.append(SettingTexts::facts(m_spec));
    sentences.removeAll(QString());
    m_editor->setAccessibleDescription(reason.isEmpty() ? sentences.join(u' ') : reason);
    if (sentences.isEmpty() || m_form == Form::Part)
        return;
    QLabel* sentence = makeLabel(m_theme, sentences.join(u' '), Role::Text3, TextStep::Small);
    sentence->setWordWrap(true);
    column.addWidget(sentence);
}

void SettingEditor::reload()
{
    if (m_reset && m_port.isSet)
        m_reset->setVisible(m_port.isSet(m_spec.key));
    const QWidget* focus = focusWidget();
    const bool edited = focus && focus->hasFocus() && focus->inherits("QLineEdit");
    if (edited || isToBeMended() || !m_port.value || !m_show)
        return;
    const QSignalBlocker quiet(m_editor);
    m_show(m_port.value(m_spec.key));
}

/// A text that was refused stands there to be put right: nobody types a whole plan again for one slip.
bool SettingEditor::isToBeMended() const
{
    return m_spec.type == SettingType::Text && !m_fault->isHidden();
}

void SettingEditor::tell(const QString& sentence)
{
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty() || isToBeMended())
        return;
    const QSignalBlocker quiet(m_editor);
    m_show(m_port.value(m_spec.key));
}

void SettingEditor::hand(const QJsonValue& value)
{
    if (!m_spec.accepts(value))
        return tell(SettingTexts::refusal(m_spec));
    tell({});
    if (!m_port.change)
        return;
    const QPointer<SettingEditor> self(this);
    m_port.change(m_spec.key, value, [self](const QString& sentence) {
        if (self)
            self->tell(sentence);
    });
}

void SettingEditor::reset()
{
    tell({});
    const QPointer<SettingEditor> self(this);
    m_port.reset(m_spec.key, [self](const QString& sentence) {
        if (self)
            self->tell(sentence);
    });
    m_editor->setFocus(Qt::OtherFocusReason);
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
    auto* spin = new RangeSpin;
    spin->setRange(m_spec.minimum, m_spec.maximum);
    spin->setSuffix(SettingTexts::unit(m_spec.key));
    spin->setMinimumWidth(m_form == Form::Part ? 88 : 120);
    m_show = [spin](const QJsonValue& value) { spin->setValue(value.toInt()); };
    connect(spin, &QSpinBox::valueChanged, this, [this](int value) { hand(value); });
    connect(spin, &RangeSpin::refused, this, [this] { tell(SettingTexts::refusal(m_spec)); });
    return spin;
}

QWidget* SettingEditor::makeChoice()
{
    if (m_form == Form::Whole && m_spec.choices.size() <= kMostSegments) {
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
