// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundrecording.h"
#include "domain/query.h"
#include "domain/recordingname.h"
#include "domain/result.h"
#include "domain/row.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace Seatdesk {

class GroupBuilder;
class Records;
class Session;
class Settings;

/// Brings recordings that were found in a folder into the department's records: what is known already is left aside,
/// the rest is matched by its name to agent, customer and ticket, as far as this person sees them. GUI thread.
class RecordingIntake : public QObject
{
    Q_OBJECT

public:
    /// One file that is new.
    struct Line
    {
        FoundRecording file;
        RecordingName name;
        bool named = false;  ///< whether any pattern fitted
        StaffId agent;
        RecordId contact;
        CustomerId customer;
        TicketId ticket;
        QString ticketNumber;
    };

    RecordingIntake(Records& records, const Session& session, const Settings& settings, QString seat,
                    QObject* parent = nullptr);

    /// Compares with what is known; planned() follows, or failed().
    void plan(const QList<FoundRecording>& found);
    [[nodiscard]] const QList<Line>& fresh() const { return m_fresh; }
    /// How many of the files are recordings that the department has already.
    [[nodiscard]] int known() const { return m_known; }
    [[nodiscard]] int withAgent() const;
    [[nodiscard]] int withTicket() const;

    /// Writes what was planned; added() follows, or failed() and then nothing was written from there on.
    void add();

Q_SIGNALS:
    void planned();
    void added(int count);
    void failed(const Seatdesk::Error& error);

private:
    void takeRows(const QList<Row>& rows);
    void matchCalls();
    void takeCalls(const QList<Row>& rows);
    void matchTickets();
    void takeTickets(const QList<Row>& tickets);
    void addRest(int before);
    void insert(GroupBuilder& group, const Line& line) const;
    void ask(QList<Query> lists, void (RecordingIntake::*next)(const QList<Row>&));

    Records& m_records;
    const Session& m_session;
    const Settings& m_settings;
    const QString m_seat;
    QList<FoundRecording> m_found;
    QList<Line> m_fresh;
    int m_known = 0;
};

/// The name of a recording's file with the customer's number in it masked, as it is shown and kept.
QString maskedFileName(const QString& fileName, const RecordingName& name);

}  // namespace Seatdesk
