// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskplace.h"

#include "domain/maskednumber.h"
#include "widgets/controls/noticebar.h"

#include <QAbstractButton>
#include <QLineEdit>

namespace Seatdesk {

void DeskPlace::fill()
{
    const RecordId broadband = put(QStringLiteral("category"),
                                   {{CategoryField::kName, QStringLiteral("宽带")}, {CategoryField::kActive, true}});
    category = put(QStringLiteral("category"), {{CategoryField::kName, QStringLiteral("频繁掉线")},
                                                {CategoryField::kParent, broadband.toString()},
                                                {CategoryField::kAliases, QStringLiteral("pfdx")},
                                                {CategoryField::kActive, true}});
    put(QStringLiteral("wording"), {{WordingField::kKind, QStringLiteral("taboo")},
                                    {WordingField::kPattern, QStringLiteral("我们也没办法")},
                                    {WordingField::kBetter, QStringLiteral("我马上为您安排")}});
    put(QStringLiteral("phrase"), {{PhraseField::kSituation, QStringLiteral("wait")},
                                   {PhraseField::kEn, QStringLiteral("Thank you for waiting, {customer}.")},
                                   {PhraseField::kZhCn, QStringLiteral("让您久等了，我还在为您查询。")},
                                   {PhraseField::kPosition, 1}});
}

void DeskPlace::open(const std::function<void(DeskPage&)>& early, const QSize& size)
{
    window = std::make_unique<QWidget>();
    actions = new ActionRegistry(theme, window.get());
    new ImeGuard(window.get());
    page = new DeskPage(place, theme, *actions);
    if (early)
        early(*page);
    auto* column = new QVBoxLayout(window.get());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(page, 1);
    actions->setWorkspace(QStringLiteral("desk"));
    window->resize(size);
    window->show();
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    ASSERT_TRUE(waitUntil([this] { return page->isReady(); }));
    QCoreApplication::processEvents();
}

RecordId DeskPlace::put(const QString& record, const QJsonObject& fields, ScopeId scope)
{
    Row row;
    row.record = record;
    row.id = newId<RecordId>();
    row.scope = scope.isNull() ? office.department : scope;
    row.fields = fields;
    records.put(row);
    return row.id;
}

RecordId DeskPlace::customer(const QString& name, const QString& number, const QJsonObject& more)
{
    QJsonObject fields{{CustomerField::kName, name}, {CustomerField::kMaskedNumber, maskedNumber(number)}};
    for (auto field = more.begin(); field != more.end(); ++field)
        fields.insert(field.key(), field.value());
    const RecordId id = put(QStringLiteral("customer"), fields, office.pool(QStringLiteral("customers")));
    book.numbers.insert(number, {id, newId<RecordId>(), maskedNumber(number)});
    return id;
}

void DeskPlace::compose(QWidget* widget, const QString& preedit) const
{
    QInputMethodEvent event(preedit, {});
    QApplication::sendEvent(widget, &event);
}

void DeskPlace::commit(QWidget* widget, const QString& text) const
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(widget, &event);
}

void DeskPlace::write(const QString& key, const QString& text) const
{
    QWidget* widget = field(key);
    widget->setFocus();
    compose(widget, QStringLiteral("x"));
    commit(widget, text);
}

void DeskPlace::press(int key, Qt::KeyboardModifiers modifiers) const
{
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : window.get(), static_cast<Qt::Key>(key), modifiers);
}

void DeskPlace::choose(const QString& control, const QString& value) const
{
    QWidget* whole = find(control);
    auto* segment = whole ? whole->findChild<QAbstractButton*>(value) : nullptr;
    ASSERT_NE(segment, nullptr) << qPrintable(control + u' ' + value);
    segment->click();
}

void DeskPlace::writeFault(const QString& summary) const
{
    press(Qt::Key_3, Qt::ControlModifier);
    write(QStringLiteral("summary"), summary);
    write(QStringLiteral("description"), QStringLiteral("每晚八点到十一点频繁掉线\n重启光猫无改善"));
}

QString DeskPlace::notice() const
{
    auto* bar = page->findChild<NoticeBar*>(QStringLiteral("notice"));
    return bar && bar->isVisible() ? bar->sentence() : QString();
}

}  // namespace Seatdesk
