// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/desk/deskstory.h"

#include "domain/session.h"
#include "domain/settings.h"
#include "domain/ticketnumber.h"
#include "items/timelinemodel.h"
#include "widgets/controls/texts.h"
#include "widgets/tickets/timelinewords.h"
#include "widgets/words/ticketwords.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Seatdesk {

namespace {

constexpr int kLine = 28;

}  // namespace

DeskStory::DeskStory(Workplace& workplace, TicketDesk& desk, const Theme& theme, QWidget* parent)
    : Ground(theme, Role::Surface, Qt::TopEdge, parent), m_work(workplace), m_desk(desk)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 8);
    column->setSpacing(0);
    addSection(column, tr("This ticket so far"), tr("What happened on this ticket so far"), m_own, kOwn);
    m_otherHead = addSection(column, tr("The possible duplicate"), tr("What happened to the possible duplicate"),
                             m_other, kOther);
    m_otherHead->hide();
}

/// Returns its heading.
QWidget* DeskStory::addSection(QVBoxLayout* column, const QString& name, const QString& accessible, PanelLines& lines,
                               int most)
{
    QLabel* head = makeLabel(theme(), name, Role::Text1, TextStep::Base, true);
    head->setContentsMargins(12, 6, 12, 2);
    auto* list = new PanelList(theme(), kLine, most);
    list->setAccessibleName(accessible);
    list->setFocusPolicy(Qt::NoFocus);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setItemDelegate(new PanelLineDelegate(
        theme(), [&lines](const QModelIndex& index) { return lines.lineAt(index.row()); }, kLine, list));
    list->setModel(&lines);
    column->addWidget(head);
    column->addWidget(list);
    return head;
}

void DeskStory::showCard(const DeskCard& card)
{
    m_card = card;
    tellOwn();
}

void DeskStory::setKept(DraftId draft, Instant at)
{
    m_kept.insert(draft, at);
    if (draft == m_card.id)
        tellOwn();
}

std::optional<Instant> DeskStory::kept() const
{
    const auto found = m_kept.constFind(m_card.id);
    return found == m_kept.cend() ? std::nullopt : std::optional(*found);
}

QString DeskStory::clock(Instant at) const
{
    return toDateTime(at, m_work.settings.zone()).toString(QStringLiteral("HH:mm:ss"));
}

void DeskStory::tellOwn()
{
    QList<std::pair<Instant, PanelLine>> events;
    const auto add = [&](std::optional<Instant> at, const QString& title, const QString& aside = {}) {
        if (at)
            events.append({*at, {.lead = clock(*at), .title = title, .aside = aside}});
    };
    add(m_card.arrivedAt, tr("Call came"), m_card.maskedCaller());
    add(m_card.begunAt, tr("Call taken"));
    add(m_card.heldSince, tr("On hold"));
    for (const DraftQuote& quote : m_card.draft.quotes)
        add(quote.at, quote.how == u"quoted" ? tr("Article quoted") : tr("Article linked"),
            tr("%1, version %2").arg(quote.title).arg(quote.version));
    add(m_card.endedAt, tr("Call ended"));
    add(kept(), tr("Draft on disk"), tr("only on this PC until it is saved"));
    std::stable_sort(events.begin(), events.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QList<PanelLine> lines;
    for (const auto& [at, line] : events.mid(std::max<qsizetype>(0, events.size() - kOwn)))
        lines.append(line);
    if (lines.isEmpty())
        lines.append({.aside = tr("Nothing yet")});
    m_own.setLines(lines);
}

void DeskStory::setDuplicate(RecordId ticket)
{
    if (ticket == m_duplicate)
        return;
    m_duplicate = ticket;
    m_otherHead->hide();
    m_other.setLines({});
    if (ticket.isNull())
        return;
    m_desk.load(ticket, this, [this, ticket](const Result<TicketFile>& file) {
        if (file && ticket == m_duplicate)
            tellOther(*file);
    });
}

void DeskStory::tellOther(const TicketFile& file)
{
    TimelineModel all;
    all.show(file);
    QList<PanelLine> lines;
    for (int row = std::max(0, all.rowCount() - kOther); row < all.rowCount(); ++row) {
        const TimelineItem& item = all.itemAt(row);
        const TimelineText text = TimelineWords::of(item, m_work.session, m_work.settings.zone());
        const QStringList more{text.detail, text.body.simplified()};
        lines.append({.lead = TimeWords::moment(item.at, m_work.time.now(), m_work.settings.zone()),
                      .title = text.title,
                      .aside = more.join(u' ').trimmed()});
    }
    m_other.setLines(lines);
    m_otherHead->setVisible(!lines.isEmpty());
}

}  // namespace Seatdesk
