// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/heardbypane.h"

#include "domain/accesslogentry.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "widgets/controls/plainlist.h"
#include "widgets/controls/texts.h"
#include "widgets/knowledge/articletexts.h"
#include "widgets/knowledge/twolinedelegate.h"
#include "widgets/log/logpage.h"
#include "widgets/log/logwords.h"
#include "widgets/quality/listening.h"
#include "widgets/quality/recordinglist.h"
#include "widgets/quality/recordingsmodel.h"
#include "widgets/workplace.h"

#include <QHBoxLayout>
#include <QListView>

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr int kHeardRows = 2;  ///< seen at once
constexpr int kMostHeard = 100;

}  // namespace

HeardByPane::HeardByPane(Workplace& place, const Theme& theme, Listening& sound, QWidget* parent)
    : Ground(theme, Role::Surface, Qt::RightEdge | Qt::TopEdge, parent),
      m_place(place),
      m_sound(sound),
      m_rows(place.records),
      m_model(new RecordingsModel(
          [this](const Row& row) {
              const TwoLines lines = linesOf(row);
              return factsText({lines.title, lines.facts});
          },
          this)),
      m_list(makePlainList(
          m_model,
          new TwoLineDelegate(
              theme, [this](const QModelIndex& index) { return linesOf(*m_model->rowAt(index)); }, nullptr),
          QStringLiteral("heardByList"), tr("Heard by")))
{
    setObjectName(QStringLiteral("heardByPane"));
    build();
    connect(&m_rows, &LiveRows::changed, this, &HeardByPane::showRows);
    connect(&m_rows, &LiveRows::failed, this, &HeardByPane::failed);
    connect(&sound, &Listening::callChanged, this, &HeardByPane::ask);
    connect(&place.session, &Session::changed, this, &HeardByPane::ask);
    ask();
}

void HeardByPane::build()
{
    setFixedWidth(RecordingList::kWidth);
    auto* head = new Ground(theme(), Role::Sunken, Qt::BottomEdge);
    head->setFixedHeight(theme().height(40));
    auto* titles = new QHBoxLayout(head);
    titles->setContentsMargins(12, 0, 12, 1);
    titles->addWidget(makeLabel(theme(), tr("Heard by"), Role::Text1, TextStep::Base, true));
    titles->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 1, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_list);
}

void HeardByPane::ask()
{
    m_call = LogPage::isConcerned(m_place.session) ? m_sound.call() : RecordId();
    if (!m_call.isNull()) {
        Query query;
        query.record = AccessLogEntry::kRecord;
        query.where = {{AccessLogEntryField::kTarget, Condition::Test::Equal, m_call.toString(), {}}};
        query.sort = {{AccessLogEntryField::kAt, true}};
        query.limit = kMostHeard;
        m_rows.setQuery(query);
    }
    showRows();
}

void HeardByPane::showRows()
{
    QList<Row> rows = m_rows.rows();
    // Of the call before this one, as long as the answer is under way.
    rows.removeIf([this](const Row& row) { return AccessLogEntry(row).target() != m_call; });
    if (m_call.isNull())
        rows.clear();
    m_model->setRows(rows);
    const int height = std::max(0, m_list->sizeHintForRow(0));
    m_list->setFixedHeight(std::min(kHeardRows, static_cast<int>(rows.size())) * height);
    setVisible(!rows.isEmpty());
}

TwoLines HeardByPane::linesOf(const Row& row) const
{
    const AccessLogEntry entry(row);
    const QString heard = LogWords::heard(row);
    TwoLines lines;
    lines.title = factsText({m_place.session.nameOf(ScopeId(entry.by())),
                             entry.at() ? momentText(*entry.at(), m_place.settings.zone()) : QString()});
    lines.facts = heard.isEmpty() ? factsText({LogWords::kind(entry.what()), entry.reason()}) : heard;
    return lines;
}

}  // namespace Seatdesk
