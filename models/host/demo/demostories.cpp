// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/demo/demostories.h"

#include "domain/try.h"
#include "host/demo/democases.h"
#include "host/demo/demostory.h"

#include <QMap>

#include <algorithm>
#include <memory>
#include <vector>

namespace Seatdesk {

namespace {

using Stories = std::vector<std::unique_ptr<DemoStory>>;

bool isMerged(const DemoCase& one)
{
    return one.state == TicketState::Merged;
}

/// A ticket that is merged was recorded after the one that it went into, and not too late for that.
Instant mergedBegin(const DemoStory& into, Instant now, DemoChance& chance)
{
    const Instant latest = now - std::chrono::minutes(20);
    return std::max(std::min(into.begin() + chance.minutes(15, 600), latest), into.begin());
}

Stories laidOut(const DemoWorld& world, DemoChance& chance)
{
    const QList<DemoCase> cases = DemoCases(world, chance.fork()).make();
    Stories stories;
    // The merged ones stand last: what they went into is laid out before.
    for (const DemoCase& one : cases) {
        DemoCase plan = one;
        if (isMerged(one))
            plan.begin = mergedBegin(*stories[static_cast<size_t>(one.with)], world.hours.now(), chance);
        stories.push_back(std::make_unique<DemoStory>(world, plan, chance.fork()));
        if (one.with >= 0)
            stories.back()->setWith(stories[static_cast<size_t>(one.with)].get());
        stories.back()->schedule();
    }
    return stories;
}

Result<void> numbered(const DemoWorld& world, const std::vector<DemoStory*>& inOrder, const DemoNumbers& numbers)
{
    QMap<QDate, QList<DemoStory*>> days;
    for (DemoStory* story : inOrder)
        days[world.hours.dayOf(story->begin())].append(story);
    for (auto day = days.begin(); day != days.end(); ++day) {
        SEATDESK_TRY_LET(given, numbers(day.key(), static_cast<int>(day->size())));
        for (qsizetype i = 0; i < day->size(); ++i)
            day->at(i)->setNumber(given.value(i));
    }
    return {};
}

}  // namespace

Result<void> tellStories(const DemoWorld& world, DemoChance chance, const DemoNumbers& numbers)
{
    const Stories stories = laidOut(world, chance);
    std::vector<DemoStory*> inOrder;
    for (const auto& story : stories)
        inOrder.push_back(story.get());
    std::stable_sort(inOrder.begin(), inOrder.end(),
                     [](const DemoStory* a, const DemoStory* b) { return a->begin() < b->begin(); });
    SEATDESK_TRY(numbered(world, inOrder, numbers));
    // A merged one needs the other's ticket.
    std::stable_partition(inOrder.begin(), inOrder.end(), [](const DemoStory* one) { return !isMerged(one->plan()); });
    for (DemoStory* story : inOrder)
        SEATDESK_TRY(story->play());
    return {};
}

}  // namespace Seatdesk
