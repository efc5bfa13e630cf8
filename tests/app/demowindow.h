// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/persondesk.h"
#include "app/window/seatwindow.h"
#include "windowbench.h"

#include <memory>

namespace Seatdesk {

/// The whole window over the demo department: its pages and dialogs as people see them, full of texts. All windows of
/// a program share one folder, one after the other.
class DemoWindow
{
public:
    /// `number`: of whoever signs in; the demo's director knows every page.
    explicit DemoWindow(const QString& language, const QString& number = QStringLiteral("1045"));
    ~DemoWindow();

    [[nodiscard]] PersonDesk& desk() const { return *m_window->desk(); }
    [[nodiscard]] ActionRegistry& actions() const { return desk().workbench()->actions(); }
    [[nodiscard]] QWidget& window() const { return m_window->window(); }
    /// In that look and size, until everything has found its place.
    void setUp(Look look, const QSize& size);
    void go(const char* page);
    template <typename T>
    [[nodiscard]] T* part(const char* name) const
    {
        return desk().workbench()->findChild<T*>(QString::fromLatin1(name));
    }

    Theme theme;
    Language language;

private:
    std::unique_ptr<SeatWindow> m_window;
};

}  // namespace Seatdesk
