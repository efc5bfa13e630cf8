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
    std::function<QJsonValue(const QString& key)> value;
    std::function<void(const QString& key, const QJsonValue& value)> change;
    /// Why it cannot be changed here, as a sentence; empty (or no function): it can.
    std::function<QString(const QString& key)> whyNot = {};
};

}  // namespace Seatdesk
