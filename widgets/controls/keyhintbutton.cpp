// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/keyhintbutton.h"

#include "widgets/actions/actionregistry.h"

#include <QAction>
#include <QFocusFrame>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace Seatdesk {

namespace {

constexpr int kButtonPadding = 12;
constexpr int kButtonGap = 8;
constexpr int kButtonIcon = 16;

}  // namespace

KeyHintButton::KeyHintButton(const Theme& theme, const QString& text, const QString& iconName, QWidget* parent)
    : QPushButton(text, parent), m_theme(theme), m_iconName(iconName)
{
    setAccessibleName(text);
    setAutoDefault(false);  // Return in a field belongs to the default button alone
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

/// Whoever stands on a button presses that one, in a dialog with another default too.
void KeyHintButton::keyPressEvent(QKeyEvent* event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enters || (event->modifiers() & ~Qt::KeypadModifier))
        return QPushButton::keyPressEvent(event);
    event->accept();
    click();
}

void KeyHintButton::setKeyHint(const QString& hint)
{
    m_hint = hint;
    updateGeometry();
    update();
}

void KeyHintButton::setPrimary(bool primary)
{
    setProperty("primary", primary);
    updateGeometry();
    update();
}

void KeyHintButton::setQuiet(bool quiet)
{
    setProperty("quiet", quiet);
    update();
}

void KeyHintButton::setIconName(const QString& name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void KeyHintButton::setInk(Role role)
{
    m_ink = role;
    update();
}

bool KeyHintButton::isPrimary() const
{
    return property("primary").toBool();
}

QFont KeyHintButton::labelFont() const
{
    return m_theme.font(TextStep::Base, isPrimary());
}

void KeyHintButton::follow(ActionRegistry& registry, const QString& actionId)
{
    const auto take = [this, &registry, actionId] {
        const QAction* action = registry.action(actionId);
        if (!action)
            return;
        setText(action->text());
        setAccessibleName(action->text());
        setKeyHint(registry.keyHint(actionId));
        setToolTip(action->toolTip());
        setAccessibleDescription(action->toolTip());
        setEnabled(action->isEnabled());
    };
    if (const ActionSpec* spec = registry.spec(actionId); spec && m_iconName.isEmpty())
        setIconName(spec->icon);
    take();
    connect(&registry, &ActionRegistry::refreshed, this, take);
    connect(&registry, &ActionRegistry::keysChanged, this, take);
    connect(this, &QPushButton::clicked, &registry, [&registry, actionId] { registry.run(actionId); });
}

void KeyHintButton::setHintShown(bool shown)
{
    if (shown == m_hintShown)
        return;
    m_hintShown = shown;
    updateGeometry();
    update();
}

int KeyHintButton::widthWith(bool hint) const
{
    const bool key = hint && !m_hint.isEmpty();
    int width = 2 * kButtonPadding;
    if (!m_iconName.isEmpty())
        width += kButtonIcon + (text().isEmpty() && !key ? 0 : kButtonGap);
    width += QFontMetrics(labelFont()).horizontalAdvance(text());
    if (key)
        width +=
            QFontMetrics(m_theme.font(TextStep::Small)).horizontalAdvance(m_hint) + (text().isEmpty() ? 0 : kButtonGap);
    return width;
}

QSize KeyHintButton::sizeHint() const
{
    const QVariant wanted = property("controlHeight");
    return {widthWith(m_hintShown), m_theme.height(wanted.isValid() ? wanted.toInt() : 28)};
}

void KeyHintButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawPrimitive(QStyle::PE_PanelButtonCommand, option);

    const bool primary = isPrimary() && isEnabled();
    const Role label = !isEnabled() ? Role::TextDisabled : primary ? Role::OnAccent : m_ink;
    const Role hint = !isEnabled() ? Role::TextDisabled : primary ? Role::OnAccent : Role::Text3;
    int x = kButtonPadding + std::max(0, (width() - sizeHint().width()) / 2);
    if (!m_iconName.isEmpty()) {
        const QPixmap icon =
            m_theme.pixmap(m_iconName, label == Role::Text1 ? Role::Text2 : label, kButtonIcon, devicePixelRatioF());
        painter.drawPixmap(x, (height() - kButtonIcon) / 2, icon);
        x += kButtonIcon + kButtonGap;
    }
    const auto write = [&](const QString& words, const QFont& font, Role role) {
        painter.setFont(font);
        painter.setPen(m_theme.color(role));
        const int advance = QFontMetrics(font).horizontalAdvance(words);
        painter.drawText(QRect(x, 0, advance + 2, height()), Qt::AlignVCenter | Qt::TextSingleLine, words);
        x += words.isEmpty() ? 0 : advance + kButtonGap;
    };
    write(text(), labelFont(), label);
    if (m_hintShown)
        write(m_hint, m_theme.font(TextStep::Small), hint);
}

// The ring of a filled button stands outside of it, so that it does not drown in the accent.
void KeyHintButton::focusInEvent(QFocusEvent* event)
{
    QPushButton::focusInEvent(event);
    if (!isPrimary() || !parentWidget())
        return;
    if (!m_ring)
        m_ring = new QFocusFrame(this);
    m_ring->setWidget(this);
}

void KeyHintButton::focusOutEvent(QFocusEvent* event)
{
    QPushButton::focusOutEvent(event);
    if (m_ring)
        m_ring->setWidget(nullptr);
}

}  // namespace Seatdesk
