// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/workbench.h"

#include "widgets/actions/dialogkeys.h"
#include "widgets/controls/paneltitle.h"
#include "widgets/shell/drawer.h"
#include "widgets/shell/headerbar.h"
#include "widgets/shell/pagestack.h"
#include "widgets/shell/rail.h"
#include "widgets/shell/statusstrip.h"

#include <QAction>
#include <QApplication>
#include <QDataStream>
#include <QKeyEvent>
#include <QLayout>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>

namespace Seatdesk {

namespace {

constexpr quint32 kPlaceVersion = 0x53440001;

}  // namespace

Workbench::Workbench(const Theme& theme, QWidget* parent)
    : QMainWindow(parent, Qt::Widget),
      m_theme(theme),
      m_actions(theme, this),
      m_header(new HeaderBar(theme, m_actions)),
      m_rail(new Rail(theme)),
      m_stack(new PageStack),
      m_status(new StatusStrip(theme)),
      m_drawer(new Drawer(theme, this))
{
    setObjectName(QStringLiteral("workbench"));
    setDockOptions(AllowNestedDocks);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setMenuWidget(m_header);
    auto* railBar = new QToolBar(this);
    railBar->setObjectName(QStringLiteral("railBar"));
    railBar->setMovable(false);
    railBar->setContextMenuPolicy(Qt::PreventContextMenu);
    railBar->addWidget(m_rail);
    railBar->layout()->setContentsMargins(0, 0, 0, 0);
    addToolBar(Qt::LeftToolBarArea, railBar);
    setCentralWidget(m_stack);
    auto* foot = new QStatusBar(this);
    foot->setSizeGripEnabled(false);
    // QStatusBar lays its widgets out with gaps of its own: the strip lies over it instead.
    m_status->setParent(foot);
    setStatusBar(foot);
    setContextMenuPolicy(Qt::PreventContextMenu);
    m_rail->addFootItem(QStringLiteral("settings"), tr("Settings"), QStringLiteral("configure"));
    connect(m_rail, &Rail::chosen, this, [this](const QString& id) {
        if (id == u"settings")
            m_actions.run(QStringLiteral("settings.open"));
        else
            showPage(id);
    });
    connect(&m_actions, &ActionRegistry::workspaceWanted, this, &Workbench::showPage);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        for (QWidget* pane = now; pane && pane != this; pane = pane->parentWidget())
            m_lastFocus.insert(pane, now);
    });
    qApp->installEventFilter(this);
    declareActions();
}

void Workbench::declareActions()
{
    const QString window = tr("Window");
    const auto add = [&](const char* id, const QString& name, const char* icon, std::function<void()> run) {
        m_actions.add({.id = QString::fromLatin1(id),
                       .name = name,
                       .icon = QString::fromLatin1(icon),
                       .group = window,
                       .run = std::move(run)});
    };
    add("palette.open", tr("Search and commands"), "search", [this] { Q_EMIT paletteAsked(); });
    add("help.keys", tr("All keys"), "input-keyboard", [this] { Q_EMIT keySheetAsked(); });
    add("pane.next", tr("Next pane"), "go-next", [this] { goToNextPane(); });
    add("workspace.next", tr("Next workspace"), "go-down", [this] { stepWorkspace(1); });
    add("workspace.previous", tr("Previous workspace"), "go-up", [this] { stepWorkspace(-1); });
    add("settings.open", tr("Settings"), "configure", [this] { Q_EMIT settingsAsked(); });
    add("seat.lock", tr("Lock the seat"), "system-lock-screen", [this] { Q_EMIT lockAsked(); });
    // Whoever gets up with a question open locks all the same.
    new DialogKeys(m_actions, {QStringLiteral("seat.lock")}, this);
}

void Workbench::addPage(const PageSpec& spec)
{
    m_specs.append(spec);
    m_rail->addItem(spec.id, spec.name, spec.icon);
    m_actions.nameWorkspace(spec.id, spec.name);
    m_actions.add({.id = QStringLiteral("page.") + spec.id,
                   .name = tr("Go to %1").arg(spec.name),
                   .icon = spec.icon,
                   .group = tr("Go to"),
                   .run = [this, id = spec.id] { showPage(id); }});
}

void Workbench::start(const QString& first)
{
    if (m_specs.isEmpty())
        return;
    showPage(first.isEmpty() ? m_specs.first().id : first);
    QTimer::singleShot(0, this, &Workbench::makeNextPage);
}

// One page a turn of the event loop: the person can already type in the first one.
void Workbench::makeNextPage()
{
    for (const PageSpec& spec : std::as_const(m_specs)) {
        if (m_pages.contains(spec.id))
            continue;
        page(spec.id);
        QTimer::singleShot(0, this, &Workbench::makeNextPage);
        return;
    }
}

QWidget* Workbench::page(const QString& id)
{
    if (QWidget* made = m_pages.value(id))
        return made;
    for (const PageSpec& spec : std::as_const(m_specs)) {
        if (spec.id != id)
            continue;
        QWidget* page = spec.make();
        page->setObjectName(QStringLiteral("page.") + id);
        m_pages.insert(id, page);
        // As the page's focus proxy it would take Tab past all that stands before it.
        m_firsts.insert(page, page->focusProxy());
        page->setFocusProxy(nullptr);
        m_stack->addWidget(page);
        return page;
    }
    return nullptr;
}

void Workbench::showPage(const QString& id)
{
    QWidget* wanted = page(id);
    if (!wanted)
        return;
    const bool changed = id != m_current;
    // Before the other page is hidden, which throws the focus to whatever comes next.
    const QPointer<QWidget> last = m_lastFocus.value(wanted);
    m_current = id;
    m_stack->setCurrentWidget(wanted);
    m_rail->setCurrent(id);
    m_actions.setWorkspace(id);
    arrangePanels();
    if (!changed)
        return;
    if (last)
        last->setFocus(Qt::OtherFocusReason);
    else if (QWidget* first = m_firsts.value(wanted))
        first->setFocus(Qt::OtherFocusReason);
    Q_EMIT pageShown(id);
}

void Workbench::stepWorkspace(int by)
{
    const QStringList ids = m_rail->ids();
    if (!ids.isEmpty())
        showPage(ids[(ids.indexOf(m_current) + by + ids.size()) % ids.size()]);
}

void Workbench::goToNextPane()
{
    QList<QWidget*> panes{m_stack->currentWidget()};
    for (Panel* panel : std::as_const(m_panels)) {
        if (panel->spec().content->isVisible())
            panes.append(panel->spec().content);
    }
    qsizetype now = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes[i] && QApplication::focusWidget() && panes[i]->isAncestorOf(QApplication::focusWidget()))
            now = i;
    }
    QWidget* next = panes[(now + 1) % panes.size()];
    if (!next)
        return;
    QWidget* target = m_lastFocus.value(next);
    if (!target || !target->isVisible()) {
        for (QWidget* child : next->findChildren<QWidget*>()) {
            if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus)) {
                target = child;
                break;
            }
        }
    }
    if (target)
        target->setFocus(Qt::ShortcutFocusReason);
}

Panel* Workbench::addPanel(const PanelSpec& spec)
{
    auto* panel = new Panel(m_theme, spec, this);
    m_panels.append(panel);
    addDockWidget(Qt::RightDockWidgetArea, panel, Qt::Vertical);
    connect(panel, &Panel::closedByPerson, this, &Workbench::arrangePanels);
    if (m_narrow)
        panel->moveInto(m_drawer);
    arrangePanels();
    return panel;
}

bool Workbench::wantsPanel(const Panel& panel) const
{
    return panel.spec().workspaces.contains(m_current) && !panel.isClosed();
}

// QMainWindow forgets the sizes of docks that were hidden: they are noted before and given back after.
void Workbench::noteSizes()
{
    // Sizes that were asked for a moment ago are given only when the layout comes to it.
    layout()->activate();
    for (const Panel* panel : std::as_const(m_panels)) {
        if (!panel->isVisible() || panel->isFloating() || panel->isInDrawer())
            continue;
        m_panelWidth = panel->width();
        m_panelHeights.insert(panel->spec().id, panel->height());
    }
}

void Workbench::arrangePanels()
{
    if (m_panelsSized)
        noteSizes();
    bool any = false;
    QList<QDockWidget*> docks;
    QList<int> heights;
    for (Panel* panel : std::as_const(m_panels)) {
        const bool wanted = wantsPanel(*panel);
        any = any || wanted;
        panel->setVisible(wanted && !panel->isInDrawer());
        panel->title().setVisible(wanted);
        panel->spec().content->setVisible(wanted);
        if (wanted && !panel->isInDrawer() && !panel->isFloating()) {
            docks.append(panel);
            heights.append(m_panelHeights.value(panel->spec().id, std::max(panel->spec().height, 100)));
        }
    }
    if (!any)
        m_drawer->close();
    if (docks.isEmpty() || !isVisible())
        return;
    if (m_panelWidth == 0)
        m_panelWidth = width() >= kWide ? 520 : 400;
    m_panelsSized = true;
    resizeDocks({docks.first()}, {m_panelWidth}, Qt::Horizontal);
    resizeDocks(docks, heights, Qt::Vertical);
}

void Workbench::showPanel(const QString& id)
{
    for (Panel* panel : std::as_const(m_panels)) {
        if (panel->spec().id == id)
            panel->setClosed(false);
    }
    arrangePanels();
    if (m_narrow)
        m_drawer->open();
}

bool Workbench::isPanelShown(const QString& id) const
{
    for (const Panel* panel : m_panels) {
        if (panel->spec().id == id)
            return panel->spec().content->isVisible();
    }
    return false;
}

QByteArray Workbench::place()
{
    if (m_panelsSized && isVisible())
        noteSizes();
    QStringList closed;
    for (const Panel* panel : std::as_const(m_panels)) {
        if (panel->isClosed())
            closed.append(panel->spec().id);
    }
    QByteArray place;
    QDataStream stream(&place, QIODevice::WriteOnly);
    stream << kPlaceVersion << m_panelWidth << m_panelHeights << closed << saveState();
    return place;
}

void Workbench::restorePlace(const QByteArray& place)
{
    QDataStream stream(place);
    quint32 version = 0;
    stream >> version;
    if (version != kPlaceVersion)
        return;
    int width = 0;
    QHash<QString, int> heights;
    QStringList closed;
    QByteArray state;
    stream >> width >> heights >> closed >> state;
    if (stream.status() != QDataStream::Ok || !restoreState(state))
        return;
    m_panelWidth = width;
    m_panelHeights = heights;
    m_panelsSized = false;  // what stands there now is not what the person left
    for (Panel* panel : std::as_const(m_panels))
        panel->setClosed(closed.contains(panel->spec().id));
    arrangePanels();
}

void Workbench::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_drawer->close();
    for (Panel* panel : std::as_const(m_panels))
        panel->moveInto(narrow ? m_drawer : nullptr);
    arrangePanels();
    Q_EMIT narrowChanged(narrow);
}

void Workbench::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    setNarrow(width() < kNarrow);
    statusBar()->setFixedHeight(m_status->sizeHint().height());
    m_status->setGeometry(0, 0, width(), statusBar()->height());
    m_drawer->setArea(QRect(0, m_header->height(), width(), height() - m_header->height() - m_status->height()));
}

void Workbench::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    arrangePanels();
}

/// A key that nothing below wanted: that of an action which is switched off comes as far as this.
void Workbench::keyPressEvent(QKeyEvent* event)
{
    const QKeySequence pressed(event->keyCombination());
    const QString why = event->isAutoRepeat() ? QString() : m_actions.refusalOf(pressed, QApplication::focusWidget());
    if (why.isEmpty())
        return QMainWindow::keyPressEvent(event);
    Q_EMIT actionRefused(why);
}

/// Alt pressed and released with nothing between opens the menu.
bool Workbench::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
        case QEvent::ShortcutOverride:
        case QEvent::KeyPress:
            m_altAlone = static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt;
            break;
        case QEvent::MouseButtonPress:
        case QEvent::FocusOut:
            m_altAlone = false;
            break;
        case QEvent::KeyRelease:
            if (m_altAlone && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt && isVisible() &&
                QApplication::activeWindow() == window()) {
                m_altAlone = false;
                m_header->openMenu();
                return true;
            }
            break;
        default:
            break;
    }
    return QMainWindow::eventFilter(watched, event);
}

}  // namespace Seatdesk
