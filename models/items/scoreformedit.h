// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoreform.h"

#include <QObject>

namespace Seatdesk {

/// Where a person is in a form: a group, or an item of it.
struct FormPlace
{
    int group = -1;
    int item = -1;  ///< -1: the group itself

    [[nodiscard]] bool isItem() const { return item >= 0; }
    bool operator==(const FormPlace&) const = default;
};

/// A form that is being written, with every step back to how it was opened. Keys of groups and items are given here
/// once and never again to another, so that one item is the same one in every version. GUI thread.
class ScoreFormEdit : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Begins anew; there is no step back from it.
    void open(const QString& name, const ScoreForm& form);

    [[nodiscard]] const QString& name() const { return m_now.name; }
    [[nodiscard]] const ScoreForm& form() const { return m_now.form; }
    [[nodiscard]] bool has(FormPlace place) const;
    /// Of a place that is there.
    [[nodiscard]] const ScoreGroup& groupAt(FormPlace place) const { return m_now.form.groups().at(place.group); }
    [[nodiscard]] const ScoreItem& itemAt(FormPlace place) const { return groupAt(place).items.at(place.item); }
    /// Nowhere, where there is none of that key.
    [[nodiscard]] FormPlace placeOf(const QString& group, const QString& item) const;

    void setName(const QString& name);
    void setGroupName(FormPlace place, const ScoreText& name);
    /// The key of what stands there is kept.
    void setItem(FormPlace place, const ScoreItem& item);
    /// Behind that place; both tell where it stands.
    FormPlace addGroup(FormPlace after, const ScoreText& name);
    FormPlace addItem(FormPlace after, const ScoreText& name);
    /// Tells what stands there then, or before it.
    FormPlace remove(FormPlace place);
    /// One up (-1) or down (1): a group among groups, an item also into the next group. Tells where it stands then.
    FormPlace move(FormPlace place, int by);

    [[nodiscard]] bool canUndo() const { return !m_before.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_after.isEmpty(); }
    void undo();
    void redo();

    static constexpr int kMostSteps = 200;

Q_SIGNALS:
    void changed();

private:
    struct State
    {
        QString name;
        ScoreForm form;

        bool operator==(const State&) const = default;
    };

    /// `about`: what is typed into; more of the same is one step back. Empty: always a step of its own.
    void take(const State& next, const QString& about = {});
    void take(const QList<ScoreGroup>& groups, const QString& about = {});
    [[nodiscard]] static QString freshKey(QChar letter);

    State m_now;
    QList<State> m_before;
    QList<State> m_after;
    QString m_about;
};

}  // namespace Seatdesk
