// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calibrationrule.h"

#include "domain/calibration.h"

#include <QSet>

namespace Seatdesk {

namespace {

Result<void> refusedField(QLatin1StringView field)
{
    return failure(Error::Kind::Denied, QStringLiteral("field ") + field);
}

/// As it stands there, also what names nobody.
QSet<QString> textsIn(const Row& row, QLatin1StringView field)
{
    QSet<QString> texts;
    for (const QJsonValue& value : row.fields.value(field).toArray()) {
        if (!value.isNull())
            texts.insert(value.toVariant().toString());
    }
    return texts;
}

}  // namespace

Result<void> checkCalibration(StaffId person, const Row* before, const Row& after)
{
    const Calibration now(after);
    const QSet<QString> done = textsIn(after, CalibrationField::kDone);
    const QSet<QString> invited = textsIn(after, CalibrationField::kInvited);
    if (!before) {
        if (now.owner() != person)
            return refusedField(CalibrationField::kOwner);
        if (!done.isEmpty())
            return refusedField(CalibrationField::kDone);
        return invited.size() > 1 ? Result<void>() : failure(Error::Kind::Invalid, CalibrationField::kInvited);
    }
    const Calibration was(*before);
    const QSet<QString> earlier = textsIn(*before, CalibrationField::kDone);
    const QSet<QString> added = done - earlier;
    const QString own = person.toString();
    const bool isOwn = added == QSet<QString>{own} && invited.contains(own) && was.isOpen();
    if (!done.contains(earlier) || (!added.isEmpty() && !isOwn))
        return refusedField(CalibrationField::kDone);
    if (was.isOpen() && !now.isOpen() && now.owner() != person && !done.contains(invited))
        return failure(Error::Kind::Denied, QStringLiteral("step open to closed"));
    return {};
}

Row closedWithTheLast(const Row* before, Row after, Instant now)
{
    if (after.record != Calibration::kRecord || !before || !Calibration(after).isOpen())
        return after;
    const QSet<QString> invited = textsIn(after, CalibrationField::kInvited);
    if (invited.isEmpty() || !textsIn(after, CalibrationField::kDone).contains(invited))
        return after;
    after.fields.insert(CalibrationField::kState, CalibrationState::kClosed);
    after.fields.insert(CalibrationField::kClosedAt, toMicros(now));
    return after;
}

}  // namespace Seatdesk
