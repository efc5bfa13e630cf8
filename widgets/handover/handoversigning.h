// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/handoverproof.h"
#include "domain/result.h"
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

/// Has the page that hands over a shift signed at this seat: by whoever is signed in, and by whoever takes over, each
/// with the own password; or by the former alone, who leaves it to the latter. Where nobody can sign (without the
/// server) it may be left unsigned, with a reason, but not left to somebody.
class HandoverSigning : public QObject
{
    Q_OBJECT

public:
    struct Page
    {
        RecordId book;
        RecordId shift;
        QString says;  ///< the words that are to stand in the book
        QList<HandoverLine> lines;
        StaffId incoming;     ///< null: nobody takes over
        bool isLeft = false;  ///< `incoming` signs at another seat
    };
    /// What is to be written.
    struct Signed
    {
        QString says;
        HandoverProof proof;
    };
    /// Called once; an error's detail is the sentence to show.
    using Done = std::function<void(const Result<Signed>& page)>;

    /// `signing` null: nobody can sign.
    HandoverSigning(Workplace& place, const Theme& theme, Signing* signing, QObject* parent = nullptr);

    /// Asks in front of `front`, and nothing more once that is gone.
    void ask(const Page& page, QWidget* front, const Done& done);

private:
    struct Asking;

    void show(const std::shared_ptr<Asking>& asking, QWidget* front);
    [[nodiscard]] bool isForTwo(const Asking& asking) const;
    void begin(const std::shared_ptr<Asking>& asking);
    void signNext(const std::shared_ptr<Asking>& asking, qsizetype place);
    void leaveUnsigned(const std::shared_ptr<Asking>& asking, const QString& reason);
    void tellFailure(Asking& asking, qsizetype place, const Error& error) const;
    [[nodiscard]] QString nameOf(StaffId person) const;

    Workplace& m_place;
    const Theme& m_theme;
    Signing* m_vault;
};

}  // namespace Seatdesk
