// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of an agent's own scores is laid out, and what can be done on it.
#include "domain/evaluation.h"
#include "domain/session.h"
#include "widgets/actions/pageactions.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/paneltitle.h"
#include "widgets/controls/plainlist.h"
#include "widgets/controls/texts.h"
#include "widgets/knowledge/twolinedelegate.h"
#include "widgets/points/pointsbar.h"
#include "widgets/points/pointsdialog.h"
#include "widgets/quality/recordingsmodel.h"
#include "widgets/quality/resultsheet.h"
#include "widgets/quality/resultspage.h"
#include "widgets/quality/scoretrend.h"
#include "widgets/quality/waveoverview.h"
#include "widgets/workplace.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListView>
#include <QStringListModel>
#include <QToolButton>

namespace Seatdesk {

namespace {

constexpr int kListWidth = 280;

}  // namespace

void ResultsPage::declareActions()
{
    const PageActions page(m_actions, this, workspace(), tr("My scores"));
    const auto whenOpen = [this] { return m_sound.isOpen() ? QString() : tr("No recording is open."); };
    page.add({.id = QStringLiteral("results.play"),
              .name = tr("Play or pause"),
              .icon = QStringLiteral("media-playback-start"),
              .run = [this] { m_sound.toggle(); },
              .whyNot = whenOpen});
    page.add({.id = QStringLiteral("results.back"),
              .name = tr("Five seconds back"),
              .icon = QStringLiteral("seek-back-5"),
              .run = [this] { m_sound.skip(-5); },
              .whyNot = whenOpen});
    page.add({.id = QStringLiteral("results.forward"),
              .name = tr("Five seconds forward"),
              .icon = QStringLiteral("seek-forward-5"),
              .run = [this] { m_sound.skip(5); },
              .whyNot = whenOpen});
    page.add({.id = QStringLiteral("results.acknowledge"),
              .name = tr("I have read it"),
              .icon = QStringLiteral("emblem-checked"),
              .run = [this] { acknowledge(); },
              .whyNot = [this] { return whyNotAcknowledge(); }});
    page.add({.id = QStringLiteral("results.appeal"),
              .name = tr("Appeal…"),
              .icon = QStringLiteral("flag"),
              .run = [this] { appeal(); },
              .whyNot = [this] { return whyNotAppeal(); }});
    page.add({.id = QStringLiteral("results.points"),
              .name = tr("My points…"),
              .icon = QStringLiteral("star"),
              .run = [this] { (new PointsDialog(m_place, theme(), {}, m_place.session.person(), this))->open(); }});
}

void ResultsPage::build()
{
    m_notice->setDismissable(true);
    m_notice->hide();
    m_empty->setIconName(QStringLiteral("waveform"));
    m_empty->setTexts(tr("None of your calls was scored yet."),
                      tr("What an inspector publishes of your calls appears here, with remarks that you can play."));
    auto* middle = new QVBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(makeHead());
    middle->addWidget(new WaveOverview(theme(), m_sound, m_window));
    middle->addWidget(makePlayer());
    middle->addWidget(makeRemarks(), 1);
    m_panes = new QWidget;
    auto* panes = new QHBoxLayout(m_panes);
    panes->setContentsMargins(0, 0, 0, 0);
    panes->setSpacing(0);
    panes->addWidget(makeList());
    panes->addLayout(middle, 1);
    panes->addWidget(m_sheet);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(new PointsBar(m_place, theme(), m_actions, QStringLiteral("results.points")));
    column->addWidget(m_panes, 1);
    column->addWidget(m_empty, 1);
}

QWidget* ResultsPage::makeList()
{
    m_list = makePlainList(
        m_model,
        new TwoLineDelegate(
            theme(), [this](const QModelIndex& index) { return linesOf(*m_model->rowAt(index)); }, nullptr),
        QStringLiteral("resultList"), tr("Scores"));
    m_count->setObjectName(QStringLiteral("resultCount"));
    auto* head = new Ground(theme(), Role::Sunken, Qt::BottomEdge);
    head->setFixedHeight(theme().height(40));
    auto* titles = new QHBoxLayout(head);
    titles->setContentsMargins(12, 0, 12, 1);
    titles->addWidget(makeLabel(theme(), tr("My scores"), Role::Text1, TextStep::Base, true));
    titles->addStretch();
    titles->addWidget(m_count);
    auto* pane = new Ground(theme(), Role::Surface, Qt::RightEdge);
    pane->setFixedWidth(kListWidth);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_trend);
    column->addWidget(m_list, 1);
    return pane;
}

QWidget* ResultsPage::makeHead()
{
    theme().dress(m_title, Role::Text1, TextStep::Title, true);
    m_title->setObjectName(QStringLiteral("resultTitle"));
    theme().dress(m_facts, Role::Text2, TextStep::Small);
    auto* read = new KeyHintButton(theme(), {});
    read->setObjectName(QStringLiteral("resultAcknowledge"));
    read->setPrimary(true);
    read->follow(m_actions, QStringLiteral("results.acknowledge"));
    auto* toAppeal = new KeyHintButton(theme(), {});
    toAppeal->setObjectName(QStringLiteral("resultAppeal"));
    toAppeal->setHintShown(false);  // the facts of the call need the room
    toAppeal->follow(m_actions, QStringLiteral("results.appeal"));
    auto* head = new Ground(theme(), Role::Surface, Qt::BottomEdge);
    head->setFixedHeight(theme().height(40));
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(12, 0, 12, 1);
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addWidget(m_facts, 1);
    row->addWidget(toAppeal);
    row->addWidget(read);
    return head;
}

QWidget* ResultsPage::makeTool(const QString& action)
{
    auto* button = new QToolButton;
    button->setObjectName(action);
    button->setDefaultAction(m_actions.action(action));
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QWidget* ResultsPage::makePlayer()
{
    auto* bar = new Ground(theme(), Role::Sunken, Qt::TopEdge | Qt::BottomEdge);
    bar->setFixedHeight(theme().height(44));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 1, 12, 1);
    row->setSpacing(8);
    auto* play = new KeyHintButton(theme(), {});
    play->setObjectName(QStringLiteral("resultPlay"));
    play->setHintShown(false);
    play->follow(m_actions, QStringLiteral("results.play"));
    row->addWidget(makeTool(QStringLiteral("results.back")));
    row->addWidget(play);
    row->addWidget(makeTool(QStringLiteral("results.forward")));
    m_time->setObjectName(QStringLiteral("resultTime"));
    row->addWidget(m_time);
    row->addStretch();
    return bar;
}

QWidget* ResultsPage::makeRemarks()
{
    m_remarks->setObjectName(QStringLiteral("resultRemarks"));
    m_remarks->setAccessibleName(tr("Remarks"));
    m_remarks->setFrameShape(QFrame::NoFrame);
    m_remarks->setModel(m_remarkTexts);
    m_remarks->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_remarks->setWordWrap(true);
    m_remarks->setResizeMode(QListView::Adjust);
    m_remarks->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto play = [this](const QModelIndex& index) { playRemark(index.row()); };
    connect(m_remarks, &QListView::clicked, this, play);
    connect(m_remarks, &QListView::activated, this, play);
    for (QLabel* label : {m_unheard, m_note, m_noRemarks, m_outcome}) {
        label->setWordWrap(true);
        label->setContentsMargins(12, 8, 12, 8);
    }
    m_unheard->setObjectName(QStringLiteral("resultUnheard"));
    m_unheard->hide();
    m_outcome->setObjectName(QStringLiteral("resultOutcome"));
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->hide();
    auto* title = new PanelTitle(theme(), tr("Remarks"));
    title->setFloatable(false);
    title->setClosable(false);
    auto* remarks = new QWidget;
    auto* column = new QVBoxLayout(remarks);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_unheard);
    column->addWidget(m_outcome);
    column->addWidget(title);
    column->addWidget(m_noRemarks);
    column->addWidget(m_remarks, 1);
    column->addWidget(m_note);
    column->addStretch();
    return remarks;
}

}  // namespace Seatdesk
