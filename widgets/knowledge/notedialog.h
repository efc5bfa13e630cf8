// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QDialog>

class QLabel;

namespace Seatdesk {

class FormDraft;
class KeyHintButton;
class NoticeBar;
class SegmentedControl;
class TextEditor;
struct Workplace;

/// A few lines to write down, perhaps with one of a few kinds. Keeps what was typed when it is cancelled and opened
/// again; whoever opened it clears it once the note is saved. Ctrl+Enter saves.
class NoteDialog : public QDialog
{
    Q_OBJECT

public:
    NoteDialog(const Theme& theme, const QString& title, const QString& saveText, QWidget* parent);

    /// What is to be written, as a sentence above the field.
    void setPrompt(const QString& prompt);
    void addKind(const QString& key, const QString& name);
    /// Whether nothing need be written.
    void setOptional(bool optional);
    [[nodiscard]] QString kind() const;
    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    /// From now on what is typed is kept on disk as a draft of that kind; about what, openAbout() says.
    void keepDrafts(const Workplace& place, const QString& draftKind);
    /// Opens with what was typed about that thing and not saved, else with these words.
    void openAbout(const QString& about, const QString& words);

    /// The note was not saved: stays open and says why.
    void tellFailure(const QString& sentence);
    /// The note was saved: closes and forgets what was typed.
    void finish();

Q_SIGNALS:
    void saveAsked(const QString& kind, const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void save();
    void touch();

    QLabel* m_prompt;
    SegmentedControl* m_kinds;
    TextEditor* m_text;
    NoticeBar* m_notice;
    KeyHintButton* m_save;
    FormDraft* m_draft = nullptr;
    bool m_filling = false;
    bool m_optional = false;
};

}  // namespace Seatdesk
