// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fulfilmentrule.h"

#include "domain/fulfilment.h"
#include "domain/standingtask.h"
#include "domain/try.h"

namespace Seatdesk {

Result<std::optional<Error>> fulfilmentFault(AuthorityStore& store, const Actor& actor, const Row& fulfilment,
                                             Instant now)
{
    if (actor.isSystem)
        return std::nullopt;
    SEATDESK_TRY_LET(task, store.find(StandingTask::kRecord, Fulfilment(fulfilment).task()));
    if (!task || task->deleted)
        return Error{Error::Kind::Invalid, FulfilmentField::kTask};
    SEATDESK_TRY_LET(tree, store.scopes());
    const Scope* unit = tree->find(fulfilment.scope);
    const QString kind = keyOf(StandingTask(*task).owedBy());
    if (!unit || unit->kind != kind)
        return Error{Error::Kind::Invalid, QStringLiteral("scope of fulfilment")};
    if (!Permissions(store.rules(), *tree).mayFulfil(actor, *task, fulfilment.scope, now))
        return Error{Error::Kind::Denied, QStringLiteral("role of standing_task")};
    return std::nullopt;
}

}  // namespace Seatdesk
