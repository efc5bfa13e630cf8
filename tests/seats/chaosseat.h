// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "seats/chaosledger.h"

#include <QJsonObject>
#include <QObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QString>
#include <QTimer>

namespace Seatdesk {

/// One process of the `seat` command that saves without rest, is killed now and then, and starts again.
class ChaosSeat : public QObject
{
    Q_OBJECT

public:
    struct Place
    {
        QString program;
        QStringList arguments;
        QString unit;     ///< where owners dispatch some of their tickets to
        QString article;  ///< that answers are quoted from
        int index = 0;
    };

    ChaosSeat(Place place, ChaosLedger& ledger, quint32 seed, QObject* parent = nullptr);
    ~ChaosSeat() override;

    void start();
    /// As the power would.
    void kill();
    /// No new deeds; the one under way is answered, or given up when the process is killed.
    void rest() { m_rests = true; }
    [[nodiscard]] bool isIdle() const
    {
        return m_rests && m_ready && !m_busy && m_process.state() == QProcess::Running;
    }
    /// One question, one answer, while it rests.
    QJsonObject ask(const QJsonObject& request);

private:
    void takeLine();
    void next();
    void send(const QJsonObject& request, const ChaosLedger::Deed& deed);
    [[nodiscard]] QString anyTicket();
    void create();
    void note();
    void quote();
    void change();

    Place m_place;
    ChaosLedger& m_ledger;
    QRandomGenerator m_random;
    QProcess m_process;
    QTimer m_pause;
    ChaosLedger::Deed m_deed;
    QJsonObject m_answer;
    bool m_busy = false;
    bool m_rests = false;
    bool m_ready = false;  ///< somebody is signed in
};

}  // namespace Seatdesk
