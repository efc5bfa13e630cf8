// SPDX-License-Identifier: GPL-3.0-or-later
#include "seats/chaosseat.h"

#include "domain/jsontext.h"

#include <QTest>

namespace Seatdesk {

namespace {

constexpr int kRestartMilliseconds = 700;

QString q(const char* text)
{
    return QString::fromLatin1(text);
}

}  // namespace

ChaosSeat::ChaosSeat(Place place, ChaosLedger& ledger, quint32 seed, QObject* parent)
    : QObject(parent), m_place(std::move(place)), m_ledger(ledger), m_random(seed)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ChaosSeat::next);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, [this] {
        while (m_process.canReadLine())
            takeLine();
    });
    connect(&m_process, &QProcess::finished, this,
            [this] { QTimer::singleShot(kRestartMilliseconds, this, &ChaosSeat::start); });
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setStandardErrorFile(QProcess::nullDevice());
}

ChaosSeat::~ChaosSeat()
{
    disconnect(&m_process, nullptr, this, nullptr);
    m_process.kill();
    m_process.waitForFinished();
}

void ChaosSeat::start()
{
    m_process.start(m_place.program, m_place.arguments);
    // Answered when somebody is signed in; a process that nobody lets in ends and is started again.
    m_busy = true;
    m_ready = false;
    m_process.write("{\"do\":\"state\"}\n");
}

void ChaosSeat::kill()
{
    ++m_ledger.kills;
    m_process.kill();
}

void ChaosSeat::takeLine()
{
    const QJsonObject answer = objectFromJsonText(m_process.readLine()).value_or(QJsonObject());
    const bool ok = answer.value(q("ok")).toBool();
    m_answer = answer;
    m_busy = false;
    if (m_ready && !m_deed.value.isEmpty()) {
        if (ok) {
            if (m_deed.row.isEmpty()) {
                m_deed.row = answer.value(q("row"))[q("id")].toString();
                m_ledger.rows.append(m_deed.row);
            }
            m_ledger.saved.append(m_deed);
        } else {
            ++m_ledger.refusals;
        }
    }
    m_deed = {};
    m_ready = true;
    if (!m_rests)
        m_pause.start(static_cast<int>(m_random.bounded(60)));
}

void ChaosSeat::next()
{
    if (m_busy || m_rests || m_process.state() != QProcess::Running)
        return;
    if (m_ledger.rows.size() < 10 || m_random.bounded(10) == 0)
        create();
    else
        change();
}

void ChaosSeat::send(const QJsonObject& request, const ChaosLedger::Deed& deed)
{
    m_busy = true;
    m_deed = deed;
    m_process.write(toJsonText(request) + '\n');
}

void ChaosSeat::create()
{
    const QString value = QStringLiteral("v%1").arg(++m_ledger.next);
    send({{q("do"), q("create")},
          {q("record"), q("ticket")},
          {q("set"), QJsonObject{{q("kind"), q("fault")}, {q("summary"), value}}}},
         {value, QString(), q("summary"), m_place.index});
}

void ChaosSeat::change()
{
    // The last ones are fought for.
    const qsizetype among = std::min<qsizetype>(m_ledger.rows.size(), m_random.bounded(2) == 0 ? 12 : 200);
    const QString row = m_ledger.rows[m_ledger.rows.size() - 1 - m_random.bounded(static_cast<int>(among))];
    static const char* const fields[] = {"summary", "description", "answer", "address", "reach_time"};
    const QString field = q(fields[m_random.bounded(5)]);
    const QString value = QStringLiteral("v%1").arg(++m_ledger.next);
    QJsonObject set{{field, value}};
    if (m_random.bounded(25) == 0) {
        set.insert(q("state"), q("dispatched"));
        set.insert(q("scope_id"), m_place.unit);
    }
    send({{q("do"), q("change")}, {q("record"), q("ticket")}, {q("id"), row}, {q("set"), set}},
         {value, row, field, m_place.index});
}

QJsonObject ChaosSeat::ask(const QJsonObject& request)
{
    m_answer = {};
    m_busy = true;
    m_process.write(toJsonText(request) + '\n');
    return QTest::qWaitFor([this] { return !m_busy && !m_answer.isEmpty(); }, 60000) ? m_answer : QJsonObject();
}

}  // namespace Seatdesk
