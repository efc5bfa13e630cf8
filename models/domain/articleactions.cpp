// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/articleactions.h"

#include "domain/articleversion.h"
#include "domain/rulebook.h"

namespace Seatdesk {

namespace {

const QString kDraft = QStringLiteral("draft");
const QString kPublished = QStringLiteral("published");

}  // namespace

ArticleActions::ArticleActions(const Permissions& permissions, const ScopeTree& scopes, Actor actor, QString seat,
                               const TimeSource& time)
    : m_permissions(permissions), m_scopes(scopes), m_actor(std::move(actor)), m_seat(std::move(seat)), m_time(time)
{}

bool ArticleActions::mayCreate() const
{
    Row row;
    row.record = Article::kRecord;
    row.scope = m_scopes.pool(QStringLiteral("drafts"));
    return m_permissions.mayInsert(m_actor, row, m_time.now());
}

bool ArticleActions::mayEdit(const Row& article) const
{
    return Article(article).state() == kDraft &&
           m_permissions.mayWrite(m_actor, article, ArticleField::kBody, m_time.now());
}

QStringList ArticleActions::steps(const Row& article) const
{
    QStringList states;
    for (const TransitionRule& rule : RuleBook::shipped().transitions()) {
        if (rule.record == Article::kRecord && rule.from == Article(article).state() &&
            m_permissions.mayStep(m_actor, article, rule.to, m_time.now()))
            states.append(rule.to);
    }
    return states;
}

bool ArticleActions::reasonNeeded(const Row& article, const QString& state)
{
    const TransitionRule* rule = RuleBook::shipped().transition(Article::kRecord, Article(article).state(), state);
    return rule && rule->reasonNeeded;
}

Result<Group> ArticleActions::create(const QJsonObject& fields) const
{
    if (!mayCreate())
        return failure(Error::Kind::Denied, QStringLiteral("insert article"));
    if (fields.value(ArticleField::kTitle).toString().trimmed().isEmpty())
        return failure(Error::Kind::Invalid, QStringLiteral("missing title"));
    QJsonObject set = fields;
    set.insert(ArticleField::kState, kDraft);
    set.insert(ArticleField::kVersion, 0);
    GroupBuilder made = builder();
    made.insert(Article::kRecord, m_scopes.pool(QStringLiteral("drafts")), set);
    return made.group();
}

Result<Group> ArticleActions::save(const Row& article, const QJsonObject& fields) const
{
    if (!mayEdit(article))
        return failure(Error::Kind::Denied, QStringLiteral("field body"));
    if (fields.contains(ArticleField::kTitle) && fields.value(ArticleField::kTitle).toString().trimmed().isEmpty())
        return failure(Error::Kind::Invalid, QStringLiteral("missing title"));
    GroupBuilder made = builder();
    made.change(article, fields);
    return made.group();
}

Result<Group> ArticleActions::step(const Row& article, const QString& state, const ArticleStepFacts& facts) const
{
    if (!m_permissions.mayStep(m_actor, article, state, m_time.now()))
        return failure(Error::Kind::Denied, QStringLiteral("step to ") + state);
    const QString reason = facts.reason;
    if (reasonNeeded(article, state) && reason.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, QStringLiteral("reason"));
    QJsonObject fields{{ArticleField::kState, state},
                       {ArticleField::kReason, reason.isEmpty() ? QJsonValue() : QJsonValue(reason)}};
    if (state == u"confirming" && !facts.issuingUnit.isNull())
        fields.insert(QStringLiteral("also_scope"), facts.issuingUnit.toString());
    GroupBuilder made = builder();
    if (state == kPublished)
        publish(made, article, fields, facts.change);
    else
        made.change(article, fields);
    return made.group();
}

void ArticleActions::publish(GroupBuilder& builder, const Row& article, QJsonObject& fields,
                             const QString& change) const
{
    const Article read(article);
    const qint64 number = read.version() + 1;
    fields.insert(ArticleField::kVersion, number);
    if (!read.validFrom())
        fields.insert(ArticleField::kValidFrom, toMicros(builder.at()));
    const Scope* lies = m_scopes.find(article.scope);
    if (lies && lies->kind == u"pool")
        fields.insert(QStringLiteral("scope_id"), m_scopes.department().toString());
    builder.change(article, fields);
    QJsonObject version{
        {ArticleVersionField::kArticle, article.id.toString()},
        {ArticleVersionField::kNumber, number},
        {ArticleVersionField::kTitle, read.title()},
        {ArticleVersionField::kBody, read.body()},
        {ArticleVersionField::kValidFrom, toMicros(read.validFrom() ? *read.validFrom() : builder.at())},
        {ArticleVersionField::kAt, toMicros(builder.at())},
        {ArticleVersionField::kBy, builder.person().toString()},
        {ArticleVersionField::kChange, change}};
    if (read.validUntil())
        version.insert(ArticleVersionField::kValidUntil, toMicros(*read.validUntil()));
    builder.insert(ArticleVersion::kRecord, {}, version);
}

}  // namespace Seatdesk
