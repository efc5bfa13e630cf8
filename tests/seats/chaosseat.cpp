// SPDX-License-Identifier: GPL-3.0-or-later
#include "seats/chaosseat.h"

#include "domain/jsontext.h"
#include "support/text.h"

#include <QTest>

namespace Seatdesk {

namespace {

constexpr int kRestartMilliseconds = 700;

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
    if (m_process.state() != QProcess::Running)
        return;
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
        if (ok)
            m_ledger.note(m_deed, answer.value(q("row"))[q("id")].toString());
        else
            ++m_ledger.refusals;
    }
    m_deed = {};
    m_ready = m_ready || ok;
    if (!m_rests)
        m_pause.start(static_cast<int>(m_random.bounded(60)));
}

void ChaosSeat::next()
{
    if (m_busy || m_rests || !m_ready || m_process.state() != QProcess::Running)
        return;
    const quint32 dice = m_random.bounded(20U);
    if (m_ledger.rows[ChaosLedger::teamOf(m_place.index)].size() < 10 || dice < 2)
        create();
    else if (dice < 5)
        note();
    else if (dice < 7)
        quote();
    else
        change();
}

void ChaosSeat::send(const QJsonObject& request, const ChaosLedger::Deed& deed)
{
    m_busy = true;
    m_deed = deed;
    m_process.write(toJsonText(request) + '\n');
}

/// The last ones of one's team are fought for; now and then it is one that this seat may not even see.
QString ChaosSeat::anyTicket()
{
    const int own = ChaosLedger::teamOf(m_place.index);
    const int team = m_random.bounded(20) == 0 && !m_ledger.rows[1 - own].isEmpty() ? 1 - own : own;
    const QStringList& rows = m_ledger.rows[team];
    const qsizetype among = std::min<qsizetype>(rows.size(), m_random.bounded(2) == 0 ? 6 : 100);
    return rows[rows.size() - 1 - m_random.bounded(static_cast<int>(among))];
}

void ChaosSeat::create()
{
    const QString value = m_ledger.newValue(m_place.index);
    send({{q("do"), q("create")},
          {q("record"), q("ticket")},
          {q("set"), QJsonObject{{q("kind"), q("fault")}, {q("summary"), value}}}},
         {value, q("ticket"), QString(), m_place.index});
}

void ChaosSeat::note()
{
    const QString value = m_ledger.newValue(m_place.index);
    const QJsonObject entry{{q("ticket"), anyTicket()}, {q("kind"), q("note")}, {q("text"), value}};
    send({{q("do"), q("append")}, {q("record"), q("entry")}, {q("set"), entry}},
         {value, q("entry"), QString(), m_place.index});
}

void ChaosSeat::quote()
{
    const QString value = m_ledger.newValue(m_place.index);
    const QJsonObject quoted{{q("ticket"), anyTicket()}, {q("article"), m_place.article}, {q("title"), value}};
    send({{q("do"), q("append")}, {q("record"), q("quote")}, {q("set"), quoted}},
         {value, q("quote"), QString(), m_place.index});
}

void ChaosSeat::change()
{
    const QString row = anyTicket();
    static const char* const fields[] = {"summary", "description", "answer", "address", "reach_time"};
    const QString value = m_ledger.newValue(m_place.index);
    QJsonObject set{{q(fields[m_random.bounded(5)]), value}};
    if (m_random.bounded(25) == 0) {
        set.insert(q("state"), q("dispatched"));
        set.insert(q("scope_id"), m_place.unit);
    }
    send({{q("do"), q("change")}, {q("record"), q("ticket")}, {q("id"), row}, {q("set"), set}},
         {value, q("ticket"), row, m_place.index});
}

QJsonObject ChaosSeat::ask(const QJsonObject& request)
{
    m_answer = {};
    m_busy = true;
    m_process.write(toJsonText(request) + '\n');
    return QTest::qWaitFor([this] { return !m_busy && !m_answer.isEmpty(); }, 60000) ? m_answer : QJsonObject();
}

}  // namespace Seatdesk
