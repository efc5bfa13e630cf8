// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookentry.h"
#include "domain/takeover.h"
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

/// Has whoever is signed in read the page that somebody signed at another seat, and sign that they take the shift over.
class TakeoverSigning : public QObject
{
    Q_OBJECT

public:
    struct Page
    {
        Row entry;     ///< that hands the shift over; it has its number
        QString says;  ///< the words that are to stand in the book
    };
    /// What is to be written, when all signed; says why not, or nothing when it was.
    using Write = std::function<void(const Takeover& takeover, const std::function<void(const QString&)>& done)>;
    /// Called when nothing can be asked, with the sentence to show.
    using Failed = std::function<void(const QString& sentence)>;

    /// `signing` null: nobody can sign.
    TakeoverSigning(Workplace& place, const Theme& theme, Signing* signing, QObject* parent = nullptr);

    /// Asks in front of `front`, and nothing more once that is gone.
    void ask(const Page& page, QWidget* front, const Write& write, const Failed& failed);

private:
    struct Asking;

    void show(const std::shared_ptr<Asking>& asking, QWidget* front);
    void sign(const std::shared_ptr<Asking>& asking, const QString& password);
    void refuse(const Asking& asking, const Error& error) const;
    [[nodiscard]] QString nameOf(StaffId person) const;

    Workplace& m_place;
    const Theme& m_theme;
    Signing* m_vault;
};

}  // namespace Seatdesk
