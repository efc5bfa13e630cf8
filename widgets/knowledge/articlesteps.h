// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/articleactions.h"
#include "widgets/workplace.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QHBoxLayout;

namespace Seatdesk {

class ActionRegistry;
class KeyHintButton;
class NoteDialog;
class Theme;

/// The buttons by which an article goes its way: only the steps that this person may take now. Asks for the reason
/// where the rules want one, and for what is new where a version is published.
class ArticleSteps : public QWidget
{
    Q_OBJECT

public:
    ArticleSteps(Workplace& place, const Theme& theme, ActionRegistry& actions, const QString& workspace,
                 QWidget* parent = nullptr);

    void setArticle(const std::optional<Row>& article);
    /// Takes that step of the article shown, or asks first what it needs.
    void ask(const QString& state);
    /// Why the step cannot be taken now; empty when it can.
    [[nodiscard]] QString whyNot(const QString& state) const;
    [[nodiscard]] ArticleActions actionsOfPerson() const;

Q_SIGNALS:
    /// Nothing could be done; `sentence` says why.
    void failed(const QString& sentence);
    void stepped(const QString& state);

private:
    void declare(ActionRegistry& actions, const QString& state, const QString& icon, const QString& workspace);
    void showOffered();
    [[nodiscard]] NoteDialog* makeDialog(const Row& article, const QString& state);
    void take(const Row& article, const QString& state, const ArticleStepFacts& facts, NoteDialog* dialog = nullptr);
    [[nodiscard]] ScopeId issuingUnit(const Article& article) const;

    Workplace& m_place;
    const Theme& m_theme;
    ActionRegistry& m_actions;
    Permissions m_permissions;
    std::optional<Row> m_article;
    QHash<QString, KeyHintButton*> m_buttons;
    QHBoxLayout* m_row;
};

}  // namespace Seatdesk
