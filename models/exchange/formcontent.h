// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Seatdesk {

/// A box of a form: what it is for, what is in it, and the least number of lines to leave.
struct FormItem
{
    QString label;
    QString value;
    bool wide = false;  ///< the whole width; otherwise two side by side
    int lines = 1;
};

struct FormSection
{
    QString heading;
    QList<FormItem> items;
};

/// A place to sign and date; a name that is known is printed.
struct FormSignature
{
    QString label;
    QString name;
};

/// One printed form with all its texts, in the language of the print.
struct FormContent
{
    QString organisation;  ///< above the title
    QString title;
    QString numberLabel;
    QString number;  ///< the form's own number
    QList<FormSection> sections;
    QList<FormSignature> signatures;
    QString dateLabel;  ///< beside each signature
    QString continued;  ///< after the label of a box that goes on on the next page
    QString pageText;   ///< "Page %1 of %2" or the like
    QString footer;     ///< who printed it, when and why
};

/// "■ yes  □ no": choices as a form shows them, in characters that every Chinese font has; −1: none is chosen.
QString tickedChoices(const QStringList& choices, int chosen);

}  // namespace Seatdesk
