// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QFile>
#include <QMutex>
#include <QString>

namespace Seatdesk {

/// The log of one person on this PC (DIR/people/<staff>/log): what this program itself found worth noting, for whoever
/// has to find a fault. As long as it lives it takes what our own categories ("seatdesk.…") say; what libraries say
/// goes to the terminal only, as they may repeat a text of ours. Never holds what a customer told. Any thread.
class SeatLog
{
public:
    explicit SeatLog(const QString& folder);
    ~SeatLog();
    SeatLog(const SeatLog&) = delete;
    SeatLog& operator=(const SeatLog&) = delete;

    void write(QtMsgType type, const QString& category, const QString& message);

    static constexpr qint64 kLimit = qint64(1024) * 1024;  ///< then it becomes log.old, and a new one begins

private:
    void open();

    QMutex m_mutex;
    QFile m_file;
};

/// An error as the log may have it: what is wrong with a request can repeat what a person typed, so of that only the
/// kind.
QString loggable(const Error& error);

}  // namespace Seatdesk
