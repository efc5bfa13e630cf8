// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/maskedfield.h"

#include "widgets/controls/linefield.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace Seatdesk {

MaskedField::MaskedField(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_number(new LineField(theme)), m_show(new QToolButton(m_number))
{
    m_number->setReadOnly(true);
    m_number->setObjectName(QStringLiteral("number"));
    m_number->setAccessibleName(tr("Number"));
    theme.dress(m_number, Role::Text1, TextStep::Number, true);
    m_show->setText(tr("Show number"));
    m_show->setAccessibleName(m_show->text());
    m_show->setIcon(theme.icon(QStringLiteral("eye"), Role::Accent));
    m_show->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_show->setAutoRaise(true);
    m_show->setFocusPolicy(Qt::TabFocus);
    m_show->setObjectName(QStringLiteral("reveal"));
    m_show->setProperty("controlHeight", 26);
    theme.dress(m_show, Role::Accent);
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_number);
    auto* inside = new QHBoxLayout(m_number);
    inside->setContentsMargins(0, 0, 3, 0);
    inside->addStretch();
    inside->addWidget(m_show);
    setFocusProxy(m_number);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MaskedField::hideAgain);
    connect(m_show, &QToolButton::clicked, this, [this] {
        if (isRevealed())
            hideAgain();
        else
            Q_EMIT revealAsked();
    });
}

void MaskedField::setMasked(const QString& masked)
{
    m_masked = masked;
    hideAgain();
}

void MaskedField::reveal(const QString& number, int seconds)
{
    m_number->setText(number);
    m_show->setText(tr("Hide number"));
    m_show->setAccessibleName(m_show->text());
    m_show->setIcon(m_theme.icon(QStringLiteral("eye-off"), Role::Accent));
    m_timer.start(seconds * 1000);
}

void MaskedField::hideAgain()
{
    m_timer.stop();
    m_number->setText(m_masked);
    m_show->setText(tr("Show number"));
    m_show->setAccessibleName(m_show->text());
    m_show->setIcon(m_theme.icon(QStringLiteral("eye"), Role::Accent));
}

void MaskedField::setRevealable(bool revealable, const QString& reason)
{
    m_show->setEnabled(revealable);
    m_show->setToolTip(reason);
}

}  // namespace Seatdesk
