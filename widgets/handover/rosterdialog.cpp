// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handover/rosterdialog.h"

#include "domain/duty.h"
#include "domain/groupbuilder.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/shiftplan.h"
#include "domain/whendone.h"
#include "items/rostergrid.h"
#include "widgets/controls/dialogfoot.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/texts.h"
#include "widgets/handover/shiftcelldelegate.h"
#include "widgets/words/errorwords.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace Seatdesk {

RosterDialog::RosterDialog(Workplace& place, const Theme& theme, ScopeId team, QWidget* parent)
    : QDialog(parent),
      m_place(place),
      m_theme(theme),
      m_team(team),
      m_grid(new RosterGrid(place.records, this)),
      m_table(new QTableView),
      m_notice(new NoticeBar(theme)),
      m_week(makeLabel(theme, {}, Role::Text1)),
      m_copy(new KeyHintButton(theme, tr("Copy the week before"), QStringLiteral("document-import")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("rosterDialog"));
    setWindowTitle(tr("Roster of %1").arg(place.session.nameOf(team)));
    m_grid->setEditable(mayEdit());
    m_copy->setEnabled(mayEdit());
    arrange();
    connect(m_grid, &RosterGrid::chosen, this, [this](const QModelIndex& index, const QString& shift) {
        GroupBuilder group(m_place.seat, m_place.session.person(), m_place.time);
        m_grid->plan(group, index, shift);
        save(group);
    });
    connect(m_grid, &RosterGrid::failed, this,
            [this](const Error& error) { tellFault(tr("The roster could not be read."), error); });
    showWeek(thisMonday());
    m_table->setFocus(Qt::OtherFocusReason);
}

bool RosterDialog::mayEdit() const
{
    Row row;
    row.record = Duty::kRecord;
    row.scope = m_team;
    const Session& session = m_place.session;
    return session.permissions().mayInsert(session.actor(), row, m_place.time.now());
}

QDate RosterDialog::thisMonday() const
{
    const QDate today = toDateTime(m_place.time.now(), m_place.settings.zone()).date();
    return today.addDays(1 - today.dayOfWeek());
}

void RosterDialog::arrange()
{
    m_notice->setDismissable(true);
    m_notice->hide();
    if (!mayEdit())
        m_notice->tell(Tone::Info, tr("The team's lead or the director changes the roster."));
    m_table->setObjectName(QStringLiteral("roster"));
    m_table->setAccessibleName(tr("Who is on which shift"));
    m_table->setModel(m_grid);
    m_table->setItemDelegate(new ShiftCellDelegate(ShiftPlan::of(m_place.settings.of(m_team)).names(), m_table));
    m_table->setEditTriggers(QTableView::SelectedClicked | QTableView::EditKeyPressed | QTableView::AnyKeyPressed);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (index.flags().testFlag(Qt::ItemIsEditable))
            m_table->edit(index);
    });
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->verticalHeader()->setDefaultSectionSize(m_theme.height(32));
    m_table->verticalHeader()->setSectionsClickable(false);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_notice);
    column->addWidget(m_table, 1);
    auto* close = new KeyHintButton(m_theme, tr("Close"));
    close->setKeyHint(QStringLiteral("Esc"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_copy->setObjectName(QStringLiteral("rosterCopy"));
    m_copy->setAutoDefault(false);
    close->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        GroupBuilder group(m_place.seat, m_place.session.person(), m_place.time);
        m_grid->planAsBefore(group);
        save(group);
    });
    auto* foot = new DialogFoot(m_theme, {m_copy, close});
    foot->standUnder(column, *this);
    resize(900, 560);
}

QToolButton* RosterDialog::makeTurner(const QString& icon, const QString& name, int days)
{
    auto* button = new QToolButton;
    button->setIcon(m_theme.icon(icon));
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    connect(button, &QToolButton::clicked, this, [this, days] { showWeek(m_grid->firstDay().addDays(days)); });
    return button;
}

QWidget* RosterDialog::makeHead()
{
    auto* head = new Ground(m_theme, Role::Sunken, Qt::BottomEdge);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(12, 6, 12, 7);
    row->setSpacing(8);
    auto* before = makeTurner(QStringLiteral("go-previous"), tr("The week before"), -RosterGrid::kDays);
    before->setObjectName(QStringLiteral("rosterBefore"));
    auto* after = makeTurner(QStringLiteral("go-next"), tr("The week after"), RosterGrid::kDays);
    after->setObjectName(QStringLiteral("rosterAfter"));
    m_week->setObjectName(QStringLiteral("rosterWeek"));
    row->addWidget(before);
    row->addWidget(m_week);
    row->addWidget(after);
    row->addStretch();
    return head;
}

void RosterDialog::showWeek(const QDate& monday)
{
    QStringList names;
    for (int day = 0; day < RosterGrid::kDays; ++day) {
        const QDate date = monday.addDays(day);
        names.append(QLocale().dayName(date.dayOfWeek(), QLocale::ShortFormat) +
                     date.toString(QStringLiteral(" MM-dd")));
    }
    m_grid->setDayNames(names);
    m_grid->show(m_team, monday);
    m_week->setText(
        tr("%1 to %2").arg(monday.toString(Qt::ISODate), monday.addDays(RosterGrid::kDays - 1).toString(Qt::ISODate)));
}

void RosterDialog::save(const GroupBuilder& group)
{
    if (group.isEmpty())
        return;
    whenDone(m_place.records.submit(group.group()), this, [this](const Result<void>& saved) {
        if (!saved)
            tellFault(tr("The roster was not changed."), saved.error());
    });
}

void RosterDialog::tellFault(const QString& what, const Error& error)
{
    m_notice->tell(Tone::Danger, what + u' ' + ErrorWords::reason(error));
}

}  // namespace Seatdesk
