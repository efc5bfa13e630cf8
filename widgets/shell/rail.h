// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/ground.h"

#include <QHash>
#include <QStringList>

class QVBoxLayout;

namespace Seatdesk {

class RailItem;

/// The 56-pixel rail of workspaces at the left; settings stand at its foot.
class Rail : public Ground
{
    Q_OBJECT

public:
    explicit Rail(const Theme& theme, QWidget* parent = nullptr);

    void addItem(const QString& id, const QString& name, const QString& iconName);
    /// An item at the foot that is no workspace: it is only pressed.
    void addFootItem(const QString& id, const QString& name, const QString& iconName);
    void setCurrent(const QString& id);
    void setCount(const QString& id, int count);
    [[nodiscard]] QStringList ids() const { return m_order; }

    [[nodiscard]] QSize sizeHint() const override { return {56, 400}; }

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fitWords();
    RailItem* makeItem(const QString& id, const QString& name, const QString& iconName);

    QVBoxLayout* m_items;
    QVBoxLayout* m_foot;
    QStringList m_order;
    QHash<QString, RailItem*> m_byId;
};

}  // namespace Seatdesk
