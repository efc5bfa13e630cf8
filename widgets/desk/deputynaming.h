// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workplace.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace Seatdesk {

class ActionRegistry;
class Theme;

/// The action that names who stands in for somebody who is away: a deputy may do with that person's tickets what the
/// person could. For leads within their team, and for whoever has the whole department.
class DeputyNaming : public QObject
{
    Q_OBJECT

public:
    DeputyNaming(Workplace& workplace, const Theme& theme, ActionRegistry& actions, QWidget* window);

    /// Opens the dialog.
    void ask();

private:
    using Done = std::function<void(const QString& failure)>;

    [[nodiscard]] QString whyNot() const;
    void name(const QJsonObject& answers, const Done& done);

    Workplace& m_work;
    const Theme& m_theme;
    QPointer<QWidget> m_window;
};

}  // namespace Seatdesk
