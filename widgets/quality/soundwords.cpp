// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/soundwords.h"

#include <cmath>

namespace Seatdesk {

namespace {

constexpr int kMinute = 60;
constexpr int kHour = 3600;

QString twoDigits(qint64 number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

}  // namespace

QString SoundWords::fault(SoundFault fault)
{
    switch (fault) {
        case SoundFault::NotFound:
            return tr("The file is not where it was. Put it back, or set the folder of the recordings.");
        case SoundFault::Unreadable:
            return tr("The file may not be read. Ask whoever keeps the recordings for the right to it.");
        case SoundFault::NotAFile:
            return tr("There is a folder or a device in its place, not a file.");
        case SoundFault::Empty:
            return tr("The file is empty. Get it again from where it was recorded.");
        case SoundFault::NoHeader:
            return tr("Nothing in the file says what it is. Save it as WAV or Opus first.");
        case SoundFault::Unsupported:
            return tr("Its codec, rate or number of channels cannot be decoded. Save it as WAV or Opus first.");
        case SoundFault::Damaged:
        case SoundFault::Broke:
            return tr("The file is damaged. Get it again from where it was recorded.");
        case SoundFault::NoSamples:
            return tr("There is no sound in the file.");
        case SoundFault::TooLong:
            return tr("The file holds more than 24 hours of sound. Cut it into pieces first.");
        case SoundFault::NoAnswer:
            return tr("The decoder came to a standstill and was ended. The file is probably damaged.");
        case SoundFault::NoDecoder:
            return tr("The program that decodes it, seatdesk-decode, is missing. Have Seatdesk installed again.");
        case SoundFault::DiskFull:
            return tr("There is no room on this PC's disk for the decoded sound.");
        case SoundFault::Cancelled:
            return tr("The work was ended.");
    }
    return {};
}

QString SoundWords::clock(double seconds)
{
    const auto whole = static_cast<qint64>(std::max(0.0, seconds));
    const QString rest = twoDigits(whole % kHour / kMinute) + u':' + twoDigits(whole % kMinute);
    return whole < kHour ? rest : QString::number(whole / kHour) + u':' + rest;
}

QString SoundWords::fineClock(double seconds)
{
    const auto tenths = static_cast<qint64>(std::max(0.0, seconds) * 10);
    return clock(static_cast<double>(tenths) / 10) + u'.' + QString::number(tenths % 10);
}

QString SoundWords::length(double seconds)
{
    return tr("%1 s").arg(seconds < 10 ? QString::number(seconds, 'f', 1) : QString::number(std::lround(seconds)));
}

QString SoundWords::event(const CallEvent& event, int agentVoice)
{
    const bool agent = event.voice == agentVoice;
    switch (event.kind) {
        case CallEvent::Kind::Silence:
            return tr("Silence");
        case CallEvent::Kind::TalkOver:
            return tr("Both speak");
        case CallEvent::Kind::Interruption:
            return agent ? tr("Agent interrupts") : tr("Customer interrupts");
        case CallEvent::Kind::Hold:
            return tr("Hold, music");
        case CallEvent::Kind::LongAnswer:
            return agent ? tr("Customer waits") : tr("Agent waits");
        case CallEvent::Kind::Clipped:
            return agent ? tr("Agent too loud for the line") : tr("Customer too loud for the line");
    }
    return {};
}

QString SoundWords::eventIcon(CallEvent::Kind kind)
{
    switch (kind) {
        case CallEvent::Kind::Silence:
            return QStringLiteral("list-remove");
        case CallEvent::Kind::TalkOver:
        case CallEvent::Kind::Interruption:
            return QStringLiteral("exchange-positions");
        case CallEvent::Kind::Hold:
            return QStringLiteral("media-playback-pause");
        case CallEvent::Kind::LongAnswer:
            return QStringLiteral("chronometer");
        case CallEvent::Kind::Clipped:
            return QStringLiteral("data-warning");
    }
    return {};
}

QString SoundWords::voice(int voice, int agentVoice, bool apart)
{
    if (!apart)
        return tr("Both voices");
    return voice == agentVoice ? tr("Agent") : tr("Customer");
}

}  // namespace Seatdesk
