// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/knowledge/notedialog.h"

#include "widgets/controls/dialogfoot.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/controls/texteditor.h"
#include "widgets/controls/texts.h"
#include "widgets/drafts/formdraft.h"
#include "widgets/workplace.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace Seatdesk {

NoteDialog::NoteDialog(const Workplace& place, const Theme& theme, DraftKind drafts, const Texts& texts,
                       QWidget* parent)
    : QDialog(parent),
      m_prompt(makeLabel(theme, {}, Role::Text2)),
      m_kinds(new SegmentedControl(theme)),
      m_text(new TextEditor(theme)),
      m_notice(new NoticeBar(theme)),
      m_save(new KeyHintButton(theme, texts.save))
{
    setWindowTitle(texts.title);
    setAccessibleName(texts.title);
    m_text->setAccessibleName(texts.title);
    build(theme);
    keepDrafts(place, drafts);
    connect(m_save, &KeyHintButton::clicked, this, &NoteDialog::save);
    connect(m_text, &TextEditor::refused, this, &NoteDialog::tellFailure);
    connect(m_text, &TextEditor::textChanged, this, &NoteDialog::touch);
    connect(m_kinds, &SegmentedControl::chosen, this, &NoteDialog::touch);
}

void NoteDialog::build(const Theme& theme)
{
    m_prompt->setWordWrap(true);
    m_kinds->setAccessibleName(tr("Kind"));
    m_kinds->hide();
    m_text->setObjectName(QStringLiteral("noteText"));
    m_text->setMinimumLines(4);
    m_text->setTabChangesFocus(true);
    m_notice->hide();
    m_save->setObjectName(QStringLiteral("noteSave"));
    m_save->setPrimary(true);
    m_save->setKeyHint(QStringLiteral("Ctrl+Enter"));
    auto* cancel = new KeyHintButton(theme, tr("Cancel"));
    cancel->setKeyHint(QStringLiteral("Esc"));
    auto* column = new QVBoxLayout;
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_prompt);
    column->addWidget(m_kinds);
    column->addWidget(m_text, 1);
    column->addWidget(m_notice);
    (new DialogFoot(theme, {m_save, cancel}))->standUnder(column, *this);
    resize(460, 260);
    connect(cancel, &KeyHintButton::clicked, this, &NoteDialog::reject);
}

void NoteDialog::setPrompt(const QString& prompt)
{
    m_prompt->setText(prompt);
}

void NoteDialog::addKind(const QString& key, const QString& name)
{
    m_kinds->addSegment(key, name);
    m_kinds->show();
    if (m_kinds->count() == 1)
        m_kinds->setCurrentValue(key);
}

void NoteDialog::setOptional(bool optional)
{
    m_optional = optional;
}

QString NoteDialog::kind() const
{
    return m_kinds->currentValue();
}

QString NoteDialog::text() const
{
    return m_text->text();
}

void NoteDialog::setText(const QString& text)
{
    m_filling = true;
    m_text->setText(text);
    m_filling = false;
}

void NoteDialog::keepDrafts(const Workplace& place, DraftKind draftKind)
{
    const auto read = [this] {
        return text().trimmed().isEmpty()
                   ? QJsonObject()
                   : QJsonObject{{QStringLiteral("kind"), kind()}, {QStringLiteral("text"), text()}};
    };
    const auto write = [this](const QJsonObject& fields) {
        setText(fields.value(u"text").toString());
        m_kinds->setCurrentValue(fields.value(u"kind").toString());
    };
    const auto tell = [this](const QString& sentence) { tellFailure(sentence); };
    m_draft = new FormDraft(place.drafts, place.time, {draftKind, read, write, tell}, this);
}

void NoteDialog::openAbout(const QString& about, const QString& words)
{
    setText(words);
    m_draft->open(about, windowTitle());
    open();
}

const QString& NoteDialog::about() const
{
    return m_draft->about();
}

void NoteDialog::touch()
{
    if (!m_filling)
        m_draft->touch();
}

void NoteDialog::tellFailure(const QString& sentence)
{
    m_notice->tell(Tone::Danger, sentence);
}

void NoteDialog::finish(const QString& about)
{
    if (!m_draft->drop(about))
        return;
    setText({});
    m_notice->dismiss();
    accept();
}

void NoteDialog::save()
{
    if (m_text->isComposing())
        return;
    if (!m_optional && text().trimmed().isEmpty()) {
        m_notice->tell(Tone::Warning, tr("Nothing was saved: write a few words first."));
        m_text->setFocus();
        return;
    }
    Q_EMIT saveAsked(kind(), text());
}

void NoteDialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        save();
        return;
    }
    QDialog::keyPressEvent(event);
}

void NoteDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    m_text->setFocus();
}

}  // namespace Seatdesk
