// SPDX-License-Identifier: GPL-3.0-or-later
#include "signinbench.h"

#include "host/seatindex.h"
#include "widgets/controls/linefield.h"

#include <QLabel>
#include <QPushButton>

namespace Seatdesk {

const QString SignInBench::kSecret = QStringLiteral("secret 12");

Result<void> SignInBench::setUp(const QString& number)
{
    const SystemTime time;
    const auto host = SeatHost::open(data(), time, seatIndex()).value();
    const QString password = number.isEmpty() ? QString() : kSecret;
    return host
        ->createDepartment({QStringLiteral("客服部"), QStringLiteral("一班"), number, QStringLiteral("周敏"), password})
        .result();
}

void SignInBench::open(const WindowOptions& more, std::unique_ptr<Keychain> keychain)
{
    WindowOptions options = more;
    options.data = data();
    options.language = QStringLiteral("en");
    window = std::make_unique<SeatWindow>(options, theme, language, nullptr, std::move(keychain));
    QString sentence;
    ASSERT_TRUE(window->start(sentence)) << qPrintable(sentence);
}

void SignInBench::type(QWidget& page, const char* field, const QString& text)
{
    auto* line = page.findChild<LineField*>(QString::fromLatin1(field));
    ASSERT_NE(line, nullptr) << field;
    line->setText(text);
}

void SignInBench::press(QWidget& page)
{
    auto* button = page.findChild<QPushButton*>(QStringLiteral("submit"));
    ASSERT_NE(button, nullptr);
    button->click();
}

QString SignInBench::error(QWidget& page)
{
    auto* label = page.findChild<QLabel*>(QStringLiteral("error"));
    return label && label->isVisible() ? label->text() : QString();
}

bool SignInBench::isWorking() const
{
    return QTest::qWaitFor([&] { return window->desk() != nullptr; }, kPatience);
}

void SignInBench::signIn(const QString& password)
{
    ASSERT_TRUE(QTest::qWaitFor([&] { return screen<SignInPage>() != nullptr; }, kPatience));
    type(*screen<SignInPage>(), "number", QStringLiteral("1001"));
    type(*screen<SignInPage>(), "password", password);
    press(*screen<SignInPage>());
}

}  // namespace Seatdesk
