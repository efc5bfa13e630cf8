// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/evaluationdraft.h"
#include "domain/evaluationactions.h"
#include "domain/qualitykeys.h"
#include "items/evaluationrelease.h"
#include "items/scoreappeals.h"
#include "support/deskoffice.h"
#include "support/places.h"
#include "support/text.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

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
        row.fields = {{RecordingField::kAgent, newId<StaffId>().toString()},
                      {RecordingField::kSampleMonth, q("2026-11")}};
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
    QString state() const { return kept().isEmpty() ? QString() : Evaluation(kept().first()).state(); }
    bool becomes(QLatin1StringView wanted)
    {
        return waitUntil([&] { return state() == wanted; });
    }
    /// Every item answered, one of them with points lost.
    void answerAll(EvaluationDraft& draft)
    {
        for (const ScoreItem& item : draft.form().items()) {
            const QJsonValue best = item.kind == ScoreKind::YesNo       ? QJsonValue(true)
                                    : item.kind == ScoreKind::Scale     ? QJsonValue(5)
                                    : item.kind == ScoreKind::PointsOff ? QJsonValue(0)
                                                                        : QJsonValue(item.choices.first().key);
            draft.answer(item.key, best);
        }
        draft.answer(q("patience"), 3);
    }
    /// Somebody else's score of the recording, against which its agent appealed.
    Row appealed(const CallRecording& recording, const QJsonObject& more = {})
    {
        Row row;
        row.record = Evaluation::kRecord;
        row.id = newId<RecordId>();
        row.scope = at.office.pool(q("quality"));
        row.alsoScope = ScopeId(recording.agent());
        row.fields = {{EvaluationField::kRecording, recording.id().toString()},
                      {EvaluationField::kScorecard, at.records.all(Scorecard::kRecord).first().id.toString()},
                      {EvaluationField::kOwner, recording.agent().toString()},
                      {EvaluationField::kResolver, newId<StaffId>().toString()},
                      {EvaluationField::kRound, EvaluationRound::kFirst},
                      {EvaluationField::kAnswers, QJsonObject{{q("patience"), 1}}},
                      {EvaluationField::kScore, 9000},
                      {EvaluationField::kAppealedAt, 1},
                      {EvaluationField::kState, EvaluationState::kAppealed}};
        for (auto field = more.begin(); field != more.end(); ++field)
            row.fields.insert(field.key(), field.value());
        at.records.put(row);
        return row;
    }
    void setReleaseHours(int delay)
    {
        Row row;
        row.record = q("setting");
        row.id = newId<RecordId>();
        row.scope = at.office.department;
        row.fields = {{q("key"), QString(SettingKey::kReleaseHours)}, {q("value"), delay}};
        at.settings = Settings(at.person.person, at.office.team, at.office.department);
        at.settings.apply(row);
    }

    DeskOffice at{q("inspector")};
    QJsonObject form;
};

}  // namespace

TEST_F(EvaluationDraftTest, IsSavedAtEachChangeAndFoundAgain)
{
    const CallRecording recording = call();
    {
        EvaluationDraft draft(at.records, at.session, at.settings, q("0042"));
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
    EvaluationDraft again(at.records, at.session, at.settings, q("0042"));
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
    EvaluationDraft draft(at.records, at.session, at.settings, q("0042"));
    openWithForm(draft, recording);
    draft.answer(q("patience"), 3);
    Row newer;
    newer.record = Scorecard::kRecord;
    newer.id = newId<RecordId>();
    newer.scope = at.office.department;
    newer.fields = {
        {ScorecardField::kName, q("Another")}, {ScorecardField::kVersion, 2}, {ScorecardField::kBody, QJsonObject()}};
    at.records.put(newer);
    EvaluationDraft other(at.records, at.session, at.settings, q("0042"));
    other.open(call());
    EXPECT_TRUE(waitUntil([&] { return other.formName() == q("Another"); })) << "a new score goes by the newest form";
    EXPECT_EQ(draft.formName(), q("Standard"));
}

TEST_F(EvaluationDraftTest, ScoresNobody)
{
    EvaluationDraft draft(at.records, at.session, at.settings, q("0042"));
    openWithForm(draft, call({{RecordingField::kAgent, QJsonValue()}}));
    EXPECT_EQ(draft.obstacle(), q("agent"));
    draft.answer(q("patience"), 3);
    EXPECT_TRUE(kept().isEmpty());
}

TEST_F(EvaluationDraftTest, TellsWhatWasNotSaved)
{
    EvaluationDraft draft(at.records, at.session, at.settings, q("0042"));
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

TEST_F(EvaluationDraftTest, KeepsOneReasonForAnItemAndTakesItBack)
{
    EvaluationDraft draft(at.records, at.session, at.settings, q("0042"));
    openWithForm(draft, call());
    draft.answer(q("identity"), false);
    EXPECT_EQ(draft.unexplained(), QStringList{q("identity")});
    draft.explain(q("identity"), 30, q("Never asked"));
    draft.explain(q("identity"), 45, q("Never asked for the number"));
    EXPECT_EQ(draft.remarks(), (QList<CallRemark>{{30, q("Never asked for the number"), q("identity")}}));
    EXPECT_TRUE(draft.unexplained().isEmpty());
    ASSERT_TRUE(waitUntil([&] {
        return kept().size() == 1 && Evaluation(kept().first()).remarks().first()[u"item"].toString() == u"identity";
    }));
    draft.explain(q("identity"), 50, QString());
    EXPECT_TRUE(draft.remarks().isEmpty());
}

TEST_F(EvaluationDraftTest, HandsInOnlyWhatIsAsked)
{
    QJsonArray groups = form.value(u"groups").toArray();
    QJsonObject need = groups.at(2).toObject();
    QJsonArray items = need.value(u"items").toArray();
    QJsonObject restate = items.at(1).toObject();
    restate.insert(u"only_if", QJsonObject{{q("item"), q("need")}, {q("is"), QJsonArray{1, 2, 3}}});
    items[1] = restate;
    need.insert(u"items", items);
    groups[2] = need;
    form.insert(u"groups", groups);
    EvaluationDraft draft(at.records, at.session, at.settings, q("0042"));
    openWithForm(draft, call());
    answerAll(draft);
    draft.answer(q("need"), 2);
    draft.answer(q("restate"), false);
    draft.answer(q("need"), 5);
    EXPECT_TRUE(draft.answers().toJson().contains(q("restate"))) << "should the mark fall again, it is there";
    draft.publish();
    ASSERT_TRUE(becomes(EvaluationState::kPublished));
    EXPECT_FALSE(Evaluation(kept().first()).answers().contains(q("restate")));
    EXPECT_EQ(Evaluation(kept().first()).score(), 9500) << "patience alone lost anything";
}

TEST_F(EvaluationDraftTest, GivesNoScoreToACallToWhichNothingApplies)
{
    EvaluationDraft draft(at.records, at.session, at.settings, q("0042"));
    openWithForm(draft, call());
    for (const ScoreItem& item : draft.form().items()) {
        if (item.weight == ScoreWeight::Fatal)
            draft.answer(item.key, true);
        else
            draft.setNotApplicable(item.key, true);
    }
    EXPECT_EQ(draft.unready(), q("nothing"));
}

TEST_F(EvaluationDraftTest, IsPublishedOnceItIsWhole)
{
    const CallRecording recording = call({{RecordingField::kPath, q("/calls/1.wav")}});
    EvaluationDraft draft(at.records, at.session, at.settings, q("0042"));
    openWithForm(draft, recording);
    EXPECT_EQ(draft.unready(), q("new"));
    draft.answer(q("patience"), 3);
    EXPECT_EQ(draft.unready(), q("open"));
    answerAll(draft);
    draft.answer(q("identity"), false);
    EXPECT_EQ(draft.unready(), q("why")) << "the form asks why";
    draft.publish();
    draft.addRemark({30, q("Loud street")});
    EXPECT_EQ(draft.unready(), q("why")) << "of that item, not of the call";
    draft.explain(q("identity"), 30, q("Never asked for the number"));
    EXPECT_EQ(draft.unready(), QString());
    draft.publish();
    EXPECT_FALSE(draft.addRemark({35, q("Too late")})) << "it is on its way";
    ASSERT_TRUE(becomes(EvaluationState::kPublished));
    const Evaluation kept(this->kept().first());
    EXPECT_EQ(kept.row().alsoScope, ScopeId(recording.agent())) << "the agent sees it now";
    EXPECT_EQ(kept.row().scope, ScopeId(at.person.person)) << "and no other inspector";
    EXPECT_EQ(kept.call().value(RecordingField::kPath).toString(), q("/calls/1.wav"));
    EXPECT_EQ(CallRecording(at.records.row(recording.id())).judgedBy(), at.person.person);
    ASSERT_TRUE(waitUntil([&] { return !draft.isDraft(); }));
    draft.answer(q("patience"), 5);
    draft.addRemark({40, q("One more")});
    draft.removeRemark(0);
    EXPECT_EQ(draft.answers().value(q("patience")).toInt(), 3) << "nothing changes any more";
    EXPECT_EQ(draft.remarks().size(), 2);
    EXPECT_EQ(draft.unready(), q("state"));
    at.records.put([&] {
        Row read = kept.row();
        read.fields.insert(EvaluationField::kState, EvaluationState::kAcknowledged);
        return read;
    }());
    EXPECT_TRUE(waitUntil([&] { return draft.evaluation()->state() == EvaluationState::kAcknowledged; }));
}

TEST_F(EvaluationDraftTest, IsNotPublishedOfACallThatNobodyDrew)
{
    EvaluationDraft draft(at.records, at.session, at.settings, q("0042"));
    openWithForm(draft, call({{RecordingField::kSampleMonth, QJsonValue()}}));
    answerAll(draft);
    EXPECT_EQ(draft.unready(), q("sample"));
}

TEST_F(EvaluationDraftTest, WaitsAsLongAsIsSetAndMayBeTakenBackUntilThen)
{
    setReleaseHours(2);
    EvaluationDraft draft(at.records, at.session, at.settings, q("0042"));
    openWithForm(draft, call());
    answerAll(draft);
    draft.publish();
    ASSERT_TRUE(becomes(EvaluationState::kReady));
    EXPECT_TRUE(kept().first().alsoScope.isNull());
    ASSERT_TRUE(waitUntil([&] { return !draft.isDraft(); }));
    draft.takeBack();
    ASSERT_TRUE(becomes(EvaluationState::kDraft));
    ASSERT_TRUE(waitUntil([&] { return draft.isDraft(); }));
    draft.answer(q("patience"), 4);
    EXPECT_TRUE(waitUntil([&] { return Evaluation(kept().first()).score() == 9750; }));
}

TEST_F(EvaluationDraftTest, IsSentByTheSeatWhenItsTimeHasCome)
{
    setReleaseHours(2);
    EvaluationDraft draft(at.records, at.session, at.settings, q("0042"));
    openWithForm(draft, call());
    answerAll(draft);
    draft.publish();
    ASSERT_TRUE(becomes(EvaluationState::kReady));
    EvaluationRelease release(at.records, at.session, q("0042"));
    release.look();
    at.office.time.set(at.office.time.now() + std::chrono::minutes(119));
    release.look();
    QCoreApplication::processEvents();
    EXPECT_EQ(state(), EvaluationState::kReady);
    at.office.time.set(at.office.time.now() + std::chrono::minutes(1));
    ASSERT_TRUE(waitUntil([&] {
        release.look();
        return state() == EvaluationState::kPublished;
    }));
    EXPECT_FALSE(kept().first().alsoScope.isNull());
}

TEST_F(EvaluationDraftTest, IsNotForOnesOwnCallNorForOneThatAnotherHasScored)
{
    EvaluationDraft draft(at.records, at.session, at.settings, q("0042"));
    openWithForm(draft, call({{RecordingField::kAgent, at.person.person.toString()}}));
    EXPECT_EQ(draft.obstacle(), q("self"));
    draft.answer(q("patience"), 3);
    const CallRecording fresh = call();
    draft.open(fresh);
    ASSERT_TRUE(waitUntil([&] { return draft.isLoaded(); }));
    EXPECT_EQ(draft.obstacle(), QString());
    Row judged = fresh.row();
    judged.fields.insert(RecordingField::kJudgedAt, 1);
    judged.fields.insert(RecordingField::kJudgedBy, newId<StaffId>().toString());
    draft.renew(CallRecording(judged));
    EXPECT_EQ(draft.obstacle(), q("judged"));
    draft.answer(q("patience"), 3);
    EXPECT_TRUE(kept().isEmpty());
}

TEST_F(EvaluationDraftTest, PublishesWhatAFailedSaveHeldBack)
{
    EvaluationDraft draft(at.records, at.session, at.settings, q("0042"));
    openWithForm(draft, call());
    answerAll(draft);
    ASSERT_TRUE(waitUntil([&] { return !kept().isEmpty() && Evaluation(kept().first()).score() == 9500; }));
    at.records.failSubmits(Error{Error::Kind::Full, {}});
    const QSignalSpy failed(&draft, &EvaluationDraft::failed);
    draft.answer(q("patience"), 5);
    ASSERT_TRUE(waitUntil([&] { return failed.size() == 1; }));
    at.records.failSubmits(std::nullopt);
    draft.publish();
    ASSERT_TRUE(becomes(EvaluationState::kPublished));
    EXPECT_EQ(Evaluation(kept().first()).score(), 10000);
}

TEST_F(EvaluationDraftTest, OfAnAppealBeginsEmptyAndIsFinishedForNobodyElse)
{
    EvaluationDraft draft(at.records, at.session, at.settings, q("0042"));
    const CallRecording recording = call({{RecordingField::kSampleMonth, QJsonValue()},
                                          {RecordingField::kJudgedAt, 1},
                                          {RecordingField::kJudgedBy, newId<StaffId>().toString()}});
    openWithForm(draft, recording);
    EXPECT_EQ(draft.obstacle(), q("judged"));
    const Row first = appealed(recording);
    draft.open(recording, Evaluation(first));
    ASSERT_TRUE(waitUntil([&] { return draft.isLoaded(); }));
    EXPECT_EQ(draft.obstacle(), QString());
    EXPECT_TRUE(draft.answers().toJson().isEmpty()) << "nothing of what the first one found";
    EXPECT_TRUE(draft.remarks().isEmpty());
    answerAll(draft);
    EXPECT_EQ(draft.unready(), QString()) << "whether or not it is in a sample";
    draft.publish();
    ASSERT_TRUE(waitUntil([&] { return draft.evaluation()->state() == EvaluationState::kFinished; }));
    const Evaluation second(at.records.row(draft.evaluation()->id()));
    EXPECT_EQ(second.round(), EvaluationRound::kSecond);
    EXPECT_EQ(second.follows(), first.id);
    EXPECT_EQ(second.agent(), recording.agent());
    EXPECT_TRUE(second.row().alsoScope.isNull());
    EXPECT_FALSE(second.publishedAt());
    draft.answer(q("patience"), 5);
    EXPECT_EQ(draft.answers().value(q("patience")).toInt(), 3) << "nothing changes once the first may be seen";
    EXPECT_EQ(Evaluation(at.records.row(first.id)).score(), 9000);
}

TEST_F(EvaluationDraftTest, OfAnAppealIsFoundAgain)
{
    const CallRecording recording = call();
    EvaluationDraft draft(at.records, at.session, at.settings, q("0042"));
    openWithForm(draft, recording);
    const Row first = appealed(recording);
    draft.open(recording, Evaluation(first));
    ASSERT_TRUE(waitUntil([&] { return draft.isLoaded(); }));
    draft.answer(q("patience"), 4);
    ASSERT_TRUE(waitUntil([&] { return kept().size() == 2; }));
    EvaluationDraft again(at.records, at.session, at.settings, q("0042"));
    again.open(recording, Evaluation(first));
    ASSERT_TRUE(waitUntil([&] { return again.isBegun(); }));
    EXPECT_EQ(again.answers().value(q("patience")).toInt(), 4);
    again.open(recording);
    ASSERT_TRUE(waitUntil([&] { return again.isLoaded(); }));
    EXPECT_FALSE(again.isBegun()) << "the second score is not the first";
}

TEST_F(EvaluationDraftTest, AppealsWaitForThoseWhoMayJudgeThem)
{
    EvaluationDraft draft(at.records, at.session, at.settings, q("0042"));
    const CallRecording recording = call();
    openWithForm(draft, recording);
    appealed(call(), {{EvaluationField::kResolver, at.person.person.toString()}});
    appealed(call(), {{EvaluationField::kOwner, at.person.person.toString()}});
    appealed(call(), {{EvaluationField::kState, EvaluationState::kUpheld}});
    const Row first = appealed(recording);
    ScoreAppeals appeals(at.records, at.session, q("0042"));
    ASSERT_TRUE(waitUntil([&] { return !appeals.appeals().isEmpty(); }));
    ASSERT_EQ(appeals.appeals().size(), 1) << "neither one's own score nor one's own call";
    // Whoever scored first, or was scored, has written what passes for a second score.
    for (const StaffId person : {Evaluation(first).inspector(), Evaluation(first).agent()}) {
        Row row = first;
        row.id = newId<RecordId>();
        row.fields.insert(EvaluationField::kRound, EvaluationRound::kSecond);
        row.fields.insert(EvaluationField::kFollows, first.id.toString());
        row.fields.insert(EvaluationField::kState, EvaluationState::kFinished);
        row.fields.insert(EvaluationField::kResolver, person.toString());
        at.records.put(row);
    }
    EXPECT_EQ(appeals.ofRecording(recording.id())->first.id(), first.id);
    EXPECT_FALSE(appeals.appeals().first().isDecidable());
    draft.open(recording, Evaluation(first));
    ASSERT_TRUE(waitUntil([&] { return draft.isLoaded(); }));
    answerAll(draft);
    ASSERT_TRUE(waitUntil([&] { return appeals.appeals().first().own.has_value(); }));
    EXPECT_FALSE(appeals.appeals().first().isDecidable()) << "not before it is finished";
    draft.publish();
    ASSERT_TRUE(waitUntil([&] { return appeals.appeals().first().isDecidable(); }));
    appeals.decide(Evaluation(first), {draft.answers(), 9500, true, q("重听后属实")},
                   [](const Result<void>& done) { EXPECT_TRUE(done); });
    ASSERT_TRUE(waitUntil([&] { return appeals.appeals().isEmpty(); }));
    const Evaluation decided(at.records.row(first.id));
    EXPECT_EQ(decided.state(), EvaluationState::kRevised);
    EXPECT_EQ(decided.score(), 9000) << "what was published stays";
    EXPECT_EQ(decided.standingScore(), 9500);
    EXPECT_EQ(decided.decidedBy(), at.person.person);
}
