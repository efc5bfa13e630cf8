// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drafts/formdraft.h"

#include "domain/instant.h"
#include "domain/whendone.h"
#include "widgets/words/errorwords.h"

#include <algorithm>

namespace Seatdesk {

FormDraft::FormDraft(Drafts& drafts, const TimeSource& time, Form form, QObject* parent)
    : QObject(parent), m_drafts(drafts), m_time(time), m_form(std::move(form)), m_keeper(drafts)
{
    connect(&m_keeper, &DraftKeeper::failed, this, [this](const Error& error) {
        m_form.tell(tr("What you type is not being kept on disk.") + u' ' + ErrorWords::reason(error));
    });
    whenDone(drafts.all(), this, [this](const Result<QList<Draft>>& known) {
        if (known)
            take(*known);
    });
}

FormDraft::~FormDraft()
{
    m_keeper.flush();
}

/// What is on disk; what was typed meanwhile is newer.
void FormDraft::take(const QList<Draft>& drafts)
{
    for (const Draft& draft : drafts) {
        const QString about = draft.content.value(kAbout).toString();
        if (draft.content.value(kKind).toString() == keyOf(m_form.kind) && !m_known.contains(about))
            m_known.insert(about, draft);
    }
    if (m_isOpen && !m_isTouched)
        restore();
}

void FormDraft::open(const QString& about, const QString& title)
{
    m_keeper.flush();
    m_about = about;
    m_title = title;
    m_isOpen = true;
    m_isTouched = false;
    restore();
}

void FormDraft::restore()
{
    const auto known = m_known.constFind(m_about);
    if (known == m_known.constEnd())
        return;
    m_isRestoring = true;
    m_form.write(known->content.value(kFields).toObject());
    m_isRestoring = false;
}

void FormDraft::touch()
{
    if (m_isRestoring || !m_isOpen)
        return;
    m_isTouched = true;
    const QJsonObject fields = m_form.read();
    if (fields.isEmpty()) {
        drop(m_about);
        return;
    }
    Draft& draft = m_known[m_about];
    if (draft.id.isNull())
        draft.id = newId<DraftId>();
    draft.content = {{kKind, keyOf(m_form.kind)}, {kAbout, m_about}, {kTitle, m_title}, {kFields, fields}};
    draft.updatedAt = m_time.now();
    m_keeper.touch(draft.id, [draft] { return draft; });
}

bool FormDraft::drop(const QString& about)
{
    const Draft draft = m_known.take(about);
    if (!draft.id.isNull())
        m_keeper.drop(draft.id);
    return about == m_about;
}

void FormDraft::forget(DraftId id)
{
    const auto isIt = [id](const Draft& draft) { return draft.id == id; };
    const auto known = std::find_if(m_known.cbegin(), m_known.cend(), isIt);
    if (known == m_known.cend())
        return;
    const bool isShown = m_isOpen && known.key().isEmpty() && m_about.isEmpty();
    m_known.erase(known);
    m_keeper.drop(id);
    if (!isShown)
        return;
    m_isRestoring = true;
    m_form.write({});
    m_isRestoring = false;
}

}  // namespace Seatdesk
