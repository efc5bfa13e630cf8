// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QAbstractButton>

namespace Seatdesk {

/// Looks like a search field and opens the command palette, where the typing happens.
class SearchButton : public QAbstractButton
{
    Q_OBJECT

public:
    SearchButton(const Theme& theme, const QString& words, QWidget* parent = nullptr);

    void setHint(const QString& hint);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int hintWidth() const;

    const Theme& m_theme;
    QString m_hint;
};

}  // namespace Seatdesk
