// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wording/wordingbar.h"

#include "widgets/controls/texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace Seatdesk {

WordingBar::WordingBar(const Theme& theme, QWidget* parent)
    : Ground(theme, Role::WarningBg, {}, parent),
      m_icon(new QLabel),
      m_heading(makeLabel(theme, {}, Role::Warning)),
      m_better(new ElidedLabel),
      m_replace(new QToolButton)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 4, 0);
    row->setSpacing(6);
    row->addWidget(m_icon);
    row->addWidget(m_heading);
    row->addWidget(m_better, 1);
    auto* ignore = new QToolButton;
    ignore->setText(tr("Ignore"));
    ignore->setAccessibleName(ignore->text());
    for (QToolButton* button : {m_replace, ignore}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setProperty("controlHeight", 22);
        row->addWidget(button);
    }
    m_replace->setAccessibleName(tr("Replace"));
    theme.dress(m_better, Role::Text1);
    theme.dress(m_replace, Role::Accent);
    theme.dress(ignore, Role::Text2);
    connect(m_replace, &QToolButton::clicked, this, &WordingBar::replaceAsked);
    connect(ignore, &QToolButton::clicked, this, &WordingBar::ignoreAsked);
    connect(&theme, &Theme::changed, this, &WordingBar::drawTone);
    drawTone();
    hide();
}

QSize WordingBar::sizeHint() const
{
    return {240, theme().height(24)};
}

void WordingBar::drawTone()
{
    m_icon->setPixmap(theme().pixmap(QStringLiteral("data-warning"), Role::Warning, 16, devicePixelRatioF()));
    const Qt::Edges all = Qt::TopEdge | Qt::BottomEdge | Qt::LeftEdge | Qt::RightEdge;
    setLines(theme().look() == Look::Contrast ? all : Qt::Edges(), Role::Warning);
}

void WordingBar::advise(const QString& better, const QString& keyHint)
{
    m_heading->setText(tr("Taboo wording"));
    m_replace->setText(keyHint.isEmpty() ? tr("Replace") : tr("Replace") + u' ' + keyHint);
    m_replace->setAccessibleName(tr("Replace"));
    showSentence(tr("Better: “%1”").arg(better));
}

void WordingBar::remind(const QString& sentence, int count)
{
    m_heading->setText(tr("Still to say (%1)").arg(count));
    m_replace->setText(tr("Insert"));
    m_replace->setAccessibleName(tr("Insert"));
    showSentence(tr("“%1”").arg(sentence));
}

void WordingBar::showSentence(const QString& words)
{
    m_better->setFullText(words);
    setAccessibleName(m_heading->text() + u' ' + words);
    show();
}

}  // namespace Seatdesk
