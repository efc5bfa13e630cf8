// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <functional>
#include <utility>

namespace Seatdesk {

class WordingCheck;

/// Something to pick by typing.
struct PickItem
{
    QString id;
    QString text;
    QString detail;  ///< tells apart what reads the same
};

/// Finds what fits the words typed; answers at once or later. An empty text asks for what is offered first.
using PickSource = std::function<void(const QString& typed, const std::function<void(const QList<PickItem>&)>& found)>;

/// One question of a dialog.
struct AskField
{
    enum class Kind {
        Info,    ///< nothing is asked: `initial` is told
        Line,    ///< one line of text
        Text,    ///< several lines
        Choice,  ///< one of `choices`
        Pick,    ///< one found by typing, from `source`
        Moment,  ///< date and time; µs UTC
        Flag,    ///< yes or no
    };

    QString id;
    QString label;
    Kind kind = Kind::Text;
    bool needed = false;
    QJsonValue initial = {};
    QList<std::pair<QString, QString>> choices = {};  ///< value and name
    PickSource source = {};
    const WordingCheck* wording = nullptr;  ///< of a Text that the customer is told; outlives the dialog
};

/// A dialog that asks for what an action needs.
struct AskSpec
{
    QString title;
    QString intro;   ///< what will happen, or what it is about; may be empty
    QString submit;  ///< on the button
    QList<AskField> fields;
    QTimeZone zone = QTimeZone::utc();  ///< of moments
    bool enterSubmits = true;           ///< false: Ctrl+Enter alone, as there is no way back and more may be to be said
};

}  // namespace Seatdesk
