// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/signin/passwordfield.h"

#include <QKeyEvent>
#include <QToolButton>

namespace Seatdesk {

PasswordField::PasswordField(const Theme& theme, QWidget* parent)
    : LineField(theme, parent), m_theme(theme), m_show(new QToolButton(this))
{
    setEchoMode(Password);
    setLeadingIcon(QStringLiteral("system-lock-screen"));
    m_show->setCheckable(true);
    m_show->setAutoRaise(true);
    m_show->setFocusPolicy(Qt::TabFocus);
    m_show->setCursor(Qt::ArrowCursor);
    m_show->setObjectName(QStringLiteral("showPassword"));
    connect(m_show, &QToolButton::toggled, this, [this](bool shown) {
        setEchoMode(shown ? Normal : Password);
        retranslate();
    });
    connect(this, &QLineEdit::textChanged, this, &PasswordField::lookForTyping);
    retranslate();
}

void PasswordField::setUnseen(const QString& password)
{
    m_show->setChecked(false);
    setText(password);
    m_unseen = !password.isEmpty();
    m_show->setVisible(!m_unseen);
}

/// Whoever takes the last letter away types a password of their own from then on.
void PasswordField::lookForTyping()
{
    if (!m_unseen || !text().isEmpty())
        return;
    m_unseen = false;
    m_show->show();
}

void PasswordField::retranslate()
{
    m_show->setIcon(m_theme.icon(m_show->isChecked() ? QStringLiteral("eye-off") : QStringLiteral("eye")));
    const QString name = m_show->isChecked() ? tr("Hide the password") : tr("Show the password");
    m_show->setAccessibleName(name);
    m_show->setToolTip(name);
}

void PasswordField::keyPressEvent(QKeyEvent* event)
{
    const QString typed = event->text();
    bool on = m_capsLock;
    if (event->key() == Qt::Key_CapsLock)
        on = false;  // pressed on purpose: wait for the next letter
    else if (typed.size() == 1 && typed[0].isLetter() && typed[0].unicode() < 128)
        on = typed[0].isUpper() != event->modifiers().testFlag(Qt::ShiftModifier);
    if (on != m_capsLock) {
        m_capsLock = on;
        Q_EMIT capsLockSeen(on);
    }
    LineField::keyPressEvent(event);
}

void PasswordField::resizeEvent(QResizeEvent* event)
{
    LineField::resizeEvent(event);
    const int side = height() - 6;
    m_show->setGeometry(width() - side - 4, 3, side, side);
    QMargins margins = textMargins();
    margins.setRight(side);
    setTextMargins(margins);
}

}  // namespace Seatdesk
