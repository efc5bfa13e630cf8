// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/ticketnumber.h"

#include <QMutex>
#include <QString>

#include <memory>

class QLockFile;

namespace Seatdesk {

/// The folder of a seat and what lies where in it; folders 0700, files 0600.
///
///     DIR/seat.json              device id, seat number, the day's ticket counter, the server
///     DIR/authority.db           only without a server
///     DIR/people/<staff>/        outbox.db, replica.db, index/, log
///
/// What it remembers may be asked and changed from any thread.
class SeatFolder
{
public:
    /// Whether a folder holds a seat or a department; nothing is made.
    static bool isThere(const QString& path);
    /// Makes what is missing. Denied when the folder cannot be written; Busy when another program has it open.
    static Result<std::unique_ptr<SeatFolder>> open(const QString& path);
    ~SeatFolder();

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString authorityFile() const;
    /// Made when missing.
    [[nodiscard]] Result<QString> personFolder(StaffId person) const;
    [[nodiscard]] QString deviceId() const { return m_deviceId; }
    /// 0 until the authority has given one.
    [[nodiscard]] int seatNumber() const;
    Result<void> setSeatNumber(int number);
    /// The device under which the authority gives this seat a further number once the day's 999 are used up: the same
    /// however often it is asked, until there is one.
    [[nodiscard]] QString furtherDevice() const;
    /// Counts anew under another number, unless somebody was faster: `instead` of which it was drawn.
    Result<void> goOnAs(int number, int instead);
    /// Where the department's server is; empty when the authority lies in this folder.
    [[nodiscard]] QString server() const;
    Result<void> setServer(const QString& server);
    /// The next ticket number of this seat for that day, on disk before it is used. When the PC's clock stands before
    /// the last number given, that number's day goes on. usedUp() when there is none left.
    Result<TicketNumber> reserveNumber(const QDate& day);
    /// The error of reserveNumber() for a day that has no number left.
    [[nodiscard]] static Error usedUp() { return {Error::Kind::Full, QStringLiteral("ticket numbers of the day")}; }

private:
    explicit SeatFolder(QString path);
    Result<void> lock();
    Result<void> load();
    Result<void> save() const;
    [[nodiscard]] QString birthMark() const;

    QString m_path;
    mutable QMutex m_mutex;  ///< guards what follows it, and the file
    std::unique_ptr<QLockFile> m_lock;
    QString m_deviceId;
    int m_seatNumber = 0;
    QString m_server;
    QDate m_counterDay;
    int m_counter = 0;
};

/// Makes a folder that only its owner can enter, also where it was made with other rights before.
Result<void> makePrivateFolder(const QString& path);

}  // namespace Seatdesk
