// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/listeninglog.h"

#include "domain/accesslogentry.h"
#include "domain/callrecording.h"
#include "domain/drafts.h"
#include "domain/groupbuilder.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/whendone.h"

namespace Seatdesk {

namespace {

constexpr QLatin1StringView kKind{"kind"};
constexpr QLatin1StringView kPlaceKey{"place"};
constexpr QLatin1StringView kRecordingKey{"recording"};
constexpr QLatin1StringView kAtKey{"at"};
constexpr QLatin1StringView kHeardKey{"heard"};
/// Of drafts that nobody typed: none of those that are listed as unfinished.
constexpr QLatin1StringView kListening{"listening"};

RecordId entryOf(const Draft& draft)
{
    return RecordId(draft.id.uuid());
}

}  // namespace

ListeningLog::ListeningLog(const Ways& ways, QObject* parent) : QObject(parent), m_ways(ways)
{
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(kKeepMs);
    connect(&m_keeping, &QTimer::timeout, this, &ListeningLog::keep);
    takeUp();
}

/// It stays a draft: nobody would hear any more that it was entered.
ListeningLog::~ListeningLog()
{
    keep();
}

void ListeningLog::begin(RecordId recording)
{
    if (recording == m_recording)
        return;
    enter();
    m_recording = recording;
}

void ListeningLog::add(const HeardPart& part)
{
    if (m_recording.isNull())
        return;
    if (m_heard.isEmpty()) {
        m_draft = newId<DraftId>();
        m_begunAt = toMicros(m_ways.time.now());
    }
    m_heard.add(part);
    if (!m_heard.isEmpty() && !m_keeping.isActive())
        m_keeping.start();
}

Draft ListeningLog::draft() const
{
    return {m_draft,
            {{kKind, kListening},
             {kPlaceKey, m_ways.place},
             {kRecordingKey, m_recording.toString()},
             {kAtKey, m_begunAt},
             {kHeardKey, m_heard.toJson()}},
            m_ways.time.now()};
}

void ListeningLog::keep()
{
    m_keeping.stop();
    if (!m_heard.isEmpty())
        m_ways.drafts.put(draft());
}

void ListeningLog::enter()
{
    m_keeping.stop();
    if (m_heard.isEmpty())
        return;
    const Draft done = draft();
    m_heard.clear();
    // On disk first, whatever becomes of the entry.
    m_ways.drafts.put(done);
    submit(done);
}

void ListeningLog::takeUp()
{
    whenDone(m_ways.drafts.all(), this, [this](const Result<QList<Draft>>& drafts) {
        for (const Draft& draft : drafts.value_or(QList<Draft>())) {
            const bool isOurs = draft.content.value(kKind).toString() == kListening &&
                                draft.content.value(kPlaceKey).toString() == m_ways.place;
            if (isOurs && draft.id != m_draft)
                takeUp(draft);
        }
    });
}

/// The end may have come between the entry and the dropping of its draft.
void ListeningLog::takeUp(const Draft& draft)
{
    whenDone(m_ways.records.get(AccessLogEntry::kRecord, entryOf(draft)), this, [this, draft](const Result<Row>& row) {
        if (row)
            m_ways.drafts.drop(draft.id);
        else if (row.error().kind == Error::Kind::NotFound)
            submit(draft);
    });
}

void ListeningLog::submit(const Draft& draft)
{
    GroupBuilder group(m_ways.seat, m_ways.session.person(), m_ways.time);
    group.insert(AccessLogEntry::kRecord, ScopeId(),
                 {{AccessLogEntryField::kAt, draft.content.value(kAtKey)},
                  {AccessLogEntryField::kBy, m_ways.session.person().toString()},
                  {AccessLogEntryField::kWhat, kWhat},
                  {AccessLogEntryField::kRecord, CallRecording::kRecord},
                  {AccessLogEntryField::kTarget, draft.content.value(kRecordingKey)},
                  {AccessLogEntryField::kAmount, 1},
                  {AccessLogEntryField::kHeard, draft.content.value(kHeardKey)},
                  {QStringLiteral("also_scope"), m_ways.session.person().toString()}},
                 entryOf(draft));
    whenDone(m_ways.records.submit(group.group()), this, [this, id = draft.id](const Result<void>& entered) {
        // What was not entered is entered the next time.
        if (entered)
            m_ways.drafts.drop(id);
    });
}

}  // namespace Seatdesk
