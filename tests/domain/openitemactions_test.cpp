// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/openitemactions.h"

#include "domain/book.h"
#include "domain/bookactions.h"
#include "domain/bookentry.h"
#include "domain/openitem.h"
#include "support/faketime.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class OpenItemActionsTest : public testing::Test
{
protected:
    OpenItemActionsTest()
    {
        book.record = Book::kRecord;
        book.scope = newId<ScopeId>();
        book.id = bookId(book.scope, 1);
        draft.text = QStringLiteral("抢修未完");
        draft.reason = QStringLiteral("等光缆");
        draft.owner = newId<StaffId>();
        draft.promisedAt = time.now() + std::chrono::hours(20);
        item.record = OpenItem::kRecord;
        item.id = newId<RecordId>();
        item.fields = {{OpenItemField::kText, draft.text}, {OpenItemField::kOwner, draft.owner.toString()}};
    }
    OpenItemActions actions() const { return {{QStringLiteral("0042"), person, time}, book}; }
    static QString entryOf(const Group& group)
    {
        return BookBody::parse(group.last().set.value(BookEntryField::kBody).toString())->text;
    }

    FakeTime time;
    StaffId person = newId<StaffId>();
    Row book;
    Row item;
    OpenItemDraft draft;
};

}  // namespace

TEST_F(OpenItemActionsTest, IsLeftWithReasonOwnerAndDateAndStandsInTheBook)
{
    const Result<Group> group = actions().open(draft, QStringLiteral("留下"));
    ASSERT_TRUE(group);
    ASSERT_EQ(group->size(), 2);
    EXPECT_EQ(group->first().record, OpenItem::kRecord);
    EXPECT_EQ(group->last().record, BookEntry::kRecord);
    EXPECT_EQ(group->first().group, group->last().group) << "both or neither";
    EXPECT_EQ(entryOf(*group), QStringLiteral("留下"));
}

TEST_F(OpenItemActionsTest, NothingIsLeftWithoutOwnerReasonOrADateAhead)
{
    OpenItemDraft wrong = draft;
    wrong.owner = {};
    EXPECT_EQ(actions().open(wrong, QStringLiteral("x")).error().detail, QStringLiteral("owner"));
    wrong = draft;
    wrong.reason = QStringLiteral(" ");
    EXPECT_EQ(actions().open(wrong, QStringLiteral("x")).error().detail, QStringLiteral("reason"));
    wrong = draft;
    wrong.promisedAt = time.now();
    EXPECT_EQ(actions().open(wrong, QStringLiteral("x")).error().detail, QStringLiteral("promised_at"));
}

TEST_F(OpenItemActionsTest, IsHandedOnByNameAndClosedWithAReason)
{
    EXPECT_FALSE(actions().handOn(item, {}, draft.promisedAt, QStringLiteral("x"))) << "to nobody";
    const StaffId next = newId<StaffId>();
    const Result<Group> handed = actions().handOn(item, next, draft.promisedAt, QStringLiteral("交出"));
    ASSERT_TRUE(handed);
    EXPECT_EQ(handed->first().set.value(OpenItemField::kOwner).toString(), next.toString());
    EXPECT_EQ(entryOf(*handed), QStringLiteral("交出"));
    EXPECT_FALSE(actions().close(item, QStringLiteral(" "), QStringLiteral("x")));
    const Result<Group> closed = actions().close(item, QStringLiteral("已修复"), QStringLiteral("关闭"));
    ASSERT_TRUE(closed);
    EXPECT_EQ(closed->first().set.value(OpenItemField::kClosedReason).toString(), QStringLiteral("已修复"));
    EXPECT_EQ(closed->first().set.value(OpenItemField::kClosedBy).toString(), person.toString());
}
