// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handover/checksdialog.h"

#include "domain/session.h"
#include "domain/settings.h"
#include "items/rowsmodel.h"
#include "widgets/controls/dialogfoot.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/plainlist.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/controls/texts.h"
#include "widgets/handover/checkwords.h"
#include "widgets/tickets/actionwords.h"
#include "widgets/words/errorwords.h"

#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr QLatin1StringView kSays{"says"};
const QString kMissing = QStringLiteral("open");
const QString kAll = QStringLiteral("all");

/// A duty as a row of the list: the same one has the same id, and another one says otherwise.
Row rowOf(const CheckDuty& duty, const TwoLines& lines)
{
    Row row;
    row.record = PageCheck::kRecord;
    row.id = derivedId(OperationId(duty.page.book), keyOf(duty.level) + u' ' + duty.page.day.toString(Qt::ISODate));
    row.fields = {{kSays, QStringList{lines.title, lines.facts, lines.state}.join(QStringLiteral(", "))}};
    return row;
}

}  // namespace

ChecksDialog::ChecksDialog(Workplace& place, const Theme& theme, ScopeId team, Signing* signing, QWidget* parent)
    : QDialog(parent),
      m_place(place),
      m_theme(theme),
      m_team(team),
      m_checks(place.records, place.time, place.settings),
      m_signing(place, theme, signing),
      m_rows(new RowsModel(kSays, this)),
      m_which(new SegmentedControl(theme)),
      m_notice(new NoticeBar(theme)),
      m_empty(new EmptyState(theme)),
      m_title(makeLabel(theme, {}, Role::Text1))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("checksDialog"));
    setWindowTitle(tr("Checks of the duty log of %1").arg(place.session.nameOf(team)));
    const auto tell = [this](const QModelIndex& index) {
        const CheckDuty* duty = dutyAt(index);
        return duty ? CheckWords::lines(*duty, m_place.session, m_place.settings.zone()) : TwoLines();
    };
    m_list =
        makePlainList(m_rows, new TwoLineDelegate(theme, tell, nullptr), QStringLiteral("checkList"), tr("Checks"));
    arrange();
    connect(&m_checks, &PageChecks::changed, this, &ChecksDialog::showDuties);
    connect(&m_checks, &PageChecks::failed, this, [this](const Error& error) {
        m_notice->tell(Tone::Danger, tr("The checks could not be read.") + u' ' + ErrorWords::reason(error));
    });
    connect(m_which, &SegmentedControl::chosen, this, &ChecksDialog::showDuties);
    connect(m_list, &QListView::activated, this, &ChecksDialog::sign);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChecksDialog::showChoice);
    showMonth(thisMonth());
    m_list->setFocus(Qt::OtherFocusReason);
}

QDate ChecksDialog::thisMonth() const
{
    const QDate today = toDateTime(m_place.time.now(), m_place.settings.zone()).date();
    return {today.year(), today.month(), 1};
}

void ChecksDialog::arrange()
{
    m_notice->setDismissable(true);
    m_notice->hide();
    m_empty->setIconName(QStringLiteral("emblem-checked"));
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_notice);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    m_sign = new KeyHintButton(m_theme, tr("Read and sign…"), QStringLiteral("document-edit"));
    m_sign->setObjectName(QStringLiteral("checkSign"));
    m_sign->setPrimary(true);
    m_sign->setKeyHint(QStringLiteral("Enter"));
    m_sign->setAutoDefault(false);
    auto* close = new KeyHintButton(m_theme, tr("Close"));
    close->setKeyHint(QStringLiteral("Esc"));
    close->setAutoDefault(false);
    connect(m_sign, &QPushButton::clicked, this, &ChecksDialog::sign);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    (new DialogFoot(m_theme, {m_sign, close}))->standUnder(column, *this);
    resize(620, 560);
}

QToolButton* ChecksDialog::makeTurner(const QString& icon, const QString& name, int months)
{
    auto* button = new QToolButton;
    button->setIcon(m_theme.icon(icon));
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    connect(button, &QToolButton::clicked, this, [this, months] { showMonth(m_month.addMonths(months)); });
    return button;
}

QWidget* ChecksDialog::makeHead()
{
    auto* head = new Ground(m_theme, Role::Sunken, Qt::BottomEdge);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(12, 6, 12, 7);
    row->setSpacing(8);
    auto* before = makeTurner(QStringLiteral("go-previous"), tr("The month before"), -1);
    before->setObjectName(QStringLiteral("checksBefore"));
    m_after = makeTurner(QStringLiteral("go-next"), tr("The month after"), 1);
    m_after->setObjectName(QStringLiteral("checksAfter"));
    m_title->setObjectName(QStringLiteral("checksMonth"));
    m_which->setObjectName(QStringLiteral("checksWhich"));
    m_which->setAccessibleName(tr("Which checks"));
    m_which->addSegment(kMissing, tr("Not signed"));
    m_which->addSegment(kAll, tr("All"));
    m_which->setCurrentValue(kMissing);
    row->addWidget(before);
    row->addWidget(m_title);
    row->addWidget(m_after);
    row->addStretch();
    row->addWidget(m_which);
    return head;
}

void ChecksDialog::showMonth(const QDate& month)
{
    m_month = month;
    m_after->setEnabled(month < thisMonth());
    m_title->setText(month.toString(QStringLiteral("yyyy-MM")));
    m_checks.show(m_team, month, month);
    m_rows->setRows({});
    showDuties();
}

void ChecksDialog::showDuties()
{
    if (!m_checks.isLoaded())
        return;
    const bool isAll = m_which->currentValue() == kAll;
    QList<Row> rows;
    m_duties.clear();
    for (const CheckDuty& duty : m_checks.duties()) {
        if (!isAll && !duty.isOpen())
            continue;
        const Row row = rowOf(duty, CheckWords::lines(duty, m_place.session, m_place.settings.zone()));
        m_duties.insert(row.id, duty);
        rows.append(row);
    }
    m_rows->setRows(rows);
    m_list->viewport()->update();
    const bool hasAny = !m_checks.duties().isEmpty();
    m_empty->setTexts(hasAny ? tr("Every page of this month is checked.") : tr("Nothing is to be checked yet."),
                      hasAny ? tr("The checks themselves are shown under All.")
                             : tr("A page is checked once its day is over, the month once it has ended."));
    m_list->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    if (!m_list->currentIndex().isValid() && !rows.isEmpty())
        m_list->setCurrentIndex(m_rows->index(0));
    showChoice();
}

void ChecksDialog::showChoice()
{
    m_sign->setEnabled(dutyAt(m_list->currentIndex()) != nullptr);
    m_notice->dismiss();
}

const CheckDuty* ChecksDialog::dutyAt(const QModelIndex& index) const
{
    const Row* row = m_rows->rowAt(index);
    const auto found = row ? m_duties.constFind(row->id) : m_duties.constEnd();
    return found == m_duties.constEnd() ? nullptr : &*found;
}

QString ChecksDialog::whyNot(const CheckDuty& duty) const
{
    if (!duty.isOpen())
        return tr("It was checked and signed, and nothing was written on it since.");
    const Session& session = m_place.session;
    const Permissions permissions = session.permissions();
    const QStringList roles = rolesFor(duty.level, m_place.settings);
    const bool mayCheck = std::any_of(roles.begin(), roles.end(), [&](const QString& role) {
        return permissions.holds(session.actor(), role, m_team, m_place.time.now());
    });
    if (!mayCheck)
        return tr("This check is signed by: %1, or somebody above.").arg(ActionWords::role(roles.first()));
    if (m_checks.isOwn(duty, session.person()))
        return tr(
            "This page is your own: you opened, handed over or took over a shift on it, or wrote it alone. "
            "Somebody else checks it.");
    return {};
}

void ChecksDialog::sign()
{
    const CheckDuty* duty = dutyAt(m_list->currentIndex());
    if (!duty)
        return;
    if (const QString why = whyNot(*duty); !why.isEmpty())
        return m_notice->tell(Tone::Info, why);
    m_signing.ask(*duty, this, [this](const QString& sentence) { m_notice->tell(Tone::Danger, sentence); });
}

}  // namespace Seatdesk
