// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/row.h"
#include "widgets/theme/tone.h"
#include "widgets/workplace.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>

class QWidget;

namespace Seatdesk {

class BookRestoring;
class SignDialog;
class Theme;
struct Error;
struct SignTexts;

/// Brings back the entries of a bound book that this seat keeps and another history of it lacks: shows them, and has
/// the director sign for it here, whoever is signed in.
class BookReturn : public QObject
{
    Q_OBJECT

public:
    /// `restoring` null: nothing can be brought back here.
    BookReturn(Workplace& place, const Theme& theme, BookRestoring* restoring, QWidget* front);

    /// Of the dialog in which the director signs.
    static SignTexts texts();

    /// Called with what came of it, for a person to read; not when they left it.
    using Done = std::function<void(Tone tone, const QString& sentence)>;
    void ask(const Row& book, const Done& done);

private:
    struct Asking
    {
        Row book;
        QList<Row> lost;
        Done done;
    };
    void askDirectors(const Asking& asking);
    void choose(const Asking& asking, const QList<StaffId>& directors);
    void show(const Asking& asking, StaffId director);
    void bringBack(const Asking& asking, StaffId director, const QString& password, SignDialog& dialog);
    [[nodiscard]] QString words(const Asking& asking) const;
    [[nodiscard]] QString page(const Asking& asking) const;
    [[nodiscard]] QString failure(const Error& error, StaffId director) const;
    [[nodiscard]] QString nameOf(StaffId person) const;

    Workplace& m_place;
    const Theme& m_theme;
    BookRestoring* const m_restoring;
    QPointer<QWidget> m_front;
};

}  // namespace Seatdesk
