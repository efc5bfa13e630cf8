// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/duties/taskanswers.h"

#include "widgets/duties/evidencepicker.h"
#include "widgets/duties/taskwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace Seatdesk::TaskAnswers {

namespace {

const QString kPattern = QStringLiteral("pattern");
const QString kDays = QStringLiteral("days");
const QString kTimes = QStringLiteral("times");
const QString kNobody = QStringLiteral("nobody");
const QString kMove = QStringLiteral("move");

QString tell(const char* text)
{
    return QCoreApplication::translate("TaskAnswers", text);
}

/// The words of a rule by their place in its text: the pattern, its days, its times, where it is moved.
QString patternKey(Recurrence::Pattern pattern)
{
    Recurrence rule;
    rule.pattern = pattern;
    rule.times = {0};
    return rule.toText().section(u' ', 0, 0);
}

QString daysText(const Recurrence& rule)
{
    return rule.toText().section(u'@', 0, 0).section(u' ', 1).trimmed();
}

QString timesText(const Recurrence& rule)
{
    Recurrence unmoved = rule;
    unmoved.move = Recurrence::Move::Stay;
    return unmoved.toText().section(u'@', 1).trimmed();
}

QString moveKey(Recurrence::Move move)
{
    switch (move) {
        case Recurrence::Move::Stay:
            break;
        case Recurrence::Move::Earlier:
            return QStringLiteral("earlier");
        case Recurrence::Move::Later:
            return QStringLiteral("later");
    }
    return QStringLiteral("stay");
}

/// Commas of any width are blanks, and a colon of a Chinese keyboard is one.
QString plain(QString text)
{
    for (const char16_t mark : {u',', u'，', u'、', u';', u'；'})
        text.replace(QChar(mark), u' ');
    return text.replace(u'：', u':').simplified();
}

QString ruleIn(const QJsonObject& answers)
{
    const QString move = answers.value(kMove).toString();
    QStringList words{answers.value(kPattern).toString(), plain(answers.value(kDays).toString()), QStringLiteral("@"),
                      plain(answers.value(kTimes).toString())};
    if (move != u"stay")
        words.append(move);
    return words.join(u' ').simplified();
}

/// Nothing written is none; what is no number is less than none.
int countIn(const QJsonObject& answers, QLatin1StringView field)
{
    const QString text = answers.value(field).toString().trimmed();
    bool isNumber = text.isEmpty();
    const int count = text.isEmpty() ? 0 : text.toInt(&isNumber);
    return isNumber ? count : -1;
}

}  // namespace

FulfilmentDraft fulfilment(const QJsonObject& answers, const EvidencePicker& picker, const BookLink& before)
{
    FulfilmentDraft draft;
    draft.outcome = fromKey<FulfilmentOutcome>(answers.value(FulfilmentField::kOutcome).toString())
                        .value_or(FulfilmentOutcome::Done);
    draft.doneAt = fromMicros(answers.value(FulfilmentField::kDoneAt).toInteger());
    draft.reason = answers.value(FulfilmentField::kReason).toString();
    draft.copies = countIn(answers, FulfilmentField::kCopies);
    const QString picked = answers.value(FulfilmentField::kLink).toString();
    draft.link = picked.isEmpty() ? before : EvidencePicker::linkOf(picked);
    draft.evidence = answers.value(FulfilmentField::kEvidence).toString().trimmed();
    // Who cannot see the row still reads which one it was.
    if (const QString name = picker.nameOf(picked); !name.isEmpty())
        draft.evidence += (draft.evidence.isEmpty() ? QString() : QStringLiteral(" · ")) + name;
    return draft;
}

TaskDraft task(const QJsonObject& answers)
{
    TaskDraft draft;
    draft.what = answers.value(StandingTaskField::kWhat).toString();
    draft.role = answers.value(StandingTaskField::kRole).toString();
    draft.person = StaffId(RecordId::fromString(answers.value(StandingTaskField::kPerson).toString()));
    draft.owedBy = fromKey<OwedBy>(answers.value(StandingTaskField::kOwedBy).toString()).value_or(OwedBy::Department);
    draft.recurs = ruleIn(answers);
    draft.copies = countIn(answers, StandingTaskField::kCopies);
    draft.copiesTo = answers.value(StandingTaskField::kCopiesTo).toString();
    draft.evidence = answers.value(StandingTaskField::kEvidence).toString();
    return draft;
}

PickSource named(const PickSource& people, StaffId now, const QString& name)
{
    if (now.isNull())
        return people;
    return [people, now, name](const QString& typed, const std::function<void(const QList<PickItem>&)>& found) {
        people(typed, [typed, now, name, found](const QList<PickItem>& items) {
            if (!typed.isEmpty())
                return found(items);
            QList<PickItem> all{{now.toString(), name, {}},
                                {kNobody, tell(QT_TRANSLATE_NOOP("TaskAnswers", "nobody: whoever has the role")), {}}};
            std::copy_if(items.begin(), items.end(), std::back_inserter(all),
                         [&now](const PickItem& item) { return item.id != now.toString(); });
            found(all);
        });
    };
}

QList<AskField> ruleFields(const Recurrence& rule)
{
    using Pattern = Recurrence::Pattern;
    using Move = Recurrence::Move;
    QList<std::pair<QString, QString>> patterns;
    for (const Pattern pattern : {Pattern::Daily, Pattern::Workdays, Pattern::Weekly, Pattern::Monthly,
                                  Pattern::WeekdayBefore, Pattern::Yearly, Pattern::Peak})
        patterns.append({patternKey(pattern), TaskWords::pattern(pattern)});
    QList<std::pair<QString, QString>> moves;
    for (const Move move : {Move::Stay, Move::Earlier, Move::Later})
        moves.append({moveKey(move), TaskWords::move(move)});
    return {{.id = kPattern,
             .label = tell(QT_TRANSLATE_NOOP("TaskAnswers", "How often")),
             .kind = AskField::Kind::Choice,
             .needed = true,
             .initial = patternKey(rule.pattern),
             .choices = patterns},
            {.id = kDays,
             .label = tell(QT_TRANSLATE_NOOP("TaskAnswers", "On which days")),
             .kind = AskField::Kind::Line,
             .initial = daysText(rule)},
            {.id = QStringLiteral("daysHelp"),
             .label = {},
             .kind = AskField::Kind::Info,
             .initial = tell(QT_TRANSLATE_NOOP(
                 "TaskAnswers",
                 "Week: 1 5 is Monday and Friday. Month: 22, or 31 for its end. Last weekday: 5 before 25 is the "
                 "last Friday before the 25th. Year: 05-31 11-30. Every day: leave it empty."))},
            {.id = kTimes,
             .label = tell(QT_TRANSLATE_NOOP("TaskAnswers", "By what time, or times")),
             .kind = AskField::Kind::Line,
             .needed = true,
             .initial = timesText(rule)},
            {.id = kMove,
             .label = tell(QT_TRANSLATE_NOOP("TaskAnswers", "Where nobody works that day, it is due")),
             .kind = AskField::Kind::Choice,
             .needed = true,
             .initial = moveKey(rule.move),
             .choices = moves}};
}

Recurrence proposed()
{
    Recurrence rule;
    rule.pattern = Recurrence::Pattern::Weekly;
    rule.weekdays = {1};
    rule.times = {18 * 60};
    return rule;
}

QStringList roles()
{
    return RuleBook::shipped().record(StandingTask::kRecord)->field(StandingTaskField::kRole)->values;
}

QString fault(const QString& field)
{
    if (field == FulfilmentField::kDoneAt)
        return tell(
            QT_TRANSLATE_NOOP("TaskAnswers", "It cannot have been done later than now. Choose an earlier time."));
    if (field == FulfilmentField::kEvidence)
        return tell(
            QT_TRANSLATE_NOOP("TaskAnswers", "Something has to show it: write what, or choose what it stands in."));
    if (field == FulfilmentField::kCopies)
        return tell(QT_TRANSLATE_NOOP("TaskAnswers", "The copies are no number. Write 0 where none are handed out."));
    if (field == StandingTaskField::kRecurs)
        return tell(QT_TRANSLATE_NOOP(
            "TaskAnswers", "The days or times cannot be read. Write them as the examples show, times as 18:00."));
    return tell(QT_TRANSLATE_NOOP("TaskAnswers", "Something is missing. Fill in every field that is needed."));
}

}  // namespace Seatdesk::TaskAnswers
