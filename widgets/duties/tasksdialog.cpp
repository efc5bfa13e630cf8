// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/duties/tasksdialog.h"

#include "domain/session.h"
#include "domain/settings.h"
#include "items/rowsmodel.h"
#include "widgets/controls/dialogfoot.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/plainlist.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/duties/taskcommands.h"
#include "widgets/duties/taskhistory.h"
#include "widgets/duties/taskwords.h"
#include "widgets/words/errorwords.h"

#include <QHBoxLayout>
#include <QListView>

#include <algorithm>
#include <utility>

namespace Seatdesk {

namespace {

constexpr QLatin1StringView kRead{"says"};
const QString kOpen = QStringLiteral("open");
const QString kDone = QStringLiteral("done");
const QString kRules = QStringLiteral("rules");
const QString kOwn = QStringLiteral("own");
const QString kEverybody = QStringLiteral("everybody");

RecordId rowIdOf(const TaskDue& due)
{
    return derivedId(OperationId(due.task.id), due.unit.toString() + u' ' + due.period);
}

/// Whether this person looks after what others owe.
bool leadsOthers(const Session& session)
{
    return session.hasRole(QStringLiteral("lead")) || session.hasRole(QStringLiteral("director")) ||
           session.hasRole(QStringLiteral("centre"));
}

}  // namespace

TasksDialog::TasksDialog(Workplace& place, const Theme& theme, const TaskBoard& board, DutyWays ways, QWidget* parent)
    : QDialog(parent),
      m_place(place),
      m_theme(theme),
      m_board(board),
      m_ways(std::move(ways)),
      m_commands(new TaskCommands(place, theme, board, this)),
      m_rows(new RowsModel(kRead, this)),
      m_which(new SegmentedControl(theme)),
      m_whose(new SegmentedControl(theme)),
      m_history(new TaskHistory(place, theme)),
      m_notice(new NoticeBar(theme)),
      m_empty(new EmptyState(theme))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("dutiesDialog"));
    setWindowTitle(tr("Calendar of duties"));
    const auto tell = [this](const QModelIndex& index) { return m_lines.value(m_rows->rowAt(index)->id); };
    m_list = makePlainList(m_rows, new TwoLineDelegate(theme, tell, nullptr), QStringLiteral("dutyList"), tr("Duties"));
    makeButtons();
    arrange();
    connect(&m_board, &TaskBoard::changed, this, &TasksDialog::showRows);
    for (SegmentedControl* choice : {m_which, m_whose})
        connect(choice, &SegmentedControl::chosen, this, &TasksDialog::showRows);
    connect(m_list, &QListView::activated, this, &TasksDialog::carryOut);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TasksDialog::showChoice);
    connect(m_history, &TaskHistory::chosen, this, &TasksDialog::showChoice);
    const auto fail = [this](const Error& error) {
        m_notice->tell(Tone::Danger, tr("The calendar could not be read.") + u' ' + ErrorWords::reason(error));
    };
    connect(&m_board, &TaskBoard::failed, this, fail);
    connect(m_history, &TaskHistory::failed, this, fail);
    showRows();
    m_list->setFocus(Qt::OtherFocusReason);
}

void TasksDialog::makeButtons()
{
    const auto make = [this](const char* name, const QString& text, const QString& icon, void (TasksDialog::*run)()) {
        auto* button = new KeyHintButton(m_theme, text, icon);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, run);
        return button;
    };
    m_do = make("dutyDo", tr("It is done…"), QStringLiteral("emblem-checked"), &TasksDialog::carryOut);
    m_do->setPrimary(true);
    m_do->setKeyHint(QStringLiteral("Enter"));
    m_link = make("dutyLink", tr("Show what shows it"), QStringLiteral("edit-link"), &TasksDialog::openLink);
    m_new = make("dutyNew", tr("New duty…"), QStringLiteral("list-add"), &TasksDialog::makeNew);
    m_end = make("dutyEnd", tr("End…"), QStringLiteral("dialog-cancel"), &TasksDialog::endChosen);
    m_usual =
        make("dutyUsual", tr("Take over the usual ones"), QStringLiteral("document-import"), &TasksDialog::takeOver);
    m_print = new KeyHintButton(m_theme, tr("Print the list…"), QStringLiteral("document-print"));
    m_print->setObjectName(QStringLiteral("dutyPrint"));
    m_print->setAutoDefault(false);
    m_print->setVisible(m_ways.print != nullptr);
    connect(m_print, &QPushButton::clicked, this, [this] { m_ways.print(m_whose->currentValue() == kEverybody); });
}

QWidget* TasksDialog::makeHead()
{
    auto* head = new Ground(m_theme, Role::Sunken, Qt::BottomEdge);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(12, 6, 12, 7);
    row->setSpacing(8);
    m_which->setObjectName(QStringLiteral("dutiesWhich"));
    m_which->setAccessibleName(tr("Which duties"));
    m_which->addSegment(kOpen, tr("To do"));
    m_which->addSegment(kDone, tr("Done"));
    m_which->addSegment(kRules, tr("The duties themselves"));
    m_which->setCurrentValue(kOpen);
    m_whose->setObjectName(QStringLiteral("dutiesWhose"));
    m_whose->setAccessibleName(tr("Whose duties"));
    m_whose->addSegment(kOwn, tr("Mine"));
    m_whose->addSegment(kEverybody, tr("All"));
    m_whose->setCurrentValue(kOwn);
    m_whose->setVisible(leadsOthers(m_place.session));
    row->addWidget(m_which);
    row->addStretch();
    row->addWidget(m_whose);
    return head;
}

void TasksDialog::arrange()
{
    m_notice->setDismissable(true);
    m_notice->hide();
    m_empty->setIconName(QStringLiteral("view-calendar"));
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_notice);
    column->addWidget(m_list, 3);
    column->addWidget(m_empty, 3);
    column->addWidget(m_history, 2);
    auto* close = new KeyHintButton(m_theme, tr("Close"));
    close->setKeyHint(QStringLiteral("Esc"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    (new DialogFoot(m_theme, {m_do, m_link, m_new, m_end, m_usual, m_print, close}))->standUnder(column, *this);
    resize(820, 620);
}

bool TasksDialog::isOfRules() const
{
    return m_which->currentValue() == kRules;
}

bool TasksDialog::isShown(const TaskDue& due) const
{
    const bool isWanted = due.isDone() == (m_which->currentValue() == kDone);
    return isWanted && (m_whose->currentValue() == kEverybody || m_board.isMine(due));
}

void TasksDialog::addRow(QList<Row>& rows, RecordId id, const TwoLines& lines)
{
    Row row;
    row.record = StandingTask::kRecord;
    row.id = id;
    row.fields = {{kRead, QStringList{lines.title, lines.facts, lines.state}.join(QStringLiteral(", "))}};
    m_lines.insert(id, lines);
    rows.append(row);
}

void TasksDialog::addDues(QList<Row>& rows)
{
    for (const TaskDue& due : m_board.dues()) {
        if (!isShown(due))
            continue;
        m_dues.insert(rowIdOf(due), due);
        addRow(rows, rowIdOf(due), TaskWords::lines(due, m_place.session, m_place.settings.zone()));
    }
    if (m_which->currentValue() == kDone)
        std::reverse(rows.begin(), rows.end());
}

/// Those that ended come last.
void TasksDialog::addTasks(QList<Row>& rows)
{
    QList<Row> tasks = m_board.tasks();
    std::stable_partition(tasks.begin(), tasks.end(), [](const Row& row) { return !StandingTask(row).endedAt(); });
    for (const Row& row : tasks)
        addRow(rows, row.id, TaskWords::lines(StandingTask(row), m_place.session, m_place.calendar));
}

void TasksDialog::showRows()
{
    if (!m_board.isLoaded())
        return;
    QList<Row> rows;
    m_lines.clear();
    m_dues.clear();
    if (isOfRules())
        addTasks(rows);
    else
        addDues(rows);
    m_rows->setRows(rows);
    m_list->viewport()->update();
    m_list->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    if (rows.isEmpty())
        showEmpty(m_board.tasks().isEmpty());
    if (!m_list->currentIndex().isValid() && !rows.isEmpty())
        m_list->setCurrentIndex(m_rows->index(0));
    m_do->setText(isOfRules() ? tr("Change…") : m_which->currentValue() == kDone ? tr("Correct…") : tr("It is done…"));
    m_whose->setEnabled(!isOfRules());
    for (KeyHintButton* button : {m_new, m_end, m_usual})
        button->setVisible(isOfRules());
    m_link->setVisible(!isOfRules());
    showChoice();
    if (!m_toResume.isEmpty())
        resume(std::exchange(m_toResume, {}));
}

void TasksDialog::showEmpty(bool isWithoutTasks)
{
    if (isWithoutTasks)
        m_empty->setTexts(tr("No duties are set up yet."),
                          tr("The director makes them, or takes over the usual ones, under “The duties themselves”."));
    else if (m_which->currentValue() == kDone)
        m_empty->setTexts(tr("Nothing was done lately."),
                          tr("What is marked as done under “To do” stands here, with what shows it."));
    else
        m_empty->setTexts(tr("Nothing is to be done now."),
                          tr("A duty comes up here some days before it is due, and stays until it is done."));
}

void TasksDialog::showChoice()
{
    const TaskDue* due = dueChosen();
    const Row* task = due ? &due->task : taskChosen();
    m_history->show(task ? m_board.lineOf(task->id) : QList<RecordId>(), due ? due->unit : ScopeId());
    m_do->setEnabled(task != nullptr);
    m_end->setEnabled(task != nullptr);
    m_link->setEnabled(m_ways.openLink && !chosenLink().id.isNull());
    m_notice->dismiss();
}

const TaskDue* TasksDialog::dueChosen() const
{
    const Row* row = m_rows->rowAt(m_list->currentIndex());
    const auto found = row ? m_dues.constFind(row->id) : m_dues.constEnd();
    return found == m_dues.constEnd() ? nullptr : &*found;
}

const Row* TasksDialog::taskChosen() const
{
    const Row* row = m_rows->rowAt(m_list->currentIndex());
    const QList<Row>& tasks = m_board.tasks();
    const auto found =
        std::find_if(tasks.begin(), tasks.end(), [row](const Row& task) { return row && task.id == row->id; });
    return found == tasks.end() ? nullptr : &*found;
}

/// Of the line of the history that is chosen, else of what holds of the duty.
BookLink TasksDialog::chosenLink() const
{
    if (const Row* said = m_history->current())
        return Fulfilment(*said).link();
    const TaskDue* due = dueChosen();
    return due && due->isDone() ? Fulfilment(due->fulfilment).link() : BookLink();
}

bool TasksDialog::isRefused(const QString& why)
{
    if (!why.isEmpty())
        m_notice->tell(Tone::Info, why);
    return !why.isEmpty();
}

void TasksDialog::carryOut()
{
    if (isOfRules()) {
        if (!isRefused(m_commands->whyNotChange(taskChosen())))
            m_commands->change(*taskChosen());
    } else if (!isRefused(m_commands->whyNotFulfil(dueChosen()))) {
        m_commands->fulfil(*dueChosen());
    }
}

void TasksDialog::openLink()
{
    const BookLink link = chosenLink();
    accept();
    m_ways.openLink(link);
}

void TasksDialog::makeNew()
{
    if (!isRefused(m_commands->whyNotMake()))
        m_commands->add();
}

void TasksDialog::endChosen()
{
    if (!isRefused(m_commands->whyNotChange(taskChosen())))
        m_commands->end(*taskChosen());
}

void TasksDialog::takeOver()
{
    if (isRefused(m_commands->whyNotTakeOver()))
        return;
    m_commands->takeOver([this](const QString& failure) {
        if (!failure.isEmpty())
            m_notice->tell(Tone::Danger, failure);
    });
}

void TasksDialog::resume(const QString& about)
{
    if (!m_board.isLoaded()) {
        m_toResume = about;
        return;
    }
    for (const TaskDue& due : m_board.dues()) {
        if (TaskCommands::aboutOf(due) == about && m_commands->whyNotFulfil(&due).isEmpty())
            return m_commands->fulfil(TaskDue(due));
    }
    const QList<Row> tasks = m_board.tasks();
    for (const Row& task : tasks) {
        if (task.id.toString() == about && m_commands->whyNotChange(&task).isEmpty())
            return m_commands->change(task);
    }
    if (about == TaskCommands::newTask())
        makeNew();
}

}  // namespace Seatdesk
