// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/filerepair.h"

#include <QList>
#include <QString>

#include <memory>

namespace Seatdesk {

class Connection;

/// authority.db or outbox.db with the care that a precious file needs: brought to the newest schema when it is opened,
/// salvaged when it is damaged, written again when someone removed it. Never deleted. One thread.
class PreciousFile
{
public:
    /// `chain` is the folder of its migrations. A damaged file is salvaged first; one of a newer program is refused
    /// with Conflict; one of which nothing can be read is Corrupt, unless it may begin anew.
    static Result<std::unique_ptr<PreciousFile>> open(const QString& path, const QString& chain, bool mayBeEmpty);
    ~PreciousFile();

    /// Another one after ensureSound() had to mend the file: not to be kept.
    [[nodiscard]] Connection& connection() const { return *m_connection; }
    /// To be called before a write, with no statement in use. The first time the whole file is looked through (0.1 to
    /// 0.2 s per 100,000 rows); each time, whether it still lies where it was opened. Mends what it can.
    Result<void> ensureSound();
    /// From now on hears of every repair, and at once of those that were made before.
    void setListener(RepairListener listener);

private:
    PreciousFile(QString path, QString chain, bool mayBeEmpty);
    Result<void> openAgain();
    void close();
    Result<void> salvage();
    Result<void> writeAgain();
    void note(const FileRepair& repair);

    QString m_path;
    QString m_chain;
    bool m_mayBeEmpty;
    std::unique_ptr<Connection> m_connection;
    QList<FileRepair> m_repairs;
    RepairListener m_listener;
    bool m_checked = false;
    bool m_closed = true;  ///< a repair failed half-way: nothing can be read until the next one goes well
};

}  // namespace Seatdesk
