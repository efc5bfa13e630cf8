// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace Seatdesk {

/// Remembered passwords, in the desktop's keychain and nowhere else.
class Keychain : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether this desktop has a keychain that answers; asked once, answered through the event loop.
    void probe(const std::function<void(bool)>& answer);
    void read(const QString& number, const std::function<void(const QString& password)>& answer);
    /// `answer`: whether the keychain took it.
    void write(const QString& number, const QString& password, const std::function<void(bool kept)>& answer);
    void forget(const QString& number);
};

}  // namespace Seatdesk
