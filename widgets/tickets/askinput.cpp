// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tickets/askinput.h"

#include "domain/instant.h"
#include "widgets/controls/linefield.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/controls/texteditor.h"
#include "widgets/controls/texts.h"
#include "widgets/tickets/pickfield.h"
#include "widgets/wording/advisededitor.h"
#include "widgets/wording/advisedtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>

namespace Seatdesk {

namespace {

/// More choices than these are a list, fewer stand side by side.
constexpr int kSegments = 4;

}  // namespace

AskInput::AskInput(const AskField& field, const Theme& theme, const QTimeZone& zone, QWidget* parent)
    : QObject(parent), m_field(field)
{
    make(theme, zone);
    QWidget* control = m_control ? m_control : m_widget;
    control->setObjectName(field.id);
    if (field.kind != AskField::Kind::Info)
        control->setAccessibleName(field.label);
}

void AskInput::make(const Theme& theme, const QTimeZone& zone)
{
    switch (m_field.kind) {
        case AskField::Kind::Info:
            return makeInfo(theme);
        case AskField::Kind::Line:
            return makeLine(theme);
        case AskField::Kind::Text:
            return makeText(theme);
        case AskField::Kind::Choice:
            return makeChoice(theme);
        case AskField::Kind::Pick:
            return makePick(theme);
        case AskField::Kind::Moment:
            return makeMoment(zone);
        case AskField::Kind::Flag:
            return makeFlag();
    }
}

bool AskInput::isMissing() const
{
    const QJsonValue current = value();
    return m_field.needed && (current.isNull() || (current.isString() && current.toString().trimmed().isEmpty()));
}

void AskInput::setText(const QString& text)
{
    if (m_write)
        m_write(text);
}

void AskInput::makeInfo(const Theme& theme)
{
    QLabel* label = makeLabel(theme, m_field.initial.toString(), Role::Text2);
    label->setWordWrap(true);
    m_widget = label;
}

void AskInput::makeLine(const Theme& theme)
{
    auto* line = new LineField(theme);
    line->setText(m_field.initial.toString());
    connect(line, &QLineEdit::textChanged, this, &AskInput::changed);
    connect(line, &LineField::refused, this, &AskInput::refused);
    m_read = [line] { return QJsonValue(line->text()); };
    m_write = [line](const QString& text) { line->setText(text); };
    m_widget = line;
}

void AskInput::makeText(const Theme& theme)
{
    auto* advised = m_field.wording ? new AdvisedText(theme, *m_field.wording) : nullptr;
    TextEditor* editor = advised ? &advised->editor() : new TextEditor(theme);
    editor->setText(m_field.initial.toString());
    editor->moveCursor(QTextCursor::End);
    editor->setMinimumLines(3);
    editor->setTabChangesFocus(true);
    connect(editor, &QPlainTextEdit::textChanged, this, &AskInput::changed);
    connect(editor, &TextEditor::refused, this, &AskInput::refused);
    m_read = [editor] { return QJsonValue(editor->text()); };
    m_write = [editor](const QString& text) { editor->setText(text); };
    m_control = editor;
    m_widget = advised ? static_cast<QWidget*>(advised) : editor;
}

void AskInput::makeChoice(const Theme& theme)
{
    if (m_field.choices.size() <= kSegments) {
        auto* segments = new SegmentedControl(theme);
        for (const auto& [value, name] : std::as_const(m_field.choices))
            segments->addSegment(value, name);
        segments->setCurrentValue(m_field.initial.toString());
        connect(segments, &SegmentedControl::chosen, this, &AskInput::changed);
        m_read = [segments] { return QJsonValue(segments->currentValue()); };
        m_widget = segments;
        return;
    }
    auto* list = new QComboBox;
    for (const auto& [value, name] : std::as_const(m_field.choices))
        list->addItem(name, value);
    list->setCurrentIndex(list->findData(m_field.initial.toString()));
    connect(list, &QComboBox::currentIndexChanged, this, &AskInput::changed);
    m_read = [list] { return QJsonValue(list->currentData().toString()); };
    m_widget = list;
}

void AskInput::makePick(const Theme& theme)
{
    auto* pick = new PickField(theme, m_field.source);
    pick->setName(m_field.label);
    pick->prefer(m_field.initial.toString());
    pick->ask();
    connect(pick, &PickField::pickedChanged, this, &AskInput::changed);
    m_read = [pick] { return QJsonValue(pick->picked()); };
    m_widget = pick;
}

/// QDateTimeEdit knows only the PC's zone and UTC: it is given the department's wall time as if it were UTC.
void AskInput::makeMoment(const QTimeZone& zone)
{
    auto* edit = new QDateTimeEdit;
    edit->setTimeSpec(Qt::UTC);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    const QDateTime wall = toDateTime(fromMicros(m_field.initial.toInteger()), zone);
    edit->setDateTime(QDateTime(wall.date(), wall.time(), Qt::UTC));
    connect(edit, &QDateTimeEdit::dateTimeChanged, this, &AskInput::changed);
    m_read = [edit, zone] { return QJsonValue(toMicros(fromDateTime(QDateTime(edit->date(), edit->time(), zone)))); };
    m_widget = edit;
}

void AskInput::makeFlag()
{
    auto* box = new QCheckBox(m_field.label);
    box->setChecked(m_field.initial.toBool());
    connect(box, &QCheckBox::toggled, this, &AskInput::changed);
    m_read = [box] { return QJsonValue(box->isChecked()); };
    m_widget = box;
}

}  // namespace Seatdesk
