// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enumkeys.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace Seatdesk {

/// How an item of a scorecard is answered.
enum class ScoreKind {
    YesNo,      ///< as it should be, or not
    Scale,      ///< 1 to 5
    PointsOff,  ///< points that are taken off
    Choice,     ///< one of its own words, each worth a part
};

/// What an item that is not as it should be does to more than itself.
enum class ScoreWeight {
    Ordinary,
    Critical,  ///< voids its group
    Fatal,     ///< voids the score; the rest is still scored
};

/// A text in the languages of the form; what is missing is shown in the first that is there.
class ScoreText
{
public:
    ScoreText() = default;
    /// As somebody of the department wrote it, for readers of every language.
    explicit ScoreText(const QString& text);
    static ScoreText fromJson(const QJsonValue& json);
    [[nodiscard]] QJsonValue toJson() const;
    [[nodiscard]] QString in(const QString& language) const;
    /// Whether no language has a word of it.
    [[nodiscard]] bool isEmpty() const;

    bool operator==(const ScoreText&) const = default;

private:
    QJsonObject m_texts;
};

struct ScoreChoice
{
    QString key;
    ScoreText name;
    int percent = 0;  ///< of the item's points

    bool operator==(const ScoreChoice&) const = default;
};

/// When an item is asked at all: once another one has one of these answers.
struct ScoreCondition
{
    QString item;  ///< the other one's key; empty: it is always asked
    QJsonArray answers;

    [[nodiscard]] bool isNone() const { return item.isEmpty(); }
    [[nodiscard]] bool holdsAt(const QJsonValue& answer) const;

    bool operator==(const ScoreCondition&) const = default;
};

struct ScoreItem
{
    QString key;
    ScoreText name;
    ScoreText help;
    ScoreKind kind = ScoreKind::YesNo;
    ScoreWeight weight = ScoreWeight::Ordinary;
    int points = 0;
    QList<ScoreChoice> choices;
    bool commentNeeded = false;  ///< once points are lost
    bool mayNotApply = true;     ///< whether the inspector may say that it does not apply
    ScoreCondition onlyIf;

    bool operator==(const ScoreItem&) const = default;
};

/// Items that are counted together. Its points are those of its items.
struct ScoreGroup
{
    QString key;
    ScoreText name;
    QList<ScoreItem> items;

    [[nodiscard]] int points() const;

    bool operator==(const ScoreGroup&) const = default;
};

/// The form that calls are scored by, out of a hundred. What makes one unfit for it: scoreFaults().
class ScoreForm
{
public:
    static constexpr int kPoints = 100;

    ScoreForm() = default;
    explicit ScoreForm(QList<ScoreGroup> groups) : m_groups(std::move(groups)) {}
    static ScoreForm fromJson(const QJsonObject& body);
    [[nodiscard]] QJsonObject toJson() const;

    [[nodiscard]] const QList<ScoreGroup>& groups() const { return m_groups; }
    /// Null when there is none.
    [[nodiscard]] const ScoreItem* item(const QString& key) const;
    [[nodiscard]] QList<ScoreItem> items() const;
    [[nodiscard]] int points() const;

    bool operator==(const ScoreForm&) const = default;

private:
    QList<ScoreGroup> m_groups;
};

template <>
struct EnumKeys<ScoreKind>
{
    static constexpr std::array<QLatin1StringView, 4> names{QLatin1StringView("yes_no"), QLatin1StringView("scale"),
                                                            QLatin1StringView("points_off"),
                                                            QLatin1StringView("choice")};
};

template <>
struct EnumKeys<ScoreWeight>
{
    static constexpr std::array<QLatin1StringView, 3> names{QLatin1StringView("ordinary"),
                                                            QLatin1StringView("critical"), QLatin1StringView("fatal")};
};

}  // namespace Seatdesk
