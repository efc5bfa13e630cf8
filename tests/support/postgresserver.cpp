// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/postgresserver.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>

#include <gtest/gtest.h>
#include <netinet/in.h>
#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <utility>

namespace Seatdesk {

namespace {

/// The newest installed server's programs.
QString programFolder()
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    QString newest;
    int best = 0;
    for (const QString& name : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (name.toInt() > best && QFile::exists(versions.filePath(name + QStringLiteral("/bin/initdb")))) {
            best = name.toInt();
            newest = versions.filePath(name + QStringLiteral("/bin"));
        }
    }
    return newest;
}

/// The server refuses to run as root.
QString serverUser()
{
    // NOLINTNEXTLINE(concurrency-mt-unsafe): a test begins its server before any thread of its own
    return getpwnam("postgres") ? QStringLiteral("postgres") : QStringLiteral("nobody");
}

QByteArray fileText(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isFree(int port)
{
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return false;
    const int yes = 1;
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<quint16>(port));
    const bool free = ::bind(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    ::close(fd);
    return free;
}

/// initdb takes a second, and more than a minute where all of a machine is busy.
constexpr int kPatience = 600000;

/// Below those that the system gives to whoever calls; test programs of several builds may run at once.
int freePort()
{
    constexpr int kFirst = 20000;
    constexpr int kCount = 12000;
    for (int tried = 0; tried < kCount; ++tried) {
        const int port = kFirst + (int(getpid()) + tried) % kCount;
        if (isFree(port))
            return port;
    }
    qFatal("No port is free for a server.");
}

}  // namespace

PostgresServer& PostgresServer::shared()
{
    static PostgresServer server;
    return server;
}

PostgresServer::PostgresServer(Reach reach) : m_reach(reach), m_port(reach == Reach::Network ? freePort() : 0)
{
    if (programFolder().isEmpty())
        qFatal("These tests need the package postgresql (see packaging/packages.txt).");
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7777));
    program(QStringLiteral("initdb"), {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")),
                                       QStringLiteral("-U"), QStringLiteral("postgres"), QStringLiteral("-E"),
                                       QStringLiteral("UTF8"), QStringLiteral("--locale=C.UTF-8"), QStringLiteral("-A"),
                                       QStringLiteral("trust"), QStringLiteral("--no-sync")});
    writeRules();
    if (m_reach == Reach::Network)
        makeCertificate();
    start();
}

PostgresServer::PostgresServer(Standby standby) : m_reach(Reach::Socket)
{
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7777));
    program(QStringLiteral("pg_basebackup"),
            {QStringLiteral("-h"), standby.of.folder(), QStringLiteral("-U"), QStringLiteral("postgres"),
             QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-R"),
             QStringLiteral("-c"), QStringLiteral("fast"), QStringLiteral("--no-sync")});
    writeRules();
    start();
}

void PostgresServer::writeRules() const
{
    // The folder of the data is closed to us when the server runs as somebody else.
    QFile rules(m_folder.filePath(QStringLiteral("pg_hba.conf")));
    if (rules.open(QIODevice::WriteOnly)) {
        rules.write("local all,replication postgres trust\nlocal all all scram-sha-256\n");
        rules.write("hostssl all all 127.0.0.1/32 scram-sha-256\n");
    }
    rules.close();
    QFile::setPermissions(rules.fileName(), QFile::Permissions(0x6644));
}

PostgresServer::~PostgresServer()
{
    stop(QStringLiteral("immediate"));
}

void PostgresServer::start(const QStringList& more)
{
    QStringList options{
        QStringLiteral("-c hba_file=") + m_folder.filePath(QStringLiteral("pg_hba.conf")),
        QStringLiteral("-k ") + m_folder.path(), QStringLiteral("-c listen_addresses=''"),
        QStringLiteral("-c fsync=") + qEnvironmentVariable("SEATDESK_TEST_FSYNC", QStringLiteral("off")),
        QStringLiteral("-c max_connections=") +
            qEnvironmentVariable("SEATDESK_TEST_CONNECTIONS", QStringLiteral("100"))};
    if (m_reach == Reach::Network) {
        options += {QStringLiteral("-c listen_addresses=127.0.0.1"), QStringLiteral("-p %1").arg(m_port),
                    QStringLiteral("-c ssl=on"), QStringLiteral("-c ssl_cert_file=") + certificate(),
                    QStringLiteral("-c ssl_key_file=") + m_folder.filePath(QStringLiteral("key.pem"))};
    }
    options += more;
    program(
        QStringLiteral("pg_ctl"),
        {QStringLiteral("start"), QStringLiteral("-w"), QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")),
         QStringLiteral("-l"), m_folder.filePath(QStringLiteral("log")), QStringLiteral("-o"), options.join(u' ')});
    m_runs = true;
}

void PostgresServer::stop(const QString& mode)
{
    if (!std::exchange(m_runs, false))
        return;
    program(QStringLiteral("pg_ctl"), {QStringLiteral("stop"), QStringLiteral("-w"), QStringLiteral("-m"), mode,
                                       QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data"))});
}

void PostgresServer::promote() const
{
    program(QStringLiteral("pg_ctl"), {QStringLiteral("promote"), QStringLiteral("-w"), QStringLiteral("-D"),
                                       m_folder.filePath(QStringLiteral("data"))});
}

QString PostgresServer::url(const QString& database, const QString& user) const
{
    return QStringLiteral("host=%1 dbname=%2 user=%3").arg(m_folder.path(), database, user);
}

QString PostgresServer::networkUrl(const QString& more) const
{
    return QStringLiteral("hostaddr=127.0.0.1 port=%1 dbname=postgres ").arg(m_port) + more;
}

QString PostgresServer::certificate() const
{
    return m_folder.filePath(QStringLiteral("certificate.pem"));
}

void PostgresServer::makeCertificate() const
{
    program(QStringLiteral("/usr/bin/openssl"),
            {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
             QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
             QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=localhost"),
             QStringLiteral("-addext"), QStringLiteral("subjectAltName=DNS:localhost"), QStringLiteral("-keyout"),
             m_folder.filePath(QStringLiteral("key.pem")), QStringLiteral("-out"), certificate()});
}

QString PostgresServer::newName()
{
    return QStringLiteral("d%1").arg(++m_names);
}

QByteArray PostgresServer::program(const QString& name, const QStringList& arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    const QString path = name.startsWith(u'/') ? name : programFolder() + u'/' + name;
    // The server inherits the channels and would keep them open: they go to a file.
    const QString output = m_folder.filePath(QStringLiteral("output"));
    process.setStandardOutputFile(output);
    if (geteuid() == 0)
        process.start(QStringLiteral("runuser"),
                      QStringList{QStringLiteral("-u"), serverUser(), QStringLiteral("--"), path} + arguments);
    else
        process.start(path, arguments);
    process.waitForFinished(kPatience);
    const QByteArray text = fileText(output);
    EXPECT_EQ(process.exitCode(), 0) << qPrintable(name) << ": " << text.constData() << "\n"
                                     << fileText(m_folder.filePath(QStringLiteral("log"))).constData();
    return text;
}

}  // namespace Seatdesk
