// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QString>

#include <functional>

namespace Seatdesk {

/// The value of a placeholder of a phrase by its key (customer, agent_number, agent_name, ticket_number, department,
/// shift, time_of_day); empty when it is not known now.
using PlaceholderSource = std::function<QString(const QString& key)>;

/// The version of an article that is quoted or linked, as it was read.
struct ArticleReference
{
    ArticleId article;
    int version = 0;
    QString title;
};

/// What the reference panels may do to the ticket that is being written on the Desk. GUI thread. Nothing here moves
/// the focus except insertPhrase() and insertAtCaret(), which put the caret where the text went in.
class DeskEditor
{
public:
    virtual ~DeskEditor() = default;

    /// Puts plain text into the text field that last had the caret (the description, if none had), as one step of
    /// undo.
    virtual void insertAtCaret(const QString& text) = 0;
    /// As insertAtCaret, with a phrase as it is stored: {placeholders} are filled, [[blanks]] become tab stops.
    virtual void insertPhrase(const QString& phrase) = 0;
    /// Inserts the passage (none when empty) and keeps with the ticket which version was read.
    virtual void quote(const ArticleReference& article, const QString& passage) = 0;
    /// Keeps the article with the ticket without inserting anything.
    virtual void link(const ArticleReference& article) = 0;
    /// Fills placeholders from the current ticket, caller, agent and time of day; for showing phrases as they will be.
    [[nodiscard]] virtual PlaceholderSource placeholders() const = 0;
    /// What the ticket is about so far (category, summary, description): to suggest articles and phrases by.
    [[nodiscard]] virtual QString subject() const = 0;
    /// Which ticket is being written: another id, another matter.
    [[nodiscard]] virtual DraftId card() const { return {}; }
    /// The ticket that is being written, and whether it is recorded already.
    struct Written
    {
        TicketId ticket;
        bool recorded = false;
    };
    [[nodiscard]] virtual Written written() const { return {}; }
};

}  // namespace Seatdesk
