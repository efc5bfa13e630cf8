// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importreport.h"

#include "domain/importbatch.h"
#include "exchange/importsink.h"

namespace Seatdesk {

void ImportReport::refuse(const RefusedRow& row, ImportSink& sink)
{
    ++refused;
    if (refusedRows.size() < kListed)
        refusedRows.append(row);
    sink.refused(row);
}

bool isSameBatch(const Row& a, const Row& b)
{
    for (const QLatin1StringView field :
         {ImportBatchField::kRecord, ImportBatchField::kFileHash, ImportBatchField::kMapping,
          ImportBatchField::kDialect, ImportBatchField::kZone}) {
        if (a.fields.value(field) != b.fields.value(field))
            return false;
    }
    return a.scope == b.scope;
}

}  // namespace Seatdesk
