// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/desk/revealbar.h"

#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/linefield.h"
#include "widgets/controls/texts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace Seatdesk {

RevealBar::RevealBar(const Theme& theme, QWidget* parent) : QWidget(parent), m_reason(new LineField(theme))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    QLabel* why = makeLabel(theme, tr("Why is the number needed? The reason is logged."), Role::Text2, TextStep::Small);
    why->setWordWrap(true);
    column->addWidget(why);
    auto* ready = new QHBoxLayout;
    ready->setSpacing(4);
    for (const QString& reason : {tr("Call back"), tr("Identify"), tr("Visit")}) {
        auto* button = new KeyHintButton(theme, reason);
        button->setProperty("controlHeight", 24);
        connect(button, &QPushButton::clicked, this, [this, reason] { answer(reason); });
        ready->addWidget(button);
    }
    ready->addStretch();
    column->addLayout(ready);
    m_reason->setObjectName(QStringLiteral("revealReason"));
    m_reason->setPlaceholderText(tr("Another reason, then Enter"));
    m_reason->setAccessibleName(tr("Reason for showing the number"));
    column->addWidget(m_reason);
    connect(m_reason, &LineField::refused, this, &RevealBar::refused);
    connect(m_reason, &QLineEdit::returnPressed, this, [this] { answer(m_reason->text()); });
    hide();
}

void RevealBar::ask()
{
    m_reason->clear();
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void RevealBar::answer(const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return;
    hide();
    Q_EMIT reasonGiven(reason);
}

void RevealBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    hide();
    Q_EMIT cancelled();
}

}  // namespace Seatdesk
