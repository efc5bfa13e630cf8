// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskplace.h"

#include "domain/customercontact.h"
#include "domain/ticket.h"
#include "support/naughtytexts.h"
#include "support/plainfonts.h"
#include "widgets/controls/linefield.h"
#include "widgets/controls/texteditor.h"

#include <QClipboard>
#include <QComboBox>

using namespace Seatdesk;

namespace {

/// Every field of the form that takes any text.
const QStringList kTexts{QStringLiteral("customer_name"), QStringLiteral("service_account"),
                         QStringLiteral("reach_time"),    QStringLiteral("address"),
                         QStringLiteral("summary"),       QStringLiteral("description"),
                         QStringLiteral("answer"),        QStringLiteral("appointment"),
                         QStringLiteral("complaint_to"),  QStringLiteral("norm_broken")};

void clear(QWidget* field)
{
    if (auto* line = qobject_cast<LineField*>(field))
        line->clear();
    else if (auto* editor = qobject_cast<TextEditor*>(field))
        editor->setText({});
}

void paste(QWidget* field, const QString& text)
{
    QApplication::clipboard()->setText(text);
    if (auto* line = qobject_cast<LineField*>(field))
        line->pasteText();
    else if (auto* editor = qobject_cast<TextEditor*>(field))
        editor->paste();
}

void typeIn(QWidget* field, const QString& text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(field, &event);
}

QString inDraft(const DeskPlace& desk, const QString& key)
{
    desk.page->flushDrafts();
    return desk.card().draft.fields.value(key).toString();
}

}  // namespace

TEST(DeskInput, KeysBelongToTheInputMethodWhileItComposes)
{
    DeskPlace desk;
    desk.open();
    desk.writeFault(QStringLiteral("宽带掉线"));
    desk.write(QStringLiteral("answer"), QStringLiteral("已恢复"));
    desk.chooseInvitation(Invitation::Refused);
    QWidget* summary = desk.field(QStringLiteral("summary"));
    summary->setFocus();
    desk.compose(summary, QStringLiteral("ni hao"));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    desk.press(Qt::Key_D, Qt::ControlModifier);
    desk.press(Qt::Key_1, Qt::ControlModifier);
    desk.press(Qt::Key_2);
    QCoreApplication::processEvents();
    EXPECT_TRUE(desk.tickets().isEmpty());
    EXPECT_EQ(inDraft(desk, QStringLiteral("kind")), keyOf(TicketKind::Fault));
    EXPECT_EQ(inDraft(desk, QStringLiteral("summary")), QStringLiteral("宽带掉线"));
    desk.commit(summary, QStringLiteral("你好"));
    EXPECT_EQ(inDraft(desk, QStringLiteral("summary")), QStringLiteral("宽带掉线你好"));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(waitUntil([&] { return desk.tickets().size() == 1; }));
}

TEST(DeskInput, BareDigitsChangeNoKind)
{
    DeskPlace desk;
    desk.open();
    desk.press(Qt::Key_3, Qt::ControlModifier);
    desk.field(QStringLiteral("summary"))->setFocus();
    desk.press(Qt::Key_6);
    EXPECT_EQ(inDraft(desk, QStringLiteral("kind")), keyOf(TicketKind::Fault));
}

TEST(DeskInput, EveryTextFieldGivesTheDraftWhatWasTypedOrPasted)
{
    DeskPlace desk;
    desk.open();
    usePlainFonts(*desk.page);
    desk.window->setUpdatesEnabled(false);
    desk.press(Qt::Key_6, Qt::ControlModifier);
    for (const QString& text : naughtyTexts()) {
        for (const auto& put : {&typeIn, &paste}) {
            for (const QString& key : kTexts) {
                clear(desk.field(key));
                put(desk.field(key), text);
            }
            desk.page->flushDrafts();
            for (const QString& key : kTexts)
                ASSERT_EQ(desk.card().draft.fields.value(key).toString(), text) << qPrintable(key);
        }
    }
}

TEST(DeskForm, EveryChoiceReachesTheTicket)
{
    DeskPlace desk;
    desk.open();
    auto* channel = static_cast<QComboBox*>(desk.field(QStringLiteral("channel")));
    channel->setCurrentIndex(channel->findData(keyOf(Channel::Web)));
    Q_EMIT channel->activated(channel->currentIndex());
    desk.press(Qt::Key_F2);
    desk.commit(QApplication::focusWidget(), QStringLiteral("18600000931"));
    desk.press(Qt::Key_6, Qt::ControlModifier);
    desk.write(QStringLiteral("summary"), QStringLiteral("两次来电未登记"));
    desk.write(QStringLiteral("masked_number"), QStringLiteral("13911112222"));
    desk.choose(QStringLiteral("priority"), keyOf(Priority::Urgent));
    desk.choose(QStringLiteral("complaint_level"), QStringLiteral("2"));
    desk.write(QStringLiteral("complaint_to"), QStringLiteral("集团"));
    desk.write(QStringLiteral("norm_broken"), QStringLiteral("首问负责"));
    desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitUntil([&] { return desk.tickets().size() == 1; })) << qPrintable(desk.notice());
    const Ticket ticket(desk.tickets().constFirst());
    EXPECT_EQ(ticket.kind(), TicketKind::Complaint);
    EXPECT_EQ(ticket.channel(), Channel::Web);
    EXPECT_EQ(ticket.priority(), Priority::Urgent);
    EXPECT_EQ(ticket.complaintLevel(), QStringLiteral("2"));
    EXPECT_EQ(ticket.complaintTo(), QStringLiteral("集团"));
    EXPECT_EQ(ticket.normBroken(), QStringLiteral("首问负责"));
    EXPECT_EQ(ticket.maskedNumber(), QStringLiteral("139****2222"));
    EXPECT_EQ(CustomerContact(desk.records.row(ticket.customerContact())).value(), QStringLiteral("13911112222"));
    const QList<Row> contacts = desk.records.all(Contact::kRecord);
    ASSERT_EQ(contacts.size(), 1);
    EXPECT_EQ(Contact(contacts.constFirst()).channel(), Channel::Web);
}

TEST(DeskInput, RefusesWithASentenceWhatNoStoreHolds)
{
    DeskPlace desk;
    desk.open();
    desk.press(Qt::Key_6, Qt::ControlModifier);
    for (const QString& key : kTexts) {
        QWidget* field = desk.field(key);
        desk.commit(field, QStringLiteral("a") + QChar(0) + QStringLiteral("b"));
        EXPECT_FALSE(desk.notice().isEmpty()) << qPrintable(key);
        desk.commit(field, QString(QChar(0xD800)));
        paste(field, QString(QChar(0xDC00)));
        EXPECT_EQ(inDraft(desk, key), QString()) << qPrintable(key);
    }
}
