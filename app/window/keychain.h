// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace Seatdesk {

/// Where remembered passwords are, and nowhere else. Answers come through the event loop, in the order of the
/// questions; none comes once the keychain is gone.
class Keychain
{
public:
    virtual ~Keychain() = default;

    /// Whether there is one that answers.
    virtual void probe(const std::function<void(bool)>& answer) = 0;
    /// Empty: none is kept under that key.
    virtual void read(const QString& key, const std::function<void(const QString& password)>& answer) = 0;
    /// `answer`: whether the keychain took it.
    virtual void write(const QString& key, const QString& password, const std::function<void(bool kept)>& answer) = 0;
    virtual void forget(const QString& key) = 0;

    Keychain(const Keychain&) = delete;
    Keychain& operator=(const Keychain&) = delete;

protected:
    Keychain() = default;
};

}  // namespace Seatdesk
