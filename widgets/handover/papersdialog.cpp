// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handover/papersdialog.h"

#include "domain/paperactions.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/whendone.h"
#include "items/rowsmodel.h"
#include "widgets/controls/dialogfoot.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/plainlist.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/knowledge/articletexts.h"
#include "widgets/knowledge/twolinedelegate.h"
#include "widgets/tickets/askdialog.h"
#include "widgets/words/errorwords.h"

#include <QHBoxLayout>
#include <QListView>
#include <QSet>
#include <QVBoxLayout>

namespace Seatdesk {

namespace {

constexpr QLatin1StringView kFormSays{"says"};
const QString kNotKeyed = QStringLiteral("open");
const QString kEvery = QStringLiteral("all");
const QString kCount = QStringLiteral("count");
const QString kLogPage = QStringLiteral("log");

}  // namespace

PapersDialog::PapersDialog(Workplace& place, const Theme& theme, ScopeId team, const HandoverWays& ways,
                           QWidget* parent)
    : QDialog(parent),
      m_place(place),
      m_theme(theme),
      m_team(team),
      m_ways(ways),
      m_register(place.records),
      m_rows(new RowsModel(kFormSays, this)),
      m_which(new SegmentedControl(theme)),
      m_notice(new NoticeBar(theme)),
      m_empty(new EmptyState(theme))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("papersDialog"));
    setWindowTitle(tr("Paper forms of %1").arg(place.session.nameOf(team)));
    const auto say = [this](const QModelIndex& index) {
        const Row* row = m_rows->rowAt(index);
        const Row* form = row ? m_register.find(row->id) : nullptr;
        return form ? linesOf(PaperForm(*form)) : TwoLines();
    };
    m_list =
        makePlainList(m_rows, new TwoLineDelegate(theme, say, nullptr), QStringLiteral("paperList"), tr("Paper forms"));
    arrange();
    connect(&m_register, &PaperRegister::changed, this, &PapersDialog::showForms);
    connect(&m_register, &PaperRegister::failed, this, [this](const Error& error) {
        m_notice->tell(Tone::Danger, tr("The forms could not be read.") + u' ' + ErrorWords::reason(error));
    });
    connect(m_which, &SegmentedControl::chosen, this, &PapersDialog::showForms);
    connect(m_list, &QListView::activated, this, &PapersDialog::keyIn);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_notice->dismiss();
        showChoice();
    });
    m_register.setTeam(team);
    showForms();
    m_list->setFocus(Qt::OtherFocusReason);
}

void PapersDialog::arrange()
{
    m_notice->setDismissable(true);
    m_notice->hide();
    m_empty->setIconName(QStringLiteral("document-print"));
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_notice);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    addFoot(column);
    resize(680, 560);
}

QWidget* PapersDialog::makeHead()
{
    m_which->setObjectName(QStringLiteral("papersWhich"));
    m_which->setAccessibleName(tr("Which forms"));
    m_which->addSegment(kNotKeyed, tr("Not keyed in"));
    m_which->addSegment(kEvery, tr("All"));
    m_which->setCurrentValue(kNotKeyed);
    auto* head = new Ground(m_theme, Role::Sunken, Qt::BottomEdge);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(12, 6, 12, 7);
    row->setSpacing(8);
    row->addWidget(m_which);
    row->addStretch();
    auto* print =
        makeButton(tr("Print blank forms…"), QStringLiteral("document-print"), "papersPrint", [this] { askPrint(); });
    print->setQuiet(true);
    row->addWidget(print);
    return head;
}

KeyHintButton* PapersDialog::makeButton(const QString& text, const QString& icon, const char* name,
                                        const std::function<void()>& run)
{
    auto* button = new KeyHintButton(m_theme, text, icon);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

void PapersDialog::addFoot(QLayout* column)
{
    m_keyIn = makeButton(tr("Key in…"), QStringLiteral("input-keyboard"), "paperKeyIn", [this] { keyIn(); });
    m_keyIn->setPrimary(true);
    m_keyIn->setKeyHint(QStringLiteral("Enter"));
    m_void = makeButton(tr("Void…"), QStringLiteral("edit-delete"), "paperVoid", [this] { askVoid(); });
    m_reopen = makeButton(tr("Found again…"), QStringLiteral("edit-undo"), "paperReopen", [this] { askReopen(); });
    auto* close = makeButton(tr("Close"), {}, "papersClose", [this] { reject(); });
    close->setKeyHint(QStringLiteral("Esc"));
    (new DialogFoot(m_theme, {m_keyIn, m_void, m_reopen, close}))->standUnder(column, *this);
}

TwoLines PapersDialog::linesOf(const PaperForm& form) const
{
    const QTimeZone zone = m_place.settings.zone();
    const auto moment = [&zone](const std::optional<Instant>& at) { return at ? momentText(*at, zone) : QString(); };
    TwoLines lines;
    lines.title = TicketNumber::shown(form.number());
    lines.facts = factsText({tr("printed %1").arg(moment(form.printedAt())),
                             m_place.session.nameOf(ScopeId(form.printedBy())), form.reason()});
    switch (form.state()) {
        case PaperState::Open:
            lines.state = tr("Not keyed in");
            lines.stateTone = Tone::Warning;
            break;
        case PaperState::Used:
            lines.state = tr("Keyed in");
            lines.stateTone = Tone::Success;
            break;
        case PaperState::Void:
            lines.state = tr("Void");
            lines.stateTone = Tone::Neutral;
            break;
    }
    lines.stateIcon = iconOf(lines.stateTone);
    return lines;
}

void PapersDialog::showForms()
{
    QList<Row> forms = m_register.open();
    if (m_which->currentValue() == kEvery)
        forms += m_register.closed();
    QList<Row> rows;
    QSet<RecordId> known;
    for (const Row& form : forms) {
        // One that was just keyed in or made void is among those before it has left the open ones.
        if (known.contains(form.id))
            continue;
        known.insert(form.id);
        const TwoLines lines = linesOf(PaperForm(form));
        Row said;
        said.record = form.record;
        said.id = form.id;
        said.fields = {{kFormSays, QStringList{lines.title, lines.facts, lines.state}.join(QStringLiteral(", "))}};
        rows.append(said);
    }
    m_rows->setRows(rows);
    m_list->viewport()->update();
    if (!m_list->currentIndex().isValid() && !rows.isEmpty())
        m_list->setCurrentIndex(m_rows->index(0));
    m_list->setVisible(!rows.isEmpty());
    showEmpty();
    showChoice();
}

void PapersDialog::showEmpty()
{
    const bool hasSome = !m_register.closed().isEmpty();
    m_empty->setVisible(m_rows->rowCount() == 0 && m_register.isLoaded());
    m_empty->setTexts(hasSome ? tr("Every printed form is keyed in or void.") : tr("No form was printed yet."),
                      tr("Print some before they are needed: when everything is down, calls are written on them, and "
                         "later keyed in under their own numbers."));
}

const Row* PapersDialog::chosen() const
{
    const Row* row = m_rows->rowAt(m_list->currentIndex());
    return row ? m_register.find(row->id) : nullptr;
}

void PapersDialog::showChoice()
{
    const Row* row = chosen();
    const auto state = row ? std::optional(PaperForm(*row).state()) : std::nullopt;
    m_keyIn->setEnabled(state == PaperState::Open && m_ways.enterPaper);
    m_void->setEnabled(state == PaperState::Open);
    m_reopen->setEnabled(state == PaperState::Void);
}

void PapersDialog::keyIn()
{
    const Row* form = chosen();
    if (!form || PaperForm(*form).state() != PaperState::Open || !m_ways.enterPaper)
        return;
    const QString number = PaperForm(*form).number();
    accept();
    m_ways.enterPaper(number);
}

void PapersDialog::askPrint()
{
    AskSpec spec;
    spec.title = tr("Print blank forms");
    spec.intro = tr("Each has a number of its own, which is kept in this register until the form is keyed in or void.");
    spec.submit = tr("Go on");
    QList<std::pair<QString, QString>> counts;
    for (const int count : {5, 10, 20, 50})
        counts.append({QString::number(count), QString::number(count)});
    spec.fields = {{.id = kCount,
                    .label = tr("How many"),
                    .kind = AskField::Kind::Choice,
                    .needed = true,
                    .initial = QStringLiteral("10"),
                    .choices = counts},
                   {.id = kLogPage, .label = tr("And an empty page of the duty log"), .kind = AskField::Kind::Flag}};
    const auto submit = [this](const QJsonObject& answers, const Done& done) {
        done({});
        if (m_ways.printPapers)
            m_ways.printPapers(m_team, answers.value(kCount).toString().toInt(), answers.value(kLogPage).toBool());
    };
    (new AskDialog(spec, submit, m_theme, this))->open();
}

void PapersDialog::askReason(const AskSpec& spec, Move step)
{
    AskSpec whole = spec;
    whole.fields = {{.id = PaperFormField::kReason, .label = tr("Why"), .needed = true}};
    const auto submit = [this, id = chosen()->id, step](const QJsonObject& answers, const Done& done) {
        const Row* form = m_register.find(id);
        const GroupBuilder builder(m_place.seat, m_place.session.person(), m_place.time);
        const Result<Group> group = form ? step(builder, *form, answers.value(PaperFormField::kReason).toString())
                                         : Result<Group>(failure(Error::Kind::NotFound, {}));
        if (!group)
            return done(tr("Say why."));
        whenDone(m_place.records.submit(*group), this, [done](const Result<void>& written) {
            done(written ? QString() : tr("The form was not changed.") + u' ' + ErrorWords::reason(written.error()));
        });
    };
    auto* dialog = new AskDialog(whole, submit, m_theme, this);
    dialog->keepDrafts(m_place, DraftKind::PaperForm, m_team.toString() + u' ' + chosen()->id.toString());
    dialog->open();
}

void PapersDialog::askVoid()
{
    const Row* form = chosen();
    if (!form || PaperForm(*form).state() != PaperState::Open)
        return;
    AskSpec spec;
    spec.title = tr("Make the form void");
    spec.intro = tr("%1 will not be keyed in: it was spoilt, stayed empty or is lost.")
                     .arg(TicketNumber::shown(PaperForm(*form).number()));
    spec.submit = tr("Make void");
    askReason(spec, &voidForm);
}

void PapersDialog::askReopen()
{
    const Row* form = chosen();
    if (!form || PaperForm(*form).state() != PaperState::Void)
        return;
    const Session& session = m_place.session;
    if (!session.permissions().mayStep(session.actor(), *form, keyOf(PaperState::Open), m_place.time.now()))
        return m_notice->tell(Tone::Info, tr("The team's lead or the director takes back that a form is void."));
    AskSpec spec;
    spec.title = tr("The form was found again");
    spec.intro = tr("%1 is to be keyed in after all.").arg(TicketNumber::shown(PaperForm(*form).number()));
    spec.submit = tr("Take back");
    askReason(spec, &reopenForm);
}

}  // namespace Seatdesk
