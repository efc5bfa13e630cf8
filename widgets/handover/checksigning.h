// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkplan.h"
#include "widgets/workplace.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QWidget;

namespace Seatdesk {

class SignDialog;
class Signing;
class Theme;

/// Has a page of the duty log read, and signed by whoever is signed in with the own password. What is signed is the
/// page as it was shown: what is written meanwhile is not covered.
class CheckSigning : public QObject
{
    Q_OBJECT

public:
    /// Called once when it was not to be: the sentence to show. Nothing is told of what was signed or left.
    using Failed = std::function<void(const QString& sentence)>;

    /// `signing` null: nobody can sign.
    CheckSigning(Workplace& place, const Theme& theme, Signing* signing, QObject* parent = nullptr);

    /// Asks in front of `front`, and nothing more once that is gone.
    void ask(const CheckDuty& duty, QWidget* front, const Failed& failed);

private:
    struct Asking;

    void askWhole(const std::shared_ptr<Asking>& asking);
    void askPage(const std::shared_ptr<Asking>& asking);
    void show(const std::shared_ptr<Asking>& asking);
    void sign(const std::shared_ptr<Asking>& asking, const QString& password);
    void write(const std::shared_ptr<Asking>& asking);
    void refuse(const Asking& asking, const Error& error) const;

    Workplace& m_place;
    const Theme& m_theme;
    Signing* m_vault;
};

}  // namespace Seatdesk
