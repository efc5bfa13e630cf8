// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/role.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <QString>

#include <memory>

class QWidget;

namespace Seatdesk {

/// How much room a table row takes.
enum class Density { Compact, Normal, Roomy };

/// The steps of the type scale; see Theme::font.
enum class TextStep { Small, Base, Number, Title, Figure, BigClock };

/// What a person has chosen of the looks. Shared by the theme, its icons and the style, so that an icon made yesterday
/// is drawn in today's colours.
struct ThemeValues
{
    Look look = Look::Light;
    int textSize = 13;  ///< pixels of the base step, 12 to 16
    Density density = Density::Normal;
    bool reduceMotion = false;
    QString family;
};

/// The height of a row in a table or list.
int rowHeightOf(const ThemeValues& values);

/// Colours, fonts, sizes and icons of the window. One is made in main, installed, and passed on as `const Theme&`;
/// widgets that keep a colour or a font ask again at `changed`. GUI thread.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject* parent = nullptr);

    /// Gives the application our style, palette, font and icon theme, now and at every change.
    void install();

    [[nodiscard]] Look look() const { return m_values->look; }
    void setLook(Look look);
    /// "light", "dark" or "contrast", as settings and command lines write it.
    [[nodiscard]] QString name() const { return nameOf(look()); }
    static QString nameOf(Look look);
    static Look lookNamed(const QString& name);

    [[nodiscard]] QColor color(Role role) const;
    [[nodiscard]] QPalette palette() const;

    /// The person's base size in pixels; the other steps move by the same difference. Clamped to 12–16.
    [[nodiscard]] int textSize() const { return m_values->textSize; }
    void setTextSize(int pixels);
    /// zh_TW is set in the Traditional face, everything else in the Simplified one.
    void setLanguage(const QString& language);
    [[nodiscard]] QFont font(TextStep step = TextStep::Base, bool bold = false) const;
    [[nodiscard]] int lineHeight(TextStep step = TextStep::Base) const;
    /// A height of the design (for the 13-pixel base), grown with the person's own size.
    [[nodiscard]] int height(int designPixels) const { return designPixels + m_values->textSize - kDesignSize; }

    [[nodiscard]] Density density() const { return m_values->density; }
    void setDensity(Density density);
    /// The height of a table row in the chosen density.
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] bool reducesMotion() const { return m_values->reduceMotion; }
    void setReducesMotion(bool reduces);
    /// The width of the focus ring: wider in the contrast look.
    [[nodiscard]] int focusWidth() const { return look() == Look::Contrast ? 3 : 2; }

    /// One of our own icons (:/icons) or of the icon theme, drawn in the role's colour of the look at painting time.
    [[nodiscard]] QIcon icon(const QString& iconName, Role role = Role::Text2) const;
    [[nodiscard]] QPixmap pixmap(const QString& iconName, Role role, int size, qreal devicePixelRatio) const;

    /// Sets a widget's font and text colour, now and at every change.
    void dress(QWidget* widget, Role role, TextStep step = TextStep::Base, bool bold = false) const;
    [[nodiscard]] std::shared_ptr<const ThemeValues> values() const { return m_values; }

    static constexpr int kDesignSize = 13;

Q_SIGNALS:
    void changed();

private:
    void announce();
    void apply() const;

    std::shared_ptr<ThemeValues> m_values;
    bool m_installed = false;
};

}  // namespace Seatdesk
