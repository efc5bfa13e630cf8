// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

#include <functional>

namespace Seatdesk {

/// Where a page of settings reads and writes: the person's own, a team's or the department's, as whoever made the page
/// decides.
struct SettingsPort
{
    /// Called with the sentence to show when a change did not happen.
    using Refused = std::function<void(const QString& sentence)>;

    std::function<QJsonValue(const QString& key)> value;
    std::function<void(const QString& key, const QJsonValue& value, const Refused& refused)> change;
    /// Why it cannot be changed here, as a sentence; empty (or no function): it can.
    std::function<QString(const QString& key)> whyNot = {};
    /// Whether it is set here rather than inherited. With this the page tells range, default and source of each.
    std::function<bool(const QString& key)> isSet = {};
    /// Takes back what is set here.
    std::function<void(const QString& key, const Refused& refused)> reset = {};
};

}  // namespace Seatdesk
