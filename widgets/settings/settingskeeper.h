// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"
#include "domain/settings.h"
#include "widgets/settings/settingsport.h"
#include "widgets/workplace.h"

#include <QObject>

namespace Seatdesk {

/// Reads and writes settings of one level as records of the signed-in person's seat.
class SettingsKeeper : public QObject
{
    Q_OBJECT

public:
    /// `place` outlives it.
    explicit SettingsKeeper(const Workplace& place, QObject* parent = nullptr);

    /// Of a person's own settings the value that holds; of a team's or the department's the one that holds there.
    [[nodiscard]] SettingsPort port(SettingLevel level);
    /// Whether the person may set anything at that level.
    [[nodiscard]] bool mayChange(SettingLevel level) const;

private:
    [[nodiscard]] const Row* rowAt(const QString& key, SettingLevel level) const;
    [[nodiscard]] QJsonValue valueAt(const QString& key, SettingLevel level) const;
    void change(const QString& key, const QJsonValue& value, SettingLevel level, const SettingsPort::Refused& refused);
    void reset(const QString& key, SettingLevel level, const SettingsPort::Refused& refused);
    void submit(const Group& group, const SettingsPort::Refused& refused);

    const Workplace& m_place;
};

}  // namespace Seatdesk
