// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/demo/demochance.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace Seatdesk {

/// What people write on some occasion, and the cases it fits: kinds, modes or categories. None: it fits them all.
struct DemoEvent
{
    QStringList texts;
    QStringList cases;
};

/// The texts that the demo department is made of, see resources/demo/README.md.
struct DemoContent
{
    QList<QJsonObject> scopes;
    QList<QJsonObject> staff;
    QList<QJsonObject> categories;
    QList<QJsonObject> articles;
    QList<QJsonObject> tickets;
    QList<QJsonObject> directory;
    QList<QJsonObject> announcements;
    QList<QJsonObject> questions;
    QList<QJsonObject> days;
    QList<QJsonObject> views;
    QList<QJsonObject> phrases;
    QList<QJsonObject> situations;
    QList<QJsonObject> wordings;
    QHash<QString, QStringList> slotValues;  ///< by slot; a value may hold slots itself
    QHash<QString, QStringList> names;
    QHash<QString, QList<DemoEvent>> events;
    QList<QJsonObject> dutyLog;

    /// What may be written on that occasion; `facts` say what the case is.
    [[nodiscard]] QStringList eventTexts(const QString& event, const QStringList& facts = {}) const;

    static DemoContent shipped();
};

/// The values of one ticket's slots: chosen once, the same in all its texts. What has no value yet stays a blank.
class DemoSlots
{
public:
    DemoSlots(const DemoContent& content, const QString& customer, DemoChance& chance);

    /// The text with its {slot}s filled in.
    [[nodiscard]] QString fill(const QString& text) const;
    void set(const QString& slot, const QString& value) { m_values.insert(slot, value); }
    [[nodiscard]] QString value(const QString& slot) const { return fill(m_values.value(slot)); }

private:
    QHash<QString, QString> m_values;
};

}  // namespace Seatdesk
