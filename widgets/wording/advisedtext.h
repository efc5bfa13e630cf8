// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Seatdesk {

class AdvisedEditor;
class Theme;
class WordingBar;
class WordingCheck;

/// A text for a customer with the advice on its wording below: taboo wording with a better one first, then what the
/// department wants said and is not yet (greeting, response, farewell). Advice, never a block.
class AdvisedText : public QWidget
{
    Q_OBJECT

public:
    AdvisedText(const Theme& theme, const WordingCheck& check, QWidget* parent = nullptr);

    [[nodiscard]] AdvisedEditor& editor() const { return *m_editor; }
    /// Whether the text is a whole message, in which compulsory wording must stand.
    void setWholeMessage(bool whole);
    /// Whether anything is advised at all: a note among colleagues may be short.
    void setAdvising(bool advising);

private:
    void advise();
    void takeAdvice();

    const WordingCheck& m_check;
    AdvisedEditor* m_editor;
    WordingBar* m_bar;
    bool m_whole = false;
    bool m_advising = true;
    bool m_reminding = false;  ///< the bar shows what is not yet said, not what is said badly
    QString m_sentence;        ///< that would say it
};

}  // namespace Seatdesk
