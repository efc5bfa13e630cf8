// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/persondesk.h"
#include "app/window/seatwindow.h"
#include "widgets/signin/signinpage.h"

#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

namespace Seatdesk {

/// The window before and between people, over a folder of its own: for journeys that begin at the sign-in.
class SignInBench : public testing::Test
{
protected:
    SignInBench() { theme.install(); }

    /// The department with whoever has that number; without a number nobody works there yet.
    Result<void> setUp(const QString& number);
    void open(const WindowOptions& more = {}, std::unique_ptr<Keychain> keychain = nullptr);
    [[nodiscard]] QString data() const { return folder.filePath(place); }
    /// The screen that is shown; null when it is another.
    template <typename Page>
    [[nodiscard]] Page* screen() const
    {
        return qobject_cast<Page*>(window->window().screen());
    }
    static void type(QWidget& page, const char* field, const QString& text);
    static void press(QWidget& page);
    [[nodiscard]] static QString error(QWidget& page);
    [[nodiscard]] bool isWorking() const;
    /// As 1001, with that password.
    void signIn(const QString& password);

    QTemporaryDir folder;
    QString place = QStringLiteral("data");  ///< which of its folders is worked in
    Theme theme;
    Language language;
    std::unique_ptr<SeatWindow> window;

    static const QString kSecret;
    static constexpr int kPatience = 20000;
};

}  // namespace Seatdesk
