// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tickets/viewkeeper.h"

#include "domain/groupbuilder.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/whendone.h"
#include "widgets/tickets/actionwords.h"
#include "widgets/tickets/askdialog.h"
#include "widgets/tickets/ticketspage.h"
#include "widgets/tickets/viewwords.h"
#include "widgets/workplace.h"

namespace Seatdesk {

namespace {

const QString kViewName = QStringLiteral("name");
const QString kFor = QStringLiteral("for");
const QString kTeam = QStringLiteral("team");
const QString kPerson = QStringLiteral("person");

}  // namespace

ViewKeeper::ViewKeeper(TicketsPage& page, Workplace& place, const Theme& theme)
    : QObject(&page), m_page(page), m_place(place), m_theme(theme)
{
    connect(&page, &TicketsPage::saveViewAsked, this, &ViewKeeper::askSave);
    connect(&page, &TicketsPage::renameViewAsked, this, &ViewKeeper::askRename);
    connect(&page, &TicketsPage::deleteViewAsked, this, &ViewKeeper::askDelete);
}

void ViewKeeper::askSave()
{
    AskField whose{kFor, tr("For whom"), AskField::Kind::Choice, true, kPerson};
    whose.choices = {{kPerson, tr("Only me")}};
    const bool leads = m_place.session.hasRole(QStringLiteral("lead")) ||
                       m_place.session.hasRole(QStringLiteral("director")) ||
                       m_place.session.hasRole(QStringLiteral("admin"));
    if (leads)
        whose.choices.append({kTeam, tr("My team")});
    AskSpec spec;
    spec.title = tr("Save the filter as a view");
    spec.intro = tr("The view keeps filter, words and order, and counts its tickets in the list at the left.");
    spec.submit = tr("Save");
    spec.fields = {{kViewName, tr("Name"), AskField::Kind::Line, true}, whose};
    const auto submit = [this](const QJsonObject& answers, const Done& done) { save(answers, done); };
    (new AskDialog(spec, submit, m_theme, m_page.window()))->open();
}

void ViewKeeper::save(const QJsonObject& answers, const Done& done)
{
    const bool team = answers.value(kFor).toString() == kTeam;
    TicketView view;
    view.section = team ? TicketView::Section::Team : TicketView::Section::Person;
    view.name = answers.value(kViewName).toString();
    view.query = m_page.filter();
    const ScopeId scope = team ? m_place.session.team() : ScopeId(m_place.session.person());
    GroupBuilder builder(m_place.seat, m_place.session.person(), m_place.time);
    view.row.record = SavedView::kRecord;
    view.row.id = builder.insert(SavedView::kRecord, scope,
                                 {{SavedViewField::kName, view.name}, {SavedViewField::kQuery, view.query.toJson()}});
    change(builder.group(), tr("Saving the view"), [this, view, done](const QString& failure) {
        if (failure.isEmpty())
            m_page.adoptView(view);
        done(failure);
    });
}

void ViewKeeper::askRename(const TicketView& view)
{
    AskSpec spec;
    spec.title = tr("Rename the view");
    spec.submit = tr("Rename");
    spec.fields = {{kViewName, tr("Name"), AskField::Kind::Line, true, ViewWords::name(view)}};
    const auto submit = [this, view](const QJsonObject& answers, const Done& done) {
        GroupBuilder builder(m_place.seat, m_place.session.person(), m_place.time);
        builder.change(view.row, {{SavedViewField::kName, answers.value(kViewName).toString()}});
        change(builder.group(), tr("Renaming"), done);
    };
    (new AskDialog(spec, submit, m_theme, m_page.window()))->open();
}

void ViewKeeper::askDelete(const TicketView& view)
{
    AskSpec spec;
    spec.title = tr("Delete the view “%1”").arg(ViewWords::name(view));
    spec.intro = view.section == TicketView::Section::Team ? tr("The whole team loses this view. Its tickets stay.")
                                                           : tr("Only the view goes; its tickets stay.");
    spec.submit = tr("Delete");
    const auto submit = [this, view](const QJsonObject&, const Done& done) {
        GroupBuilder builder(m_place.seat, m_place.session.person(), m_place.time);
        builder.remove(view.row);
        change(builder.group(), tr("Deleting"), [this, view, done](const QString& failure) {
            if (failure.isEmpty() && m_page.view() && m_page.view()->isSame(view))
                m_page.showView(QStringLiteral("mine"));
            done(failure);
        });
    };
    (new AskDialog(spec, submit, m_theme, m_page.window()))->open();
}

void ViewKeeper::change(const Group& group, const QString& what, const Done& done)
{
    whenDone(m_place.records.submit(group), this, [what, done](const Result<void>& result) {
        done(result ? QString() : ActionWords::failure(what, result.error()));
    });
}

}  // namespace Seatdesk
