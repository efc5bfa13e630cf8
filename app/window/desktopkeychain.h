// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/keychain.h"

#include <QObject>

namespace Seatdesk {

/// The keychain of the desktop, where it has one.
class DesktopKeychain : public QObject, public Keychain
{
    Q_OBJECT

public:
    using QObject::QObject;

    void probe(const std::function<void(bool)>& answer) override;
    void read(const QString& key, const std::function<void(const QString& password)>& answer) override;
    void write(const QString& key, const QString& password, const std::function<void(bool kept)>& answer) override;
    void forget(const QString& key) override;
};

}  // namespace Seatdesk
