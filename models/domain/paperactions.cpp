// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paperactions.h"

namespace Seatdesk {

namespace {

/// Of all ids of forms.
const QUuid kForms(0x6f5d1f5e, 0x3b0a, 0x4c55, 0x9c, 0x1f, 0x25, 0x5a, 0x0e, 0x61, 0x7d, 0x90);

Result<Group> moved(GroupBuilder builder, const Row& form, PaperState state, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, PaperFormField::kReason);
    builder.change(form, {{PaperFormField::kState, keyOf(state)},
                          {PaperFormField::kReason, reason.trimmed()},
                          {PaperFormField::kChangedAt, toMicros(builder.at())},
                          {PaperFormField::kChangedBy, builder.person().toString()}});
    return builder.group();
}

}  // namespace

RecordId paperFormId(const TicketNumber& number)
{
    return derivedId(OperationId(kForms), number.digits());
}

Group recordForms(GroupBuilder builder, ScopeId team, const QList<TicketNumber>& numbers)
{
    for (const TicketNumber& number : numbers)
        builder.insert(PaperForm::kRecord, team,
                       {{PaperFormField::kNumber, number.digits()},
                        {PaperFormField::kPrintedAt, toMicros(builder.at())},
                        {PaperFormField::kPrintedBy, builder.person().toString()},
                        {PaperFormField::kState, keyOf(PaperState::Open)}},
                       paperFormId(number));
    return builder.group();
}

Group useForm(GroupBuilder builder, RecordId form, RecordId ticket)
{
    // As whoever keys it in has seen it: anything else by now is a conflict.
    Row open;
    open.record = PaperForm::kRecord;
    open.id = form;
    open.fields = {{PaperFormField::kState, keyOf(PaperState::Open)}};
    builder.change(open, {{PaperFormField::kState, keyOf(PaperState::Used)},
                          {PaperFormField::kTicket, ticket.toString()},
                          {PaperFormField::kChangedAt, toMicros(builder.at())},
                          {PaperFormField::kChangedBy, builder.person().toString()}});
    return builder.group();
}

Result<Group> voidForm(GroupBuilder builder, const Row& form, const QString& reason)
{
    return moved(std::move(builder), form, PaperState::Void, reason);
}

Result<Group> reopenForm(GroupBuilder builder, const Row& form, const QString& reason)
{
    return moved(std::move(builder), form, PaperState::Open, reason);
}

}  // namespace Seatdesk
