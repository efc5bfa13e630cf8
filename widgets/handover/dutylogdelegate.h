// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/bookverification.h"
#include "items/dutylogentry.h"
#include "widgets/controls/chip.h"

#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QTimeZone>

#include <functional>
#include <memory>
#include <utility>

namespace Seatdesk {

class Session;

/// Paints the duty log as a time line: when it happened, a line with the category's icon, what was written and by whom.
/// What was corrected stays legible, struck through.
class DutyLogDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    DutyLogDelegate(const Session& session, const Theme& theme, const QTimeZone& zone, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Who tells of the signatures under the entry with that number; without one none is called good.
    using Judge = std::function<BookVerification::Judged(qint64 seq)>;
    void setJudge(Judge judge) { m_judge = std::move(judge); }
    /// What is worth knowing of an entry besides its words: corrected, written late, offline, waiting, signed.
    [[nodiscard]] QList<ChipText> chipsOf(const DutyLogEntry& entry) const;

    static constexpr int kLeft = 12;
    static constexpr int kTime = 48;
    static constexpr int kIconColumn = 24;
    static constexpr int kRight = 14;

private:
    /// Where the parts of one entry stand, from the top left of its text column.
    struct Places
    {
        QString title;
        QString signature;
        QList<ChipText> chips;
        QList<QRect> chipPlaces;
        std::unique_ptr<QTextLayout> body;
        int bodyTop = 0;
        int ticketTop = 0;
        int height = 0;
    };

    [[nodiscard]] ChipText signedChip(qint64 seq, const QString& names) const;
    [[nodiscard]] Places placesOf(const DutyLogEntry& entry, int width) const;
    void placeChips(Places& places, int width) const;
    [[nodiscard]] std::unique_ptr<QTextLayout> bodyOf(const DutyLogEntry& entry, int width) const;
    void paintTime(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintTexts(QPainter& painter, const QPoint& at, int width, const DutyLogEntry& entry) const;

    const Session& m_session;
    const Theme& m_theme;
    QTimeZone m_zone;
    Judge m_judge;
};

}  // namespace Seatdesk
