// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/evaluationdraft.h"
#include "support/deskoffice.h"
#include "support/places.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

QString q(const char* text)
{
    return QString::fromUtf8(text);
}

class EvaluationDraftTest : public testing::Test
{
protected:
    EvaluationDraftTest()
    {
        QFile file(TestPlaces::sourceFile(q("resources/quality/scorecard.json")));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        form = QJsonDocument::fromJson(file.readAll()).object();
        // Inspectors work for the whole department.
        at.person.grants.first().scope = at.office.department;
        at.session.update(Row(at.session.staff()), at.person.grants, at.office.scopes);
        at.records.obey(at.permissions, at.person, at.office.time);
    }
    CallRecording call(const QJsonObject& more = {})
    {
        Row row;
        row.record = CallRecording::kRecord;
        row.id = newId<RecordId>();
        row.scope = at.office.pool(q("quality"));
        row.fields = {{RecordingField::kAgent, newId<StaffId>().toString()}};
        for (auto field = more.begin(); field != more.end(); ++field)
            row.fields.insert(field.key(), field.value());
        at.records.put(row);
        return CallRecording(row);
    }
    void openWithForm(EvaluationDraft& draft, const CallRecording& recording)
    {
        draft.addForm(q("Standard"), form);
        ASSERT_TRUE(waitUntil([&] { return draft.hasForm(); }));
        draft.open(recording);
        ASSERT_TRUE(waitUntil([&] { return draft.isLoaded(); }));
    }
    QList<Row> kept() const { return at.records.all(Evaluation::kRecord); }

    DeskOffice at{q("inspector")};
    QJsonObject form;
};

}  // namespace

TEST_F(EvaluationDraftTest, IsSavedAtEachChangeAndFoundAgain)
{
    const CallRecording recording = call();
    {
        EvaluationDraft draft(at.records, at.session, q("0042"));
        openWithForm(draft, recording);
        EXPECT_FALSE(draft.isBegun());
        const QSignalSpy saved(&draft, &EvaluationDraft::saved);
        draft.answer(q("patience"), 3);
        draft.answer(q("taboo"), 4);
        draft.setNotApplicable(q("restate"), true);
        draft.addRemark({156.5, q("Cut short")});
        draft.addRemark({12, q("No staff number")});
        ASSERT_TRUE(waitUntil([&] { return saved.size() == 5; }));
        EXPECT_EQ(draft.score().hundredths(), 9100);
    }
    ASSERT_EQ(kept().size(), 1);
    const Evaluation evaluation(kept().first());
    EXPECT_EQ(evaluation.agent(), recording.agent());
    EXPECT_EQ(evaluation.inspector(), at.person.person);
    EXPECT_EQ(evaluation.score(), 9100);
    EXPECT_EQ(evaluation.state(), q("draft"));
    EXPECT_TRUE(evaluation.row().alsoScope.isNull()) << "the agent does not see a draft";
    EvaluationDraft again(at.records, at.session, q("0042"));
    again.open(recording);
    ASSERT_TRUE(waitUntil([&] { return again.isBegun() && again.hasForm(); }));
    EXPECT_EQ(again.answers().value(q("taboo")).toInt(), 4);
    EXPECT_TRUE(again.answers().isNotApplicable(q("restate")));
    EXPECT_EQ(again.remarks(), (QList<CallRemark>{{12, q("No staff number")}, {156.5, q("Cut short")}}));
    again.removeRemark(0);
    again.setNotApplicable(q("restate"), false);
    EXPECT_TRUE(waitUntil([&] { return Evaluation(kept().first()).remarks().size() == 1; }));
}

TEST_F(EvaluationDraftTest, KeepsTheFormThatItWasBegunBy)
{
    const CallRecording recording = call();
    EvaluationDraft draft(at.records, at.session, q("0042"));
    openWithForm(draft, recording);
    draft.answer(q("patience"), 3);
    Row newer;
    newer.record = Scorecard::kRecord;
    newer.id = newId<RecordId>();
    newer.scope = at.office.department;
    newer.fields = {
        {ScorecardField::kName, q("Another")}, {ScorecardField::kVersion, 2}, {ScorecardField::kBody, QJsonObject()}};
    at.records.put(newer);
    EvaluationDraft other(at.records, at.session, q("0042"));
    other.open(call());
    EXPECT_TRUE(waitUntil([&] { return other.formName() == q("Another"); })) << "a new score goes by the newest form";
    EXPECT_EQ(draft.formName(), q("Standard"));
}

TEST_F(EvaluationDraftTest, ScoresNobody)
{
    EvaluationDraft draft(at.records, at.session, q("0042"));
    openWithForm(draft, call({{RecordingField::kAgent, QJsonValue()}}));
    EXPECT_EQ(draft.obstacle(), q("agent"));
    draft.answer(q("patience"), 3);
    EXPECT_TRUE(kept().isEmpty());
}

TEST_F(EvaluationDraftTest, TellsWhatWasNotSaved)
{
    EvaluationDraft draft(at.records, at.session, q("0042"));
    openWithForm(draft, call());
    at.records.failSubmits(Error{Error::Kind::Full, {}});
    const QSignalSpy failed(&draft, &EvaluationDraft::failed);
    draft.answer(q("patience"), 3);
    EXPECT_TRUE(waitUntil([&] { return failed.size() == 1; }));
    EXPECT_EQ(draft.answers().value(q("patience")).toInt(), 3) << "what was clicked stays shown";
    at.records.failSubmits(std::nullopt);
    const QSignalSpy saved(&draft, &EvaluationDraft::saved);
    draft.answer(q("greeting"), true);
    ASSERT_TRUE(waitUntil([&] { return saved.size() == 1; }));
    ASSERT_EQ(kept().size(), 1);
    EXPECT_TRUE(kept().first().fields.value(EvaluationField::kAnswers).toObject().contains(q("patience")))
        << "and is saved with the next click";
}
