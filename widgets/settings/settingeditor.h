// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/setting.h"
#include "widgets/settings/settingsport.h"
#include "widgets/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace Seatdesk {

/// One setting: its name, an editor made from its declaration, a sentence where one is needed. Changes are handed over
/// at once.
class SettingEditor : public QWidget
{
    Q_OBJECT

public:
    SettingEditor(const Theme& theme, const SettingSpec& spec, const SettingsPort& port, QWidget* parent = nullptr);

    /// Reads the value again.
    void reload();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeEditor();
    QWidget* makeNumber();
    QWidget* makeChoice();
    QWidget* makeZone();
    QWidget* makeHours();
    void hand(const QJsonValue& value);

    const Theme& m_theme;
    const SettingSpec& m_spec;
    SettingsPort m_port;
    QWidget* m_editor = nullptr;
    std::function<void(const QJsonValue&)> m_show;
};

}  // namespace Seatdesk
