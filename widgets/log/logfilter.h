// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "items/liverows.h"
#include "widgets/controls/ground.h"

#include <QJsonArray>

class QComboBox;
class QDateEdit;

namespace Seatdesk {

class LineField;
struct Workplace;

/// What of the access log is looked at: who, what, and which days.
class LogFilter : public Ground
{
    Q_OBJECT

public:
    LogFilter(Workplace& place, const Theme& theme, QWidget* parent = nullptr);

    /// The entries wanted, the newest first, without a limit.
    [[nodiscard]] Query query() const;
    [[nodiscard]] bool isNarrowed() const;
    void reset();

Q_SIGNALS:
    void changed();

private:
    void build();
    void showDay();
    [[nodiscard]] bool isSomebodyNamed() const;
    [[nodiscard]] QJsonArray people() const;
    [[nodiscard]] QList<Condition> days() const;

    Workplace& m_place;
    LiveRows m_staff;
    LineField* m_person;
    QComboBox* m_kind;
    QComboBox* m_days;
    QDateEdit* m_day;
    QJsonArray m_people;  ///< who was meant when the filter was last told
};

}  // namespace Seatdesk
