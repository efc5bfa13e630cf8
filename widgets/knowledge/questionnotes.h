// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/noteactions.h"
#include "widgets/workplace.h"

#include <QObject>

class QWidget;

namespace Seatdesk {

class ActionRegistry;
class DeskEditor;
class NoteDialog;
class Theme;

/// Writes down what nobody could answer (Ctrl+Shift+Q, from anywhere) and reports on articles. One for the window;
/// the dialogs belong to `window`.
class QuestionNotes : public QObject
{
    Q_OBJECT

public:
    QuestionNotes(const Workplace& place, const Theme& theme, ActionRegistry& actions, QWidget* window);

    /// Asks for the words of a new question. Until something is typed they are those last looked for in vain.
    void ask();
    /// What was looked for and not found; empty when it was found after all.
    void setSought(const QString& words) { m_sought = words; }
    /// Whose ticket is being written, for questions that come up meanwhile; null for none.
    void setEditor(const DeskEditor* editor) { m_editor = editor; }
    /// Asks what is wrong with the article.
    void report(ArticleId article, const QString& title);

Q_SIGNALS:
    /// A note is on disk. `sentence` tells the person.
    void noted(const QString& sentence);

private:
    NoteDialog* questionDialog();
    NoteDialog* reportDialog();
    void save(NoteDialog* dialog, const QuestionNote& note, const QString& done);

    const Workplace& m_place;
    const Theme& m_theme;
    QWidget* m_window;
    [[nodiscard]] QuestionNote newQuestion(const QString& text) const;

    const DeskEditor* m_editor = nullptr;
    NoteDialog* m_question = nullptr;
    NoteDialog* m_report = nullptr;
    ArticleId m_article;
    QString m_sought;
};

}  // namespace Seatdesk
