// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/transcriptdelegate.h"

#include "widgets/controls/brokentext.h"
#include "widgets/controls/texts.h"
#include "widgets/knowledge/markedtext.h"
#include "widgets/quality/eventrole.h"
#include "widgets/quality/soundwords.h"
#include "widgets/quality/transcriptmodel.h"
#include "widgets/quality/transcriptwords.h"
#include "widgets/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QtMath>

namespace Seatdesk {

namespace {

constexpr int kSide = 12;
constexpr int kClock = 56;
constexpr int kWho = 88;
constexpr int kMark = 16;
constexpr int kAround = 5;
constexpr int kUsualWidth = 640;

Role inkOfEntry(const TranscriptEntry& entry)
{
    if (entry.heard)
        return roleOf(entry.heard->kind) == Role::Silence ? Role::Text2 : roleOf(entry.heard->kind);
    if (entry.isHidden)
        return Role::Text2;
    switch (entry.line.speaker) {
        case Speaker::Agent:
            return Role::Agent;
        case Speaker::Customer:
            return Role::Customer;
        case Speaker::Unknown:
            return Role::Text2;
    }
    return Role::Text2;
}

}  // namespace

TranscriptDelegate::TranscriptDelegate(const Theme& theme, const TranscriptModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_model(model)
{}

int TranscriptDelegate::wordsWidth(int whole)
{
    return std::max(120, whole - 2 * kSide - kClock - kWho - kMark - 8);
}

std::unique_ptr<QTextLayout> TranscriptDelegate::wordsOf(const TranscriptEntry& entry, int width) const
{
    QList<QTextLayout::FormatRange> formats = markFormats(m_theme, entry.found);
    for (const WordingHit& hit : entry.taboo) {
        QTextLayout::FormatRange taboo{static_cast<int>(hit.from), static_cast<int>(hit.length), {}};
        taboo.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        taboo.format.setUnderlineColor(m_theme.color(Role::Warning));
        formats.append(taboo);
    }
    const QString words = entry.heard ? SoundWords::event(*entry.heard, m_model.agentVoice()) + u' ' +
                                            SoundWords::length(entry.heard->span.seconds())
                                      : entry.line.text;
    return brokenText(words, m_theme.font(), width, formats);
}

QSize TranscriptDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* list = qobject_cast<const QAbstractItemView*>(option.widget);
    const int whole = list ? list->viewport()->width() : kUsualWidth;
    const TranscriptEntry* entry = m_model.entryAt(index);
    const int least = m_theme.height(28);
    if (!entry)
        return {whole, least};
    const auto words = wordsOf(*entry, wordsWidth(whole));
    return {whole, std::max(least, qCeil(words->boundingRect().height()) + 2 * kAround)};
}

void TranscriptDelegate::paintWho(QPainter& painter, const QRect& rect, const TranscriptEntry& entry) const
{
    constexpr int kIconSize = 16;
    const Role ink = inkOfEntry(entry);
    const QString icon = entry.heard      ? SoundWords::eventIcon(entry.heard->kind)
                         : entry.isHidden ? QStringLiteral("eye-off")
                                          : TranscriptWords::speakerIcon(entry.line.speaker);
    const QString who = entry.heard || entry.isHidden ? QString() : TranscriptWords::speaker(entry.line);
    painter.drawPixmap(rect.x(), rect.y() + (rect.height() - kIconSize) / 2,
                       m_theme.pixmap(icon, ink, kIconSize, painter.device()->devicePixelRatio()));
    painter.setFont(m_theme.font(TextStep::Small));
    painter.setPen(m_theme.color(ink));
    const QRect name = rect.adjusted(kIconSize + 4, 0, -4, 0);
    painter.drawText(name, Qt::AlignVCenter | Qt::TextSingleLine, elidedText(who, painter.fontMetrics(), name.width()));
}

void TranscriptDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const TranscriptEntry* entry = m_model.entryAt(index);
    if (!entry)
        return;
    // What stands out is what is heard; where the keys are says the ring.
    QStyleOptionViewItem ground(option);
    ground.state.setFlag(QStyle::State_Selected, index.row() == m_model.now());
    paintRowGround(*painter, m_theme, ground);
    painter->save();
    const int line = std::min(option.rect.height(), m_theme.height(28));
    const QRect first(option.rect.x() + kSide, option.rect.y(), option.rect.width() - 2 * kSide, line);
    painter->setFont(m_theme.font(TextStep::Small));
    painter->setPen(m_theme.color(Role::Accent));
    painter->drawText(QRect(first.x(), first.y(), kClock, line), Qt::AlignVCenter, SoundWords::clock(entry->from));
    paintWho(*painter, QRect(first.x() + kClock, first.y(), kWho, line), *entry);
    const auto words = wordsOf(*entry, wordsWidth(option.rect.width()));
    painter->setPen(m_theme.color(entry->heard || entry->isHidden ? Role::Text2 : Role::Text1));
    const int height = qCeil(words->boundingRect().height());
    words->draw(painter, QPointF(first.x() + kClock + kWho, option.rect.y() + (option.rect.height() - height) / 2.0));
    if (!entry->taboo.isEmpty())
        painter->drawPixmap(first.right() - kMark + 1, first.y() + (line - kMark) / 2,
                            m_theme.pixmap(QStringLiteral("data-warning"), Role::Warning, kMark,
                                           painter->device()->devicePixelRatio()));
    painter->restore();
}

}  // namespace Seatdesk
