// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QList>

namespace Seatdesk {

/// A part of a recording that somebody really heard, at one speed.
struct HeardPart
{
    qint64 fromMs = 0;
    qint64 toMs = 0;          ///< not in it
    double speed = 1;         ///< as many times as fast as it was spoken
    bool isOriginal = false;  ///< what is redacted was heard too

    bool operator==(const HeardPart&) const = default;
};

/// What somebody heard of a recording, for the listening log: what was heard twice at one speed counts once, and parts
/// that overlap or touch are one.
class HeardParts
{
public:
    HeardParts() = default;
    /// What makes no sense of it is left out.
    static HeardParts fromJson(const QJsonArray& json);
    [[nodiscard]] QJsonArray toJson() const;

    void add(const HeardPart& part);
    /// By where they begin, then by speed.
    [[nodiscard]] QList<HeardPart> parts() const { return m_parts; }
    [[nodiscard]] bool isEmpty() const { return m_parts.isEmpty(); }
    void clear() { m_parts.clear(); }

private:
    QList<HeardPart> m_parts;
};

}  // namespace Seatdesk
