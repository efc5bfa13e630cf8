// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evaluation.h"
#include "domain/evaluationactions.h"
#include "domain/scorecard.h"
#include "qualitybench.h"
#include "widgets/quality/resultspage.h"
#include "widgets/quality/standardform.h"

namespace Seatdesk {

/// The page of an agent's own scores, which the test publishes.
class ResultsBench : public SoundFolder
{
protected:
    ResultsBench() : actions(theme, &window)
    {
        theme.install();
        work.settings = Settings(work.person.person, work.office.team, work.office.department);
        inspector = StaffId(work.put(QStringLiteral("staff"), {{QStringLiteral("number"), QStringLiteral("1042")},
                                                               {QStringLiteral("name"), QStringLiteral("Deng")}}));
        work.office.scopes.insertPerson(inspector, work.office.department, QStringLiteral("Deng"));
        work.session.update(Row(work.session.staff()), work.person.grants, work.office.scopes);
        work.records.obey(work.permissions, work.person, work.office.time);
        card = work.put(Scorecard::kRecord, {{ScorecardField::kName, QStringLiteral("Standard")},
                                             {ScorecardField::kVersion, 1},
                                             {ScorecardField::kBody, standardForm()}});
    }
    ~ResultsBench() override { delete page; }

    /// As an inspector published it so many days ago.
    RecordId addResult(const QString& path, int daysAgo, qint64 score, const QJsonObject& more = {})
    {
        Row row;
        row.record = Evaluation::kRecord;
        row.id = newId<RecordId>();
        row.scope = ScopeId(inspector);
        row.alsoScope = ScopeId(work.person.person);
        const Instant published = work.office.time.now() - std::chrono::hours(24 * daysAgo);
        row.fields = {{EvaluationField::kRecording, newId<RecordId>().toString()},
                      {EvaluationField::kScorecard, card.toString()},
                      {EvaluationField::kOwner, work.person.person.toString()},
                      {EvaluationField::kResolver, inspector.toString()},
                      {EvaluationField::kRound, QStringLiteral("first")},
                      {EvaluationField::kState, EvaluationState::kPublished},
                      {EvaluationField::kScore, score},
                      {EvaluationField::kPublishedAt, toMicros(published)},
                      {EvaluationField::kCall, callOf(path, published - std::chrono::hours(30))}};
        for (auto field = more.begin(); field != more.end(); ++field)
            row.fields.insert(field.key(), field.value());
        work.records.put(row);
        return row.id;
    }
    static QJsonObject callOf(const QString& path, Instant takenAt)
    {
        return {{RecordingField::kPath, path},
                {RecordingField::kFileName, QStringLiteral("call.wav")},
                {RecordingField::kLengthMs, 12000},
                {RecordingField::kMaskedNumber, QStringLiteral("138****2716")},
                {RecordingField::kTicketNumber, QStringLiteral("26111800420017")},
                {RecordingField::kTakenAt, toMicros(takenAt)}};
    }
    static QJsonArray remarks()
    {
        return {QJsonObject{{QStringLiteral("at"), 3.5}, {QStringLiteral("text"), QStringLiteral("No staff number")}},
                QJsonObject{{QStringLiteral("at"), 8}, {QStringLiteral("text"), QStringLiteral("Cut short")}}};
    }
    void open()
    {
        page = new ResultsPage(work.place, theme, actions,
                               {decoderProgram(), folderPath(), {}, [this](int rate, const SoundOutput::Pull& pull) {
                                    auto made = std::make_unique<HeldOutput>(&output);
                                    made->open(rate, pull);
                                    return made;
                                }});
        auto* column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(page);
        actions.setWorkspace(ResultsPage::workspace());
        window.resize(1310, 700);
        window.show();
        QApplication::setActiveWindow(&window);
    }
    static bool wait(const std::function<bool()>& condition) { return QTest::qWaitFor(condition, 60000); }
    template <typename T>
    T* part(const char* name) const
    {
        return page->findChild<T*>(QString::fromLatin1(name));
    }
    QListView* list() const { return part<QListView>("resultList"); }
    QString text(const char* label) const { return part<QLabel>(label)->text(); }

    ReadingPlace work;
    Theme theme;
    QWidget window;
    ActionRegistry actions;
    StaffId inspector;
    RecordId card;
    ResultsPage* page = nullptr;
    HeldOutput* output = nullptr;
};

}  // namespace Seatdesk
