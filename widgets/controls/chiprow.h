// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace Seatdesk {

class Chip;
class Theme;

/// Chips beside each other, as many as there is room for, never one that is cut. Those without room are counted in a
/// last chip, whose tool tip lists them. Takes what its chips need and gives way down to the count alone.
class ChipRow : public QWidget
{
    Q_OBJECT

public:
    explicit ChipRow(const Theme& theme, QWidget* parent = nullptr);

    /// Shows these instead of those before; owns them. `rest` is the chip that counts; its words are set here.
    void setChips(const QList<Chip*>& chips, Chip* rest);
    /// How many are seen; the others are behind the count.
    [[nodiscard]] qsizetype shownCount() const { return m_shownCount; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int widthOf(qsizetype count) const;
    [[nodiscard]] int restWidth(qsizetype hidden) const;
    void count(const QStringList& hidden);
    void arrange();
    void place(Chip* chip, int& x, bool shown);

    const Theme& m_theme;
    QList<Chip*> m_chips;
    Chip* m_rest = nullptr;
    qsizetype m_shownCount = 0;
};

}  // namespace Seatdesk
