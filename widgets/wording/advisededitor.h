// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/phrasetext.h"
#include "widgets/controls/texteditor.h"
#include "widgets/wording/wordinghighlighter.h"

#include <optional>

namespace Seatdesk {

/// A text for customers or colleagues: knows taboo wording, takes standard phrases whose blanks are tab stops.
class AdvisedEditor : public TextEditor
{
    Q_OBJECT

public:
    /// A hit in the whole text.
    struct Advice
    {
        int position = 0;
        QString wording;
        QString better;
    };

    AdvisedEditor(const Theme& theme, const WordingCheck& check, QWidget* parent = nullptr);

    /// Inserts the phrase as one step of undo and puts the caret into its first blank.
    void insertPhrase(const FilledPhrase& phrase);
    /// Blanks that still show what belongs into them.
    [[nodiscard]] int blanksLeft() const;
    /// Selects the next blank behind the caret, or the first. False when none is left.
    bool goToNextBlank();

    /// The first wording that should be another one; nothing while composing.
    [[nodiscard]] std::optional<Advice> advice() const;
    /// Puts the better wording in, as one step of undo.
    void replaceAdvised();
    void ignoreAdvised();
    void forgetIgnored();
    void recheck();
    /// Whether wording is looked at; a note among colleagues is not. True at first.
    void setAdvising(bool advising);

Q_SIGNALS:
    void adviceChanged();

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void dropFilledBlanks();

    QList<QTextCursor> m_blanks;
    QStringList m_blankTexts;
    QStringList m_ignored;
    bool m_advising = true;
    WordingHighlighter* m_highlighter;
};

}  // namespace Seatdesk
