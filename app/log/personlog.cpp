// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log/personlog.h"

#include <QDateTime>
#include <QMutexLocker>
#include <QRecursiveMutex>

#include <cstring>

namespace Seatdesk {

namespace {

/// Qt calls one function for all messages of the program: what it needs to know lies here.
struct Taker
{
    QRecursiveMutex mutex;  // writing a file may itself give cause to warn
    PersonLog* log = nullptr;
    QtMessageHandler before = nullptr;
};

Taker& taker()
{
    static Taker one;
    return one;
}

bool isOurs(const char* category)
{
    return category && std::strncmp(category, "seatdesk.", 9) == 0;
}

}  // namespace

PersonLog::PersonLog(const QString& folder) : m_path(folder + QStringLiteral("/log")), m_file(m_path)
{
    static_cast<void>(m_file.open(QIODevice::WriteOnly | QIODevice::Append));
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    {
        const QMutexLocker locked(&taker().mutex);
        taker().log = this;
    }
    const QtMessageHandler before = qInstallMessageHandler(&PersonLog::take);
    const QMutexLocker locked(&taker().mutex);
    taker().before = before;
}

PersonLog::~PersonLog()
{
    qInstallMessageHandler(taker().before);
    const QMutexLocker locked(&taker().mutex);
    taker().log = nullptr;
}

void PersonLog::take(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    QtMessageHandler before = nullptr;
    {
        const QMutexLocker locked(&taker().mutex);
        before = taker().before;
        if (taker().log && type != QtDebugMsg && isOurs(context.category))
            taker().log->write(context.category, message);
    }
    if (before)
        before(type, context, message);
}

void PersonLog::write(const char* category, const QString& message)
{
    if (!m_file.isOpen())
        return;
    if (m_file.size() >= kMostBytes)
        rotate();
    const QString line = QStringLiteral("%1 %2: %3\n")
                             .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                                  QString::fromLatin1(category), QString(message).replace(u'\n', u' '));
    m_file.write(line.toUtf8());
    m_file.flush();
}

void PersonLog::rotate()
{
    m_file.close();
    const QString old = m_path + QStringLiteral(".1");
    QFile::remove(old);
    QFile::rename(m_path, old);
    m_file.setFileName(m_path);
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

}  // namespace Seatdesk
