// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/palette/commandpalette.h"

#include "widgets/controls/linefield.h"
#include "widgets/palette/palettemodel.h"

namespace Seatdesk {

namespace {

constexpr int kPlaceAt = 426;

}  // namespace

CommandPalette::CommandPalette(const Theme& theme, QWidget* window) : OverlayList(theme, kPlaceAt, window)
{
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Search and commands"));
    input().setAccessibleName(tr("Search and commands"));
    setHint(tr("Characters, pinyin or initials"));
}

void CommandPalette::addSource(PaletteSource* source, int limit)
{
    source->setParent(this);
    const qsizetype group = m_sources.size();
    m_sources.append({source, limit});
    connect(source, &PaletteSource::answered, this,
            [this, group](const QString& typed, const QList<PaletteEntry>& entries) { take(group, typed, entries); });
}

void CommandPalette::setKeySheetHint(const QString& words)
{
    m_keySheetHint = words;
}

void CommandPalette::search(const QString& typed)
{
    m_typed = typed;
    QStringList titles;
    for (const Asked& asked : std::as_const(m_sources))
        titles.append(asked.source->title());
    model().setTitles(titles);
    setEmptyText(tr("Nothing found for “%1”. Try fewer words, or initials such as pd.").arg(typed));
    const QString back = returnName();
    setFoot(tr("↑↓ choose    Enter run    Ctrl+Enter in a new card    Esc back") +
                (back.isEmpty() ? QString() : QStringLiteral(" · ") + back),
            m_keySheetHint);
    for (const Asked& asked : std::as_const(m_sources))
        asked.source->ask(typed, asked.limit);
    listChanged();
}

void CommandPalette::take(qsizetype group, const QString& typed, const QList<PaletteEntry>& entries)
{
    if (typed != m_typed)
        return;
    model().setGroup(group, entries);
    listChanged();
}

}  // namespace Seatdesk
