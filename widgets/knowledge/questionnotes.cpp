// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/knowledge/questionnotes.h"

#include "domain/records.h"
#include "domain/session.h"
#include "domain/whendone.h"
#include "widgets/actions/actionregistry.h"
#include "widgets/desk/deskeditor.h"
#include "widgets/knowledge/notedialog.h"
#include "widgets/words/errorwords.h"

namespace Seatdesk {

QuestionNotes::QuestionNotes(const Workplace& place, const Theme& theme, ActionRegistry& actions, QWidget* window)
    : QObject(window), m_place(place), m_theme(theme), m_window(window)
{
    ActionSpec note;
    note.id = QStringLiteral("question.note");
    note.name = tr("Note a question nobody could answer");
    note.icon = QStringLiteral("help-about");
    note.group = tr("Knowledge");
    note.key = QStringLiteral("Ctrl+Shift+Q");
    note.run = [this] { ask(); };
    actions.add(note, this);
}

NoteDialog* QuestionNotes::questionDialog()
{
    if (m_question)
        return m_question;
    m_question = new NoteDialog(m_place, m_theme, DraftKind::Question,
                                {tr("Question nobody could answer"), tr("Note it")}, m_window);
    m_question->setObjectName(QStringLiteral("questionDialog"));
    m_question->setPrompt(tr("What did the customer ask? It stays open until its answer is written."));
    connect(m_question, &NoteDialog::saveAsked, this, [this](const QString&, const QString& text) {
        save(m_question, newQuestion(text), tr("The question is noted and open until it is answered."));
    });
    return m_question;
}

/// Tied to the ticket that is being written; one that is recorded says so in its time line.
QuestionNote QuestionNotes::newQuestion(const QString& text) const
{
    QuestionNote note;
    note.text = text;
    if (!m_editor)
        return note;
    const DeskEditor::Written written = m_editor->written();
    note.ticket = written.ticket;
    if (written.recorded)
        note.entry = tr("Nobody could answer: %1").arg(text);
    return note;
}

NoteDialog* QuestionNotes::reportDialog()
{
    if (m_report)
        return m_report;
    m_report = new NoteDialog(m_place, m_theme, DraftKind::Report, {tr("Report on an article"), tr("Send the report")},
                              m_window);
    m_report->setObjectName(QStringLiteral("reportDialog"));
    m_report->addKind(QStringLiteral("wrong"), tr("Wrong"));
    m_report->addKind(QStringLiteral("unclear"), tr("Unclear"));
    m_report->addKind(QStringLiteral("missing"), tr("Something is missing"));
    connect(m_report, &NoteDialog::saveAsked, this, [this](const QString& kind, const QString& text) {
        QuestionNote note;
        note.kind = kind;
        note.text = text;
        note.article = m_article;
        save(m_report, note, tr("Thank you: the editors see your report."));
    });
    return m_report;
}

void QuestionNotes::ask()
{
    NoteDialog* dialog = questionDialog();
    dialog->openAbout({}, dialog->text().isEmpty() ? m_sought : dialog->text());
}

void QuestionNotes::report(ArticleId article, const QString& title)
{
    NoteDialog* dialog = reportDialog();
    const QString words = article == m_article ? dialog->text() : QString();
    m_article = article;
    dialog->setPrompt(tr("What is wrong, unclear or missing in “%1”?").arg(title));
    dialog->openAbout(article.toString(), words);
}

void QuestionNotes::save(NoteDialog* dialog, const QuestionNote& note, const QString& done)
{
    const GroupBuilder builder(m_place.seat, m_place.session.person(), m_place.time);
    whenDone(m_place.records.submit(noteQuestion(builder, note)), this,
             [this, dialog, done, about = dialog->about()](const Result<void>& saved) {
                 if (!saved) {
                     dialog->tellFailure(tr("It was not noted.") + u' ' + ErrorWords::reason(saved.error()));
                     return;
                 }
                 dialog->finish(about);
                 Q_EMIT noted(done);
             });
}

}  // namespace Seatdesk
