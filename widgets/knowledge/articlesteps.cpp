// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/knowledge/articlesteps.h"

#include "domain/records.h"
#include "domain/session.h"
#include "domain/whendone.h"
#include "widgets/actions/actionregistry.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/knowledge/articletexts.h"
#include "widgets/knowledge/notedialog.h"
#include "widgets/words/errorwords.h"

#include <QHBoxLayout>
#include <QPointer>

namespace Seatdesk {

ArticleSteps::ArticleSteps(Workplace& place, const Theme& theme, ActionRegistry& actions, const QString& workspace,
                           QWidget* parent)
    : QWidget(parent),
      m_place(place),
      m_theme(theme),
      m_actions(actions),
      m_permissions(place.session.permissions()),
      m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    declare(actions, QStringLiteral("director"), QStringLiteral("document-send"), workspace);
    declare(actions, QStringLiteral("confirming"), QStringLiteral("emblem-checked"), workspace);
    declare(actions, QStringLiteral("published"), QStringLiteral("documentation"), workspace);
    declare(actions, QStringLiteral("draft"), QStringLiteral("edit-undo"), workspace);
    declare(actions, QStringLiteral("removed"), QStringLiteral("edit-delete"), workspace);
    connect(&place.session, &Session::changed, this, &ArticleSteps::showOffered);
    showOffered();
}

ArticleActions ArticleSteps::actionsOfPerson() const
{
    return {m_permissions, m_place.session.scopes(), m_place.session.actor(), m_place.seat, m_place.time};
}

void ArticleSteps::declare(ActionRegistry& actions, const QString& state, const QString& icon, const QString& workspace)
{
    ActionSpec spec;
    spec.id = QStringLiteral("article.step.") + state;
    spec.name = state == u"draft" ? tr("Article: back to draft") : tr("Article: %1").arg(articleStepName({}, state));
    spec.workspace = workspace;
    spec.icon = icon;
    spec.run = [this, state] { ask(state); };
    spec.whyNot = [this, state] { return whyNot(state); };
    actions.add(spec, this);
    auto* button = new KeyHintButton(m_theme, {}, icon);
    button->setObjectName(QStringLiteral("step-") + state);
    connect(button, &KeyHintButton::clicked, this, [this, state] { ask(state); });
    m_buttons.insert(state, button);
    m_row->addWidget(button);
}

QString ArticleSteps::whyNot(const QString& state) const
{
    if (!m_article)
        return tr("Choose an article first.");
    return actionsOfPerson().steps(*m_article).contains(state)
               ? QString()
               : tr("The article does not take this step now, or it is not yours to take.");
}

void ArticleSteps::setArticle(const std::optional<Row>& article)
{
    m_article = article;
    showOffered();
}

void ArticleSteps::showOffered()
{
    const QStringList offered = m_article ? actionsOfPerson().steps(*m_article) : QStringList();
    for (auto button = m_buttons.begin(); button != m_buttons.end(); ++button) {
        const bool may = offered.contains(button.key());
        button.value()->setVisible(may);
        if (!may)
            continue;
        const QString words = articleStepName(Article(*m_article).state(), button.key());
        button.value()->setText(words);
        button.value()->setAccessibleName(words);
        button.value()->setPrimary(button.key() == offered.first() && button.key() != u"removed" &&
                                   Article(*m_article).state() != u"published");
    }
    m_actions.refresh();
}

ScopeId ArticleSteps::issuingUnit(const Article& article) const
{
    for (const Scope& scope : m_place.session.scopes().all()) {
        if (scope.kind == u"unit" && scope.name.trimmed() == article.issuer().trimmed())
            return scope.id;
    }
    return {};
}

void ArticleSteps::ask(const QString& state)
{
    // While the reason is typed another article may be shown: the step is one of this.
    const Row article = *m_article;
    const bool publishes = state == u"published";
    if (!ArticleActions::reasonNeeded(article, state) && !publishes) {
        take(article, state, {{}, state == u"confirming" ? issuingUnit(Article(article)) : ScopeId(), {}});
        return;
    }
    NoteDialog* dialog = makeDialog(article, state);
    connect(dialog, &NoteDialog::saveAsked, this,
            [this, article, state, publishes, dialog](const QString&, const QString& text) {
                take(article, state, {text, {}, publishes ? text : QString()}, dialog);
            });
    dialog->openAbout(article.id.toString() + u' ' + state, {});
}

NoteDialog* ArticleSteps::makeDialog(const Row& article, const QString& state)
{
    const bool reason = ArticleActions::reasonNeeded(article, state);
    const QString words = articleStepName(Article(article).state(), state);
    auto* dialog = new NoteDialog(m_place, m_theme, DraftKind::ArticleStep, {words, words}, this);
    dialog->setObjectName(QStringLiteral("stepDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptional(!reason);
    dialog->setPrompt(state != u"published" ? tr("Why? The reason stays on record.")
                      : reason ? tr("Why without the issuing department? The reason stays on record and stands "
                                    "beside the version.")
                               : tr("What is new in this version? Readers see it beside the version."));
    return dialog;
}

void ArticleSteps::take(const Row& article, const QString& state, const ArticleStepFacts& facts, NoteDialog* dialog)
{
    const QPointer<NoteDialog> asked = dialog;
    const auto tell = [this, asked](const Error& error) {
        const QString sentence = tr("The article was left as it is.") + u' ' + ErrorWords::reason(error);
        if (asked)
            asked->tellFailure(sentence);
        else
            Q_EMIT failed(sentence);
    };
    const Result<Group> group = actionsOfPerson().step(article, state, facts);
    if (!group) {
        tell(group.error());
        return;
    }
    whenDone(m_place.records.submit(*group), this, [this, tell, asked, state](const Result<void>& done) {
        if (!done) {
            tell(done.error());
            return;
        }
        if (asked)
            asked->finish(asked->about());
        Q_EMIT stepped(state);
    });
}

}  // namespace Seatdesk
