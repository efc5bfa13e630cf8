// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/callguard.h"

#include "domain/redactions.h"
#include "widgets/quality/listening.h"
#include "widgets/workplace.h"

namespace Seatdesk {

CallGuard::CallGuard(Workplace& place, Listening& sound, QObject* parent)
    : QObject(parent), m_place(place), m_sound(sound)
{
    connect(&sound, &Listening::callChanged, this, &CallGuard::followCall);
    followCall();
}

QList<Row> CallGuard::redactions() const
{
    return m_rows ? m_rows->rows() : QList<Row>();
}

void CallGuard::followCall()
{
    m_rows.reset();
    if (!m_sound.call().isNull()) {
        m_rows = std::make_unique<LiveRows>(m_place.records);
        connect(m_rows.get(), &LiveRows::failed, this, &CallGuard::failed);
        connect(m_rows.get(), &LiveRows::changed, this, [this] {
            m_sound.setHidden(hiddenRanges(m_rows->rows()));
            Q_EMIT changed();
        });
        Query query;
        query.record = Redaction::kRecord;
        query.where = {{RedactionField::kRecording, Condition::Test::Equal, m_sound.call().toString(), {}}};
        m_rows->setQuery(query);
    }
    Q_EMIT changed();
}

}  // namespace Seatdesk
