// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/recordinglist.h"

#include "domain/callrecording.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/ticketnumber.h"
#include "domain/typeahead.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/linefield.h"
#include "widgets/controls/plainlist.h"
#include "widgets/controls/texts.h"
#include "widgets/knowledge/articletexts.h"
#include "widgets/knowledge/twolinedelegate.h"
#include "widgets/quality/recordingsmodel.h"
#include "widgets/quality/soundwords.h"
#include "widgets/workplace.h"

#include <QHBoxLayout>
#include <QListView>

#include <algorithm>

namespace Seatdesk {

RecordingList::RecordingList(Workplace& place, const Theme& theme, QWidget* parent)
    : Ground(theme, Role::Surface, Qt::RightEdge, parent),
      m_place(place),
      m_rows(place.records),
      m_beyond(place.records),
      m_model(new RecordingsModel([this](const Row& row) { return spoken(row); }, this)),
      m_search(new LineField(theme)),
      m_none(makeLabel(theme, tr("No recording is like this."), Role::Text2)),
      m_count(makeLabel(theme, {}, Role::Text2, TextStep::Small))
{
    setObjectName(QStringLiteral("recordingPane"));
    m_list =
        makePlainList(m_model,
                      new TwoLineDelegate(
                          theme, [this](const QModelIndex& index) { return linesOf(*m_model->rowAt(index)); }, nullptr),
                      QStringLiteral("recordingList"), tr("Recordings"));
    build();
    connect(m_search, &QLineEdit::textChanged, this, &RecordingList::narrow);
    connect(&m_rows, &LiveRows::changed, this, &RecordingList::narrow);
    connect(&m_beyond, &LiveRows::changed, this, &RecordingList::takeBeyond);
    for (LiveRows* rows : {&m_rows, &m_beyond})
        connect(rows, &LiveRows::failed, this, &RecordingList::failed);
    connect(&place.session, &Session::changed, this, &RecordingList::narrow);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        const RecordId now = current() ? current()->id : RecordId();
        if (std::exchange(m_current, now) != now)
            Q_EMIT currentChanged();
    });
    Query query;
    query.record = CallRecording::kRecord;
    query.sort = {{RecordingField::kTakenAt, true}};
    query.limit = kMost;
    m_rows.setQuery(query);
}

void RecordingList::build()
{
    setFixedWidth(kWidth);
    m_search->setObjectName(QStringLiteral("recordingSearch"));
    m_search->setAccessibleName(tr("Narrow the recordings"));
    m_search->setPlaceholderText(tr("Agent, day, ticket"));
    m_search->setLeadingIcon(QStringLiteral("search"));
    m_count->setObjectName(QStringLiteral("recordingCount"));
    m_none->setContentsMargins(12, 8, 12, 8);
    m_none->setWordWrap(true);
    auto* head = new Ground(theme(), Role::Sunken, Qt::BottomEdge);
    head->setFixedHeight(theme().height(40));
    auto* titles = new QHBoxLayout(head);
    titles->setContentsMargins(12, 0, 12, 1);
    titles->addWidget(makeLabel(theme(), tr("Recordings"), Role::Text1, TextStep::Base, true));
    titles->addStretch();
    titles->addWidget(m_count);
    auto* search = new QHBoxLayout;
    search->setContentsMargins(12, 8, 12, 8);
    search->addWidget(m_search);
    m_foot = new Ground(theme(), Role::Sunken, Qt::TopEdge);
    auto* ways = new QHBoxLayout(m_foot);
    ways->setContentsMargins(12, 4, 12, 4);
    m_foot->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addLayout(search);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    column->addWidget(m_foot);
}

QWidget* RecordingList::list() const
{
    return m_list;
}

void RecordingList::addWayIn(KeyHintButton* button)
{
    static_cast<QHBoxLayout*>(m_foot->layout())->addWidget(button);
    static_cast<QHBoxLayout*>(m_foot->layout())->addStretch();
    m_foot->show();
}

QString RecordingList::agentOf(const Row& row) const
{
    const QString name = m_place.session.nameOf(ScopeId(CallRecording(row).agent()));
    return name.isEmpty() ? tr("Agent unknown") : name;
}

TwoLines RecordingList::linesOf(const Row& row) const
{
    const CallRecording call(row);
    TwoLines lines;
    lines.title = agentOf(row);
    if (!call.ticketNumber().isEmpty())
        lines.title += QStringLiteral(" · ") + TicketNumber::shown(call.ticketNumber());
    if (call.takenAt())
        lines.facts = momentText(*call.takenAt(), m_place.settings.zone());
    lines.state = SoundWords::clock(static_cast<double>(call.lengthMs()) / 1000);
    if (call.judgedAt()) {
        lines.facts = factsText({lines.facts, tr("Scored")});
        lines.stateIcon = QStringLiteral("emblem-checked");
    } else if (!call.sampleMonth().isEmpty()) {
        lines.facts = factsText({lines.facts, call.sampleCause() == u"forced" ? tr("must be scored") : tr("sample")});
    }
    return lines;
}

QString RecordingList::spoken(const Row& row) const
{
    const TwoLines lines = linesOf(row);
    return factsText({lines.title, lines.facts, lines.state});
}

const Row* RecordingList::current() const
{
    return m_model->rowAt(m_list->currentIndex());
}

int RecordingList::shown() const
{
    return m_model->rowCount();
}

/// By what is seen of a row, in Chinese, pinyin, initials or digits.
void RecordingList::narrow()
{
    const QString typed = m_search->text().trimmed();
    QList<Row> rows = m_rows.rows();
    for (const Row& row : m_beyond.rows()) {
        if (std::none_of(rows.cbegin(), rows.cend(), [&](const Row& listed) { return listed.id == row.id; }))
            rows.append(row);
    }
    if (!typed.isEmpty()) {
        QList<TypeAheadCandidate> candidates;
        for (const Row& row : std::as_const(rows))
            candidates.append({spoken(row), {CallRecording(row).ticketNumber(), CallRecording(row).fileName()}});
        QList<TypeAheadHit> hits = m_place.typeAhead.match(typed, candidates, kMost);
        std::sort(hits.begin(), hits.end(),
                  [](const TypeAheadHit& a, const TypeAheadHit& b) { return a.candidate < b.candidate; });
        QList<Row> found;
        for (const TypeAheadHit& hit : std::as_const(hits))
            found.append(rows.at(hit.candidate));
        rows = found;
    }
    m_model->setRows(rows);
    m_none->setVisible(rows.isEmpty() && !isEmpty());
    m_count->setText(QString::number(rows.size()));
    m_count->setToolTip(tr("%n recordings", nullptr, static_cast<int>(rows.size())));
    if (!current() && !rows.isEmpty())
        m_list->setCurrentIndex(m_model->index(0));
    Q_EMIT loaded();
}

void RecordingList::step(int by)
{
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, std::max(0, m_model->rowCount() - 1));
    m_list->setCurrentIndex(m_model->index(row));
}

void RecordingList::choose(RecordId recording)
{
    m_search->clear();
    if (select(recording))
        return;
    m_wanted = recording;
    Query query;
    query.record = CallRecording::kRecord;
    m_asked.append(recording.toString());
    query.where = {{QStringLiteral("id"), Condition::Test::In, m_asked, {}}};
    m_beyond.setQuery(query);
}

void RecordingList::takeBeyond()
{
    narrow();
    const RecordId wanted = std::exchange(m_wanted, RecordId());
    if (!wanted.isNull() && !select(wanted))
        Q_EMIT missing();
}

bool RecordingList::select(RecordId recording)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        if (m_model->rowAt(index)->id != recording)
            continue;
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
        return true;
    }
    return false;
}

void RecordingList::narrowTo(const QString& words)
{
    m_search->setText(words);
}

void RecordingList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

}  // namespace Seatdesk
