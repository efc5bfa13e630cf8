// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/ground.h"
#include "widgets/theme/theme.h"

#include <QList>
#include <QPointer>

class QLabel;

namespace Seatdesk {

class Chip;
class ChipRow;

/// A field that the step still needs, and where it is filled.
struct MissingField
{
    QString name;
    QPointer<QWidget> field;

    friend bool operator==(const MissingField&, const MissingField&) = default;
};

/// The 32-pixel bar that lists what a step still needs: numbered chips that take the caret there; those without room
/// are counted in a last chip. When nothing is missing it says so. Marks the fields themselves (property `missing`).
class MissingBar : public Ground
{
    Q_OBJECT

public:
    explicit MissingBar(const Theme& theme, QWidget* parent = nullptr);

    /// `title` names the step, for example tr("To dispatch, %n more field(s)"). Never moves the focus.
    void setMissing(const QString& title, const QList<MissingField>& fields);
    /// Whether the fields themselves are marked; on from the start.
    void setMarking(bool marks);
    /// What the bar says when nothing is missing.
    void setComplete(const QString& title, const QString& more);
    /// The pale words at the right.
    void setHint(const QString& hint);
    [[nodiscard]] int count() const { return static_cast<int>(m_fields.size()); }

    /// Puts the caret into the first missing field (or the one after the field that has it). False if none is missing.
    bool goToFirst();
    bool goToNext();

    [[nodiscard]] QSize sizeHint() const override { return {200, theme().height(32)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void say(const QString& title, const QString& more, bool missing);
    void showChips();
    [[nodiscard]] Chip* makeChip(const QString& name, const QString& words);
    bool goTo(qsizetype place);

    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_more;
    ChipRow* m_chips;
    QLabel* m_hint;
    QList<MissingField> m_fields;
    bool m_marks = true;
};

}  // namespace Seatdesk
