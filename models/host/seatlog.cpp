// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/seatlog.h"

#include <QDateTime>
#include <QList>

namespace Seatdesk {

namespace {

/// Qt hands its messages to one function of the whole program, which hands them to the logs that live.
struct OpenLogs
{
    QMutex mutex;
    QList<SeatLog*> logs;
    QtMessageHandler before = nullptr;
};

OpenLogs& openLogs()
{
    static OpenLogs logs;
    return logs;
}

void takeMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const QString category = QString::fromLatin1(context.category);
    const QMutexLocker lock(&openLogs().mutex);
    if (category.startsWith(u"seatdesk.")) {
        for (SeatLog* log : std::as_const(openLogs().logs))
            log->write(type, category, message);
        if (type == QtInfoMsg)
            return;
    }
    if (openLogs().before)
        openLogs().before(type, context, message);
}

QString levelName(QtMsgType type)
{
    switch (type) {
        case QtDebugMsg:
            return QStringLiteral("debug");
        case QtInfoMsg:
            return QStringLiteral("info");
        case QtWarningMsg:
            return QStringLiteral("warning");
        case QtCriticalMsg:
            return QStringLiteral("error");
        case QtFatalMsg:
            break;
    }
    return QStringLiteral("fatal");
}

}  // namespace

SeatLog::SeatLog(const QString& folder) : m_file(folder + QStringLiteral("/log"))
{
    open();
    OpenLogs& logs = openLogs();
    const QMutexLocker lock(&logs.mutex);
    if (logs.logs.isEmpty())
        logs.before = qInstallMessageHandler(takeMessage);
    logs.logs.append(this);
}

SeatLog::~SeatLog()
{
    OpenLogs& logs = openLogs();
    const QMutexLocker lock(&logs.mutex);
    logs.logs.removeOne(this);
    if (logs.logs.isEmpty())
        qInstallMessageHandler(logs.before);
}

void SeatLog::open()
{
    // A log that cannot be written must not stop the work.
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void SeatLog::write(QtMsgType type, const QString& category, const QString& message)
{
    const QMutexLocker lock(&m_mutex);
    if (m_file.size() > kLimit) {
        const QString old = m_file.fileName() + QStringLiteral(".old");
        m_file.close();
        QFile::remove(old);
        QFile::rename(m_file.fileName(), old);
        open();
    }
    const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    m_file.write(QStringLiteral("%1 %2 %3: %4\n").arg(time, levelName(type), category, message).toUtf8());
    m_file.flush();
}

QString loggable(const Error& error)
{
    QString kind = errorKindName(error.kind);
    switch (error.kind) {
        case Error::Kind::NotFound:
        case Error::Kind::Invalid:
        case Error::Kind::Conflict:
        case Error::Kind::Denied:
            return kind;
        case Error::Kind::Busy:
        case Error::Kind::Offline:
        case Error::Kind::Full:
        case Error::Kind::Corrupt:
        case Error::Kind::Internal:
            break;
    }
    return kind + u' ' + error.detail;
}

}  // namespace Seatdesk
