// SPDX-License-Identifier: GPL-3.0-or-later
// The time line of a ticket: what it says, that nothing of it is cut, and where its lines break.
#include "domain/ticketclock.h"
#include "domain/timelineentry.h"
#include "support/deskoffice.h"
#include "support/paintedtext.h"
#include "support/spoken.h"
#include "widgets/theme/theme.h"
#include "widgets/tickets/timelinedelegate.h"
#include "widgets/words/ticketwords.h"

#include <QPainter>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

constexpr int kWidth = 380;

TicketFile fileOf(const QList<Row>& entries, const QList<Row>& clocks = {})
{
    TicketFile file;
    file.entries = entries;
    file.ticket.clocks = clocks;
    return file;
}

struct Line
{
    explicit Line(const QString& language, int textSize = Theme::kDesignSize) : spoken(language)
    {
        theme.setLanguage(language);
        theme.setTextSize(textSize);
        theme.install();
    }

    QJsonObject entry(EntryKind kind, const QString& text) const
    {
        return {{TimelineEntryField::kKind, keyOf(kind)},
                {TimelineEntryField::kText, text},
                {TimelineEntryField::kAudience, keyOf(Audience::Internal)},
                {TimelineEntryField::kBy, at.person.person.toString()},
                {TimelineEntryField::kAt, toMicros(at.office.time.now())}};
    }
    static Row row(QLatin1StringView record, const QJsonObject& fields)
    {
        Row made;
        made.record = record;
        made.id = newId<RecordId>();
        made.fields = fields;
        return made;
    }
    /// The row as it is painted, with the room that it asked for.
    QList<PaintedPiece> paint(int row, QRect* room)
    {
        QStyleOptionViewItem option;
        const QModelIndex index = model.index(row);
        *room = QRect(QPoint(0, 0), QSize(kWidth, delegate.sizeHint(option, index).height()));
        option.rect = *room;
        PaintedText painted(room->size());
        QPainter painter(&painted);
        delegate.paint(&painter, option, index);
        return painted.pieces();
    }

    Spoken spoken;
    DeskOffice at;
    Theme theme;
    TimelineModel model;
    TimelineDelegate delegate{at.session, theme, QTimeZone("Asia/Shanghai"), nullptr};
};

QString withoutSpaces(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

QString wordsOf(const QList<PaintedPiece>& pieces)
{
    QString words;
    for (const PaintedPiece& piece : pieces)
        words += withoutSpaces(piece.text);
    return words;
}

QList<Row> everyClock(const Line& line)
{
    QList<Row> clocks;
    for (const ClockKind kind : allOf<ClockKind>()) {
        const qint64 start = toMicros(line.at.office.time.now() - std::chrono::hours(90));
        const qint64 due = toMicros(line.at.office.time.now() - std::chrono::hours(24));
        clocks.append(Line::row(TicketClock::kRecord, {{TicketClockField::kKind, keyOf(kind)},
                                                       {TicketClockField::kState, keyOf(ClockState::Missed)},
                                                       {TicketClockField::kStartedAt, start},
                                                       {TicketClockField::kDueAt, due},
                                                       {TicketClockField::kEndedAt, due + 4'000'000'000}}));
    }
    return clocks;
}

}  // namespace

TEST(Timeline, PaintsEveryWordWithinItsRoomInEveryLanguage)
{
    for (const char* language : {"zh_CN", "zh_TW", "en"}) {
        for (const int size : {Theme::kDesignSize, 16}) {
            Line line(QString::fromLatin1(language), size);
            QList<Row> entries;
            for (const EntryKind kind : allOf<EntryKind>())
                entries.append(Line::row(TimelineEntry::kRecord, line.entry(kind, {})));
            line.model.show(fileOf(entries, everyClock(line)));
            ASSERT_GT(line.model.rowCount(), entries.size());
            for (int index = 0; index < line.model.rowCount(); ++index) {
                QRect room;
                const QList<PaintedPiece> painted = line.paint(index, &room);
                const TimelineText text =
                    TimelineWords::of(line.model.itemAt(index), line.at.session, QTimeZone("Asia/Shanghai"));
                const QString whole = wordsOf(painted);
                EXPECT_TRUE(whole.contains(withoutSpaces(text.title + text.detail))) << qPrintable(whole);
                EXPECT_TRUE(whole.contains(withoutSpaces(text.tag))) << qPrintable(whole);
                for (const PaintedPiece& piece : painted)
                    EXPECT_TRUE(QRectF(room).contains(piece.place)) << qPrintable(piece.text) << " in " << language;
            }
        }
    }
}

TEST(Timeline, BreaksNoLineBeforeAFullStop)
{
    Line line(QStringLiteral("zh_CN"));
    QString text;
    for (int characters = 8; characters < 40; ++characters) {
        text = QString(characters, QChar(u'中')) + QStringLiteral("。");
        line.model.show(fileOf({Line::row(TimelineEntry::kRecord, line.entry(EntryKind::Note, text))}));
        QRect room;
        for (const PaintedPiece& piece : line.paint(0, &room))
            EXPECT_FALSE(piece.text.startsWith(u'。')) << characters;
    }
}

TEST(Timeline, TellsAStepThatWasTakenBackAsThat)
{
    Line line(QStringLiteral("en"));
    const auto step = [&](TicketState from, TicketState to) {
        QJsonObject fields = line.entry(EntryKind::Status, {});
        fields.insert(TimelineEntryField::kFromState, keyOf(from));
        fields.insert(TimelineEntryField::kToState, keyOf(to));
        line.model.show(fileOf({Line::row(TimelineEntry::kRecord, fields)}));
        return TimelineWords::of(line.model.itemAt(0), line.at.session, QTimeZone::utc()).title;
    };
    EXPECT_TRUE(
        step(TicketState::Dispatched, TicketState::Recorded).endsWith(QStringLiteral("took the dispatch back")));
    EXPECT_TRUE(step(TicketState::Settled, TicketState::Recorded).endsWith(QStringLiteral("took the settling back")));
    EXPECT_TRUE(step(TicketState::Recorded, TicketState::Dispatched).endsWith(QStringLiteral("dispatched")));
}
