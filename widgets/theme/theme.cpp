// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/theme.h"

#include "widgets/theme/colourtable.h"
#include "widgets/theme/seatstyle.h"
#include "widgets/theme/tintedicon.h"

#include <QApplication>
#include <QStandardPaths>
#include <QToolTip>
#include <QWidget>

#include <algorithm>

namespace Seatdesk {

namespace {

struct Step
{
    int pixels;
    int line;
};

constexpr Step stepOf(TextStep step)
{
    switch (step) {
        case TextStep::Small:
            return {12, 20};
        case TextStep::Base:
            return {13, 20};
        case TextStep::Number:
            return {14, 20};
        case TextStep::Title:
            return {16, 24};
        case TextStep::Figure:
            return {20, 28};
        case TextStep::BigClock:
            return {40, 44};
    }
    return {13, 20};
}

QString simplifiedFamily()
{
    return QStringLiteral("Noto Sans CJK SC");
}

}  // namespace

Theme::Theme(QObject* parent) : QObject(parent), m_values(std::make_shared<ThemeValues>())
{
    m_values->family = simplifiedFamily();
}

void Theme::install()
{
    m_installed = true;
    // Where no desktop tells Qt, it looks for icon themes nowhere but in the program itself.
    QStringList paths = QIcon::themeSearchPaths();
    paths += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QStringLiteral("icons"),
                                       QStandardPaths::LocateDirectory);
    paths.removeDuplicates();
    QIcon::setThemeSearchPaths(paths);
    QApplication::setStyle(new SeatStyle(m_values));
    apply();
}

void Theme::setLook(Look look)
{
    if (look == m_values->look)
        return;
    m_values->look = look;
    announce();
}

QString Theme::nameOf(Look look)
{
    switch (look) {
        case Look::Light:
            return QStringLiteral("light");
        case Look::Dark:
            return QStringLiteral("dark");
        case Look::Contrast:
            return QStringLiteral("contrast");
    }
    return {};
}

Look Theme::lookNamed(const QString& name)
{
    if (name == u"dark")
        return Look::Dark;
    return name == u"contrast" ? Look::Contrast : Look::Light;
}

QColor Theme::color(Role role) const
{
    return colourOf(role, m_values->look);
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole target, Role role) { palette.setColor(target, color(role)); };
    set(QPalette::Window, Role::Window);
    set(QPalette::WindowText, Role::Text1);
    set(QPalette::Base, Role::Surface);
    set(QPalette::AlternateBase, Role::Sunken);
    set(QPalette::ToolTipBase, Role::Surface);
    set(QPalette::ToolTipText, Role::Text1);
    set(QPalette::PlaceholderText, Role::Text3);
    set(QPalette::Text, Role::Text1);
    set(QPalette::Button, Role::Raised);
    set(QPalette::ButtonText, Role::Text1);
    set(QPalette::BrightText, Role::OnAccent);
    set(QPalette::Light, Role::Surface);
    set(QPalette::Midlight, Role::Hover);
    set(QPalette::Mid, Role::Border);
    set(QPalette::Dark, Role::BorderStrong);
    set(QPalette::Shadow, Role::BorderStrong);
    set(QPalette::Link, Role::Accent);
    set(QPalette::LinkVisited, Role::Accent);
    set(QPalette::Highlight, Role::Selection);
    set(QPalette::HighlightedText, Role::Text1);
    for (const auto target : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, target, color(Role::TextDisabled));
    palette.setColor(QPalette::Disabled, QPalette::Base, color(Role::Sunken));
    return palette;
}

void Theme::setTextSize(int pixels)
{
    const int size = std::clamp(pixels, 12, 16);
    if (size == m_values->textSize)
        return;
    m_values->textSize = size;
    announce();
}

void Theme::setLanguage(const QString& language)
{
    const bool traditional = language == u"zh_TW" || language == u"zh_HK";
    const QString family = traditional ? QStringLiteral("Noto Sans CJK TC") : simplifiedFamily();
    if (family == m_values->family)
        return;
    m_values->family = family;
    announce();
}

QFont Theme::font(TextStep step, bool bold) const
{
    QFont font;
    font.setFamilies({m_values->family, QStringLiteral("Noto Sans"), QStringLiteral("sans-serif")});
    font.setPixelSize(stepOf(step).pixels + m_values->textSize - kDesignSize);
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    return font;
}

int Theme::lineHeight(TextStep step) const
{
    return height(stepOf(step).line);
}

void Theme::setDensity(Density density)
{
    if (density == m_values->density)
        return;
    m_values->density = density;
    announce();
}

int rowHeightOf(const ThemeValues& values)
{
    const int grown = values.textSize - Theme::kDesignSize;
    switch (values.density) {
        case Density::Compact:
            return 24 + grown;
        case Density::Normal:
            return 28 + grown;
        case Density::Roomy:
            return 32 + grown;
    }
    return 28 + grown;
}

int Theme::rowHeight() const
{
    return rowHeightOf(*m_values);
}

void Theme::setReducesMotion(bool reduces)
{
    if (reduces == m_values->reduceMotion)
        return;
    m_values->reduceMotion = reduces;
    announce();
}

QIcon Theme::icon(const QString& iconName, Role role) const
{
    return iconName.isEmpty() ? QIcon() : QIcon(new TintedIcon(m_values, iconName, role));
}

QPixmap Theme::pixmap(const QString& iconName, Role role, int size, qreal devicePixelRatio) const
{
    return TintedIcon::render(iconName, color(role), size, devicePixelRatio);
}

void Theme::dress(QWidget* widget, Role role, TextStep step, bool bold) const
{
    const auto put = [this, widget, role, step, bold] {
        widget->setFont(font(step, bold));
        QPalette palette = widget->palette();
        for (const auto target : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
            palette.setColor(QPalette::Active, target, color(role));
            palette.setColor(QPalette::Inactive, target, color(role));
        }
        widget->setPalette(palette);
    };
    put();
    connect(this, &Theme::changed, widget, put);
}

void Theme::announce()
{
    if (m_installed)
        apply();
    Q_EMIT changed();
    for (QWidget* window : QApplication::topLevelWidgets())
        window->update();
}

void Theme::apply() const
{
    QIcon::setThemeName(look() == Look::Light ? QStringLiteral("breeze") : QStringLiteral("breeze-dark"));
    QApplication::setPalette(palette());
    QToolTip::setPalette(palette());
    QApplication::setFont(font());
    QApplication::setFont(font(TextStep::Small), "QHeaderView");
    QToolTip::setFont(font(TextStep::Small));
}

}  // namespace Seatdesk
