// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/article.h"
#include "domain/articlestep.h"
#include "domain/groupbuilder.h"
#include "support/ledger.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

/// A department with an article on its way.
class ArticleRules : public testing::Test
{
protected:
    Result<void> insert(const Actor& actor)
    {
        GroupBuilder builder(QStringLiteral("0042"), actor.person, office.time);
        id = builder.insert(
            Article::kRecord, office.pool(QStringLiteral("drafts")),
            {{ArticleField::kTitle, QStringLiteral("Router lights")}, {ArticleField::kState, QStringLiteral("draft")}});
        return ledger.submit(builder.group(), actor);
    }
    Result<void> step(const Actor& actor, const QString& state, QJsonObject more = {})
    {
        GroupBuilder builder(QStringLiteral("0042"), actor.person, office.time);
        more.insert(ArticleField::kState, state);
        builder.change(ledger.row(id), more);
        return ledger.submit(builder.group(), actor);
    }

    Office office;
    Ledger ledger{office};
    RecordId id;
    Actor editor = office.actor(QStringLiteral("editor"), office.department);
    Actor director = office.actor(QStringLiteral("director"), office.department);
    Actor agent = office.actor(QStringLiteral("agent"), office.team);
    Actor clerk = office.actor(QStringLiteral("department"), office.unit);
};

}  // namespace

TEST_F(ArticleRules, EveryStepLeavesItsNameAndTime)
{
    ASSERT_TRUE(insert(editor));
    ASSERT_TRUE(step(editor, QStringLiteral("director")));
    office.time.advance(std::chrono::minutes(5));
    ASSERT_TRUE(step(director, QStringLiteral("draft"), {{ArticleField::kReason, QStringLiteral("Too long")}}));

    const QList<Row> rows = ledger.rows(ArticleStep::kRecord);
    ASSERT_EQ(rows.size(), 3);
    const auto back = std::find_if(rows.begin(), rows.end(),
                                   [](const Row& row) { return ArticleStep(row).fromState() == u"director"; });
    ASSERT_NE(back, rows.end());
    EXPECT_EQ(ArticleStep(*back).by(), director.person);
    EXPECT_EQ(ArticleStep(*back).at(), office.time.now());
    EXPECT_EQ(ArticleStep(*back).reason(), QStringLiteral("Too long"));
}

TEST_F(ArticleRules, AnAgentWritesNoArticle)
{
    EXPECT_FALSE(insert(agent));
    ASSERT_TRUE(insert(editor));
    EXPECT_FALSE(step(agent, QStringLiteral("director")));
}

TEST_F(ArticleRules, TheIssuingUnitConfirmsItsOwn)
{
    ASSERT_TRUE(insert(editor));
    ASSERT_TRUE(step(editor, QStringLiteral("director")));
    ASSERT_TRUE(step(director, QStringLiteral("confirming"), {{QStringLiteral("also_scope"), office.unit.toString()}}));
    const Actor stranger = office.actor(QStringLiteral("department"), office.otherTeam);
    EXPECT_FALSE(step(stranger, QStringLiteral("published")));
    EXPECT_TRUE(step(clerk, QStringLiteral("published"),
                     {{ArticleField::kVersion, 1}, {QStringLiteral("scope_id"), office.department.toString()}}));
}
