// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/articleactions.h"

#include "domain/articlestep.h"
#include "domain/articlevalidity.h"
#include "domain/articleversion.h"
#include "support/ledger.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class ArticleWork : public testing::Test
{
protected:
    ArticleActions as(const Actor& actor) const
    {
        return {office.permissions, office.scopes, actor, QStringLiteral("0042"), office.time};
    }
    Result<void> take(const Actor& actor, const Result<Group>& group)
    {
        if (!group)
            return tl::unexpected(group.error());
        return ledger.submit(*group, actor);
    }
    void write()
    {
        const Result<Group> group = as(editor).create(
            {{ArticleField::kTitle, QStringLiteral("Router lights")}, {ArticleField::kBody, QStringLiteral("One")}});
        ASSERT_TRUE(group.has_value());
        id = group->first().row;
        ASSERT_TRUE(ledger.submit(*group, editor));
    }
    Result<void> step(const Actor& actor, const QString& state, const ArticleStepFacts& facts = {})
    {
        return take(actor, as(actor).step(ledger.row(id), state, facts));
    }
    void publish()
    {
        ASSERT_TRUE(step(editor, QStringLiteral("director")));
        ASSERT_TRUE(step(director, QStringLiteral("confirming"), {{}, office.unit, {}}));
        ASSERT_TRUE(step(clerk, QStringLiteral("published"), {{}, {}, QStringLiteral("First version")}));
    }
    Article article() const { return Article(ledger.row(id)); }

    Office office;
    Ledger ledger{office};
    RecordId id;
    Actor editor = office.actor(QStringLiteral("editor"), office.department);
    Actor director = office.actor(QStringLiteral("director"), office.department);
    Actor agent = office.actor(QStringLiteral("agent"), office.team);
    Actor clerk = office.actor(QStringLiteral("department"), office.unit);
};

}  // namespace

TEST_F(ArticleWork, GoesFromDraftOverDirectorAndIssuerToPublication)
{
    write();
    publish();
    EXPECT_EQ(article().state(), QStringLiteral("published"));
    EXPECT_EQ(article().version(), 1);
    EXPECT_EQ(article().scope(), office.department);
    EXPECT_TRUE(mayBeTold(validityOf(article(), office.time.now())));
    const QList<Row> versions = ledger.rows(ArticleVersion::kRecord);
    ASSERT_EQ(versions.size(), 1);
    EXPECT_EQ(ArticleVersion(versions.first()).body(), QStringLiteral("One"));
    EXPECT_EQ(ArticleVersion(versions.first()).by(), clerk.person);
    EXPECT_EQ(ledger.rows(ArticleStep::kRecord).size(), 4);
}

TEST_F(ArticleWork, ARevisionKeepsTheVersionBefore)
{
    write();
    publish();
    ASSERT_TRUE(step(editor, QStringLiteral("draft")));
    EXPECT_TRUE(isUnderRevision(article()));
    ASSERT_TRUE(take(editor, as(editor).save(ledger.row(id), {{ArticleField::kBody, QStringLiteral("Two")}})));
    EXPECT_EQ(Article(asPublished(ledger.row(id), ledger.rows(ArticleVersion::kRecord).first())).body(),
              QStringLiteral("One"));
    EXPECT_FALSE(step(director, QStringLiteral("published"))) << "past the issuing department only with a reason";
    ASSERT_TRUE(step(director, QStringLiteral("published"), {QStringLiteral("Mass fault"), {}, {}}));
    EXPECT_EQ(article().version(), 2);
    EXPECT_EQ(ledger.rows(ArticleVersion::kRecord).size(), 2);
}

TEST_F(ArticleWork, IsRefusedToAnAgent)
{
    EXPECT_FALSE(as(agent).mayCreate());
    write();
    EXPECT_FALSE(as(agent).mayEdit(ledger.row(id)));
    EXPECT_TRUE(as(agent).steps(ledger.row(id)).isEmpty());
    EXPECT_EQ(step(agent, QStringLiteral("director")).error().kind, Error::Kind::Denied);
    // Not even past the screens.
    EXPECT_EQ(ledger.submit(*as(editor).step(ledger.row(id), QStringLiteral("director"), {}), agent).error().kind,
              Error::Kind::Denied);
}

TEST_F(ArticleWork, SendingBackAndRemovingAskWhy)
{
    write();
    ASSERT_TRUE(step(editor, QStringLiteral("director")));
    EXPECT_EQ(step(director, QStringLiteral("draft")).error().kind, Error::Kind::Invalid);
    ASSERT_TRUE(step(director, QStringLiteral("draft"), {QStringLiteral("Unclear"), {}, {}}));
    // The same words again are still this step's reason.
    EXPECT_TRUE(step(editor, QStringLiteral("removed"), {QStringLiteral("Unclear"), {}, {}}));
    EXPECT_EQ(validityOf(article(), office.time.now()), ArticleValidity::Removed);
}

TEST_F(ArticleWork, OnlyDraftsAreEdited)
{
    write();
    EXPECT_TRUE(as(editor).mayEdit(ledger.row(id)));
    publish();
    EXPECT_FALSE(as(editor).mayEdit(ledger.row(id)));
}

TEST(ArticleValidity, FollowsTheDays)
{
    const FixedTime time;
    Row row;
    row.fields = {{ArticleField::kState, QStringLiteral("published")}};
    const auto until = [&](int days) {
        row.fields.insert(ArticleField::kValidUntil, toMicros(time.now() + std::chrono::hours(24 * days)));
        return validityOf(Article(row), time.now());
    };
    EXPECT_EQ(validityOf(Article(row), time.now()), ArticleValidity::Lasting);
    EXPECT_EQ(until(100), ArticleValidity::Valid);
    EXPECT_EQ(until(14), ArticleValidity::Ending);
    EXPECT_EQ(until(0), ArticleValidity::Expired);
    row.fields.insert(ArticleField::kValidFrom, toMicros(time.now() + std::chrono::hours(1)));
    EXPECT_EQ(validityOf(Article(row), time.now()), ArticleValidity::NotYet);
}
