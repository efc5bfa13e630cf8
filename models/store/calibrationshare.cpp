// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/calibrationshare.h"

#include "domain/calibration.h"
#include "domain/evaluation.h"
#include "domain/try.h"
#include "store/connection.h"
#include "store/sql.h"
#include "store/statement.h"

namespace Seatdesk {

Result<void> shareCalibrated(AuthorityStore& store, const Row* before, const Row& after, Instant now)
{
    if (after.record != Calibration::kRecord || !before || !Calibration(*before).isOpen() ||
        Calibration(after).isOpen())
        return {};
    QList<RecordId> sealed;
    {
        SEATDESK_TRY_LET(select, store.connection().prepare(sqlText(Sql::CalibrationSealed)));
        select.bind(after.id);
        for (;;) {
            SEATDESK_TRY_LET(found, select.next());
            if (!found)
                break;
            sealed.append(select.id<RecordId>(0));
        }
    }
    for (const RecordId& id : sealed) {
        SEATDESK_TRY_LET(score, store.find(Evaluation::kRecord, id));
        if (!score)
            continue;
        Row shared = *score;
        shared.scope = after.scope;
        shared.fields.insert(EvaluationField::kState, EvaluationState::kShared);
        shared.updatedAt = now;
        SEATDESK_TRY(store.put(shared, &*score));
    }
    return {};
}

}  // namespace Seatdesk
