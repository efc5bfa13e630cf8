// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/desk/deskeditor.h"

#include <QHash>
#include <QList>

#include <utility>

namespace Seatdesk {

/// Remembers what the panels put into the ticket.
class FakeDeskEditor : public DeskEditor
{
public:
    void insertAtCaret(const QString& text) override { inserted.append(text); }
    void insertPhrase(const QString& phrase) override { phrases.append(phrase); }
    void quote(const ArticleReference& article, const QString& passage) override { quotes.append({article, passage}); }
    void link(const ArticleReference& article) override { links.append(article); }
    [[nodiscard]] PlaceholderSource placeholders() const override
    {
        return [this](const QString& key) { return values.value(key); };
    }
    [[nodiscard]] QString subject() const override { return about; }
    [[nodiscard]] DraftId card() const override { return shown; }
    [[nodiscard]] Written written() const override { return ticket; }

    QStringList inserted;
    QStringList phrases;
    QList<std::pair<ArticleReference, QString>> quotes;
    QList<ArticleReference> links;
    QHash<QString, QString> values;
    QString about;
    DraftId shown;
    Written ticket;
};

}  // namespace Seatdesk
