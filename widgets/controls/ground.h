// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/role.h"

#include <QWidget>

namespace Seatdesk {

class Theme;

/// A plain area on the ground of a role, with divider lines along some of its edges. The lines are painted inside.
class Ground : public QWidget
{
    Q_OBJECT

public:
    Ground(const Theme& theme, Role ground, Qt::Edges lines = {}, QWidget* parent = nullptr);

    void setGround(Role ground);
    void setLines(Qt::Edges lines, Role role = Role::Border);

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] const Theme& theme() const { return m_theme; }

private:
    const Theme& m_theme;
    Role m_ground;
    Qt::Edges m_lines;
    Role m_lineRole = Role::Border;
};

}  // namespace Seatdesk
