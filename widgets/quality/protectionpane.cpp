// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/protectionpane.h"

#include "domain/redactions.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "widgets/controls/plainlist.h"
#include "widgets/controls/texts.h"
#include "widgets/knowledge/articletexts.h"
#include "widgets/knowledge/twolinedelegate.h"
#include "widgets/quality/callguard.h"
#include "widgets/quality/listening.h"
#include "widgets/quality/protectionactions.h"
#include "widgets/quality/recordinglist.h"
#include "widgets/quality/recordingsmodel.h"
#include "widgets/quality/redactionwords.h"
#include "widgets/workplace.h"

#include <QHBoxLayout>
#include <QListView>

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr int kRedactionRows = 3;  ///< seen at once

}  // namespace

ProtectionPane::ProtectionPane(Workplace& place, const Theme& theme, const PageActions& page, Listening& sound,
                               QWidget* parent)
    : Ground(theme, Role::Surface, Qt::RightEdge | Qt::TopEdge, parent),
      m_place(place),
      m_sound(sound),
      m_guard(new CallGuard(place, sound, QStringLiteral("quality"), this)),
      m_model(new RecordingsModel(
          [this](const Row& row) {
              const TwoLines lines = linesOf(row);
              return factsText({lines.title, lines.facts, lines.state});
          },
          this)),
      m_list(makePlainList(
          m_model,
          new TwoLineDelegate(
              theme, [this](const QModelIndex& index) { return linesOf(*m_model->rowAt(index)); }, nullptr),
          QStringLiteral("redactionList"), tr("Redactions"))),
      m_count(makeLabel(theme, {}, Role::Text2, TextStep::Small)),
      m_actions(new ProtectionActions(place, theme, page, sound, [this] { return standing(); }, this))
{
    setObjectName(QStringLiteral("protectionPane"));
    build();
    connect(m_guard, &CallGuard::changed, this, &ProtectionPane::showRows);
    connect(m_guard, &CallGuard::failed, this, &ProtectionPane::failed);
    connect(&sound, &Listening::hiddenChanged, this, &ProtectionPane::changed);
    connect(m_list, &QListView::clicked, this, &ProtectionPane::goTo);
    connect(m_list, &QListView::activated, this, &ProtectionPane::goTo);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProtectionPane::changed);
    showRows();
}

void ProtectionPane::build()
{
    setFixedWidth(RecordingList::kWidth);
    m_count->setObjectName(QStringLiteral("redactionCount"));
    auto* head = new Ground(theme(), Role::Sunken, Qt::BottomEdge);
    head->setFixedHeight(theme().height(40));
    auto* titles = new QHBoxLayout(head);
    titles->setContentsMargins(12, 0, 12, 1);
    titles->addWidget(makeLabel(theme(), tr("Redactions"), Role::Text1, TextStep::Base, true));
    titles->addStretch();
    titles->addWidget(m_count);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 1, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_list);
}

void ProtectionPane::setLanes(WaveLanes* lanes)
{
    m_actions->setLanes(lanes);
}

void ProtectionPane::leave()
{
    m_guard->leave();
}

void ProtectionPane::showRows()
{
    QList<Row> rows = m_guard->redactions();
    const qsizetype standing = standingRedactions(rows).size();
    m_takenBack.clear();
    for (const Row& row : std::as_const(rows)) {
        const Redaction redaction(row);
        if (redaction.isTakingBack())
            m_takenBack.insert(redaction.takesBack().toString(), redaction.text());
    }
    rows.removeIf([](const Row& row) { return Redaction(row).isTakingBack(); });
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Row& a, const Row& b) { return Redaction(a).fromUs() < Redaction(b).fromUs(); });
    m_model->setRows(rows);
    m_list->viewport()->update();  // that one was taken back changes it without its row
    m_count->setText(QString::number(standing));
    const int height = std::max(0, m_list->sizeHintForRow(0));
    m_list->setFixedHeight(std::min(kRedactionRows, static_cast<int>(rows.size())) * height);
    setVisible(!rows.isEmpty());
    Q_EMIT changed();
}

const Row* ProtectionPane::current() const
{
    return m_model->rowAt(m_list->currentIndex());
}

const Row* ProtectionPane::standing() const
{
    const Row* row = current();
    return row && !m_takenBack.contains(row->id.toString()) ? row : nullptr;
}

TwoLines ProtectionPane::linesOf(const Row& row) const
{
    const Redaction redaction(row);
    const auto takenBack = m_takenBack.constFind(row.id.toString());
    const bool stands = takenBack == m_takenBack.constEnd();
    TwoLines lines;
    lines.title = RedactionWords::place(redaction.fromUs(), redaction.toUs());
    lines.facts = factsText({RedactionWords::reason(redaction.reason()), redaction.text(),
                             m_place.session.nameOf(ScopeId(redaction.by())),
                             momentText(redaction.at(), m_place.settings.zone())});
    if (!stands) {
        lines.facts = *takenBack;
        lines.state = tr("Taken back");
        lines.stateIcon = QStringLiteral("edit-undo");
    }
    return lines;
}

void ProtectionPane::goTo()
{
    constexpr double kMicros = 1000000;
    if (const Row* row = current())
        m_sound.seek(static_cast<double>(Redaction(*row).fromUs()) / kMicros);
}

}  // namespace Seatdesk
