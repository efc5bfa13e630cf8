// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/desk/quotesrow.h"

#include "widgets/controls/chip.h"
#include "widgets/controls/texts.h"

#include <QHBoxLayout>

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr int kTitle = 180;

}  // namespace

QuotesRow::QuotesRow(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(6);
    m_row->addStretch();
    setFixedHeight(theme.height(20));
}

void QuotesRow::setQuotes(const QList<DraftQuote>& quotes)
{
    m_quotes = quotes;
    showChips();
}

void QuotesRow::add(const DraftQuote& quote)
{
    const auto same = std::find_if(m_quotes.begin(), m_quotes.end(), [&](const DraftQuote& known) {
        return known.article == quote.article && known.version == quote.version;
    });
    if (same == m_quotes.end())
        m_quotes.append(quote);
    else if (same->how == u"linked")
        *same = quote;
    else
        return;
    showChips();
    Q_EMIT changed();
}

void QuotesRow::showChips()
{
    while (m_row->count() > 1) {
        QLayoutItem* item = m_row->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QFontMetrics metrics(m_theme.font(TextStep::Small));
    for (int i = 0; i < m_quotes.size(); ++i) {
        const DraftQuote& quote = m_quotes.at(i);
        const bool linked = quote.how == u"linked";
        auto* chip = new Chip(m_theme,
                              {.icon = linked ? QStringLiteral("edit-link") : QStringLiteral("documentation"),
                               .text = elidedText(quote.title, metrics, kTitle),
                               .more = tr("version %1").arg(quote.version),
                               .tone = linked ? Tone::Neutral : Tone::Accent},
                              this);
        chip->setRemovable(true);
        chip->setToolTip(quote.title);
        chip->setObjectName(QStringLiteral("quote%1").arg(i));
        connect(chip, &Chip::removed, this, [this, i] {
            m_quotes.removeAt(i);
            showChips();
            Q_EMIT changed();
        });
        m_row->insertWidget(i, chip);
    }
    setVisible(!m_quotes.isEmpty());
}

}  // namespace Seatdesk
