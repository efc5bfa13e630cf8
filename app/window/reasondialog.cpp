// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/reasondialog.h"

#include "widgets/controls/dialogfoot.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/linefield.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/texts.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Seatdesk {

ReasonDialog::ReasonDialog(const Theme& theme, const Texts& texts, QWidget* parent)
    : QDialog(parent),
      m_reason(new LineField(theme)),
      m_notice(new NoticeBar(theme)),
      m_goOn(new KeyHintButton(theme, texts.goOn)),
      m_other(new KeyHintButton(theme, texts.other)),
      m_cancel(new KeyHintButton(theme, tr("Cancel")))
{
    setWindowTitle(texts.title);
    setAccessibleName(texts.title);
    auto* prompt = makeLabel(theme, texts.prompt, Role::Text2);
    prompt->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason"));
    m_notice->hide();
    m_goOn->setObjectName(QStringLiteral("goOn"));
    m_goOn->setPrimary(true);
    m_goOn->setDefault(true);
    m_other->setObjectName(QStringLiteral("otherWay"));
    m_other->setAutoDefault(false);
    if (texts.other.isEmpty()) {
        m_other->hide();
        m_other->setFocusPolicy(Qt::NoFocus);
    }
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_cancel->setAutoDefault(false);
    m_cancel->setKeyHint(QStringLiteral("Esc"));
    auto* column = new QVBoxLayout;
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(prompt);
    column->addWidget(m_reason);
    column->addWidget(m_notice);
    column->addStretch();
    (new DialogFoot(theme, {m_goOn, m_other, m_cancel}))->standUnder(column, *this);
    resize(460, 180);
    m_reason->setFocus();
    connect(m_goOn, &KeyHintButton::clicked, this, [this] { goOn(&ReasonDialog::reasonGiven); });
    connect(m_other, &KeyHintButton::clicked, this, [this] { goOn(&ReasonDialog::otherWayChosen); });
    connect(m_cancel, &KeyHintButton::clicked, this, &ReasonDialog::reject);
    connect(m_reason, &LineField::refused, this, &ReasonDialog::showFailure);
}

void ReasonDialog::showWork(const QString& sentence)
{
    setAsking(false);
    m_notice->tell(Tone::Info, sentence);
}

void ReasonDialog::showFailure(const QString& sentence)
{
    setAsking(true);
    m_notice->tell(Tone::Danger, sentence);
}

void ReasonDialog::showDone(const QString& sentence)
{
    setAsking(false);
    m_goOn->hide();
    m_other->hide();
    m_notice->tell(Tone::Success, sentence);
    m_cancel->setText(tr("Close"));
    m_cancel->setFocus();
}

void ReasonDialog::goOn(void (ReasonDialog::*way)(const QString&))
{
    if (m_reason->isComposing())
        return;
    const QString reason = m_reason->text();
    if (reason.trimmed().isEmpty()) {
        m_notice->tell(Tone::Warning, tr("Say why first: the reason is kept in the access log."));
        m_reason->setFocus();
        return;
    }
    m_notice->dismiss();
    Q_EMIT(this->*way)(reason);
}

void ReasonDialog::setAsking(bool asking)
{
    m_reason->setEnabled(asking);
    m_goOn->setEnabled(asking);
    m_other->setEnabled(asking);
}

}  // namespace Seatdesk
