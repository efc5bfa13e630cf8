// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/groupbuilder.h"
#include "host/seat.h"

#include <QJsonObject>
#include <QObject>
#include <QQueue>
#include <QSet>

#include <functional>

namespace Seatdesk {

/// A seat without a window: reads one JSON object a line, does it, answers one JSON object a line. Requests are carried
/// out in order; changes that are watched are told between the answers. The README describes the language.
class SeatCommand : public QObject
{
    Q_OBJECT

public:
    using Write = std::function<void(const QByteArray& line)>;

    SeatCommand(Seat& seat, Write write);

    /// One line of input.
    void take(const QByteArray& line);
    /// No more input: finished() follows the last answer.
    void end();

Q_SIGNALS:
    void finished();

private:
    void next();
    void perform(const QJsonObject& request);
    void create(const QJsonObject& request);
    [[nodiscard]] Result<void> takeTarget(const Row& row, QJsonObject& set) const;
    void change(const QJsonObject& request);
    void get(const QJsonObject& request);
    void list(const QJsonObject& request);
    void search(const QJsonObject& request);
    void searchOlder(const SearchQuery& query, RecordId before, const QJsonArray& found, const QJsonObject& body);
    void sync();
    void wait(const QJsonObject& request);
    void watch(const QJsonObject& request);
    void state();
    void tray();
    void draft(const QJsonObject& request);

    void tellChanges(const QList<RowChange>& changes);
    void checkWaiting();
    void submitAndShow(const GroupBuilder& group, const QString& record, RecordId id);
    [[nodiscard]] GroupBuilder builder() const;
    [[nodiscard]] ScopeId scopeFor(const QString& record, QJsonObject& fields) const;

    void answer(QJsonObject body);
    void answerRow(const Row& row);
    void answerError(const Error& error);
    void write(const QJsonObject& reply);

    Seat& m_seat;
    Write m_write;
    QQueue<QByteArray> m_lines;
    QJsonValue m_number;
    bool m_busy = false;
    bool m_ended = false;
    QSet<QString> m_watched;
    QJsonObject m_waiting;
    QTimer m_patience;
};

/// "here", "synced" or "attention".
QString syncStateName(SyncState state);

}  // namespace Seatdesk
