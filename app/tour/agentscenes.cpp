// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tourscenes.h"
#include "app/window/persondesk.h"
#include "domain/article.h"
#include "domain/contact.h"
#include "domain/quote.h"
#include "domain/syncstatus.h"
#include "domain/ticket.h"
#include "widgets/desk/deskpage.h"
#include "widgets/desk/quotesrow.h"
#include "widgets/desk/ticketform.h"
#include "widgets/knowledge/knowledgepanel.h"
#include "widgets/wording/advisededitor.h"

#include <QApplication>
#include <QLocale>
#include <QPushButton>

namespace Seatdesk {

namespace {

const QString kAgent = QStringLiteral("1002");
const QString kSummary = QStringLiteral("宽带突然上不了网，光猫 LOS 灯闪红");
const QString kFirstBlank = QStringLiteral("昨晚起上不了网");
const QString kSecondBlank = QStringLiteral("今天之内恢复");
/// 宽带无法上网
const QString kInitials = QStringLiteral("kdwfsw");

QString typed(const TourStage& stage, QLatin1StringView field)
{
    return stage.desk()->cards().current().draft.fields.value(field).toString();
}

TourStep signingIn(TourStage& stage)
{
    TourStep step{QStringLiteral("sign-in"), {}, 60};
    const auto ready = [&stage] {
        const auto* submit = qobject_cast<QPushButton*>(stage.part(QStringLiteral("submit")));
        return stage.isDepartmentMade() && submit && submit->isEnabled();
    };
    step.moves = QList<TourMove>{{.check = ready}} + stage.enteringNumber(kAgent);
    return step;
}

TourStep emptyDesk(TourStage& stage)
{
    const auto ready = [&stage] {
        const QWidget* focus = QApplication::focusWidget();
        return stage.desk() && stage.desk()->isReady() && focus && stage.desk()->isAncestorOf(focus);
    };
    const auto synced = [&stage] {
        const SyncStatus& status = stage.window().desk()->place().syncStatus;
        return status.state() == SyncStatus::State::Synced && toMicros(status.asOf()) > 0;
    };
    const auto listen = [&stage] {
        QObject::connect(stage.desk(), &DeskPage::saved, &stage,
                         [&stage](const RecordId& ticket) { stage.saved = ticket; });
        stage.findNumbers();
    };
    return {QStringLiteral("desk"),
            {{.perform = [&stage] { stage.hand.press(Qt::Key_Return); }, .check = ready},
             TourStage::untilFilled(QStringLiteral("category")),
             TourStage::untilFilled(QStringLiteral("article")),
             TourStage::untilFilled(QStringLiteral("phrase")),
             {.check = synced},
             {.check = [&stage] { return stage.isIndexed(kInitials); }},
             {.perform = listen, .check = [&stage] { return stage.numbers.size() == 2; }}},
            30};
}

TourStep callArrives(TourStage& stage)
{
    const auto call = [&stage] { stage.window().desk()->takeCall(stage.numbers[0], stage.callId(1)); };
    const auto known = [&stage] {
        const DeskCard& card = stage.desk()->cards().current();
        return card.callId == stage.callId(1) && !card.customer().isNull() &&
               !typed(stage, TicketField::kCustomerName).isEmpty();
    };
    return {QStringLiteral("call-from-a-customer"), {{.perform = call, .check = known}}};
}

TourStep writing(TourStage& stage)
{
    const auto choose = [&stage] {
        stage.hand.press(Qt::Key_1, Qt::ControlModifier);
        stage.hand.goTo(stage.part(TicketField::kCategory));
        stage.hand.type(QStringLiteral("wfsw"));
        stage.hand.press(Qt::Key_Return);
    };
    const auto chosen = [&stage] {
        return typed(stage, TicketField::kKind) == u"inquiry" && !typed(stage, TicketField::kCategory).isEmpty();
    };
    const auto write = [&stage] {
        stage.category = typed(stage, TicketField::kCategory);
        stage.customer = stage.desk()->cards().current().customer();
        stage.hand.goTo(stage.part(TicketField::kSummary));
        stage.hand.write(QStringLiteral("kuandai"), kSummary);
        stage.hand.goTo(stage.part(TicketField::kDescription));
        stage.hand.write(QStringLiteral("kehu"), QStringLiteral("客户昨晚起有线无线都上不了网，"));
        stage.hand.compose(QStringLiteral("chongqi"));
    };
    return {QStringLiteral("writing-chinese"),
            {{.perform = choose, .check = chosen},
             {.perform = write, .check = [&stage] { return typed(stage, TicketField::kSummary) == kSummary; }}}};
}

TourStep searching(TourStage& stage)
{
    const auto search = [&stage] {
        stage.hand.commit(QStringLiteral("重启过光猫没有改善，询问怎么判断。"));
        stage.hand.goTo(stage.part(TicketField::kAnswer));
        stage.hand.press(Qt::Key_F3);
        stage.hand.type(kInitials);
    };
    const auto found = [&stage] {
        const auto* panel = stage.screen()->findChild<KnowledgePanel*>();
        const Row* article = panel->currentArticle();
        const QWidget* focus = QApplication::focusWidget();
        return focus && panel->isAncestorOf(focus) && article &&
               Article(*article).title().contains(QStringLiteral("宽带无法上网"));
    };
    return {QStringLiteral("article-by-initials"), {{.perform = search, .check = found}}};
}

TourStep quoting(TourStage& stage)
{
    const auto quoted = [&stage] {
        stage.quoted = stage.desk()->form().answer().text().trimmed();
        return stage.desk()->form().quotes().quotes().size() == 1 && !stage.quoted.isEmpty();
    };
    return {QStringLiteral("quoted"), {{.perform = [&stage] { stage.hand.press(Qt::Key_Return); }, .check = quoted}}};
}

/// 我跟您核对一下: the initials of a phrase with two blanks, or words of it.
QString lettersOfThePhrase()
{
    const QString language = QLocale().name();
    if (language == u"zh_CN")
        return QStringLiteral("wgnhdyx");
    return language == u"zh_TW" ? QStringLiteral("wgnqryx") : QStringLiteral("make sure");
}

TourStep usingAPhrase(TourStage& stage)
{
    const auto insert = [&stage] {
        stage.hand.goTo(stage.part(TicketField::kAnswer));
        stage.hand.press(Qt::Key_End, Qt::ControlModifier);
        stage.hand.press(Qt::Key_Return);
        stage.text = stage.desk()->form().answer().text();
        stage.hand.press(Qt::Key_F4);
        stage.hand.type(lettersOfThePhrase());
        stage.hand.press(Qt::Key_Return);
    };
    const auto longer = [&stage] {
        const QWidget* focus = QApplication::focusWidget();
        return focus && stage.desk()->form().answer().isAncestorOf(focus) &&
               stage.desk()->form().answer().text().size() > stage.text.size();
    };
    return {QStringLiteral("phrase"), {{.perform = insert, .check = longer}}};
}

/// The blanks of the phrase, from one to the next by Tab.
TourStep fillingBlanks(TourStage& stage)
{
    const auto fill = [&stage] {
        stage.hand.write(QStringLiteral("shang"), kFirstBlank);
        stage.hand.press(Qt::Key_Tab);
        stage.hand.write(QStringLiteral("jin"), kSecondBlank);
    };
    const auto filled = [&stage] {
        const QString answer = stage.desk()->form().answer().text();
        return answer.contains(kFirstBlank) && answer.indexOf(kSecondBlank) > answer.indexOf(kFirstBlank) &&
               !answer.contains(QStringLiteral("[["));
    };
    return {QStringLiteral("blanks-filled"), {{.perform = fill, .check = filled}}};
}

TourMove untilQuoteIsKept(const TourStage& stage)
{
    TourMove move;
    move.watch = [&stage] {
        Query query;
        query.record = Quote::kRecord;
        query.where = {{QuoteField::kTicket, Condition::Test::Equal, stage.saved.toString(), {}}};
        return query;
    };
    move.stored = [](const QList<Row>& rows) {
        return rows.size() == 1 && Quote(rows[0]).version() > 0 && !Quote(rows[0]).article().isNull();
    };
    return move;
}

/// The call that it was about, with the one who made it.
TourMove untilContactIsKept(const TourStage& stage)
{
    TourMove move;
    move.watch = [&stage] {
        Query query;
        query.record = Contact::kRecord;
        query.where = {{ContactField::kCallId, Condition::Test::Equal, stage.callId(1), {}}};
        return query;
    };
    move.stored = [&stage](const QList<Row>& rows) {
        return rows.size() == 1 && rows[0].sync == SyncState::Synced && rows[0].id == RecordId(stage.contact) &&
               Contact(rows[0]).customer() == stage.customer;
    };
    return move;
}

/// All that was written, chosen, quoted and filled in on the way.
bool holdsTheWork(const TourStage& stage, const Ticket& ticket)
{
    const QString answer = ticket.answer();
    return ticket.summary() == kSummary && ticket.category().toString() == stage.category &&
           ticket.customer() == stage.customer && !stage.customer.isNull() && answer.contains(stage.quoted) &&
           answer.contains(kFirstBlank) && answer.contains(kSecondBlank);
}

TourStep settling(TourStage& stage)
{
    const auto settle = [&stage] {
        stage.hand.goTo(stage.part(QStringLiteral("invitation")));
        stage.hand.press(Qt::Key_Right);
        stage.hand.press(Qt::Key_Return, Qt::ControlModifier);
    };
    TourMove kept = stage.untilState(&TourStage::saved, TicketState::Settled);
    kept.stored = [&stage](const QList<Row>& rows) {
        if (!TourStage::isKept(rows, TicketState::Settled))
            return false;
        stage.contact = Ticket(rows[0]).contact();
        return holdsTheWork(stage, Ticket(rows[0]));
    };
    return {QStringLiteral("settled"), {{.perform = settle}, kept, untilContactIsKept(stage), untilQuoteIsKept(stage)}};
}

}  // namespace

QList<TourStep> agentScenes(TourStage& stage)
{
    return {signingIn(stage), emptyDesk(stage),    callArrives(stage),   writing(stage), searching(stage),
            quoting(stage),   usingAPhrase(stage), fillingBlanks(stage), settling(stage)};
}

}  // namespace Seatdesk
