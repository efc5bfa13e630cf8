// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QJsonObject>
#include <QList>
#include <QWidget>

class QLabel;

namespace Seatdesk {

class LineField;

/// The working hours of a week: a line per day, "09:00-12:00, 13:00-18:00" or empty. In JSON {"1": ["09:00-12:00", …]}
/// with 1 = Monday, closed days absent.
class HoursEditor : public QWidget
{
    Q_OBJECT

public:
    explicit HoursEditor(const Theme& theme, QWidget* parent = nullptr);

    void setHours(const QJsonObject& hours);
    [[nodiscard]] QJsonObject hours() const { return m_hours; }

Q_SIGNALS:
    /// The week is complete and readable after an edit.
    void changed();

private:
    void take();

    QList<LineField*> m_days;
    QLabel* m_fault;
    QJsonObject m_hours;
};

}  // namespace Seatdesk
