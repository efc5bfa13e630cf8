// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace Seatdesk {

/// The asking end of the link to the window that has a folder open. Blocking; for programs that do nothing else
/// meanwhile.
class LinkClient
{
public:
    explicit LinkClient(const QString& folder);

    /// Brings the window to the front. False when no window answers.
    [[nodiscard]] bool raise() const;
    [[nodiscard]] bool takeCall(const QString& number, const QString& callId) const;
    /// A command for the window: what it is and where what it prints goes.
    struct Errand
    {
        QStringList arguments;
        QString folder;
        std::function<void(const QByteArray&)> out;
        std::function<void(const QByteArray&)> err;
        std::function<void(const QString&)> progress = [](const QString&) {};
        std::function<bool()> cancelled = [] { return false; };
    };
    /// Lets the window carry out a command and passes on what it prints. Nothing when no window answers.
    [[nodiscard]] std::optional<int> command(const Errand& errand) const;

private:
    QString m_name;
};

}  // namespace Seatdesk
