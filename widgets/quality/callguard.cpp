// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/callguard.h"

#include "domain/redactions.h"
#include "widgets/quality/listening.h"
#include "widgets/workplace.h"

#include <cmath>

namespace Seatdesk {

namespace {

/// While it plays what is heard is asked for this often; after such a pause the person has done with it.
constexpr int kTellMs = 2000;
constexpr int kLeaveMs = 30000;
constexpr double kMsASecond = 1000;

}  // namespace

CallGuard::CallGuard(Workplace& place, Listening& sound, const QString& page, QObject* parent)
    : QObject(parent),
      m_place(place),
      m_sound(sound),
      m_log({place.records, place.drafts, place.session, place.time, place.seat, page})
{
    m_telling.setInterval(kTellMs);
    m_leaving.setInterval(kLeaveMs);
    m_leaving.setSingleShot(true);
    connect(&m_telling, &QTimer::timeout, &sound, &Listening::tellHeard);
    connect(&m_leaving, &QTimer::timeout, this, &CallGuard::leave);
    connect(&sound, &Listening::changed, this, &CallGuard::followPlaying);
    connect(&sound, &Listening::heard, this, [this](double from, double to, double speed) {
        m_log.add({std::llround(from * kMsASecond), std::llround(to * kMsASecond), speed, m_sound.isOriginal()});
    });
    connect(&sound, &Listening::callChanged, this, &CallGuard::followCall);
    followCall();
}

QList<Row> CallGuard::redactions() const
{
    return m_rows ? m_rows->rows() : QList<Row>();
}

void CallGuard::leave()
{
    m_leaving.stop();
    m_sound.tellHeard();
    m_log.enter();
}

void CallGuard::followPlaying()
{
    if (m_sound.isPlaying() == m_telling.isActive())
        return;
    if (m_sound.isPlaying()) {
        m_telling.start();
        m_leaving.stop();
    } else {
        m_telling.stop();
        m_leaving.start();
    }
}

void CallGuard::followCall()
{
    m_log.begin(m_sound.call());
    m_rows.reset();
    if (!m_sound.call().isNull()) {
        m_rows = std::make_unique<LiveRows>(m_place.records);
        connect(m_rows.get(), &LiveRows::failed, &m_sound, &Listening::forgetHidden);
        connect(m_rows.get(), &LiveRows::failed, this, &CallGuard::failed);
        connect(m_rows.get(), &LiveRows::changed, this, [this] {
            m_sound.setHidden(hiddenRanges(m_rows->rows()));
            Q_EMIT changed();
        });
        Query query;
        query.record = Redaction::kRecord;
        query.where = {{RedactionField::kRecording, Condition::Test::Equal, m_sound.call().toString(), {}}};
        m_rows->setQuery(query);
    }
    Q_EMIT changed();
}

}  // namespace Seatdesk
