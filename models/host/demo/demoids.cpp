// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/demo/demoids.h"

#include <QHash>

namespace Seatdesk {

namespace {

using Renamed = QHash<QString, QString>;

QJsonObject renamed(QJsonObject object, const Renamed& names)
{
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (field.value().isObject())
            field.value() = renamed(field.value().toObject(), names);
        else if (const auto found = names.constFind(field.value().toString()); found != names.constEnd())
            field.value() = *found;
    }
    return object;
}

}  // namespace

QUuid DemoIds::make(Instant at)
{
    const quint64 milliseconds = static_cast<quint64>(toMicros(at) / 1000);
    const quint64 random = m_chance.next();
    const auto byte = [&](int shift) { return static_cast<uchar>(random >> shift); };
    return QUuid(static_cast<uint>(milliseconds >> 16), static_cast<ushort>(milliseconds & 0xffff),
                 static_cast<ushort>(0x7000 | (m_count++ & 0x0fff)), static_cast<uchar>(0x80 | (byte(58) & 0x3f)),
                 byte(48), byte(40), byte(32), byte(24), byte(16), byte(8), byte(0));
}

RecordId DemoIds::next(Instant at)
{
    const RecordId id(make(at));
    m_ours.insert(id);
    return id;
}

void DemoIds::adopt(Group& group)
{
    if (group.isEmpty())
        return;
    const GroupId groupId(make(group.first().at));
    Renamed names;
    for (Operation& operation : group) {
        operation.id = OperationId(make(operation.at));
        operation.group = groupId;
        if (operation.verb != Operation::Verb::Insert || m_ours.contains(operation.row))
            continue;
        const RecordId mine = next(operation.at);
        names.insert(operation.row.toString(), mine.toString());
        operation.row = mine;
    }
    for (Operation& operation : group) {
        if (const auto found = names.constFind(operation.row.toString()); found != names.constEnd())
            operation.row = RecordId::fromString(*found);
        operation.base = renamed(operation.base, names);
        operation.set = renamed(operation.set, names);
    }
}

}  // namespace Seatdesk
