// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tickets/askdialog.h"
#include "windowbench.h"

#include <QStringList>

#include <gtest/gtest.h>

#include <functional>

namespace Seatdesk {

/// Whoever may write everything in a small department, and texts that programs tend to mangle: put into a form as a
/// person does, and looked for in the store.
class OddTexts : public testing::Test
{
protected:
    using Put = void (*)(QWidget* field, const QString& text);

    OddTexts();

    /// As an input method commits it, and from the clipboard; over what is in the field.
    static void typeIn(QWidget* field, const QString& text);
    static void paste(QWidget* field, const QString& text);
    static const QStringList& texts();
    /// Every text, typed and then pasted; `times`: how often it has been saved with that.
    static void everyText(const std::function<void(const QString& text, Put put, int times)>& act);

    /// Waits until the exact filter finds the text in that many rows, and gives them.
    QList<Row> found(const QString& record, const QString& field, const QString& text, int rows) const;
    /// The dialog that stands open.
    [[nodiscard]] AskDialog* dialog() const;
    void carryOut() const;
    void ask(const char* action) const;
    void go(const QString& page) const;
    [[nodiscard]] static QWidget* part(const QWidget& form, const QString& name);
    [[nodiscard]] static QString textIn(const QWidget& form, const QString& name);
    static void press(const QWidget& form, const char* button);
    [[nodiscard]] QWidget& window() const { return bench.window().window(); }
    [[nodiscard]] Workplace& place() const { return bench.desk().place(); }
    /// Whether a notice of the form tells of the character that cannot be kept.
    [[nodiscard]] static bool tellsOfIt(const QWidget& form);

    WindowBench bench;
};

}  // namespace Seatdesk
