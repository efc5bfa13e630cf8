// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tickets/askdialog.h"

#include "widgets/controls/dialogfoot.h"
#include "widgets/controls/ground.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/texts.h"
#include "widgets/drafts/formdraft.h"
#include "widgets/tickets/askinput.h"
#include "widgets/workplace.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace Seatdesk {

AskDialog::AskDialog(const AskSpec& spec, Submit submit, const Theme& theme, QWidget* parent)
    : QDialog(parent),
      m_theme(theme),
      m_submit(std::move(submit)),
      m_notice(new NoticeBar(theme)),
      m_body(new QWidget),
      m_column(new QVBoxLayout(m_body))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(spec.title);
    setObjectName(QStringLiteral("askDialog"));
    m_column->setContentsMargins(16, 12, 16, 16);
    m_column->setSpacing(4);
    if (!spec.intro.isEmpty()) {
        QLabel* intro = makeLabel(theme, spec.intro, Role::Text2);
        intro->setWordWrap(true);
        m_column->addWidget(intro);
        m_column->addSpacing(8);
    }
    for (const AskField& field : spec.fields)
        addField(field, spec);
    m_column->addStretch();
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_body);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_notice);
    whole->addWidget(area, 1);
    whole->addWidget(makeFoot(spec));
    m_notice->hide();
    if (!m_inputs.isEmpty())
        m_inputs.constFirst()->widget()->setFocus();
}

void AskDialog::addField(const AskField& field, const AskSpec& spec)
{
    auto* input = new AskInput(field, m_theme, spec.zone, this);
    const bool named = field.kind != AskField::Kind::Flag && !field.label.isEmpty();
    if (named) {
        const QString name = field.needed ? tr("%1 (needed)").arg(field.label) : field.label;
        m_column->addWidget(makeLabel(m_theme, name, Role::Text2, TextStep::Small));
    }
    const bool narrow = field.kind == AskField::Kind::Choice || field.kind == AskField::Kind::Moment;
    m_column->addWidget(input->widget(), 0, narrow ? Qt::AlignLeft : Qt::Alignment());
    m_column->addSpacing(8);
    if (field.kind == AskField::Kind::Info)
        return;
    m_inputs.append(input);
    connect(input, &AskInput::changed, this, [input] {
        if (!input->isMissing())
            input->widget()->setProperty("missing", false);
    });
    connect(input, &AskInput::refused, this, [this](const QString& s) { m_notice->tell(Tone::Warning, s); });
}

QWidget* AskDialog::makeFoot(const AskSpec& spec)
{
    m_button = new KeyHintButton(m_theme, spec.submit);
    m_button->setObjectName(QStringLiteral("submit"));
    m_button->setKeyHint(QStringLiteral("Ctrl+Enter"));
    m_button->setPrimary(true);
    m_button->setDefault(spec.enterSubmits);
    auto* cancel = new KeyHintButton(m_theme, tr("Cancel"));
    cancel->setKeyHint(QStringLiteral("Esc"));
    for (KeyHintButton* button : {m_button, cancel})
        button->setAutoDefault(button->autoDefault() && spec.enterSubmits);
    connect(m_button, &QPushButton::clicked, this, &AskDialog::submit);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return new DialogFoot(m_theme, {m_button, cancel});
}

QJsonObject AskDialog::typedWords() const
{
    QJsonObject words;
    for (const AskInput* input : m_inputs) {
        const QString text = input->isText() ? input->value().toString() : QString();
        if (!text.trimmed().isEmpty() && text != input->field().initial.toString())
            words.insert(input->field().id, text);
    }
    return words;
}

void AskDialog::keepDrafts(const Workplace& place, DraftKind kind, const QString& about)
{
    const auto write = [this](const QJsonObject& words) {
        for (AskInput* input : std::as_const(m_inputs)) {
            if (words.contains(input->field().id))
                input->setText(words.value(input->field().id).toString());
        }
        m_notice->tell(Tone::Info, tr("This is what you typed and did not carry out last time."));
        m_notice->show();
    };
    const auto tell = [this](const QString& sentence) { m_notice->tell(Tone::Danger, sentence); };
    m_draft = new FormDraft(place.drafts, place.time, {kind, [this] { return typedWords(); }, write, tell}, this);
    // Words alone are kept; a list whose rows arrive is nobody's typing, and would keep what was typed from coming
    // back.
    for (AskInput* input : std::as_const(m_inputs)) {
        if (input->isText())
            connect(input, &AskInput::changed, m_draft, &FormDraft::touch);
    }
    m_draft->open(about, windowTitle());
}

QJsonObject AskDialog::answers() const
{
    QJsonObject answers;
    for (const AskInput* input : m_inputs)
        answers.insert(input->field().id, input->value());
    return answers;
}

/// Names what is missing and takes the caret there. False when nothing is.
bool AskDialog::showMissing()
{
    QStringList names;
    QWidget* first = nullptr;
    for (const AskInput* input : std::as_const(m_inputs)) {
        input->widget()->setProperty("missing", input->isMissing());
        if (!input->isMissing())
            continue;
        names.append(input->field().label);
        first = first ? first : input->widget();
    }
    if (!first)
        return false;
    m_notice->tell(Tone::Warning, tr("Still needed: %1.").arg(names.join(tr(", "))));
    m_notice->show();
    first->setFocus(Qt::OtherFocusReason);
    return true;
}

void AskDialog::submit()
{
    if (m_busy || showMissing())
        return;
    m_busy = true;
    m_button->setEnabled(false);
    const QPointer<AskDialog> self(this);
    m_submit(answers(), [self](const QString& failure) {
        if (self)
            self->finish(failure);
    });
}

void AskDialog::finish(const QString& failure)
{
    m_busy = false;
    m_button->setEnabled(true);
    if (failure.isEmpty()) {
        if (m_draft)
            m_draft->drop(m_draft->about());
        return accept();
    }
    m_notice->tell(Tone::Danger, failure);
    m_notice->show();
}

void AskDialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        return submit();
    QDialog::keyPressEvent(event);
}

void AskDialog::fitHeight()
{
    // Long choices (in English above all) stand beside each other and cannot be broken.
    const int width =
        std::max(kWidth, m_body->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    m_body->setFixedWidth(width);
    const int needed = m_body->layout()->totalHeightForWidth(width);
    const int content = (needed > 0 ? needed : m_body->sizeHint().height()) + 56;
    const int room = screen() ? screen()->availableGeometry().height() - 80 : 600;
    m_body->setMinimumWidth(0);
    m_body->setMaximumWidth(QWIDGETSIZE_MAX);
    resize(width, std::min(content, room));
    setMinimumSize(360, std::min(content, 240));
}

void AskDialog::showEvent(QShowEvent* event)
{
    fitHeight();
    QDialog::showEvent(event);
}

}  // namespace Seatdesk
