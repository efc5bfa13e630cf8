// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/people/peoplepage.h"

#include "domain/session.h"
#include "domain/staff.h"
#include "domain/typeahead.h"
#include "domain/whendone.h"
#include "items/rowsmodel.h"
#include "widgets/actions/pageactions.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/ground.h"
#include "widgets/controls/keyhintbar.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/linefield.h"
#include "widgets/controls/plainlist.h"
#include "widgets/knowledge/twolinedelegate.h"
#include "widgets/people/peoplequestions.h"
#include "widgets/people/personcard.h"
#include "widgets/signin/passworddialog.h"
#include "widgets/tickets/actionwords.h"
#include "widgets/words/errorwords.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPointer>

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr int kListWidth = 420;
const QString kGrant = QStringLiteral("grant");

}  // namespace

PeoplePage::PeoplePage(Workplace& place, const Theme& theme, ActionRegistry& actions, PeopleWays ways, QWidget* parent)
    : QWidget(parent),
      m_place(place),
      m_theme(theme),
      m_actions(actions),
      m_ways(std::move(ways)),
      m_work(place),
      m_staff(place.records),
      m_grants(place.records),
      m_model(new RowsModel(StaffField::kName, this)),
      m_field(new LineField(theme)),
      m_card(new PersonCard(place, theme)),
      m_empty(new EmptyState(theme))
{
    build();
    connect(m_field, &QLineEdit::textChanged, this, &PeoplePage::showList);
    connect(&m_staff, &LiveRows::changed, this, &PeoplePage::showList);
    connect(&m_grants, &LiveRows::changed, this, &PeoplePage::showList);
    connect(&place.session, &Session::changed, this, &PeoplePage::showList);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PeoplePage::showCurrent);
    connect(m_card, &PersonCard::grantChosen, &actions, &ActionRegistry::refresh);
    setFocusProxy(m_field);
    Query people;
    people.record = Staff::kRecord;
    people.sort = {{StaffField::kNumber, false}};
    m_staff.setQuery(people);
    Query grants;
    grants.record = kGrant;
    m_grants.setQuery(grants);
    showCurrent();
}

void PeoplePage::build()
{
    const auto tell = [this](const QModelIndex& index) {
        const Row& row = *m_model->rowAt(index);
        const Staff staff(row);
        TwoLines lines;
        lines.title = staff.number() + u' ' + staff.name();
        lines.marks = m_place.typeAhead.ranges(lines.title, m_field->text());
        QStringList facts{m_place.session.nameOf(staff.team()), rolesOf(StaffId(row.id))};
        facts.removeAll(QString());
        lines.facts = facts.join(QStringLiteral(" · "));
        if (row.has(StaffField::kActive) && !staff.active())
            lines.state = tr("disabled");
        return lines;
    };
    m_field->setObjectName(QStringLiteral("peopleSearch"));
    m_field->setAccessibleName(tr("Search people"));
    m_field->setPlaceholderText(tr("Number, name, pinyin or initials"));
    m_field->setLeadingIcon(QStringLiteral("search"));
    m_list =
        makePlainList(m_model, new TwoLineDelegate(m_theme, tell, nullptr), QStringLiteral("peopleList"), tr("People"));
    m_empty->setIconName(QStringLiteral("system-users"));
    auto* left = new Ground(m_theme, Role::Surface, Qt::RightEdge);
    left->setFixedWidth(kListWidth);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->setSpacing(8);
    head->addWidget(m_field, 1);
    auto* foot = new KeyHintBar(m_theme);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(foot);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(left);
    row->addWidget(m_card, 1);
    row->addWidget(m_empty, 1);
    declareActions(*head, *foot);
}

KeyHintButton* PeoplePage::declare(const char* id, const QString& name, const char* icon, const char* key,
                                   std::function<void()> run, std::function<QString()> whyNot)
{
    return PageActions(m_actions, this, workspace(), tr("People"))
        .button(m_theme, {.id = QString::fromLatin1(id),
                          .name = name,
                          .icon = QString::fromLatin1(icon),
                          .run = std::move(run),
                          .whyNot = std::move(whyNot),
                          .key = QString::fromLatin1(key)});
}

void PeoplePage::declareActions(QHBoxLayout& head, KeyHintBar& foot)
{
    const PeopleQuestions questions(m_place);
    const auto hires = [this] {
        return m_work.mayHire() ? QString() : tr("Only the administrator adds and changes people.");
    };
    KeyHintButton* add = declare(
        "person.new", tr("New person"), "list-add", "Ctrl+Shift+N",
        [this, questions] {
            ask(questions.person(nullptr),
                [this](const QJsonObject& answers, const Done& done) { savePerson(nullptr, answers, done); });
        },
        hires);
    add->setHintShown(false);  // the search beside it needs the room
    head.addWidget(add);
    foot.addButton(declare(
        "scope.new", tr("New team or unit"), "list-add", "Ctrl+Shift+T",
        [this, questions] {
            ask(questions.newScope(),
                [this](const QJsonObject& answers, const Done& done) { saveScope(answers, done); });
        },
        hires));
    foot.addButton(declare(
        "scope.rename", tr("Rename one"), "document-edit", "Ctrl+Shift+M",
        [this, questions] {
            ask(questions.renameScope(),
                [this](const QJsonObject& answers, const Done& done) { saveScope(answers, done); });
        },
        hires));
    addPersonActions(hires);
    addRoleActions();
}

void PeoplePage::addPersonActions(const std::function<QString()>& hires)
{
    const auto withPerson = [this, hires] {
        const QString why = hires();
        return why.isEmpty() ? needsPerson() : why;
    };
    m_card->addPersonButton(declare(
        "person.change", tr("Change"), "document-edit", "Ctrl+Shift+E",
        [this] {
            const Row row = *current();
            ask(PeopleQuestions(m_place).person(&row),
                [this, row](const QJsonObject& answers, const Done& done) { savePerson(&row, answers, done); });
        },
        withPerson));
    m_card->addPersonButton(declare(
        "person.password", tr("New password"), "system-lock-screen", "Ctrl+Shift+P",
        [this] { askPassword(StaffId(current()->id), Staff(*current()).name()); },
        [this, withPerson] {
            return m_ways.assignPassword ? withPerson()
                                         : tr("On a shared database “seatdesk-admin staff” gives passwords.");
        }));
    m_card->addPersonButton(declare(
        "person.active", tr("Disable or enable"), "dialog-cancel", "Ctrl+Shift+D",
        [this] {
            const Row row = *current();
            const bool active = !row.has(StaffField::kActive) || Staff(row).active();
            submit(m_work.change(row, {{StaffField::kActive, !active}}), tr("Nothing was changed."), {});
        },
        [this, withPerson] {
            const QString why = withPerson();
            const bool self = why.isEmpty() && StaffId(current()->id) == m_place.session.person();
            return self ? tr("Nobody locks themselves out.") : why;
        }));
}

void PeoplePage::addRoleActions()
{
    const auto grants = [this](const AskSpec& spec) {
        const Row person = *current();
        ask(spec, [this, person](const QJsonObject& answers, const Done& done) { giveRole(person, answers, done); });
    };
    m_card->addRoleButton(declare(
        "role.give", tr("Give a role"), "list-add", "Ctrl+Shift+G",
        [this, grants] { grants(PeopleQuestions(m_place).role(Staff(*current()))); },
        [this] {
            return m_work.mayGiveAny() ? needsPerson()
                                       : tr("Standing roles are given by the administrator or the director.");
        }));
    m_card->addRoleButton(declare(
        "role.acting", tr("Acting lead"), "flag", "Ctrl+Shift+L",
        [this, grants] { grants(PeopleQuestions(m_place).actingLead(Staff(*current()))); },
        [this] {
            return m_work.mayGiveAny() || m_work.mayGiveForATime()
                       ? needsPerson()
                       : tr("An acting lead is named by the lead, the director or the administrator.");
        }));
    m_card->addRoleButton(declare(
        "role.end", tr("End the role"), "list-remove", "Ctrl+Shift+R",
        [this] { submit(m_work.end(*m_card->grant()), tr("The role was not ended."), {}); },
        [this] {
            if (!needsPerson().isEmpty() || !m_card->grant())
                return tr("Choose a role first.");
            return m_work.mayEnd(*m_card->grant()) ? QString() : tr("It has ended, or it is not yours to end.");
        }));
}

QString PeoplePage::needsPerson() const
{
    return current() ? QString() : tr("Choose a person first.");
}

const Row* PeoplePage::current() const
{
    return m_model->rowAt(m_list->currentIndex());
}

QString PeoplePage::rolesOf(StaffId person) const
{
    QStringList names;
    for (const Row& row : m_grants.rows()) {
        const Grant grant = Grant::of(row);
        if (grant.staff != person || !grant.isLive(m_place.time.now()) || grant.role == u"deputy")
            continue;
        if (const QString name = ActionWords::role(grant.role); !names.contains(name))
            names.append(name);
    }
    return names.join(tr(", "));
}

void PeoplePage::showList()
{
    QList<TypeAheadCandidate> candidates;
    for (const Row& row : m_staff.rows())
        candidates.append({Staff(row).number() + u' ' + Staff(row).name(),
                           {m_place.session.nameOf(Staff(row).team()), rolesOf(StaffId(row.id))}});
    const QString typed = m_field->text().trimmed();
    QList<Row> rows;
    if (typed.isEmpty())
        rows = m_staff.rows();
    else
        for (const TypeAheadHit& hit : m_place.typeAhead.match(typed, candidates, static_cast<int>(candidates.size())))
            rows.append(m_staff.rows().at(hit.candidate));
    m_model->setRows(rows);
    if (!current() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    m_list->viewport()->update();
    showCurrent();
}

void PeoplePage::showCurrent()
{
    const Row* row = current();
    m_card->setVisible(row != nullptr);
    m_empty->setVisible(!row);
    if (m_staff.rows().isEmpty())
        m_empty->setTexts(tr("Nobody is listed yet."),
                          tr("Add people with Ctrl+Shift+N, or bring a staff list in by an import."));
    else
        m_empty->setTexts(tr("Nobody is found by these words."), tr("Try the number, or initials of the name."));
    if (row) {
        QList<Row> grants = m_grants.rows();
        grants.removeIf([&](const Row& grant) { return Grant::of(grant).staff != StaffId(row->id); });
        std::stable_sort(grants.begin(), grants.end(), [this](const Row& a, const Row& b) {
            const Instant now = m_place.time.now();
            return Grant::of(a).isLive(now) && !Grant::of(b).isLive(now);
        });
        m_card->showPerson(*row, grants);
    }
    m_actions.refresh();
}

void PeoplePage::showPerson(StaffId person)
{
    m_field->clear();
    m_list->setCurrentIndex(m_model->indexOf(RecordId(person)));
}

void PeoplePage::ask(const AskSpec& spec, const Act& act)
{
    auto* dialog = new AskDialog(spec, act, m_theme, this);
    dialog->open();
}

void PeoplePage::submit(const Group& group, const QString& what, const Done& done)
{
    if (group.isEmpty()) {
        if (done)
            done({});
        return;
    }
    whenDone(m_place.records.submit(group), this, [this, what, done](const Result<void>& result) {
        const QString failure = result ? QString() : what + u' ' + ErrorWords::reason(result.error());
        if (done)
            return done(failure);
        if (!failure.isEmpty())
            m_card->tell(failure);
    });
}

void PeoplePage::savePerson(const Row* row, const QJsonObject& answers, const Done& done)
{
    QJsonObject fields;
    for (const QLatin1StringView key :
         {StaffField::kNumber, StaffField::kName, StaffField::kTeam, StaffField::kGrade, StaffField::kLine}) {
        // The number is typed again to sign in: it alone is kept without the blanks around it.
        const QString typed = answers.value(key).toString();
        const QString text = key == StaffField::kNumber ? typed.trimmed() : typed;
        fields.insert(key, text.isEmpty() ? QJsonValue() : QJsonValue(text));
    }
    const QString number = fields.value(StaffField::kNumber).toString();
    const auto taken = std::any_of(m_staff.rows().begin(), m_staff.rows().end(), [&](const Row& other) {
        return Staff(other).number() == number && (!row || other.id != row->id);
    });
    if (taken)
        return done(tr("Nothing was saved: somebody has the number %1.").arg(number));
    if (row)
        return submit(m_work.change(*row, fields), tr("Nothing was changed."), done);
    const Group group = m_work.hire(fields, answers.value(PeopleQuestions::kRole).toString());
    const StaffId person(group.first().row);
    const QString name = fields.value(StaffField::kName).toString();
    submit(group, tr("Nobody was added."), [this, done, person, name](const QString& failure) {
        done(failure);
        if (failure.isEmpty() && m_ways.assignPassword)
            askPassword(person, name);
    });
}

void PeoplePage::giveRole(const Row& person, const QJsonObject& answers, const Done& done)
{
    const Grant grant = PeopleQuestions::grantOf(Staff(person), answers);
    if (grant.until <= grant.from)
        return done(tr("The role was not given: the time ends before it begins. Choose a later end."));
    if (!m_work.mayGive(grant))
        return done(tr("The role was not given: a lead names only within the own team, and only for a time."));
    submit(m_work.give(grant, answers.value(PeopleQuestions::kReason).toString()), tr("The role was not given."), done);
}

void PeoplePage::saveScope(const QJsonObject& answers, const Done& done)
{
    const QString name = answers.value(PeopleQuestions::kName).toString();
    const QList<Scope> scopes = m_place.session.scopes().all();
    if (std::any_of(scopes.begin(), scopes.end(),
                    [&](const Scope& one) { return one.name.trimmed() == name.trimmed(); }))
        return done(tr("Nothing was changed: something is called %1 already.").arg(name));
    if (answers.contains(PeopleQuestions::kKind))
        return submit(m_work.makeScope(answers.value(PeopleQuestions::kKind).toString(), name),
                      tr("Nothing was added."), done);
    const RecordId id = RecordId::fromString(answers.value(PeopleQuestions::kScope).toString());
    whenDone(m_place.records.get(QStringLiteral("scope"), id), this, [this, name, done](const Result<Row>& row) {
        if (!row)
            return done(tr("Nothing was renamed.") + u' ' + ErrorWords::reason(row.error()));
        submit(m_work.change(*row, {{QStringLiteral("name"), name}}), tr("Nothing was renamed."), done);
    });
}

void PeoplePage::askPassword(StaffId person, const QString& name)
{
    auto* dialog = new PasswordDialog(m_theme, name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasswordDialog::passwordGiven, this, [this, dialog, person](const QString&, const QString& fresh) {
        m_ways.assignPassword(person, fresh, [dialog = QPointer<PasswordDialog>(dialog)](const Result<void>& done) {
            if (!dialog)
                return;
            if (done)
                return dialog->accept();
            dialog->showFailure(tr("The password was not changed.") + u' ' + ErrorWords::reason(done.error()));
        });
    });
    dialog->open();
}

}  // namespace Seatdesk
