// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/liverows.h"
#include "widgets/people/peopleways.h"
#include "widgets/people/peoplework.h"
#include "widgets/tickets/askdialog.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QListView;

namespace Seatdesk {

class ActionRegistry;
class EmptyState;
class KeyHintBar;
class KeyHintButton;
class LineField;
class PersonCard;
class RowsModel;
class Theme;

/// The department's people for whoever has to do with them: found by number, name, pinyin or initials; added, changed,
/// disabled; roles with from, until and reason; acting leads; passwords; teams and units.
class PeoplePage : public QWidget
{
    Q_OBJECT

public:
    PeoplePage(Workplace& place, const Theme& theme, ActionRegistry& actions, PeopleWays ways,
               QWidget* parent = nullptr);

    static QString workspace() { return QStringLiteral("people"); }
    void showPerson(StaffId person);

private:
    using Done = std::function<void(const QString& failure)>;
    using Act = std::function<void(const QJsonObject& answers, const Done& done)>;

    void build();
    void declareActions(QHBoxLayout& head, KeyHintBar& foot);
    void addPersonActions(const std::function<QString()>& hires);
    void addRoleActions();
    KeyHintButton* declare(const char* id, const QString& name, const char* icon, const char* key,
                           std::function<void()> run, std::function<QString()> whyNot);
    void showList();
    void showCurrent();
    void ask(const AskSpec& spec, const Act& act);
    void submit(const Group& group, const QString& what, const Done& done);
    void savePerson(const Row* row, const QJsonObject& answers, const Done& done);
    void giveRole(const Row& person, const QJsonObject& answers, const Done& done);
    void saveScope(const QJsonObject& answers, const Done& done);
    void askPassword(StaffId person, const QString& name);
    [[nodiscard]] const Row* current() const;
    [[nodiscard]] QString rolesOf(StaffId person) const;
    [[nodiscard]] QString needsPerson() const;

    Workplace& m_place;
    const Theme& m_theme;
    ActionRegistry& m_actions;
    PeopleWays m_ways;
    PeopleWork m_work;
    LiveRows m_staff;
    LiveRows m_grants;
    RowsModel* m_model;
    LineField* m_field;
    QListView* m_list = nullptr;
    PersonCard* m_card;
    EmptyState* m_empty;
};

}  // namespace Seatdesk
