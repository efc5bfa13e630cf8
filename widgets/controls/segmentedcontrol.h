// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QFrame>
#include <QList>

class QButtonGroup;

namespace Seatdesk {

class Segment;

/// One of a few, side by side. Tab reaches the control once, the arrow keys move the choice, digits choose by place,
/// and Space the first where nothing is chosen.
class SegmentedControl : public QFrame
{
    Q_OBJECT

public:
    explicit SegmentedControl(const Theme& theme, QWidget* parent = nullptr);

    /// `value` is what currentValue() answers; `hint` is a key shown after the words, `iconName` one before them.
    void addSegment(const QString& value, const QString& text, const QString& hint = {}, const QString& iconName = {});
    void clear();
    [[nodiscard]] int count() const { return static_cast<int>(m_segments.size()); }
    [[nodiscard]] QString currentValue() const;
    /// Chooses without telling `chosen`; an unknown or empty value chooses none.
    void setCurrentValue(const QString& value);
    void setSegmentText(const QString& value, const QString& text);
    void setSegmentEnabled(const QString& value, bool enabled, const QString& reason = {});
    /// A pale choice instead of a filled one, for small facts in a list.
    void setSoft(bool soft);
    [[nodiscard]] bool isSoft() const { return m_soft; }
    /// May stand in two rows where one is too narrow for its words.
    void setMayWrap(bool mayWrap);
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person chose; not sent by setCurrentValue.
    void chosen(const QString& value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void choose(Segment* segment);
    void move(int by);
    [[nodiscard]] Segment* segmentOfKey(const QKeyEvent& event) const;
    [[nodiscard]] int firstEnabled() const;
    void arrange();
    void place(Segment* segment, int index);
    [[nodiscard]] int perRow() const;
    [[nodiscard]] int widthOf(int first, int last) const;
    [[nodiscard]] Segment* segmentOf(const QString& value) const;

    const Theme& m_theme;
    QButtonGroup* m_group;
    QList<Segment*> m_segments;
    bool m_soft = false;
    bool m_mayWrap = false;
    bool m_wrapped = false;
};

}  // namespace Seatdesk
