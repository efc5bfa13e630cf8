// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookentry.h"
#include "domain/calibration.h"
#include "domain/pagecheck.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Seatdesk {

/// The fields without which no authority takes a row of that record, for tests that go through all of them.
inline QJsonObject neededFields(const QString& record)
{
    if (record == PageCheck::kRecord)
        return {{PageCheckField::kLevel, QStringLiteral("daily")},
                {PageCheckField::kStartsAt, 0},
                {PageCheckField::kEndsAt, toMicros(Instant::max()) / 2}};
    if (record == Calibration::kRecord)
        return {{CalibrationField::kInvited, QJsonArray{newId<StaffId>().toString(), newId<StaffId>().toString()}}};
    if (record != BookEntry::kRecord)
        return {};
    return {{BookEntryField::kBook, newId<RecordId>().toString()},
            {BookEntryField::kOperation, newId<OperationId>().toString()},
            {BookEntryField::kAuthor, newId<StaffId>().toString()},
            {BookEntryField::kAt, 1},
            {BookEntryField::kBody, QStringLiteral(R"({"category":"other","happened_at":1,"text":"x"})")}};
}

}  // namespace Seatdesk
