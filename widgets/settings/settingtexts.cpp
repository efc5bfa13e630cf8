// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/settingtexts.h"

#include "domain/checkkeys.h"
#include "domain/pointkeys.h"
#include "domain/qualitykeys.h"
#include "domain/reportkeys.h"
#include "domain/seatleave.h"
#include "domain/shiftplan.h"
#include "domain/taskcalendar.h"

#include "domain/setting.h"

#include <QHash>
#include <QStringList>

namespace Seatdesk {

namespace {

bool isClock(const QString& key)
{
    return key.startsWith(u"clock.");
}

}  // namespace

QString SettingTexts::name(const QString& key)
{
    using namespace SettingKey;
    if (isClock(key)) {
        const QStringList parts = key.split(u'.');
        const QString part = parts.value(2);
        QString clock = clockName(parts.value(1));
        if (part == u"length")
            return clock;
        if (part == u"unit")
            return tr("%1: counted in").arg(clock);
        if (part == u"whom")
            return tr("%1: warns").arg(clock);
        return tr("%1: warns at the last").arg(clock);
    }
    const QHash<QString, QString> names{
        {kZone, tr("Time zone")},
        {kWorkingHours, tr("Working hours")},
        {kHandlingMinutes, tr("Handling time of a call")},
        {kHoldPhraseSeconds, tr("Phrase offered while on hold after")},
        {kHoldWarnSeconds, tr("Longest hold")},
        {kChatReplySeconds, tr("Chat reply within")},
        {kIdleLockMinutes, tr("Lock the seat when nobody touches it for")},
        {kOfflineLockHours, tr("Work without the server for at most")},
        {kCallbackShare, tr("Share of tickets called back")},
        {kAttemptsLeast, tr("Callback attempts, at least")},
        {kAttemptsMost, tr("Callback attempts, at most")},
        {kSettleProfile, tr("Time to settle")},
        {kCategoryNeeded, tr("A ticket needs a category before it is dispatched")},
        {kStuckHours, tr("Stuck when nobody moved it for")},
        {kWindowDays, tr("Closed tickets kept on the seat for")},
        {kWindowTickets, tr("Tickets kept on the seat, at most")},
        {kAnsweredCalls, tr("Answered calls per seat and day")},
        {kRecordingFolder, tr("Folder of the recordings")},
        {kRecordingNames, tr("Names of recordings are written by")},
        {kRecordingPattern, tr("Own pattern of recordings' names")},
        {kSamplePlanned, tr("Recordings scored of each agent in a month")},
        {kSampleSeed, tr("Word by which the sample is drawn")},
        {kReleaseHours, tr("A published score reaches the agent after")},
        {kAppealDays, tr("An agent may appeal against a score for")},
        {kSpeechNorm, tr("Characters that are to be spoken in a minute")},
        {kAgreementLow, tr("Inspectors do not agree below (hundredths)")},
        {kAgreementGood, tr("Inspectors agree from (hundredths)")},
        {kPointProfile, tr("Points: which rules count")},
        {kPointStart, tr("Points at the begin of a month")},
        {kPointTalk, tr("Points at which a talk is due")},
        {kPointSanction, tr("Points at which a sanction is due")},
        {kPointSevereMonths, tr("Months in a row at a talk that are severe")},
        {kPointLate, tr("Off for being late (tenths)")},
        {kPointLateMoreMinutes, tr("The second step of lateness begins at")},
        {kPointLateMore, tr("Off for the second step of lateness (tenths)")},
        {kPointAbsenceMinutes, tr("Lateness is absence beyond")},
        {kPointAbsence, tr("Off for absence by lateness (tenths)")},
        {kPointLeft, tr("Off for absence without leave or a swap (tenths)")},
        {kPointRestFree, tr("Rests that may be exchanged in a month")},
        {kPointRest, tr("Off for each exchange beyond (tenths)")},
        {kPointChatTimes, tr("Chat turned off on duty counts from times")},
        {kPointChat, tr("Off for chat turned off so often (tenths)")},
        {kPointOftenTimes, tr("Unanswered or rude: the first step begins at times")},
        {kPointOften, tr("Off for the first step (tenths)")},
        {kPointVeryOftenTimes, tr("Unanswered or rude: the second step begins at times")},
        {kPointVeryOften, tr("Off for the second step (tenths)")},
        {kPointRude, tr("Off for each rudeness before (tenths)")},
        {kPointUndoneLeast, tr("Off for a day’s work undone, at least (tenths)")},
        {kPointUndoneMost, tr("Off for a day’s work undone, at most (tenths)")},
        {kPointPraiseLeast, tr("Given for praise, at least (tenths)")},
        {kPointPraiseMost, tr("Given for praise, at most (tenths)")},
        {kShifts, tr("Shifts")},
        {kShiftEarlyMinutes, tr("A shift opens early by (minutes)")},
        {kShiftTidyMinutes, tr("Tidying begins before the end of a shift by")},
        {kSeatLeaveMinutes, tr("Leaving the seat is a breach from")},
        {kSeatCoverHours, tr("Covering for a colleague lasts at most")},
        {kTaskSoonDays, tr("A duty of the calendar is shown before its day by")},
        {kTaskBackDays, tr("A duty that was not done is asked for during")},
        {kDailyCheckRole, tr("Each page of the duty log is checked by")},
        {kDailyCheckDays, tr("A page is checked within")},
        {kMonthlyCheckRole, tr("Each month of the duty log is checked by")},
        {kMonthlyCheckDays, tr("A month is checked within")},
        {kSampleCheckRole, tr("A sample of the pages is checked by")},
        {kCheckShare, tr("Share of a month's pages in the sample, at least")},
        {kCheckSpread, tr("A page of the sample is asked for within")},
        {kSigningLeeway, tr("A seat's clock may differ from the server's when a page is signed by")},
        {kCheckSeed, tr("Word by which pages are drawn")},
        {kDailyReportHour, tr("The daily workload is due on the next day at")},
        {kWeeklyReportHour, tr("Weekly reports are due on the next Monday at")},
        {kAnalysisReportDay, tr("The monthly analysis of quality is due by the day of the month")},
        {kTheme, tr("Look")},
        {kTextSize, tr("Text size")},
        {kDensity, tr("Row height")},
        {kReduceMotion, tr("Reduce motion")},
        {kLanguage, tr("Language")},
    };
    return names.value(key, key);
}

QString SettingTexts::clockName(const QString& profile)
{
    const QHash<QString, QString> names{
        {QStringLiteral("dispatch"), tr("Dispatch")},
        {QStringLiteral("reply"), tr("Reply to a valid complaint")},
        {QStringLiteral("explain"), tr("Explain an invalid complaint")},
        {QStringLiteral("promise"), tr("Promised next reply")},
        {QStringLiteral("settle"), tr("Settle")},
        {QStringLiteral("settle_general"), tr("Settle a general complaint")},
        {QStringLiteral("settle_major"), tr("Settle a major complaint")},
        {QStringLiteral("onsite"), tr("On site")},
        {QStringLiteral("onsite_contract"), tr("On site with a contract")},
        {QStringLiteral("onsite_vip"), tr("On site for VIPs")},
        {QStringLiteral("engineer"), tr("Engineer is late")},
        {QStringLiteral("callback"), tr("Callback after the answer")},
        {QStringLiteral("order"), tr("Unpaid order")},
        {QStringLiteral("shipping"), tr("Shipping")},
        {QStringLiteral("shipping_latest"), tr("Shipping, at the latest")},
        {QStringLiteral("refund"), tr("Refund told")},
    };
    return names.value(profile, profile);
}

QString SettingTexts::unit(const QString& key)
{
    using namespace SettingKey;
    if (key.endsWith(u".warn_percent") || key == kCallbackShare || key == kCheckShare)
        return tr(" %");
    if (key == kHandlingMinutes || key == kIdleLockMinutes || key == kShiftTidyMinutes || key == kSigningLeeway ||
        key == kSeatLeaveMinutes || key == kPointLateMoreMinutes || key == kPointAbsenceMinutes)
        return tr(" min");
    if (key == kHoldPhraseSeconds || key == kHoldWarnSeconds || key == kChatReplySeconds)
        return tr(" s");
    if (key == kOfflineLockHours || key == kStuckHours || key == kReleaseHours || key == kSeatCoverHours)
        return tr(" h");
    static const QStringList inDays{kWindowDays,  kDailyCheckDays, kMonthlyCheckDays,
                                    kCheckSpread, kTaskSoonDays,   kTaskBackDays};
    if (inDays.contains(key))
        return tr(" days");
    if (key == kAppealDays)
        return tr(" working days");
    if (key == kDailyReportHour || key == kWeeklyReportHour)
        return tr(":00");
    return key == kTextSize ? tr(" px") : QString();
}

QString SettingTexts::help(const QString& key)
{
    using namespace SettingKey;
    if (isClock(key))
        return key.endsWith(u".length") ? tr("0 means that there is no such clock.") : QString();
    if (key == kReduceMotion)
        return tr("A ringing card then keeps still.");
    if (key == kLanguage)
        return tr("The window is built anew in the language; drafts and open cards stay.");
    if (key == kShifts)
        return tr("Write 08:00-16:00 16:00-24:00, with a name before each if you like. Open items count by them.");
    if (key == kZone)
        return tr("All times on all seats are those of this zone, whatever the PC says.");
    if (key == kRecordingFolder)
        return tr("Where a recording is looked for that is no longer where it was added from.");
    if (key == kRecordingPattern)
        return tr("Fields: {date} {time} {agent} {number} {direction} {call} {ticket}; {any} passes over the rest.");
    if (key == kSamplePlanned)
        return tr("The regulations ask for at least one and plan up to five.");
    if (key == kSampleSeed)
        return tr("Whoever draws again with the same word from the same recordings draws the same.");
    if (key == kAgreementLow || key == kAgreementGood)
        return tr("Of κ or α in a calibration. In between, conclusions are tentative.");
    if (key == kPointStart || key == kPointTalk || key == kPointSanction)
        return tr("Whole points, of every month that is looked at.");
    if (key == kSpeechNorm)
        return tr("Shown beside how fast the agent of a recording speaks.");
    if (key == kReleaseHours)
        return tr("0 sends it at once. Until it is sent the inspector may take it back; it goes out from their seat.");
    if (key == kAppealDays)
        return tr("Counted from publishing. No regulation names a number: this one is the program's own.");
    if (key == kShiftTidyMinutes)
        return tr("A line above the page tells those who are on the shift. 0: nobody is told.");
    if (key == kSeatLeaveMinutes || key == kSeatCoverHours)
        return tr("What lasts longer becomes an entry of the duty log when the person is back.");
    if (key == kTaskSoonDays)
        return tr("0 shows it on its day. When each duty is due stands in the calendar of duties itself.");
    if (key == kDailyCheckRole)
        return tr("The group head of the regulations. Those above stand in where a page is the checker's own.");
    if (key == kMonthlyCheckRole)
        return tr("The customer manager of the regulations, or whoever does it where there is none.");
    if (key == kMonthlyCheckDays)
        return tr("Counted from the first day of the next month.");
    if (key == kCheckSpread)
        return tr("The moment is drawn as well, and nobody sees it before.");
    if (key == kSigningLeeway)
        return tr("A page that was signed at another time than it was written is refused. Counts for new pages.");
    if (key == kCheckSeed)
        return tr("Whoever draws again with the same word from the same pages draws the same pages and moments.");
    if (key == kAnalysisReportDay)
        return tr("It is about the month that ends the day before.");
    if (key == kWorkingHours)
        return tr("Working days count these hours only. Write 09:00-12:00, 13:00-18:00; leave a day empty if closed.");
    return {};
}

QString SettingTexts::choice(const QString& key, const QString& choice)
{
    const QHash<QString, QString> names{
        {QStringLiteral("system"), key == SettingKey::kLanguage ? tr("As the PC") : tr("As the desktop")},
        {QStringLiteral("light"), tr("Light")},
        {QStringLiteral("dark"), tr("Dark")},
        {QStringLiteral("contrast"), tr("High contrast")},
        {QStringLiteral("normal"), tr("Normal")},
        {QStringLiteral("compact"), tr("Compact")},
        {QStringLiteral("roomy"), tr("Roomy")},
        {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
        {QStringLiteral("zh_TW"), QStringLiteral("繁體中文")},
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("standard"), tr("Deductions only")},
        {QStringLiteral("steps"), tr("Two steps of lateness, and praise")},
        {QStringLiteral("working_days"), tr("Two working days for all")},
        {QStringLiteral("by_level"), tr("By the level of the complaint")},
        {QStringLiteral("asterisk"), QStringLiteral("Asterisk, FreePBX")},
        {QStringLiteral("freeswitch"), QStringLiteral("FreeSWITCH")},
        {QStringLiteral("vicidial"), QStringLiteral("VICIdial")},
        {QStringLiteral("own"), tr("Own pattern")},
        {QStringLiteral("minutes"), tr("Minutes")},
        {QStringLiteral("hours"), tr("Hours")},
        {QStringLiteral("days"), tr("Days")},
        {QStringLiteral("working_days_unit"), tr("Working days")},
        {QStringLiteral("owner"), tr("The owner")},
        {QStringLiteral("holder"), tr("The holder")},
        {QStringLiteral("lead"), tr("The lead")},
        {QStringLiteral("director"), tr("The director")},
        {QStringLiteral("centre"), tr("The centre's director")},
    };
    if (choice == u"working_days" && isClock(key))
        return names.value(QStringLiteral("working_days_unit"));
    return names.value(choice, choice);
}

}  // namespace Seatdesk
