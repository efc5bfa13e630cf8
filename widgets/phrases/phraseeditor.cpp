// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phrases/phraseeditor.h"

#include "domain/groupbuilder.h"
#include "domain/phrase.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/whendone.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/texteditor.h"
#include "widgets/controls/texts.h"
#include "widgets/drafts/formdraft.h"
#include "widgets/phrases/phrasewords.h"
#include "widgets/words/errorwords.h"

#include <QComboBox>
#include <QFormLayout>

#include <algorithm>

namespace Seatdesk {

PhraseEditor::PhraseEditor(Workplace& place, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_place(place),
      m_situation(new QComboBox),
      m_topic(new QComboBox),
      m_scope(new QComboBox),
      m_rights(makeLabel(theme, {}, Role::Text3, TextStep::Small)),
      m_notice(new NoticeBar(theme))
{
    build(theme);
    fillScopes();
    connect(&place.session, &Session::changed, this, &PhraseEditor::fillScopes);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &PhraseEditor::showRights);
    keepDrafts();
}

QJsonObject PhraseEditor::written() const
{
    QJsonObject fields{{PhraseField::kSituation, m_situation->currentData().toString()},
                       {PhraseField::kTopic, m_topic->currentData().toString()},
                       {QStringLiteral("scope"), m_scope->currentData().toString()}};
    for (const auto& [key, editor] : m_texts)
        fields.insert(key, editor->text());
    return fields;
}

void PhraseEditor::keepDrafts()
{
    const auto read = [this] { return written() == m_shown ? QJsonObject() : written(); };
    const auto write = [this](const QJsonObject& kept) {
        fill(kept, ScopeId::fromString(kept.value(u"scope").toString()));
        m_notice->tell(Tone::Info, tr("What you wrote here is not saved yet."));
    };
    const auto tell = [this](const QString& sentence) { m_notice->tell(Tone::Danger, sentence); };
    m_draft = new FormDraft(m_place.drafts, m_place.time, {DraftKind::Phrase, read, write, tell}, this);
    const auto touch = [this] {
        if (!m_filling)
            m_draft->touch();
    };
    for (const auto& [key, editor] : std::as_const(m_texts))
        connect(editor, &TextEditor::textChanged, this, touch);
    for (QComboBox* box : {m_situation, m_topic, m_scope})
        connect(box, &QComboBox::currentIndexChanged, this, touch);
}

void PhraseEditor::build(const Theme& theme)
{
    m_situation->setObjectName(QStringLiteral("phraseSituationField"));
    m_situation->setAccessibleName(tr("Situation"));
    for (const PhraseName& name : phraseSituations())
        m_situation->addItem(name.name, name.key);
    m_topic->setAccessibleName(tr("Topic"));
    for (const PhraseName& name : phraseTopics())
        m_topic->addItem(name.name, name.key);
    m_scope->setObjectName(QStringLiteral("phraseScopeField"));
    m_scope->setAccessibleName(tr("Whose phrase"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->addRow(makeLabel(theme, tr("Situation")), m_situation);
    form->addRow(makeLabel(theme, tr("Topic")), m_topic);
    form->addRow(makeLabel(theme, tr("Whose")), m_scope);
    addTexts(theme, *form);
    auto* hint = makeLabel(theme,
                           tr("{customer}, {agent_number}, {agent_name}, {ticket_number}, {department}, {shift} and "
                              "{time_of_day} are filled; [[what belongs here]] is a blank."),
                           Role::Text3, TextStep::Small);
    hint->setWordWrap(true);
    m_rights->setWordWrap(true);
    m_notice->hide();
    m_notice->setDismissable(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(form);
    column->addWidget(hint);
    column->addWidget(m_rights);
    column->addWidget(m_notice);
    column->addStretch();
}

void PhraseEditor::addTexts(const Theme& theme, QFormLayout& form)
{
    const auto addText = [&](QLatin1StringView key, const QString& name) {
        auto* editor = new TextEditor(theme);
        editor->setObjectName(QStringLiteral("phrase-") + key);
        editor->setAccessibleName(name);
        editor->setMinimumLines(3);
        editor->setTabChangesFocus(true);
        connect(editor, &TextEditor::refused, this, [this](const QString& s) { m_notice->tell(Tone::Warning, s); });
        form.addRow(makeLabel(theme, name), editor);
        m_texts.append({key, editor});
    };
    addText(PhraseField::kZhCn, tr("Simplified"));
    addText(PhraseField::kZhTw, tr("Traditional"));
    addText(PhraseField::kEn, tr("English"));
}

bool PhraseEditor::mayWrite(ScopeId scope) const
{
    Row row;
    row.record = Phrase::kRecord;
    row.scope = scope;
    return m_place.session.permissions().mayInsert(m_place.session.actor(), row, m_place.time.now());
}

void PhraseEditor::fillScopes()
{
    const QString before = m_scope->currentData().toString();
    m_filling = true;
    m_scope->clear();
    m_scope->addItem(tr("My own"), ScopeId(m_place.session.person()).toString());
    const ScopeId team = m_place.session.team();
    const ScopeId department = m_place.session.scopes().department();
    if (team != department)
        m_scope->addItem(tr("Of the team %1").arg(m_place.session.nameOf(team)), team.toString());
    m_scope->addItem(tr("Of the department"), department.toString());
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(before)));
    m_filling = false;
}

ScopeId PhraseEditor::chosenScope() const
{
    return ScopeId::fromString(m_scope->currentData().toString());
}

void PhraseEditor::fill(const QJsonObject& fields, ScopeId scope)
{
    m_filling = true;
    m_notice->dismiss();
    const auto choose = [&](QComboBox* box, QLatin1StringView field) {
        const QString key = fields.value(field).toString();
        if (box->findData(key) < 0 && !key.isEmpty())
            box->addItem(key, key);
        box->setCurrentIndex(std::max(0, box->findData(key)));
    };
    choose(m_situation, PhraseField::kSituation);
    choose(m_topic, PhraseField::kTopic);
    if (m_scope->findData(scope.toString()) < 0)
        m_scope->addItem(m_place.session.nameOf(scope), scope.toString());
    m_scope->setCurrentIndex(m_scope->findData(scope.toString()));
    for (const auto& [key, editor] : m_texts)
        editor->setText(fields.value(key).toString());
    showRights();
    m_filling = false;
}

void PhraseEditor::show(const Row& phrase)
{
    m_phrase = phrase;
    fill(phrase.fields, phrase.scope.isNull() ? m_place.session.scopes().department() : phrase.scope);
    m_shown = written();
    m_draft->open(phrase.id.toString());
}

void PhraseEditor::showNew(const QString& situation)
{
    m_phrase.reset();
    fill({{PhraseField::kSituation, situation}}, ScopeId(m_place.session.person()));
    m_shown = written();
    m_draft->open({}, tr("New phrase"));
    m_texts.first().second->setFocus();
}

void PhraseEditor::showRights()
{
    const bool writes = whyNoSave().isEmpty();
    for (const auto& [key, editor] : m_texts)
        editor->setReadOnly(!writes);
    m_situation->setEnabled(writes);
    m_topic->setEnabled(writes);
    m_scope->setEnabled(!m_phrase);
    m_rights->setText(whyNoSave());
    m_rights->setVisible(!writes);
}

QString PhraseEditor::whyNoSave() const
{
    return mayWrite(chosenScope()) ? QString()
                                   : tr("Team phrases are written by leads, those of the department by editors and "
                                        "directors. Make one of your own instead.");
}

QString PhraseEditor::whyNoRemove() const
{
    if (!m_phrase)
        return tr("Choose a phrase first.");
    return whyNoSave();
}

void PhraseEditor::save()
{
    QJsonObject fields{{PhraseField::kSituation, m_situation->currentData().toString()},
                       {PhraseField::kTopic, m_topic->currentData().toString()}};
    bool any = false;
    for (const auto& [key, editor] : m_texts) {
        if (editor->isComposing())
            return;
        const QString text = editor->text();
        any = any || !text.trimmed().isEmpty();
        fields.insert(key, text.isEmpty() ? QJsonValue() : QJsonValue(text));
    }
    if (!any) {
        m_notice->tell(Tone::Warning, tr("The phrase was not saved: write it in one language at least."));
        return;
    }
    GroupBuilder builder(m_place.seat, m_place.session.person(), m_place.time);
    RecordId id;
    if (m_phrase) {
        id = m_phrase->id;
        builder.change(*m_phrase, fields);
    } else {
        fields.insert(PhraseField::kPosition, 0);
        id = builder.insert(Phrase::kRecord, chosenScope(), fields);
    }
    if (builder.isEmpty())
        return;
    const Sent sent{id, m_draft->about(), written(), fields};
    whenDone(m_place.records.submit(builder.group()), this, [this, sent](const Result<void>& done) {
        if (done)
            return takeSaved(sent);
        m_notice->tell(Tone::Danger, tr("The phrase was not saved.") + u' ' + ErrorWords::reason(done.error()));
    });
}

void PhraseEditor::takeSaved(const Sent& sent)
{
    if (m_draft->about() == sent.about) {
        m_shown = sent.shown;
        for (auto field = sent.fields.begin(); m_phrase && field != sent.fields.end(); ++field)
            m_phrase->fields.insert(field.key(), field.value());
        // More may have been written into it meanwhile: that is kept.
        m_draft->touch();
    } else {
        m_draft->drop(sent.about);
    }
    Q_EMIT saved(sent.id);
    m_notice->tell(Tone::Success, tr("The phrase is saved."));
}

void PhraseEditor::remove()
{
    GroupBuilder builder(m_place.seat, m_place.session.person(), m_place.time);
    builder.remove(*m_phrase);
    const QString about = m_draft->about();
    whenDone(m_place.records.submit(builder.group()), this, [this, about](const Result<void>& done) {
        if (!done) {
            m_notice->tell(Tone::Danger, tr("The phrase was not removed.") + u' ' + ErrorWords::reason(done.error()));
            return;
        }
        if (!m_draft->drop(about))
            return;
        m_phrase.reset();
        Q_EMIT removed();
    });
}

}  // namespace Seatdesk
