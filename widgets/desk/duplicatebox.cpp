// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/desk/duplicatebox.h"

#include "widgets/controls/texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace Seatdesk {

DuplicateBox::DuplicateBox(const Theme& theme, QWidget* parent)
    : Ground(theme, Role::WarningBg, {}, parent), m_icon(new QLabel), m_words(makeLabel(theme, {}, Role::Text1))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_icon);
    head->addWidget(makeLabel(theme, tr("Possibly the same"), Role::Warning, TextStep::Base, true));
    head->addStretch();
    column->addLayout(head);
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    auto* answers = new QHBoxLayout;
    answers->setSpacing(0);
    addAnswer(answers, tr("Add to it"), DuplicateAnswer::Merge);
    addAnswer(answers, tr("Urge it"), DuplicateAnswer::Urge);
    addAnswer(answers, tr("Other matter"), DuplicateAnswer::Different);
    answers->addStretch();
    column->addLayout(answers);
    connect(&theme, &Theme::changed, this, &DuplicateBox::drawTone);
    drawTone();
    hide();
}

void DuplicateBox::addAnswer(QHBoxLayout* row, const QString& words, DuplicateAnswer answer)
{
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("duplicate%1").arg(static_cast<int>(answer)));
    button->setText(words);
    button->setAccessibleName(words);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setProperty("controlHeight", 22);
    theme().dress(button, answer == DuplicateAnswer::Different ? Role::Text2 : Role::Accent);
    connect(button, &QToolButton::clicked, this, [this, answer] { Q_EMIT answered(m_ticket, answer); });
    row->addWidget(button);
}

void DuplicateBox::drawTone()
{
    m_icon->setPixmap(theme().pixmap(QStringLiteral("data-warning"), Role::Warning, 16, devicePixelRatioF()));
    const Qt::Edges all = Qt::TopEdge | Qt::BottomEdge | Qt::LeftEdge | Qt::RightEdge;
    setLines(theme().look() == Look::Contrast ? all : Qt::Edges(), Role::Warning);
}

void DuplicateBox::show(RecordId ticket, const QString& words)
{
    m_ticket = ticket;
    m_words->setText(words);
    setAccessibleName(words);
    setVisible(!ticket.isNull());
}

}  // namespace Seatdesk
