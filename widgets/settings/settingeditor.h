// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/setting.h"
#include "widgets/settings/settingsport.h"
#include "widgets/theme/theme.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace Seatdesk {

/// One setting: its name, an editor made from its declaration, a sentence where one is needed. Changes are handed over
/// at once; what did not happen is said below, and the value that holds stands there again, but for a text, which stays
/// as it was typed.
class SettingEditor : public QWidget
{
    Q_OBJECT

public:
    /// Part: one of several that stand side by side under a common heading, without its own facts.
    enum class Form { Whole, Part };

    SettingEditor(const Theme& theme, const SettingSpec& spec, const SettingsPort& port, Form form = Form::Whole,
                  QWidget* parent = nullptr);

    /// Reads the value again, unless it is just being edited.
    void reload();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addName(QVBoxLayout& column);
    void addEditor(QVBoxLayout& column);
    void addSentences(QVBoxLayout& column);
    QWidget* makeEditor();
    QWidget* makeNumber();
    QWidget* makeChoice();
    QWidget* makeZone();
    QWidget* makeHours();
    void hand(const QJsonValue& value);
    void reset();
    [[nodiscard]] bool isToBeMended() const;
    void tell(const QString& sentence);

    const Theme& m_theme;
    const SettingSpec& m_spec;
    SettingsPort m_port;
    Form m_form;
    QWidget* m_editor = nullptr;
    QToolButton* m_reset = nullptr;
    QLabel* m_fault;
    std::function<void(const QJsonValue&)> m_show;
};

}  // namespace Seatdesk
