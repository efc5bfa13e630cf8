// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enumkeys.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

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
    static ScoreText fromJson(const QJsonValue& json);
    [[nodiscard]] QString in(const QString& language) const;
    [[nodiscard]] bool isEmpty() const { return m_texts.isEmpty(); }

private:
    QJsonObject m_texts;
};

struct ScoreChoice
{
    QString key;
    ScoreText name;
    int percent = 0;  ///< of the item's points
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
};

/// Items that are counted together. Its points are those of its items.
struct ScoreGroup
{
    QString key;
    ScoreText name;
    QList<ScoreItem> items;

    [[nodiscard]] int points() const;
};

/// The form that calls are scored by, out of a hundred.
class ScoreForm
{
public:
    static ScoreForm fromJson(const QJsonObject& body);

    [[nodiscard]] const QList<ScoreGroup>& groups() const { return m_groups; }
    /// Null when there is none.
    [[nodiscard]] const ScoreItem* item(const QString& key) const;
    [[nodiscard]] QList<ScoreItem> items() const;
    /// What makes it unfit: keys that stand twice, a choice without words, nothing to score. Empty: it can be used.
    [[nodiscard]] QStringList faults() const;

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
