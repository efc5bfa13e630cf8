// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handover/reportdialog.h"

#include "domain/accesslogentry.h"
#include "domain/drafts.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/syncstatus.h"
#include "domain/whendone.h"
#include "domain/workcalendar.h"
#include "items/rowsmodel.h"
#include "widgets/controls/chip.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/texteditor.h"
#include "widgets/controls/texts.h"
#include "widgets/drafts/formdraft.h"
#include "widgets/handover/reportwords.h"
#include "widgets/knowledge/articletexts.h"
#include "widgets/words/errorwords.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPointer>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr QLatin1StringView kNumberSays{"says"};
const QString kRemarksField = QStringLiteral("remarks");

/// A number as a row of the list: the same one has the same id.
Row rowOfNumber(const ReportNumber& number, const ReportLine& line)
{
    Row row;
    row.record = QStringLiteral("report_number");
    row.id = derivedId(OperationId(), keyOf(number.figure));
    row.fields = {{kNumberSays, factsText({line.name, line.value, line.formula})}};
    return row;
}

/// The remarks of a report whose dialog is gone, if they are still those.
void dropRemarks(Drafts& drafts, QObject* context, const QString& about, const QString& remarks)
{
    whenDone(drafts.all(), context, [&drafts, about, remarks](const Result<QList<Draft>>& all) {
        for (const Draft& draft : all.value_or(QList<Draft>())) {
            const QJsonObject& kept = draft.content;
            if (kept.value(FormDraft::kKind) == QString(keyOf(DraftKind::DutyReport)) &&
                kept.value(FormDraft::kAbout) == about &&
                kept.value(FormDraft::kFields).toObject().value(kRemarksField) == remarks)
                drafts.drop(draft.id);
        }
    });
}

}  // namespace

QString ReportDialog::Choice::toText() const
{
    return QStringList{scope.toString(), keyOf(kind), day.toString(Qt::ISODate)}.join(u' ');
}

ReportDialog::Choice ReportDialog::Choice::fromText(const QString& text)
{
    return {fromKey<ReportKind>(text.section(u' ', 1, 1)).value_or(ReportKind::DailyWorkload),
            ScopeId::fromString(text.section(u' ', 0, 0)), QDate::fromString(text.section(u' ', 2), Qt::ISODate)};
}

ReportDialog::ReportDialog(Workplace& place, const Theme& theme, HandoverWays ways,
                           std::function<void(ScopeId, Instant)> openLog, const Choice& choice, QWidget* parent)
    : QDialog(parent),
      m_place(place),
      m_theme(theme),
      m_ways(std::move(ways)),
      m_openLog(std::move(openLog)),
      m_reader(place.records, place.session, m_ways.olderTickets),
      m_prints(place.records),
      m_rows(new RowsModel(kNumberSays, this)),
      m_kinds(new QComboBox),
      m_scopes(new QComboBox),
      m_days(makeLabel(theme, {}, Role::Text1)),
      m_due(makeLabel(theme, {}, Role::Text1)),
      m_state(new Chip(theme, {})),
      m_basis(makeLabel(theme, {}, Role::Text2, TextStep::Small)),
      m_notice(new NoticeBar(theme)),
      m_text(new TextEditor(theme))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("reportDialog"));
    setWindowTitle(tr("Reports of the duty log"));
    build();
    follow();
    show(choice);
    m_list->setFocus(Qt::OtherFocusReason);
}

QList<Scope> ReportDialog::scopesOf(const Session& session)
{
    static const QStringList writers{QStringLiteral("lead"), QStringLiteral("director"), QStringLiteral("centre")};
    const auto writes = [&session](const Scope& scope) {
        return std::any_of(writers.begin(), writers.end(), [&](const QString& role) {
            return session.permissions().holds(session.actor(), role, scope.id, session.time().now());
        });
    };
    QList<Scope> scopes;
    for (const Scope& scope : session.scopes().all()) {
        if ((scope.kind == u"team" || scope.kind == u"department") && writes(scope))
            scopes.append(scope);
    }
    std::sort(scopes.begin(), scopes.end(), [](const Scope& a, const Scope& b) {
        return std::pair(a.kind == u"department", a.name) < std::pair(b.kind == u"department", b.name);
    });
    return scopes;
}

QList<Scope> ReportDialog::peopleOf(const Session& session)
{
    const QList<Scope> teams = scopesOf(session);
    QList<Scope> people;
    for (const Scope& scope : session.scopes().all()) {
        const bool isOurs = std::any_of(teams.begin(), teams.end(), [&](const Scope& team) {
            return session.scopes().isWithin(scope.id, team.id);
        });
        if (scope.kind == u"person" && isOurs)
            people.append(scope);
    }
    std::sort(people.begin(), people.end(),
              [](const Scope& a, const Scope& b) { return a.name.localeAwareCompare(b.name) < 0; });
    return people;
}

/// Teams, or people where the report is about one.
void ReportDialog::offerScopes(ReportKind kind)
{
    if (m_scopes->count() > 0 && isOfPerson(kind) == m_offersPeople)
        return;
    m_offersPeople = isOfPerson(kind);
    const QSignalBlocker quiet(m_scopes);
    m_scopes->clear();
    for (const Scope& scope : m_offersPeople ? peopleOf(m_place.session) : scopesOf(m_place.session))
        m_scopes->addItem(scope.name, scope.id.toString());
    m_scopes->setVisible(m_offersPeople || m_scopes->count() > 1);
}

/// What happens in the window, once it is built.
void ReportDialog::follow()
{
    const auto tell = [this](const QString& sentence) { m_notice->tell(Tone::Danger, sentence); };
    m_draft = new FormDraft(
        m_place.drafts, m_place.time,
        {DraftKind::DutyReport,
         [this] {
             const QString text = m_text->text();
             return text.trimmed().isEmpty() ? QJsonObject() : QJsonObject{{kRemarksField, text}};
         },
         [this](const QJsonObject& kept) { m_text->setText(kept.value(kRemarksField).toString()); }, tell},
        this);
    connect(m_text, &TextEditor::textChanged, m_draft, &FormDraft::touch);
    connect(m_text, &TextEditor::refused, this, tell);
    connect(&m_reader, &ReportReader::changed, this, &ReportDialog::showReport);
    connect(&m_reader, &ReportReader::failed, this, [this](const Error& error) {
        m_notice->tell(Tone::Danger, tr("The report could not be counted.") + u' ' + ErrorWords::reason(error));
    });
    connect(&m_prints, &LiveRows::changed, this, &ReportDialog::showDue);
    connect(m_list, &QListView::activated, this, &ReportDialog::openNumber);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        const ReportNumber* number = numberAt(index);
        m_open->setEnabled(number && !number->rows.isEmpty());
    });
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &ReportDialog::choose);
    connect(m_scopes, &QComboBox::currentIndexChanged, this, &ReportDialog::choose);
}

QDate ReportDialog::today() const
{
    return toDateTime(m_place.time.now(), m_place.settings.zone()).date();
}

void ReportDialog::turn(int step)
{
    Choice choice = m_choice;
    choice.day = step < 0 ? m_period.first.addDays(-1) : m_period.last.addDays(1);
    show(choice);
}

void ReportDialog::choose()
{
    Choice choice = m_choice;
    choice.kind = fromKey<ReportKind>(m_kinds->currentData().toString()).value_or(choice.kind);
    if (choice.kind != m_choice.kind)
        choice.day = {};
    choice.scope = ScopeId::fromString(m_scopes->currentData().toString());
    show(choice);
}

/// What was written about another one is kept under that; here stands what was written about this one.
void ReportDialog::show(const Choice& choice)
{
    m_choice = choice;
    // What is owed is about days that are over.
    if (!m_choice.day.isValid())
        m_choice.day = ReportPeriod::of(m_choice.kind, today(), m_place.settings).first.addDays(-1);
    m_choice.day = std::min(m_choice.day, today());
    m_period = ReportPeriod::of(m_choice.kind, m_choice.day, m_place.settings);
    offerScopes(m_choice.kind);
    {
        const QSignalBlocker quietKinds(m_kinds);
        const QSignalBlocker quietScopes(m_scopes);
        m_kinds->setCurrentIndex(m_kinds->findData(QString(keyOf(m_choice.kind))));
        m_scopes->setCurrentIndex(std::max(0, m_scopes->findData(m_choice.scope.toString())));
    }
    m_choice.scope = ScopeId::fromString(m_scopes->currentData().toString());
    m_days->setText(ReportWords::days(m_period));
    m_after->setEnabled(m_period.last < today());
    // Nothing stands under a heading that it was not counted for, not even while it is read.
    m_rows->setRows({});
    m_basis->setText({});
    m_open->setEnabled(false);
    m_print->setEnabled(false);
    m_notice->dismiss();
    {
        const QSignalBlocker quiet(m_text);
        m_text->setText({});
    }
    const Choice about{m_choice.kind, m_choice.scope, m_period.first};
    m_draft->open(about.toText(), factsText({ReportWords::kind(m_choice.kind), ReportWords::days(m_period),
                                             m_place.session.nameOf(m_choice.scope)}));
    Query prints;
    prints.record = AccessLogEntry::kRecord;
    const RecordId id = DutyReport::idOf(m_choice.kind, m_choice.scope, m_period.first);
    const Instant lastDay = m_place.calendar.startOfDay(m_period.last);
    prints.where = {{AccessLogEntryField::kAt, Condition::Test::AtLeast, toMicros(lastDay), {}},
                    {AccessLogEntryField::kTarget, Condition::Test::Equal, id.toString(), {}}};
    prints.sort = {{AccessLogEntryField::kAt, false}};
    m_prints.setQuery(prints);
    m_reader.read(m_period, m_choice.scope, m_place.settings);
    showDue();
}

std::optional<Instant> ReportDialog::printedAt() const
{
    const RecordId id = DutyReport::idOf(m_choice.kind, m_choice.scope, m_period.first);
    for (const Row& row : m_prints.rows()) {
        if (AccessLogEntry(row).target() == id)
            return AccessLogEntry(row).at();
    }
    return std::nullopt;
}

void ReportDialog::showDue()
{
    const TwoLines due = ReportWords::due(m_period, printedAt(), m_place.time.now(), m_place.settings.zone());
    m_due->setText(due.title);
    m_state->setVisible(!due.state.isEmpty());
    m_state->setChip({due.stateIcon, due.state, {}, due.stateTone});
}

ReportLine ReportDialog::lineOf(const ReportNumber& number) const
{
    const QString gap = ReportWords::gap(number, m_reader.report().subject(), m_place.settings.zone());
    QString formula = ReportWords::formula(number.figure);
    if (!gap.isEmpty())
        formula += u' ' + gap;
    if (number.figure == ReportFigure::Faults) {
        for (const QString& fault : ReportWords::faultLines(m_reader.report(), m_place.session))
            formula += u'\n' + fault;
    }
    if (number.figure == ReportFigure::Points)
        formula += u'\n' + ReportWords::account(m_reader.report());
    if (number.figure == ReportFigure::Score && number.hasData())
        formula += u'\n' + ReportWords::parts(m_reader.report().parts());
    return {ReportWords::figure(number.figure), ReportWords::value(number), formula, !number.rows.isEmpty()};
}

const ReportNumber* ReportDialog::numberAt(const QModelIndex& index) const
{
    const QList<ReportNumber>& numbers = m_reader.report().numbers();
    return index.isValid() && index.row() < numbers.size() ? &numbers.at(index.row()) : nullptr;
}

void ReportDialog::showReport()
{
    QList<Row> rows;
    m_lines.clear();
    for (const ReportNumber& number : m_reader.report().numbers()) {
        m_lines.append(lineOf(number));
        rows.append(rowOfNumber(number, m_lines.last()));
    }
    m_rows->setRows(rows);
    m_list->viewport()->update();
    m_basis->setText(ReportWords::basis(m_reader.readAt(), m_place.syncStatus, m_place.settings.zone()));
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_rows->index(0));
    const ReportNumber* number = numberAt(m_list->currentIndex());
    m_open->setEnabled(number && !number->rows.isEmpty());
    m_print->setEnabled(m_ways.printReport != nullptr);
}

void ReportDialog::openNumber(const QModelIndex& index)
{
    const ReportNumber* number = numberAt(index);
    if (!number || number->rows.isEmpty())
        return;
    const auto leave = [this](const auto& go) {
        return [this, go](const auto&... where) {
            accept();
            go(where...);
        };
    };
    ReportRowsDialog::Ways ways;
    if (m_ways.openTicket)
        ways.openTicket = leave(m_ways.openTicket);
    if (m_openLog)
        ways.openLog = leave(m_openLog);
    (new ReportRowsDialog(m_place, m_theme, m_reader.report(), number->figure, ways, this))->open();
}

/// As it stands in the window: what came since is counted when it is counted again.
void ReportDialog::print()
{
    if (!m_reader.isRead() || !m_ways.printReport)
        return;
    const auto printed = [dialog = QPointer(this), front = QPointer<QObject>(parent()), &drafts = m_place.drafts,
                          about = m_draft->about(), remarks = m_text->text()] {
        if (dialog)
            dialog->forgetRemarks(about, remarks);
        else if (front)
            dropRemarks(drafts, front, about, remarks);
    };
    m_ways.printReport({m_reader.report(), m_reader.readAt(), m_text->text(), m_basis->text()}, printed);
}

/// What was written since is not on the paper.
void ReportDialog::forgetRemarks(const QString& about, const QString& remarks)
{
    if (m_draft->about() != about || m_text->text() == remarks)
        m_draft->drop(about);
}

}  // namespace Seatdesk
