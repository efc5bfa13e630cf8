// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/ground.h"
#include "widgets/workplace.h"

class QHBoxLayout;
class QLabel;
class QListView;

namespace Seatdesk {

class KeyHintButton;
class NoticeBar;
class RowsModel;
struct Row;

/// One person: who they are, what can be done, and their roles with from, until and why.
class PersonCard : public Ground
{
    Q_OBJECT

public:
    PersonCard(Workplace& place, const Theme& theme, QWidget* parent = nullptr);

    /// The person with their grants.
    void showPerson(const Row& staff, const QList<Row>& grants);
    /// What did not happen and what to do next.
    void tell(const QString& sentence);
    /// The grant chosen in the list; null when there is none.
    [[nodiscard]] const Row* grant() const;

    /// Buttons above the roles, of the person; and below them, of the role chosen.
    void addPersonButton(KeyHintButton* button);
    void addRoleButton(KeyHintButton* button);

Q_SIGNALS:
    void grantChosen();

private:
    [[nodiscard]] QString period(const Row& grant) const;

    Workplace& m_place;
    RowsModel* m_model;
    QLabel* m_name;
    QLabel* m_facts;
    QHBoxLayout* m_personButtons;
    QHBoxLayout* m_roleButtons;
    QListView* m_list;
    NoticeBar* m_notice;
};

}  // namespace Seatdesk
