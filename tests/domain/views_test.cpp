// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rulebook.h"
#include "domain/ticket.h"
#include "domain/ticketkeys.h"
#include "support/places.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

struct ViewSource
{
    QString file;
    QString record;
    QStringList fields;
};

/// What each view's header names, read from the source: a constant that nobody lists cannot be missed.
QList<ViewSource> viewSources()
{
    static const QRegularExpression record(
        QStringLiteral(R"re(static constexpr QLatin1StringView kRecord\{"(\w+)"\})re"));
    static const QRegularExpression field(QStringLiteral(R"re(inline constexpr QLatin1StringView k\w+\{"(\w+)"\})re"));
    QList<ViewSource> sources;
    const QDir folder(TestPlaces::sourceFile(QStringLiteral("models/domain")));
    for (const QString& name : folder.entryList({QStringLiteral("*.h")})) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        const QRegularExpressionMatch named = record.match(text);
        if (!named.hasMatch())
            continue;
        ViewSource source{name, named.captured(1), {}};
        for (auto match = field.globalMatch(text); match.hasNext();)
            source.fields.append(match.next().captured(1));
        sources.append(source);
    }
    return sources;
}

}  // namespace

TEST(Views, NameOnlyFieldsOfTheRules)
{
    const RuleBook& rules = RuleBook::shipped();
    const QList<ViewSource> sources = viewSources();
    ASSERT_GT(sources.size(), 25);
    for (const ViewSource& source : sources) {
        const RecordRule* record = rules.record(source.record);
        ASSERT_NE(record, nullptr) << qPrintable(source.file);
        for (const QString& field : source.fields)
            EXPECT_NE(record->field(field), nullptr) << qPrintable(source.file + u' ' + field);
    }
}

TEST(Views, ReachEveryFieldOfTheirRecord)
{
    const RuleBook& rules = RuleBook::shipped();
    for (const ViewSource& source : viewSources()) {
        for (const QString& field : rules.record(source.record)->fieldNames())
            EXPECT_TRUE(source.fields.contains(field)) << qPrintable(source.file + u' ' + field);
    }
}

TEST(Views, TellAnEmptyFieldFromAZero)
{
    Row row;
    row.record = QStringLiteral("ticket");
    EXPECT_FALSE(Ticket(row).dueAt().has_value());
    row.fields.insert(TicketField::kDueAt, 0);
    EXPECT_EQ(Ticket(row).dueAt(), Instant{});
}

TEST(Views, TakeWordsOfAnotherVersionAsUnknown)
{
    Row row;
    row.fields = {{TicketField::kKind, QStringLiteral("teleport")}};
    EXPECT_EQ(Ticket(row).kind(), std::nullopt);
}

TEST(TicketKeys, FollowTheOrderOfTheKindKeys)
{
    const QList<TicketKind> kinds = allOf<TicketKind>();
    ASSERT_EQ(kinds.size(), 10);
    EXPECT_EQ(keyOf(kinds.first()), QStringLiteral("inquiry"));
    EXPECT_EQ(keyOf(kinds.last()), QStringLiteral("praise"));
    for (const TicketKind kind : kinds)
        EXPECT_EQ(fromKey<TicketKind>(keyOf(kind)), kind);
}

TEST(TicketKeys, CoverTheStatesOfTheRules)
{
    for (const TransitionRule& step : RuleBook::shipped().transitions()) {
        if (step.record == u"ticket") {
            EXPECT_TRUE(fromKey<TicketState>(step.to).has_value()) << qPrintable(step.to);
        }
    }
}
