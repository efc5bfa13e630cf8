// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ticketprintout.h"

#include "app/window/formwords.h"
#include "domain/attempt.h"
#include "domain/ticketclock.h"
#include "exchange/formspec.h"
#include "support/text.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

// 2026-10-26 15:33:20 in Shanghai
constexpr qint64 kLater = 1'793'000'000'000'000;
// 2026-10-25 11:46:40
constexpr qint64 kEarlier = 1'792'900'000'000'000;
constexpr qint64 kLongAgo = 1'792'000'000'000'000;

Row rowOf(QLatin1StringView record, const QJsonObject& fields)
{
    Row row;
    row.record = record;
    row.id = newId<RecordId>();
    row.fields = fields;
    return row;
}

TicketFile complaintFile()
{
    TicketFile file;
    file.ticket.ticket = Ticket(rowOf(Ticket::kRecord, {{TicketField::kNumber, q("26111800420017")},
                                                        {TicketField::kCustomerName, q("李娜")},
                                                        {TicketField::kMaskedNumber, q("138****2716")},
                                                        {TicketField::kChannel, q("phone")},
                                                        {TicketField::kPriority, q("urgent")},
                                                        {TicketField::kComplaintValid, q("invalid")},
                                                        {TicketField::kDescription, q("charged twice")},
                                                        {TicketField::kDueAt, kLater}}));
    return file;
}

TicketPrintout printoutOf(const TicketFile& file)
{
    return {file, {}, {q("1087 Li Ting"), fromMicros(kLater), q("archive"), QTimeZone("Asia/Shanghai")}};
}

}  // namespace

TEST(FormWords, WordEveryLabelOfEveryForm)
{
    for (const QString& form : FormSpec::names()) {
        for (const QString& id : FormSpec::named(form).labelIds())
            EXPECT_FALSE(FormWords::label(id).isEmpty()) << qPrintable(id);
    }
}

TEST(TicketPrintout, FillsOnlyBoxesThatTheFormHas)
{
    for (const FormKind form : allOf<FormKind>()) {
        const QStringList items = FormSpec::named(keyOf(form)).items();
        const QStringList filled = printoutOf(complaintFile()).values(form).keys();
        for (const QString& item : filled)
            EXPECT_TRUE(items.contains(item)) << qPrintable(keyOf(form) + u' ' + item);
    }
}

TEST(TicketPrintout, TellsOfAComplaintWhatTheTicketKnows)
{
    const QHash<QString, QString> values = printoutOf(complaintFile()).values(FormKind::Complaint);
    EXPECT_EQ(values.value(q("customer")), q("李娜"));
    EXPECT_EQ(values.value(q("number")), q("138****2716"));
    EXPECT_EQ(values.value(q("told")), q("charged twice"));
    EXPECT_EQ(values.value(q("way")), q("Phone"));
    EXPECT_EQ(values.value(q("valid")), tickedChoices({q("Yes"), q("No")}, 1));
    EXPECT_TRUE(values.value(q("measure")).isEmpty());
}

TEST(TicketPrintout, ListsAttemptsToCallBackInOrder)
{
    TicketFile file = complaintFile();
    file.attempts = {
        rowOf(Attempt::kRecord, {{AttemptField::kAt, kLater},
                                 {AttemptField::kOutcome, q("reached")},
                                 {AttemptField::kSolved, q("yes")},
                                 {AttemptField::kSatisfied, q("fair")}}),
        rowOf(Attempt::kRecord, {{AttemptField::kAt, kEarlier}, {AttemptField::kOutcome, q("no_answer")}})};
    const QHash<QString, QString> values = printoutOf(file).values(FormKind::WorkOrder);
    EXPECT_EQ(values.value(q("callback")), q("2026-10-25 11:46  No answer\n2026-10-26 15:33  Reached  Solved"));
    EXPECT_EQ(values.value(q("rating")), tickedChoices({q("Satisfied"), q("Fair"), q("Dissatisfied")}, 1));
}

TEST(TicketPrintout, WantsTheAnswerByTheFirstClockThatCounts)
{
    TicketFile file = complaintFile();
    EXPECT_EQ(printoutOf(file).values(FormKind::ContactSheet).value(q("answer_by")), q("2026-10-26 15:33"));
    file.ticket.clocks = {rowOf(TicketClock::kRecord, {{TicketClockField::kKind, q("reply")},
                                                       {TicketClockField::kState, q("running")},
                                                       {TicketClockField::kDueAt, kEarlier}}),
                          rowOf(TicketClock::kRecord, {{TicketClockField::kKind, q("dispatch")},
                                                       {TicketClockField::kState, q("met")},
                                                       {TicketClockField::kDueAt, kLongAgo}})};
    EXPECT_EQ(printoutOf(file).values(FormKind::ContactSheet).value(q("answer_by")), q("2026-10-25 11:46"));
}

TEST(TicketPrintout, SaysWhoPrintedItWhenAndWhy)
{
    const FormContent content = printoutOf(complaintFile()).content(FormKind::Complaint, q("Centre"));
    EXPECT_EQ(content.organisation, q("Centre"));
    EXPECT_EQ(content.title, q("Complaint record"));
    EXPECT_EQ(content.number, q("261118-0042-0017")) << "as people read it out";
    EXPECT_EQ(content.footer, q("Printed by 1087 Li Ting, 2026-10-26 15:33. Reason: archive"));
}
