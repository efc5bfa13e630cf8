// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/groupbuilder.h"
#include "widgets/tickets/askspec.h"
#include "widgets/workplace.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace Seatdesk {

class DutyLog;
class Theme;

/// What is done with a team's open items: written down, handed on by name, closed with a reason. Each step is asked in
/// a dialog, and stands in the duty log too.
class OpenItemCommands : public QObject
{
    Q_OBJECT

public:
    /// `whyNotWrite` says whether and why the duty log cannot be written into.
    OpenItemCommands(Workplace& place, const Theme& theme, DutyLog& log, std::function<QString()> whyNotWrite,
                     QWidget* front);

    void add();
    void handOn(const Row& item);
    void close(const Row& item);

    // Why it cannot be done, as a sentence; empty when it can.
    [[nodiscard]] QString whyNotAdd() const { return m_whyNotWrite(); }
    [[nodiscard]] QString whyNotChange(const Row* item) const;

private:
    using Done = std::function<void(const QString& failure)>;

    void ask(const AskSpec& spec, const std::function<Result<Group>(const QJsonObject& answers)>& plan,
             const QString& about);
    [[nodiscard]] AskField ownerField(StaffId preferred) const;
    [[nodiscard]] AskField promisedField(Instant initial) const;
    [[nodiscard]] Instant tomorrow() const;
    [[nodiscard]] QString promise(StaffId owner, Instant promisedAt) const;

    Workplace& m_place;
    const Theme& m_theme;
    DutyLog& m_log;
    std::function<QString()> m_whyNotWrite;
    QPointer<QWidget> m_front;
};

}  // namespace Seatdesk
