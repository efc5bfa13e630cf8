// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>
#include <QtGlobal>

namespace Seatdesk {

/// The log of the person who works: DIR/people/<staff>/log. Takes what our own categories ("seatdesk.…") warn of while
/// it lives, from any thread, and passes it on as before. Those words are names of rules and codes of files; a
/// customer's data is in none. At 1 MiB the file becomes log.1 and a new one begins. One at a time.
class PersonLog
{
public:
    explicit PersonLog(const QString& folder);
    ~PersonLog();
    PersonLog(const PersonLog&) = delete;
    PersonLog& operator=(const PersonLog&) = delete;

    static constexpr qint64 kMostBytes = 1024 * 1024;

private:
    static void take(QtMsgType type, const QMessageLogContext& context, const QString& message);
    void write(const char* category, const QString& message);
    void rotate();

    QString m_path;
    QFile m_file;
};

}  // namespace Seatdesk
