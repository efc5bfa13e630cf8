// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sampleplan.h"

#include <QCryptographicHash>
#include <QHash>
#include <QMap>

#include <algorithm>
#include <tuple>

namespace Seatdesk {

namespace {

struct Candidate
{
    SampleCall call;
    QByteArray lot;
    int span = 0;  ///< in which part of the month
};

QByteArray lotOf(const SampleCall& call, const SampleRules& rules)
{
    const QString words = rules.seed + u'|' + sampleMonth(rules.month) + u'|' + call.recording.toString();
    return QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha256);
}

bool isInMonth(const SampleCall& call, const SampleRules& rules)
{
    const QDate day = toDateTime(call.takenAt, rules.zone).date();
    return day.year() == rules.month.year() && day.month() == rules.month.month();
}

/// The month in as many parts as calls are planned.
int spanOf(const SampleCall& call, const SampleRules& rules)
{
    const int day = toDateTime(call.takenAt, rules.zone).date().day();
    return (day - 1) * qMax(1, rules.perAgent) / rules.month.daysInMonth();
}

/// One agent's draw.
class Draw
{
public:
    Draw(const QList<SampleCall>& calls, const SampleRules& rules) : m_missing(rules.perAgent)
    {
        for (const SampleCall& call : calls) {
            const Candidate candidate{call, lotOf(call, rules), spanOf(call, rules)};
            if (call.isInSample)
                count(candidate);
            else if (!call.isJudged)
                m_open.append(candidate);
        }
        std::sort(m_open.begin(), m_open.end(), [](const Candidate& a, const Candidate& b) { return a.lot < b.lot; });
    }

    QList<SamplePick> picks()
    {
        for (qsizetype i = 0; i < m_open.size();) {
            if (m_open.at(i).call.forced)
                take(i);
            else
                ++i;
        }
        while (m_missing > 0 && !m_open.isEmpty())
            take(best());
        return m_picks;
    }

private:
    void count(const Candidate& candidate)
    {
        ++m_spans[candidate.span];
        ++m_strata[candidate.call.stratum];
        --m_missing;
    }
    void take(qsizetype place)
    {
        const Candidate candidate = m_open.takeAt(place);
        count(candidate);
        m_picks.append({candidate.call.recording, candidate.call.forced});
    }
    /// From the part of the month and then the stratum that have the fewest; the lot decides.
    [[nodiscard]] qsizetype best() const
    {
        const auto rank = [this](const Candidate& one) {
            return std::tuple(m_spans.value(one.span), m_strata.value(one.call.stratum));
        };
        const auto found = std::min_element(m_open.begin(), m_open.end(),
                                            [&](const Candidate& a, const Candidate& b) { return rank(a) < rank(b); });
        return found - m_open.begin();
    }

    QList<Candidate> m_open;  ///< by their lots
    QList<SamplePick> m_picks;
    QHash<int, int> m_spans;
    QHash<QString, int> m_strata;
    int m_missing;
};

QMap<QString, QList<SampleCall>> byAgent(const QList<SampleCall>& calls, const SampleRules& rules)
{
    QMap<QString, QList<SampleCall>> agents;
    for (const SampleCall& call : calls) {
        if (!call.agent.isNull() && isInMonth(call, rules))
            agents[call.agent.toString()].append(call);
    }
    return agents;
}

}  // namespace

QString sampleMonth(const QDate& day)
{
    return day.toString(QStringLiteral("yyyy-MM"));
}

QList<SamplePick> drawSample(const QList<SampleCall>& calls, const SampleRules& rules)
{
    QList<SamplePick> picks;
    const QMap<QString, QList<SampleCall>> agents = byAgent(calls, rules);
    for (const QList<SampleCall>& own : agents)
        picks.append(Draw(own, rules).picks());
    return picks;
}

QList<SampleCount> sampleCounts(const QList<SampleCall>& calls, const SampleRules& rules)
{
    QList<SampleCount> counts;
    const QMap<QString, QList<SampleCall>> agents = byAgent(calls, rules);
    for (const QList<SampleCall>& own : agents) {
        SampleCount count{own.constFirst().agent, rules.perAgent, 0, 0, static_cast<int>(own.size())};
        for (const SampleCall& call : own) {
            count.drawn += call.isInSample ? 1 : 0;
            count.judged += call.isInSample && call.isJudged ? 1 : 0;
        }
        counts.append(count);
    }
    std::stable_sort(counts.begin(), counts.end(),
                     [](const SampleCount& a, const SampleCount& b) { return a.missing() > b.missing(); });
    return counts;
}

}  // namespace Seatdesk
