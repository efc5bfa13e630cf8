// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QJsonObject>
#include <QWidget>

namespace Seatdesk {

class LineField;
class SegmentedControl;

/// What only a complaint has: its level, to whom it was made, the norm that was broken.
class ComplaintRow : public QWidget
{
    Q_OBJECT

public:
    explicit ComplaintRow(const Theme& theme, QWidget* parent = nullptr);

    void load(const QJsonObject& fields);
    void store(QJsonObject& fields) const;

    [[nodiscard]] SegmentedControl* level() const { return m_level; }
    [[nodiscard]] LineField* to() const { return m_to; }
    [[nodiscard]] LineField* norm() const { return m_norm; }

Q_SIGNALS:
    void edited();

private:
    SegmentedControl* m_level;
    LineField* m_to;
    LineField* m_norm;
};

}  // namespace Seatdesk
