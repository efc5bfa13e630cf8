// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/drafts/draftkind.h"
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

/// A few lines to write down, perhaps with one of a few kinds. Keeps what was typed, on disk too, until whoever opened
/// it says that the note is saved. Ctrl+Enter saves.
class NoteDialog : public QDialog
{
    Q_OBJECT

public:
    struct Texts
    {
        QString title;
        QString save;  ///< on the button
    };

    NoteDialog(const Workplace& place, const Theme& theme, DraftKind drafts, const Texts& texts, QWidget* parent);

    /// What is to be written, as a sentence above the field.
    void setPrompt(const QString& prompt);
    void addKind(const QString& key, const QString& name);
    /// Whether nothing need be written.
    void setOptional(bool optional);
    [[nodiscard]] QString kind() const;
    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    /// Opens with what was typed about that thing and not saved, else with these words.
    void openAbout(const QString& about, const QString& words);
    /// What it was opened about last.
    [[nodiscard]] const QString& about() const;

    /// The note was not saved: stays open and says why.
    void tellFailure(const QString& sentence);
    /// The note about that thing was saved: its draft goes, and the dialog unless it is open about another by now.
    void finish(const QString& about);

Q_SIGNALS:
    void saveAsked(const QString& kind, const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build(const Theme& theme);
    void keepDrafts(const Workplace& place, DraftKind draftKind);
    void save();
    void touch();

    QLabel* m_prompt;
    SegmentedControl* m_kinds;
    TextEditor* m_text;
    NoticeBar* m_notice;
    KeyHintButton* m_save;
    FormDraft* m_draft;
    bool m_filling = false;
    bool m_optional = false;
};

}  // namespace Seatdesk
