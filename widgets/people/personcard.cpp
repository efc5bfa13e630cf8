// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/people/personcard.h"

#include "domain/grant.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/staff.h"
#include "items/rowsmodel.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/plainlist.h"
#include "widgets/controls/texts.h"
#include "widgets/knowledge/twolinedelegate.h"
#include "widgets/people/gradewords.h"
#include "widgets/tickets/actionwords.h"
#include "widgets/words/ticketwords.h"

#include <QHBoxLayout>
#include <QListView>

namespace Seatdesk {

PersonCard::PersonCard(Workplace& place, const Theme& theme, QWidget* parent)
    : Ground(theme, Role::Surface, {}, parent),
      m_place(place),
      m_model(new RowsModel(QLatin1StringView("role"), this)),
      m_name(makeLabel(theme, {}, Role::Text1, TextStep::Title, true)),
      m_facts(makeLabel(theme, {}, Role::Text2)),
      m_personButtons(new QHBoxLayout),
      m_roleButtons(new QHBoxLayout),
      m_notice(new NoticeBar(theme))
{
    const auto tell = [this](const QModelIndex& index) {
        const Row& row = *m_model->rowAt(index);
        const Grant grant = Grant::of(row);
        const Session& session = m_place.session;
        TwoLines lines;
        lines.title = grant.role == u"deputy"
                          ? tr("Deputy of %1").arg(session.nameOf(grant.scope))
                          : ActionWords::role(grant.role) + QStringLiteral(" · ") + session.nameOf(grant.scope);
        lines.facts = period(row);
        const bool live = grant.isLive(m_place.time.now());
        const bool later = grant.from > m_place.time.now();
        lines.state = live ? tr("holds") : later ? tr("later") : tr("ended");
        lines.stateTone = live ? Tone::Success : Tone::Neutral;
        return lines;
    };
    m_list = makePlainList(m_model, new TwoLineDelegate(theme, tell, nullptr), QStringLiteral("grantList"),
                           tr("Roles of the person"));
    m_name->setObjectName(QStringLiteral("personName"));
    m_facts->setWordWrap(true);
    for (QHBoxLayout* row : {m_personButtons, m_roleButtons}) {
        row->setSpacing(8);
        row->addStretch();
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_name);
    column->addWidget(m_facts);
    column->addLayout(m_personButtons);
    column->addSpacing(8);
    column->addWidget(makeLabel(theme, tr("Roles"), Role::Text1, TextStep::Base, true));
    column->addLayout(m_roleButtons);
    column->addWidget(m_notice);
    column->addWidget(m_list, 1);
    m_notice->hide();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PersonCard::grantChosen);
}

QString PersonCard::period(const Row& row) const
{
    const Grant grant = Grant::of(row);
    const auto moment = [this](Instant at) {
        return TimeWords::moment(at, m_place.time.now(), m_place.settings.zone());
    };
    QStringList facts;
    if (grant.from != Instant() && grant.until != Instant::max())
        facts.append(tr("%1 to %2").arg(moment(grant.from), moment(grant.until)));
    else if (grant.until != Instant::max())
        facts.append(tr("until %1").arg(moment(grant.until)));
    else if (grant.from != Instant())
        facts.append(tr("from %1").arg(moment(grant.from)));
    else
        facts.append(tr("until it is ended"));
    if (row.has(QStringLiteral("reason")))
        facts.append(row.text(QStringLiteral("reason")));
    if (const QString by = m_place.session.nameOf(row.reference<ScopeId>(QStringLiteral("granted_by"))); !by.isEmpty())
        facts.append(tr("given by %1").arg(by));
    return facts.join(QStringLiteral(" · "));
}

void PersonCard::tell(const QString& sentence)
{
    m_notice->tell(Tone::Danger, sentence);
}

void PersonCard::showPerson(const Row& row, const QList<Row>& grants)
{
    m_notice->dismiss();
    const Staff staff(row);
    m_name->setText(staff.number() + u' ' + staff.name());
    QStringList facts{m_place.session.nameOf(staff.team())};
    if (!staff.grade().isEmpty())
        facts.append(tr("Grade: %1").arg(GradeWords::name(staff.grade())));
    if (!staff.line().isEmpty())
        facts.append(tr("Line: %1").arg(staff.line()));
    if (!staff.skills().isEmpty())
        facts.append(tr("Skills: %1").arg(staff.skills().join(tr(", "))));
    if (row.has(StaffField::kActive) && !staff.active())
        facts.append(tr("Disabled: cannot sign in"));
    facts.removeAll(QString());
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_model->setRows(grants);
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    m_list->viewport()->update();
}

const Row* PersonCard::grant() const
{
    return m_model->rowAt(m_list->currentIndex());
}

void PersonCard::addPersonButton(KeyHintButton* button)
{
    m_personButtons->insertWidget(m_personButtons->count() - 1, button);
}

void PersonCard::addRoleButton(KeyHintButton* button)
{
    m_roleButtons->insertWidget(m_roleButtons->count() - 1, button);
}

}  // namespace Seatdesk
