// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTextLayout;

#include <memory>

namespace Seatdesk {

class Theme;
class TranscriptModel;
struct TranscriptEntry;

/// A row of the transcript: when, who, and the words with what is to be minded and what was searched for in them. The
/// row that is heard now stands out; rows are as high as their words.
class TranscriptDelegate : public QStyledItemDelegate
{
public:
    TranscriptDelegate(const Theme& theme, const TranscriptModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] std::unique_ptr<QTextLayout> wordsOf(const TranscriptEntry& entry, int width) const;
    [[nodiscard]] static int wordsWidth(int whole);
    void paintWho(QPainter& painter, const QRect& rect, const TranscriptEntry& entry) const;

    const Theme& m_theme;
    const TranscriptModel& m_model;
};

}  // namespace Seatdesk
