// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace Seatdesk {

/// The pages of the workbench, one of them shown. It asks for the room of the shown page only: a page nobody looks at
/// takes nothing from the panels beside.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageStack(QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;
};

}  // namespace Seatdesk
