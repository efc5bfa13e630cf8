// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/noticebar.h"

#include "widgets/controls/texts.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace Seatdesk {

QString iconOf(Tone tone)
{
    switch (tone) {
        case Tone::Warning:
            return QStringLiteral("data-warning");
        case Tone::Danger:
            return QStringLiteral("data-error");
        case Tone::Success:
            return QStringLiteral("emblem-checked");
        case Tone::Neutral:
        case Tone::Accent:
        case Tone::Info:
            return QStringLiteral("data-information");
    }
    return {};
}

NoticeBar::NoticeBar(const Theme& theme, QWidget* parent)
    : Ground(theme, Role::InfoBg, {}, parent),
      m_icon(new QLabel),
      m_text(makeLabel(theme, {}, Role::Text1)),
      m_actions(new QHBoxLayout),
      m_close(new QToolButton)
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(6);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addLayout(m_actions);
    m_close->setIcon(theme.icon(QStringLiteral("window-close")));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setAccessibleName(tr("Close this notice"));
    m_close->setToolTip(m_close->accessibleName());
    m_close->setProperty("controlHeight", 24);
    m_close->hide();
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    connect(&theme, &Theme::changed, this, &NoticeBar::paintTone);
    hide();
}

QSize NoticeBar::sizeHint() const
{
    const QSize hint = Ground::sizeHint();
    return {hint.width(), m_isPlaced ? layout()->totalHeightForWidth(width()) : hint.height()};
}

QSize NoticeBar::minimumSizeHint() const
{
    const QSize hint = Ground::minimumSizeHint();
    return {hint.width(), m_isPlaced ? layout()->totalHeightForWidth(width()) : hint.height()};
}

/// Beside one line the icon and the cross stand in its middle, beside several at the first.
void NoticeBar::resizeEvent(QResizeEvent* event)
{
    Ground::resizeEvent(event);
    const bool oneLine = m_text->heightForWidth(m_text->width()) <= theme().lineHeight();
    for (QWidget* side : {static_cast<QWidget*>(m_icon), static_cast<QWidget*>(m_close)})
        layout()->setAlignment(side, oneLine ? Qt::AlignVCenter : Qt::AlignTop);
    m_isPlaced = true;
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void NoticeBar::paintTone()
{
    const Role ink = inkOf(m_tone);
    setGround(groundOf(m_tone));
    setLines(theme().look() == Look::Contrast ? Qt::Edges(Qt::TopEdge | Qt::BottomEdge | Qt::LeftEdge | Qt::RightEdge)
                                              : Qt::Edges(),
             ink);
    // The icon stands in the middle of the first line.
    const QPixmap icon = theme().pixmap(iconOf(m_tone), ink, 16, devicePixelRatioF());
    m_icon->setFixedHeight(theme().lineHeight());
    m_icon->setPixmap(icon);
}

void NoticeBar::tell(Tone tone, const QString& sentence)
{
    m_tone = tone;
    while (QLayoutItem* item = m_actions->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    reword(sentence);
    paintTone();
    // Without a parent it would be a window for a moment and take the focus.
    m_waitsForPlace = !parentWidget();
    if (m_waitsForPlace)
        return;
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeBar::reword(const QString& sentence)
{
    if (sentence == this->sentence())
        return;
    m_text->setText(sentence);
    setAccessibleName(sentence);
}

bool NoticeBar::event(QEvent* event)
{
    if (event->type() == QEvent::ParentChange && m_waitsForPlace && parentWidget()) {
        m_waitsForPlace = false;
        show();
    }
    return Ground::event(event);
}

QToolButton* NoticeBar::addAction(const QString& text, const QString& keyHint)
{
    auto* button = new QToolButton(this);
    button->setText(keyHint.isEmpty() ? text : text + u' ' + keyHint);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setProperty("controlHeight", 24);
    theme().dress(button, Role::Accent);
    m_actions->addWidget(button);
    return button;
}

void NoticeBar::setDismissable(bool dismissable)
{
    m_close->setVisible(dismissable);
}

void NoticeBar::dismiss()
{
    hide();
    Q_EMIT dismissed();
}

QString NoticeBar::sentence() const
{
    return m_text->text();
}

}  // namespace Seatdesk
