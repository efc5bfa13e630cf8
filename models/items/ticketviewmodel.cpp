// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ticketviewmodel.h"

#include "domain/records.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/ticket.h"
#include "domain/whendone.h"

#include <QJsonObject>

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr int kCountCoalesceMs = 250;
constexpr int kMinuteMs = 60'000;

}  // namespace

TicketViewModel::TicketViewModel(Records& records, const Session& session, const Settings& settings, QObject* parent)
    : QAbstractListModel(parent), m_records(records), m_session(session), m_settings(settings)
{
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(kCountCoalesceMs);
    connect(&m_countTimer, &QTimer::timeout, this, &TicketViewModel::count);
    m_minuteTimer.start(kMinuteMs);
    connect(&m_minuteTimer, &QTimer::timeout, this, &TicketViewModel::count);
    connect(&m_records.feed(), &RecordFeed::changed, this, &TicketViewModel::apply);
    connect(&m_records.feed(), &RecordFeed::reset, this, &TicketViewModel::readSaved);
    rebuild({});
    readSaved();
}

void TicketViewModel::apply(const QList<RowChange>& changes)
{
    const auto concerns = [&](QLatin1StringView record) {
        return std::any_of(changes.begin(), changes.end(),
                           [&](const RowChange& change) { return change.row.record == record; });
    };
    if (concerns(SavedView::kRecord))
        readSaved();
    else if (concerns(Ticket::kRecord))
        countSoon();
}

void TicketViewModel::countSoon()
{
    if (!m_countTimer.isActive())
        m_countTimer.start();
}

void TicketViewModel::readSaved()
{
    Query query;
    query.record = SavedView::kRecord;
    query.sort = {{QString(SavedViewField::kPosition), false}, {QString(SavedViewField::kName), false}};
    whenDone(m_records.list(query), this, [this](const Result<QList<Row>>& rows) {
        if (rows)
            rebuild(*rows);
        count();
    });
}

void TicketViewModel::rebuild(const QList<Row>& saved)
{
    QList<Line> lines;
    for (const DefaultView& view : defaultTicketViews(m_settings))
        lines.append({false, {TicketView::Section::Own, view.key, {}, view.query, view.isWarning, {}}, {}});
    for (const TicketView::Section section : {TicketView::Section::Team, TicketView::Section::Person}) {
        const bool own = section == TicketView::Section::Person;
        QList<Line> part{{true, {section, {}, {}, {}, false, {}}, {}}};
        for (const Row& row : saved) {
            const Result<Query> query = Query::fromJson(SavedView(row).query().toObject());
            if ((row.scope == ScopeId(m_session.person())) == own && query && query->record == Ticket::kRecord)
                part.append({false, {section, {}, SavedView(row).name(), *query, false, row}, {}});
        }
        if (part.size() > 1)
            lines += part;
    }
    for (Line& line : lines) {
        for (const Line& old : std::as_const(m_lines)) {
            if (!line.heading && !old.heading && old.view.isSame(line.view) &&
                old.view.query.toJson() == line.view.query.toJson())
                line.count = old.count;
        }
    }
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

Query TicketViewModel::resolved(const Query& query) const
{
    return Seatdesk::resolved(query, m_session.person().toString(), toMicros(m_session.time().now()),
                              m_settings.zone());
}

void TicketViewModel::count()
{
    if (m_counting) {
        m_countAgain = true;
        return;
    }
    QList<int> places;
    QList<Query> queries;
    for (int i = 0; i < m_lines.size(); ++i) {
        if (m_lines.at(i).heading)
            continue;
        places.append(i);
        queries.append(resolved(m_lines.at(i).view.query));
    }
    m_counting = true;
    m_countAgain = false;
    const qsizetype lines = m_lines.size();
    whenDone(m_records.counts(queries), this, [this, places, lines](const Result<QList<qint64>>& counts) {
        m_counting = false;
        if (counts && m_lines.size() == lines && counts->size() == places.size())
            takeCounts(places, *counts);
        if (m_countAgain)
            m_countTimer.start();
    });
}

void TicketViewModel::takeCounts(const QList<int>& places, const QList<qint64>& counts)
{
    for (qsizetype i = 0; i < places.size(); ++i) {
        Line& line = m_lines[places.at(i)];
        if (line.count == counts.at(i))
            continue;
        line.count = counts.at(i);
        Q_EMIT dataChanged(index(places.at(i)), index(places.at(i)), {CountRole});
    }
    m_countedAt = m_session.time().now();
    Q_EMIT counted();
}

std::optional<TicketView> TicketViewModel::viewAt(int row) const
{
    if (row < 0 || row >= m_lines.size() || m_lines.at(row).heading)
        return std::nullopt;
    return m_lines.at(row).view;
}

int TicketViewModel::rowOf(const TicketView& view) const
{
    for (int i = 0; i < m_lines.size(); ++i) {
        if (!m_lines.at(i).heading && m_lines.at(i).view.isSame(view))
            return i;
    }
    return -1;
}

int TicketViewModel::step(int row, int by) const
{
    const auto count = static_cast<int>(m_lines.size());
    for (int next = (row + by + count) % count; next != row; next = (next + by + count) % count) {
        if (!m_lines.at(next).heading)
            return next;
    }
    return row;
}

int TicketViewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant TicketViewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines.at(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return line.view.name;
        case Qt::AccessibleTextRole:
            return m_words ? QVariant(m_words(line.view)) : QVariant();
        case HeadingRole:
            return line.heading;
        case SectionRole:
            return static_cast<int>(line.view.section);
        case KeyRole:
            return line.view.key;
        case CountRole:
            return line.count ? QVariant(*line.count) : QVariant();
        case WarningRole:
            return line.view.isWarning;
        case QueryRole:
            return line.view.query.toJson();
        default:
            return {};
    }
}

Qt::ItemFlags TicketViewModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || m_lines.at(index.row()).heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

}  // namespace Seatdesk
