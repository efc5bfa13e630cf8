// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commonfaults.h"
#include "items/liverows.h"

namespace Seatdesk {

class Session;

/// What checks of quality give a team to talk over when its roll is called (domain.md, section 6): what the scores of
/// the last week found more than once, and what inspectors remarked. Of people whom the reader sees. GUI thread.
class QualityTalk : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    QualityTalk(Records& records, const Session& session, QObject* parent = nullptr);

    void setTeam(ScopeId team);
    [[nodiscard]] QList<CommonFault> faults() const;
    [[nodiscard]] QStringList remarks() const;
    /// How many scores of the team count.
    [[nodiscard]] int checks() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QList<Row> ofTeam() const;

    const Session& m_session;
    ScopeId m_team;
    qint64 m_since = 0;
    LiveRows m_evaluations;
    LiveRows m_scorecards;
};

}  // namespace Seatdesk
