// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/samplepane.h"

#include "domain/callrecording.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "widgets/actions/pageactions.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/plainlist.h"
#include "widgets/controls/texts.h"
#include "widgets/quality/recordinglist.h"
#include "widgets/quality/samplecountdelegate.h"
#include "widgets/quality/samplecountsmodel.h"
#include "widgets/tickets/askdialog.h"
#include "widgets/words/errorwords.h"
#include "widgets/workplace.h"

#include <QHBoxLayout>
#include <QListView>
#include <QLocale>

namespace Seatdesk {

namespace {

constexpr int kRows = 5;  ///< seen at once

}  // namespace

SamplePane::SamplePane(Workplace& place, const Theme& theme, const PageActions& page,
                       std::function<const Row*()> chosen, QWidget* parent)
    : Ground(theme, Role::Surface, Qt::RightEdge | Qt::BottomEdge, parent),
      m_place(place),
      m_chosen(std::move(chosen)),
      m_desk(place.records, place.session, place.settings, place.seat),
      m_counts(new SampleCountsModel([this](StaffId agent) { return m_place.session.nameOf(ScopeId(agent)); }, this)),
      m_list(makePlainList(m_counts, new SampleCountDelegate(theme, *m_counts), QStringLiteral("sampleList"),
                           tr("Sample of each agent"))),
      m_title(makeLabel(theme, {}, Role::Text1, TextStep::Base, true)),
      m_each(makeLabel(theme, {}, Role::Text2, TextStep::Small))
{
    setObjectName(QStringLiteral("samplePane"));
    declareActions(page);
    build();
    connect(&m_desk, &SampleDesk::changed, this, &SamplePane::showCounts);
    connect(&m_desk, &SampleDesk::failed, this, &SamplePane::failed);
    const auto narrow = [this](const QModelIndex& index) { Q_EMIT agentChosen(m_counts->nameAt(index)); };
    connect(m_list, &QListView::clicked, this, narrow);
    connect(m_list, &QListView::activated, this, narrow);
    showCounts();
}

void SamplePane::declareActions(const PageActions& page)
{
    page.add({.id = QStringLiteral("quality.draw"),
              .name = tr("Draw what is missing"),
              .icon = QStringLiteral("exchange-positions"),
              .run = [this] { m_desk.draw(); },
              .whyNot =
                  [this] {
                      return m_drawable > 0 ? QString() : tr("Nobody is short of whom there are recordings to draw.");
                  }});
    page.add({.id = QStringLiteral("quality.choose"),
              .name = tr("Take into the sample…"),
              .icon = QStringLiteral("pin"),
              .run = [this] { choose(); },
              .whyNot = [this]() -> QString {
                  if (!m_chosen())
                      return tr("No recording is chosen.");
                  return CallRecording(*m_chosen()).sampleMonth().isEmpty() ? QString()
                                                                            : tr("It is in a sample already.");
              }});
}

void SamplePane::build()
{
    setFixedWidth(RecordingList::kWidth);
    m_title->setObjectName(QStringLiteral("sampleTitle"));
    auto* head = new Ground(theme(), Role::Sunken, Qt::BottomEdge);
    head->setFixedHeight(theme().height(40));
    auto* titles = new QHBoxLayout(head);
    titles->setContentsMargins(12, 0, 12, 1);
    titles->addWidget(m_title);
    titles->addStretch();
    titles->addWidget(m_each);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 1);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_list);
    m_ways = new QHBoxLayout;
    m_ways->setContentsMargins(12, 4, 12, 8);
    m_ways->addStretch();
    column->addLayout(m_ways);
}

void SamplePane::addWayIn(KeyHintButton* button)
{
    m_ways->insertWidget(m_ways->count() - 1, button);
}

void SamplePane::showCounts()
{
    const QList<SampleCount> counts = m_desk.counts();
    const SampleRules rules = m_desk.rules();
    m_drawable = m_desk.drawable();
    m_counts->setCounts(counts);
    m_title->setText(tr("Sample of %1").arg(QLocale().standaloneMonthName(rules.month.month())));
    m_each->setText(tr("%n each", nullptr, rules.perAgent));
    const int rows = qMin(kRows, static_cast<int>(counts.size()));
    m_list->setFixedHeight(rows * (theme().lineHeight() + 6));
    setVisible(!counts.isEmpty());
    Q_EMIT changed();
}

/// The plan is drawn by lot: what somebody picks by hand says why.
void SamplePane::choose()
{
    AskSpec spec;
    spec.title = tr("Take into the sample");
    spec.intro = tr("The plan did not draw this recording. The reason is kept with it.");
    spec.submit = tr("Take it");
    spec.fields = {{.id = QStringLiteral("reason"), .label = tr("Reason"), .needed = true}};
    const Row recording = *m_chosen();
    auto* dialog = new AskDialog(
        spec,
        [this, recording](const QJsonObject& answers, const std::function<void(const QString&)>& done) {
            m_desk.choose(recording, answers.value(u"reason").toString(), [done](const Result<void>& kept) {
                done(kept ? QString()
                          : tr("The recording was not taken into the sample.") + u' ' +
                                ErrorWords::reason(kept.error()));
            });
        },
        theme(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}  // namespace Seatdesk
