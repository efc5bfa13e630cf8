// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handover/dutylogdelegate.h"

#include "domain/session.h"
#include "domain/ticketnumber.h"
#include "items/dutylogmodel.h"
#include "widgets/controls/brokentext.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/texts.h"
#include "widgets/handover/dutylogwords.h"
#include "widgets/theme/shapes.h"
#include "widgets/theme/theme.h"
#include "widgets/words/ticketwords.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QtMath>

namespace Seatdesk {

namespace {

constexpr int kIcon = 16;
constexpr int kGap = 8;
constexpr int kPadding = 5;
constexpr int kChipHeight = 20;

DutyLogEntry entryOf(const QModelIndex& index)
{
    return index.data(DutyLogModel::EntryRole).value<DutyLogEntry>();
}

}  // namespace

DutyLogDelegate::DutyLogDelegate(const Session& session, const Theme& theme, const QTimeZone& zone, QObject* parent)
    : QStyledItemDelegate(parent), m_session(session), m_theme(theme), m_zone(zone)
{}

QList<ChipText> DutyLogDelegate::chipsOf(const DutyLogEntry& entry) const
{
    QList<ChipText> chips;
    if (entry.isCorrected)
        chips.append({QStringLiteral("document-edit"),
                      tr("Corrected by %1").arg(DutyLogWords::number(entry.correctedBy)),
                      {},
                      Tone::Neutral});
    if (entry.isBackDated())
        chips.append({QStringLiteral("chronometer"),
                      tr("Written %1").arg(TimeWords::moment(entry.writtenAt(), m_session.time().now(), m_zone)),
                      {},
                      Tone::Warning});
    if (entry.isWaiting())
        chips.append({QStringLiteral("cloud-upload"), tr("Not in the chain yet"), {}, Tone::Info});
    else if (entry.body.isOffline)
        chips.append({QStringLiteral("cloudstatus"), tr("Written offline"), {}, Tone::Info});
    const BookBody& body = entry.body;
    if (body.handover && !body.handover->isSigned())
        chips.append({iconOf(Tone::Warning), tr("Not signed"), {}, Tone::Warning});
    else if (body.handover)
        chips.append(signedChip(entry.seq(), DutyLogWords::signers(*body.handover, m_session)));
    if (body.takeover)
        chips.append(signedChip(entry.seq(), m_session.nameOf(ScopeId(body.takeover->person))));
    if (body.restore)
        chips.append(signedChip(entry.seq(), m_session.nameOf(ScopeId(body.restore->person))));
    // It says that somebody signed it, and not legibly what.
    if (body.isAltered)
        chips.append({iconOf(Tone::Danger), tr("Signature does not hold"), {}, Tone::Danger});
    if (const auto& formerly = entry.body.formerly)
        chips.append({QStringLiteral("edit-undo"),
                      tr("Recovered, formerly %1").arg(DutyLogWords::number(formerly->seq)),
                      {},
                      Tone::Info});
    return chips;
}

/// An entry says itself that it was signed; whether that holds, those say who have judged it.
ChipText DutyLogDelegate::signedChip(qint64 seq, const QString& names) const
{
    using Judged = BookVerification::Judged;
    switch (m_judge ? m_judge(seq) : Judged::NotYet) {
        case Judged::Hold:
            return {iconOf(Tone::Success), tr("Signed: %1").arg(names), {}, Tone::Success};
        case Judged::Broken:
            return {iconOf(Tone::Danger), tr("Signature does not hold: %1").arg(names), {}, Tone::Danger};
        case Judged::NotYet:
            break;
    }
    return {QStringLiteral("document-edit"), tr("Signature not checked yet: %1").arg(names), {}, Tone::Neutral};
}

/// Behind the title while they fit there, else below it.
void DutyLogDelegate::placeChips(Places& places, int width) const
{
    const int line = m_theme.lineHeight();
    const int chipHeight = m_theme.height(kChipHeight);
    const int signature = QFontMetrics(m_theme.font(TextStep::Small)).horizontalAdvance(places.signature);
    int left = QFontMetrics(m_theme.font(TextStep::Base, true)).horizontalAdvance(places.title) + kGap;
    int room = width - signature - kGap;
    int top = 0;
    for (const ChipText& chip : places.chips) {
        const int chipWide = chipWidth(m_theme, chip);
        if (left + chipWide > room && left > 0) {
            top = top == 0 ? line + 2 : top + chipHeight + 4;
            left = 0;
            room = width;
        }
        places.chipPlaces.append(QRect(left, top == 0 ? (line - chipHeight) / 2 : top, chipWide, chipHeight));
        left += chipWide + kGap;
    }
    places.bodyTop = top == 0 ? line : top + chipHeight + 2;
}

std::unique_ptr<QTextLayout> DutyLogDelegate::bodyOf(const DutyLogEntry& entry, int width) const
{
    QString words = entry.body.text;
    if (const QString order = BookEntry(entry.row).erasedByOrder(); entry.isErased && !order.isEmpty())
        words = tr("The text was taken out by order of %1; its hash keeps its place in the chain.").arg(order);
    else if (entry.isErased)
        words = tr("The text was taken out; its hash keeps its place in the chain.");
    QTextLayout::FormatRange text{0, static_cast<int>(words.size()), {}};
    text.format.setForeground(m_theme.color(entry.isCorrected || entry.isErased ? Role::Text3 : Role::Text1));
    text.format.setFontStrikeOut(entry.isCorrected);
    if (!entry.body.reason.isEmpty())
        words += u'\n' + tr("Reason: %1").arg(entry.body.reason);
    QTextLayout::FormatRange reason{text.length, static_cast<int>(words.size()) - text.length, {}};
    reason.format.setForeground(m_theme.color(Role::Text2));
    return brokenText(words, m_theme.font(), width, {text, reason});
}

DutyLogDelegate::Places DutyLogDelegate::placesOf(const DutyLogEntry& entry, int width) const
{
    Places places;
    places.signature =
        DutyLogWords::number(entry.seq()) + QStringLiteral(" · ") + m_session.nameOf(ScopeId(entry.author()));
    places.title = DutyLogWords::title(entry);
    places.chips = chipsOf(entry);
    placeChips(places, width);
    places.body = bodyOf(entry, width);
    places.ticketTop = places.bodyTop + qCeil(places.body->boundingRect().height());
    places.height = places.ticketTop + (entry.ticketNumber.isEmpty() ? 0 : m_theme.lineHeight());
    return places;
}

QSize DutyLogDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* list = qobject_cast<const QAbstractItemView*>(option.widget);
    const int whole = list ? list->viewport()->width() : 436;
    const int width = std::max(120, whole - kLeft - kTime - kIconColumn - kRight);
    return {whole, placesOf(entryOf(index), width).height + 2 * kPadding};
}

void DutyLogDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Shapes shapes(*painter, *m_theme.values());
    if (option.state.testFlag(QStyle::State_Selected)) {
        shapes.fill(option.rect, Role::Selection);
        shapes.fill(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), Role::Accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        shapes.fill(option.rect, Role::Hover);
    }
    paintTime(*painter, option.rect, index);
    const int left = kLeft + kTime + kIconColumn;
    const int width = std::max(120, option.rect.width() - left - kRight);
    paintTexts(*painter, option.rect.topLeft() + QPoint(left, kPadding), width, entryOf(index));
    if (option.state.testFlag(QStyle::State_HasFocus))
        shapes.focusRing(option.rect.adjusted(2, 0, -2, 0));
}

void DutyLogDelegate::paintTime(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const DutyLogEntry entry = entryOf(index);
    const QDateTime happened = toDateTime(entry.isErased ? entry.writtenAt() : entry.body.happenedAt, m_zone);
    const QRect line(rect.left() + kLeft, rect.top() + kPadding, kTime, m_theme.lineHeight());
    painter.setFont(m_theme.font(TextStep::Small));
    painter.setPen(m_theme.color(Role::Text3));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, happened.toString(QStringLiteral("HH:mm")));
    if (happened.date() != toDateTime(m_session.time().now(), m_zone).date())
        painter.drawText(line.translated(0, line.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         happened.toString(QStringLiteral("MM-dd")));
    const int x = rect.left() + kLeft + kTime + kIcon / 2;
    const int icon = line.center().y() - kIcon / 2;
    painter.setPen(m_theme.color(Role::Border));
    if (index.row() > 0)
        painter.drawLine(x, rect.top(), x, icon - 2);
    if (index.row() < index.model()->rowCount() - 1)
        painter.drawLine(x, icon + kIcon + 2, x, rect.bottom());
    const bool correction = entry.isCorrection();
    painter.drawPixmap(
        x - kIcon / 2, icon,
        m_theme.pixmap(correction ? QStringLiteral("document-edit") : DutyLogWords::iconOf(entry.body.category),
                       correction ? Role::Accent : Role::Text2, kIcon, painter.device()->devicePixelRatioF()));
}

void DutyLogDelegate::paintTexts(QPainter& painter, const QPoint& at, int width, const DutyLogEntry& entry) const
{
    const Places places = placesOf(entry, width);
    const QRect line(at, QSize(width, m_theme.lineHeight()));
    const QFont small = m_theme.font(TextStep::Small);
    painter.setFont(small);
    painter.setPen(m_theme.color(Role::Text2));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, places.signature);
    const QFont bold = m_theme.font(TextStep::Base, true);
    const int room = width - QFontMetrics(small).horizontalAdvance(places.signature) - kGap;
    painter.setFont(bold);
    painter.setPen(m_theme.color(entry.isCorrection() ? Role::Accent : Role::Text1));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     elidedText(places.title, QFontMetrics(bold), room));
    for (qsizetype i = 0; i < places.chips.size(); ++i)
        paintChip(painter, m_theme, places.chipPlaces.at(i).translated(at), places.chips.at(i));
    painter.setPen(m_theme.color(Role::Text1));
    places.body->draw(&painter, at + QPoint(0, places.bodyTop));
    if (entry.ticketNumber.isEmpty())
        return;
    const QRect ticket = line.translated(0, places.ticketTop);
    painter.drawPixmap(
        ticket.left(), ticket.center().y() - kIcon / 2,
        m_theme.pixmap(QStringLiteral("view-task"), Role::Accent, kIcon, painter.device()->devicePixelRatioF()));
    painter.setFont(small);
    painter.setPen(m_theme.color(Role::Accent));
    painter.drawText(ticket.adjusted(kIcon + 4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     tr("Ticket %1").arg(TicketNumber::shown(entry.ticketNumber)));
}

}  // namespace Seatdesk
