// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/protectiondialog.h"

#include "widgets/controls/dialogfoot.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/linefield.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/texts.h"
#include "widgets/quality/redactionwords.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace Seatdesk {

ProtectionDialog::ProtectionDialog(const Theme& theme, const Texts& texts, QWidget* parent)
    : QDialog(parent),
      m_kind(new QComboBox),
      m_text(new LineField(theme)),
      m_notice(new NoticeBar(theme)),
      m_goOn(new KeyHintButton(theme, texts.goOn)),
      m_chooses(texts.choosesReason)
{
    setObjectName(QStringLiteral("protectionDialog"));
    setWindowTitle(texts.title);
    setAccessibleName(texts.title);
    build(theme, texts);
    connect(m_goOn, &KeyHintButton::clicked, this, &ProtectionDialog::goOn);
    connect(m_text, &LineField::refused, this, &ProtectionDialog::showFailure);
}

void ProtectionDialog::build(const Theme& theme, const Texts& texts)
{
    auto* prompt = makeLabel(theme, texts.prompt, Role::Text2);
    prompt->setWordWrap(true);
    m_kind->setObjectName(QStringLiteral("protectionReason"));
    m_kind->setAccessibleName(tr("Reason"));
    for (const RedactionReason reason : allOf<RedactionReason>())
        m_kind->addItem(RedactionWords::reason(reason), static_cast<int>(reason));
    m_kind->setVisible(m_chooses);
    m_text->setObjectName(QStringLiteral("protectionText"));
    m_text->setAccessibleName(m_chooses ? tr("In words") : tr("Reason"));
    m_text->setPlaceholderText(m_chooses ? tr("In words, without the customer's data") : tr("Reason"));
    m_notice->hide();
    m_goOn->setObjectName(QStringLiteral("protectionGoOn"));
    m_goOn->setPrimary(true);
    m_goOn->setDefault(true);
    auto* cancel = new KeyHintButton(theme, tr("Cancel"));
    cancel->setKeyHint(QStringLiteral("Esc"));
    cancel->setAutoDefault(false);
    connect(cancel, &KeyHintButton::clicked, this, &QDialog::reject);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(prompt);
    column->addWidget(m_kind);
    column->addWidget(m_text);
    column->addWidget(m_notice);
    column->addStretch();
    (new DialogFoot(theme, {m_goOn, cancel}))->standUnder(column, *this);
    resize(480, m_chooses ? 220 : 190);
    m_chooses ? m_kind->setFocus() : m_text->setFocus();
}

bool ProtectionDialog::needsText() const
{
    return !m_chooses || m_kind->currentData().toInt() == static_cast<int>(RedactionReason::Other);
}

void ProtectionDialog::goOn()
{
    if (m_text->isComposing())
        return;
    if (needsText() && m_text->text().trimmed().isEmpty()) {
        m_notice->tell(Tone::Warning, tr("Say why first: the reason is kept."));
        m_text->setFocus();
        return;
    }
    m_notice->dismiss();
    m_goOn->setEnabled(false);
    const auto reason = static_cast<RedactionReason>(m_kind->currentData().toInt());
    Q_EMIT given(m_chooses ? std::optional(reason) : std::nullopt, m_text->text().trimmed());
}

void ProtectionDialog::allowAgain()
{
    m_goOn->setEnabled(true);
}

void ProtectionDialog::showFailure(const QString& sentence)
{
    allowAgain();
    m_notice->tell(Tone::Danger, sentence);
}

}  // namespace Seatdesk
