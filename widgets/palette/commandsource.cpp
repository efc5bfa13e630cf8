// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/palette/commandsource.h"

#include "domain/typeahead.h"
#include "widgets/actions/actionregistry.h"

#include <algorithm>

namespace Seatdesk {

CommandSource::CommandSource(ActionRegistry& actions, TypeAhead& typeAhead, QObject* parent)
    : PaletteSource(parent), m_actions(actions), m_typeAhead(typeAhead)
{}

QString CommandSource::title() const
{
    return tr("Commands");
}

void CommandSource::ask(const QString& typed, int limit)
{
    QStringList ids = m_actions.ids();
    ids.removeAll(QStringLiteral("palette.open"));
    // What belongs to the current workspace comes first among equals.
    std::stable_partition(ids.begin(), ids.end(), [this](const QString& id) {
        return m_actions.spec(id)->workspace == m_actions.workspace() && !m_actions.workspace().isEmpty();
    });
    QList<TypeAheadCandidate> candidates;
    for (const QString& id : std::as_const(ids))
        candidates.append({m_actions.spec(id)->name, {}});
    QList<PaletteEntry> entries;
    for (const TypeAheadHit& hit : m_typeAhead.match(typed, candidates, limit)) {
        const QString& id = ids.at(hit.candidate);
        const ActionSpec& spec = *m_actions.spec(id);
        const QString reason = m_actions.whyNot(id);
        entries.append({.icon = spec.icon,
                        .text = spec.name,
                        .marks = hit.ranges,
                        .more = reason,
                        .place = m_actions.workspaceName(spec.workspace),
                        .right = m_actions.keyHint(id),
                        .enabled = reason.isEmpty() || spec.workspace != m_actions.workspace(),
                        .run = [this, id](bool) { m_actions.run(id); }});
    }
    Q_EMIT answered(typed, entries);
}

}  // namespace Seatdesk
