// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importsink.h"

namespace Seatdesk {

/// Lets an import run for its count alone: asks the real sink what is there already, and writes nothing.
class TrialSink : public ImportSink
{
public:
    explicit TrialSink(ImportSink& real) : m_real(real) {}

    Result<QList<Row>> existing(const QString& record) override { return m_real.existing(record); }
    Result<QSet<QString>> existingKeys(const QString& record, const QStringList& keys) override
    {
        return m_real.existingKeys(record, keys);
    }
    Result<RecordId> begin(const Row& batch) override { return batch.id; }
    Result<void> take(const QList<Row>&) override { return {}; }
    void refused(const RefusedRow& row) override { m_refused.append(row); }
    Result<void> finish(const ImportReport&) override { return {}; }

    [[nodiscard]] const QList<RefusedRow>& refusedRows() const { return m_refused; }

private:
    ImportSink& m_real;
    QList<RefusedRow> m_refused;
};

}  // namespace Seatdesk
