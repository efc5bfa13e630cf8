// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tickets/askspec.h"

#include <QWidget>

class QListWidget;

namespace Seatdesk {

class LineField;
class Theme;

/// One thing found by typing: a line, and below it what fits. The arrow keys move in the list while one types.
class PickField : public QWidget
{
    Q_OBJECT

public:
    PickField(const Theme& theme, PickSource source, QWidget* parent = nullptr);

    /// The id of what is picked; empty when nothing fits.
    [[nodiscard]] QString picked() const;
    void setName(const QString& name);
    /// Shows that id first if it is offered.
    void prefer(const QString& id) { m_preferred = id; }
    void ask();

Q_SIGNALS:
    void pickedChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(const QList<PickItem>& items);

    PickSource m_source;
    LineField* m_line;
    QListWidget* m_list;
    QString m_preferred;
    int m_round = 0;
};

}  // namespace Seatdesk
