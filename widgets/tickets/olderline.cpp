// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tickets/olderline.h"

#include "domain/ticket.h"
#include "domain/whendone.h"
#include "widgets/controls/texts.h"
#include "widgets/tickets/actionwords.h"
#include "widgets/tickets/ticketcells.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Seatdesk {

namespace {

/// More is no answer to a question; other words are.
constexpr int kEnough = 200;
constexpr int kRowsShown = 5;

}  // namespace

OlderLine::OlderLine(OlderTickets& older, const Session& session, const Theme& theme, QWidget* parent)
    : Ground(theme, Role::Surface, Qt::TopEdge, parent),
      m_older(older),
      m_session(session),
      m_text(new ElidedLabel),
      m_way(new QToolButton),
      m_found(new QListWidget)
{
    setObjectName(QStringLiteral("olderTickets"));
    m_text->setObjectName(QStringLiteral("olderText"));
    m_way->setObjectName(QStringLiteral("olderWay"));
    m_way->setAutoRaise(true);
    m_way->setFocusPolicy(Qt::TabFocus);
    m_way->setProperty("controlHeight", 24);
    theme.dress(m_way, Role::Accent);
    m_found->setObjectName(QStringLiteral("olderFound"));
    m_found->setAccessibleName(tr("Older tickets on the server"));
    m_found->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_found->setTextElideMode(Qt::ElideRight);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(12, 2, 8, 2);
    line->addWidget(m_text, 1);
    line->addWidget(m_way);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_found);
    connect(m_way, &QToolButton::clicked, this, &OlderLine::press);
    connect(m_found, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        Q_EMIT ticketAsked(RecordId::fromString(item->data(Qt::UserRole).toString()));
    });
    offer();
    clear();
    hide();
}

void OlderLine::setWords(const QString& words)
{
    const QString asked = words.simplified();
    if (asked == m_words)
        return;
    m_words = asked;
    m_runs = false;
    ++m_search;
    clear();
    setVisible(!m_words.isEmpty());
    offer();
}

void OlderLine::offer()
{
    say(tr("Older tickets are on the server."), tr("Search there"));
}

void OlderLine::clear()
{
    m_found->clear();
    m_found->hide();
}

void OlderLine::say(const QString& sentence, const QString& way)
{
    m_text->setFullText(sentence);
    m_way->setText(way);
    m_way->setAccessibleName(way);
}

/// One button, that stays where it is while portion after portion comes.
void OlderLine::press()
{
    if (!m_runs)
        return search();
    ++m_search;
    showEnd(false);
}

void OlderLine::search()
{
    m_runs = true;
    ++m_search;
    clear();
    say(tr("Searching on the server…"), tr("Cancel"));
    lookFurther({});
}

void OlderLine::lookFurther(const RecordId& before)
{
    whenDone(m_older.findOlder(m_words, before), this, [this, asked = m_search](const Result<OlderPage>& page) {
        if (asked == m_search)
            take(page);
    });
}

void OlderLine::take(const Result<OlderPage>& page)
{
    if (!page) {
        m_runs = false;
        return say(page.error().kind == Error::Kind::Offline
                       ? tr("Older tickets are on the server, which cannot be reached now.")
                       : ActionWords::failure(tr("Searching on the server"), page.error()),
                   tr("Try again"));
    }
    for (const Row& ticket : page->tickets)
        add(ticket);
    if (page->reached.isNull() || m_found->count() >= kEnough)
        return showEnd(page->reached.isNull());
    showProgress(*page);
    lookFurther(page->reached);
}

void OlderLine::showProgress(const OlderPage& page)
{
    const QString found = tr("%n found", nullptr, m_found->count());
    if (!page.reachedAt)
        return say(tr("Searching on the server… %1").arg(found), tr("Cancel"));
    const QDate day = toDateTime(*page.reachedAt, QTimeZone::utc()).date();
    say(tr("Searching on the server, back to %1… %2").arg(QLocale().toString(day, QLocale::ShortFormat), found),
        tr("Cancel"));
}

void OlderLine::showEnd(bool isComplete)
{
    m_runs = false;
    const int count = m_found->count();
    QString sentence =
        isComplete ? tr("No older ticket on the server has these words.") : tr("Nothing found on the server so far.");
    if (count > 0 && isComplete)
        sentence = tr("%n older ticket(s) on the server. Opening one brings it here.", nullptr, count);
    else if (count > 0)
        sentence = tr("%n older ticket(s) on the server so far. More words find fewer.", nullptr, count);
    say(sentence, tr("Search again"));
}

void OlderLine::add(const Row& ticket)
{
    using Column = TicketListModel::Column;
    QStringList parts;
    for (const Column column : {Column::Number, Column::State, Column::Summary, Column::Customer}) {
        if (const QString text = TicketCells::text(Ticket(ticket), column, m_session); !text.isEmpty())
            parts.append(text);
    }
    auto* item = new QListWidgetItem(parts.join(QStringLiteral("  ")), m_found);
    item->setData(Qt::UserRole, ticket.id.toString());
    const int shown = std::min(m_found->count(), kRowsShown);
    m_found->setFixedHeight(shown * m_found->sizeHintForRow(0) + 2 * m_found->frameWidth());
    m_found->show();
}

}  // namespace Seatdesk
