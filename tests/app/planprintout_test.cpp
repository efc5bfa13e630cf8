// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/planprintout.h"

#include "domain/planactions.h"
#include "exchange/formprinter.h"
#include "support/deskoffice.h"
#include "support/text.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Seatdesk;

TEST(PlanPrintout, HasABoxForEachStepWithWhoDoesItAndRoomToTickItByHand)
{
    DeskOffice at;
    const GroupBuilder builder(q("0042"), at.person.person, at.office.time);
    QTemporaryDir folder;
    for (const Operation& plan : addStandardPlans(builder, at.office.department, {})) {
        Row row;
        row.record = plan.record;
        row.id = plan.row;
        row.fields = plan.set;
        const EmergencyPlan read(row);
        const FormContent content =
            PlanPrintout(read, at.session).content({q("李婷"), at.office.time.now(), q("断网演练"), QTimeZone::utc()});
        const QList<PlanStep> steps = read.steps(q("en"));
        ASSERT_EQ(content.sections.size(), 3);
        const QList<FormItem> boxes = content.sections.at(1).items;
        ASSERT_EQ(boxes.size(), steps.size());
        for (qsizetype i = 0; i < steps.size(); ++i) {
            EXPECT_EQ(boxes.at(i).label, QStringLiteral("%1. %2").arg(i + 1).arg(steps.at(i).who));
            EXPECT_TRUE(boxes.at(i).value.startsWith(steps.at(i).does + q("\n□ Done    □ Not needed")))
                << qPrintable(boxes.at(i).value);
        }
        EXPECT_EQ(content.number, q("Version 1"));
        EXPECT_TRUE(content.footer.contains(q("断网演练")));
        const Result<int> pages = writeFormPdf(content, folder.filePath(plan.row.toString() + q(".pdf")));
        ASSERT_TRUE(pages);
        EXPECT_LE(*pages, 2);
    }
}
