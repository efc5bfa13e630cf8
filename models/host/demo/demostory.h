// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/demo/democase.h"

#include <functional>

namespace Seatdesk {

/// The life of one ticket, told step by step by the people who would take the steps, with the same planner as the
/// window's. First the steps and their times are laid out; then they are played.
class DemoStory
{
public:
    DemoStory(const DemoWorld& world, DemoCase plan, DemoChance chance);

    /// Lays out the steps.
    void schedule();
    [[nodiscard]] Instant begin() const { return m_times.value(0); }
    [[nodiscard]] const DemoCase& plan() const { return m_case; }
    [[nodiscard]] RecordId ticket() const { return m_id; }

    void setNumber(const QString& number) { m_number = number; }
    /// The story of the case's `with`, played before.
    void setWith(const DemoStory* other) { m_with = other; }
    /// Fails when a step is refused: the name of the step and the rule.
    Result<void> play();

private:
    using Act = std::function<Result<Group>(const TicketActions&, const TicketCase&)>;
    struct Step
    {
        QString name;
        StaffId who;
        Duration gap{};
        Act act;
    };

    // Steps, in demostorysteps.cpp and demostoryends.cpp.
    void step(const QString& name, StaffId who, Duration gap, Act act);
    void addSettled();
    void addOpening();
    void addRecord();
    void addPath();
    void addAccept();
    void addReturn();
    void addUrges(int share);
    void addEscalation();
    void addComplaintWork();
    void addVisit();
    void addNote();
    void addTalk();
    void addPromise();
    void addReply(const QString& text, StaffId who, Duration gap);
    void addInstruction(StaffId superior);
    void addWait();
    void addDone();
    void addReview();
    void addNoAnswers(int count);
    void addReached(Solved solved);
    void addCallbackEnd();
    void addSecondRound();

    [[nodiscard]] TicketDraft draft();
    [[nodiscard]] QJsonObject draftFields() const;
    [[nodiscard]] QJsonObject contactFields();
    [[nodiscard]] QString field(const char16_t* name) const;
    [[nodiscard]] QString event(const QString& name);
    [[nodiscard]] QString visitWords() const { return m_slots.value(QStringLiteral("visit")); }
    [[nodiscard]] QStringList notes() const;
    [[nodiscard]] bool isComplaint() const { return m_case.line.contains(QStringLiteral("complaint")); }
    [[nodiscard]] QJsonObject complaint() const { return m_case.line.value(QStringLiteral("complaint")).toObject(); }
    [[nodiscard]] bool isOnsite() const { return field(u"mode") == u"onsite"; }
    [[nodiscard]] bool isEnded() const;
    [[nodiscard]] StaffId workerOf(ScopeId target);
    void fixVisit();
    [[nodiscard]] bool announcesVisit() const;
    /// Whether a text whose slots are filled waits for the time of the visit.
    [[nodiscard]] static bool namesVisit(const QString& text) { return text.contains(QStringLiteral("{visit}")); }
    [[nodiscard]] std::optional<Instant> next(const QString& name, Instant after) const;
    void layOutTimes();
    void stretch(Instant end);
    [[nodiscard]] QList<Instant> timesFrom(Instant begin, double pace);
    [[nodiscard]] Duration whole() const;
    [[nodiscard]] bool isRecent(Instant at) const;

    const DemoWorld& m_world;
    DemoCase m_case;
    DemoChance m_chance;
    DemoCustomer m_customer;
    DemoSlots m_slots;
    QStringList m_facts;  ///< kind, mode and category: which events fit
    Instant m_visit{};
    StaffId m_worker;
    StaffId m_lead;
    StaffId m_caller;
    RecordId m_id;
    QString m_number;
    QString m_channel;
    const DemoStory* m_with = nullptr;
    QList<Step> m_steps;
    QList<Instant> m_times;
};

}  // namespace Seatdesk
