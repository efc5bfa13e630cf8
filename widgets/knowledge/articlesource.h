// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/articlesearch.h"
#include "widgets/palette/palettesource.h"
#include "widgets/workplace.h"

namespace Seatdesk {

/// Articles in the command palette.
class ArticleSource : public PaletteSource
{
    Q_OBJECT

public:
    explicit ArticleSource(Workplace& place, QObject* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void ask(const QString& typed, int limit) override;

Q_SIGNALS:
    /// An article was chosen.
    void articleChosen(Seatdesk::ArticleId article);

private:
    void answer(const QString& typed, const QList<Row>& articles);

    Workplace& m_place;
    ArticleSearch m_search;
};

}  // namespace Seatdesk
