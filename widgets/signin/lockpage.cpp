// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/signin/lockpage.h"

#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/texts.h"
#include "widgets/signin/passwordfield.h"
#include "widgets/signin/signinpage.h"

#include <QHBoxLayout>

namespace Seatdesk {

LockPage::LockPage(const Theme& theme, QWidget* parent)
    : EntryScreen(theme, parent),
      m_title(addTitle()),
      m_person(makeLabel(theme, {}, Role::Text1, TextStep::Title, true)),
      m_team(makeLabel(theme, {}, Role::Text2)),
      m_password(new PasswordField(theme)),
      m_other(new KeyHintButton(theme, {}))
{
    setObjectName(QStringLiteral("lock"));
    m_password->setObjectName(QStringLiteral("password"));
    m_other->setObjectName(QStringLiteral("otherPerson"));
    auto* who = new QWidget;
    auto* row = new QHBoxLayout(who);
    row->setContentsMargins(0, 4, 0, 4);
    row->addWidget(m_person);
    row->addWidget(m_team, 1);
    m_personLabel = addRow(who);
    m_passwordLabel = addRow(m_password);
    QWidget* caps = makeCapsLine(theme, &m_capsText);
    addBelow(caps);
    caps->parentWidget()->hide();
    m_button = addMainButton();
    addBelow(m_other, 24);
    finishForm();
    connect(m_password, &PasswordField::capsLockSeen, caps->parentWidget(), &QWidget::setVisible);
    connect(m_other, &QPushButton::clicked, this, &LockPage::otherPersonRequested);
}

void LockPage::retranslate()
{
    m_title->setText(tr("The seat is locked"));
    m_personLabel->setText(tr("Locked by"));
    m_passwordLabel->setText(tr("Password"));
    m_password->setAccessibleName(tr("Password"));
    m_password->retranslate();
    m_capsText->setText(tr("Caps Lock is on"));
    m_button->setText(tr("Unlock"));
    m_button->setAccessibleName(tr("Unlock"));
    m_other->setText(tr("Sign in as someone else"));
    m_other->setAccessibleName(m_other->text());
    setFacts({{QStringLiteral("document-edit"), tr("Drafts and open cards stay as they are.")},
              {QStringLiteral("chronometer"), tr("Clocks go on while the seat is locked.")}});
}

void LockPage::setPerson(const QString& person, const QString& team)
{
    m_person->setText(person);
    m_team->setText(team);
}

void LockPage::clearPassword()
{
    m_password->clear();
    m_password->setFocus(Qt::OtherFocusReason);
}

void LockPage::submit()
{
    clearError();
    if (m_password->text().isEmpty()) {
        showError(tr("Type your password first."));
        m_password->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT unlockRequested(m_password->text());
}

void LockPage::showEvent(QShowEvent* event)
{
    EntryScreen::showEvent(event);
    clearPassword();
}

}  // namespace Seatdesk
