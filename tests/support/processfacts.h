// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QString>

#include <sys/resource.h>
#include <sys/stat.h>

namespace Seatdesk {

/// What the kernel says of a running process: what follows `name` in /proc/PID/FILE, blanks made single.
inline QString processFact(const QProcess& process, const QString& file, const QString& name)
{
    QFile facts(QStringLiteral("/proc/%1/%2").arg(process.processId()).arg(file));
    if (!facts.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray& line : facts.readAll().split('\n')) {
        const QString fact = QString::fromUtf8(line).simplified();
        if (fact.startsWith(name))
            return fact.mid(name.size()).trimmed();
    }
    return {};
}

/// What a crash may leave of its memory, soft and hard limit: "0 0 bytes" for nothing at all.
inline QString coreLimit(const QProcess& process)
{
    return processFact(process, QStringLiteral("limits"), QStringLiteral("Max core file size"));
}

/// Which rights the files lack that it makes: "0077" where nobody else may do anything with them.
inline QString fileMask(const QProcess& process)
{
    return processFact(process, QStringLiteral("status"), QStringLiteral("Umask:"));
}

/// The process begins as under a careless shell: as much of its memory as the machine allows goes to disk in a crash,
/// and everybody reads what it writes. What it keeps to itself it then owes to nobody.
inline void startCareless(QProcess& process)
{
    process.setChildProcessModifier([] {
        rlimit core{};
        getrlimit(RLIMIT_CORE, &core);
        core.rlim_cur = core.rlim_max;
        setrlimit(RLIMIT_CORE, &core);
        umask(S_IWGRP | S_IWOTH);
    });
}

}  // namespace Seatdesk
