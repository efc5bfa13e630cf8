// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/help/keysheet.h"

#include "domain/typeahead.h"
#include "widgets/actions/actionregistry.h"
#include "widgets/controls/linefield.h"
#include "widgets/palette/palettemodel.h"

namespace Seatdesk {

namespace {

/// What works in one part of a page only says in which: two parts may have the same key.
QString wordsOf(const ActionSpec& spec)
{
    const QString part = spec.panel ? spec.panel->accessibleName() : QString();
    return part.isEmpty() ? spec.name : spec.name + QStringLiteral(" · ") + part;
}

}  // namespace

KeySheet::KeySheet(const Theme& theme, ActionRegistry& actions, TypeAhead& typeAhead, QWidget* window)
    : OverlayList(theme, 426, window), m_actions(actions), m_typeAhead(typeAhead)
{
    setObjectName(QStringLiteral("keySheet"));
    setAccessibleName(tr("All keys"));
    input().setAccessibleName(tr("Search the keys"));
    setHint(tr("All keys"));
    setFoot(tr("↑↓ choose    Enter do it    Esc back"), tr("Settings changes keys"));
}

void KeySheet::search(const QString& typed)
{
    QStringList workspaces{m_actions.workspace(), QString()};
    QStringList ids;
    QList<TypeAheadCandidate> candidates;
    for (const QString& id : m_actions.ids()) {
        const ActionSpec& spec = *m_actions.spec(id);
        if (m_actions.keyHint(id).isEmpty())
            continue;
        ids.append(id);
        candidates.append({spec.name, {m_actions.keyHint(id)}});
        if (!workspaces.contains(spec.workspace))
            workspaces.append(spec.workspace);
    }
    workspaces.removeDuplicates();
    QList<QList<PaletteEntry>> groups(workspaces.size());
    for (const TypeAheadHit& hit : m_typeAhead.match(typed, candidates, static_cast<int>(ids.size()))) {
        const QString& id = ids.at(hit.candidate);
        const ActionSpec& spec = *m_actions.spec(id);
        groups[workspaces.indexOf(spec.workspace)].append({.icon = spec.icon,
                                                           .text = wordsOf(spec),
                                                           .marks = hit.ranges,
                                                           .more = m_actions.whyNot(id),
                                                           .right = m_actions.keyHint(id),
                                                           .run = [this, id](bool) { m_actions.run(id); }});
    }
    QStringList titles;
    for (const QString& workspace : std::as_const(workspaces))
        titles.append(workspace.isEmpty() ? tr("Everywhere") : m_actions.workspaceName(workspace));
    setEmptyText(tr("No key is called “%1”.").arg(typed));
    model().setTitles(titles);
    for (qsizetype i = 0; i < groups.size(); ++i)
        model().setGroup(i, groups[i]);
    listChanged();
}

}  // namespace Seatdesk
