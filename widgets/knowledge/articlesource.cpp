// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/knowledge/articlesource.h"

#include "domain/article.h"
#include "domain/session.h"
#include "domain/typeahead.h"
#include "widgets/knowledge/articletexts.h"

namespace Seatdesk {

ArticleSource::ArticleSource(Workplace& place, QObject* parent)
    : PaletteSource(parent), m_place(place), m_search({place.search, place.records, place.time})
{
    connect(&m_search, &ArticleSearch::found, this, &ArticleSource::answer);
}

QString ArticleSource::title() const
{
    return tr("Knowledge");
}

void ArticleSource::ask(const QString& typed, int limit)
{
    if (typed.trimmed().isEmpty()) {
        Q_EMIT answered(typed, {});
        return;
    }
    const bool all =
        m_place.session.hasRole(QStringLiteral("editor")) || m_place.session.hasRole(QStringLiteral("director"));
    m_search.setReads(all ? ArticleSearch::Reads::Everything : ArticleSearch::Reads::Published);
    m_search.setLimit(limit);
    m_search.find(typed);
}

void ArticleSource::answer(const QString& typed, const QList<Row>& articles)
{
    QList<PaletteEntry> entries;
    for (const Row& row : articles) {
        const Article article(row);
        PaletteEntry entry;
        entry.icon = QStringLiteral("documentation");
        entry.text = article.title();
        entry.marks = m_place.typeAhead.ranges(entry.text, typed);
        entry.place = libraryName(article.library());
        entry.right = versionText(article.version());
        entry.run = [this, id = ArticleId(row.id)](bool) { Q_EMIT articleChosen(id); };
        entries.append(entry);
    }
    Q_EMIT answered(typed, entries);
}

}  // namespace Seatdesk
