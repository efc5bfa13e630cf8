// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/reportreader.h"

#include "domain/session.h"
#include "domain/settings.h"
#include "domain/whendone.h"
#include "items/rowgathering.h"

namespace Seatdesk {

ReportReader::ReportReader(Records& records, const Session& session, OlderTickets* older, QObject* parent)
    : QObject(parent), m_records(records), m_session(session), m_older(older)
{}

void ReportReader::read(const ReportPeriod& period, ScopeId scope, const Settings& settings)
{
    const int asked = ++m_asked;
    m_isRead = false;
    m_readAt = m_session.time().now();
    DutyReport::Subject subject{
        period,         scope, scope == m_session.scopes().department(), Instant::min(), PointProfile::of(settings),
        settings.zone()};
    if (!m_older)
        return readRows(subject);
    whenDone(m_older->heldFrom(), this, [this, asked, subject](const Result<Instant>& from) mutable {
        if (asked != m_asked)
            return;
        if (!from)
            return Q_EMIT failed(from.error());
        subject.heldFrom = *from;
        readRows(subject);
    });
}

void ReportReader::gather(const QList<Query>& queries, const Then& then)
{
    RowGathering::start(m_records, queries, {}, this, [this, asked = m_asked, then](const Result<QList<Row>>& rows) {
        if (asked != m_asked)
            return;
        if (rows)
            then(*rows);
        else
            Q_EMIT failed(rows.error());
    });
}

void ReportReader::readRows(const DutyReport::Subject& subject)
{
    gather(DutyReport::queries(subject), [this, subject](const QList<Row>& rows) {
        gather(DutyReport::ticketQueries(rows), [this, subject, rows](const QList<Row>& tickets) {
            m_report = DutyReport(subject, rows + tickets);
            m_isRead = true;
            Q_EMIT changed();
        });
    });
}

}  // namespace Seatdesk
