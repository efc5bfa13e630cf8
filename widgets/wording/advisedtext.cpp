// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wording/advisedtext.h"

#include "domain/phrasetext.h"
#include "domain/wordingcheck.h"
#include "widgets/phrases/phrasewords.h"
#include "widgets/wording/advisededitor.h"
#include "widgets/wording/wordingbar.h"

#include <QVBoxLayout>

namespace Seatdesk {

AdvisedText::AdvisedText(const Theme& theme, const WordingCheck& check, QWidget* parent)
    : QWidget(parent), m_check(check), m_editor(new AdvisedEditor(theme, check)), m_bar(new WordingBar(theme))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_editor, 1);
    column->addWidget(m_bar);
    setFocusProxy(m_editor);
    connect(m_editor, &AdvisedEditor::adviceChanged, this, &AdvisedText::advise);
    connect(m_bar, &WordingBar::replaceAsked, this, &AdvisedText::takeAdvice);
    connect(m_bar, &WordingBar::ignoreAsked, this, [this] {
        if (m_reminding)
            setWholeMessage(false);
        else
            m_editor->ignoreAdvised();
    });
}

void AdvisedText::setWholeMessage(bool whole)
{
    m_whole = whole;
    advise();
}

void AdvisedText::setAdvising(bool advising)
{
    m_advising = advising;
    m_editor->setAdvising(advising);
    advise();
}

void AdvisedText::advise()
{
    m_bar->hide();
    if (!m_advising || m_editor->isComposing())
        return;
    if (const std::optional<AdvisedEditor::Advice> advice = m_editor->advice()) {
        m_reminding = false;
        m_bar->advise(advice->better, {});
        return;
    }
    if (!m_whole || m_editor->text().trimmed().isEmpty())
        return;
    const QList<WordingRule> missing = m_check.missing(m_editor->text());
    if (missing.isEmpty())
        return;
    m_reminding = true;
    m_sentence = missing.first().better;
    m_bar->remind(m_sentence, static_cast<int>(missing.size()));
}

void AdvisedText::takeAdvice()
{
    if (!m_reminding)
        return m_editor->replaceAdvised();
    m_editor->insertPhrase(fillPhrase(m_sentence, [](const QString&) { return QString(); }, placeholderNames()));
    m_editor->setFocus(Qt::OtherFocusReason);
}

}  // namespace Seatdesk
