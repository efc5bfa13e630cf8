// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"

#include <QMenu>

namespace Seatdesk {

class Session;

/// What a view can be narrowed by. Values of one field are alternatives; what is chosen is ticked, and chosen again is
/// taken back.
class FilterMenu : public QMenu
{
    Q_OBJECT

public:
    FilterMenu(QList<Condition> conditions, const Session& session, QWidget* parent);

Q_SIGNALS:
    void conditionsChanged(const QList<Seatdesk::Condition>& conditions);

private:
    void addValue(QMenu* menu, const QString& name, const QString& field, const QJsonValue& value);
    void addTest(QMenu* menu, const QString& name, const Condition& condition);
    void addPlaces(QMenu* menu, const Session& session);
    void addMoments();
    [[nodiscard]] qsizetype placeOf(const QString& field) const;
    void toggleValue(const QString& field, const QJsonValue& value);
    void toggleTest(const Condition& condition);

    QList<Condition> m_conditions;
};

}  // namespace Seatdesk
