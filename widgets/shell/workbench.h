// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/actions/actionregistry.h"
#include "widgets/shell/panel.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

#include <functional>

namespace Seatdesk {

class Drawer;
class HeaderBar;
class PageStack;
class Rail;
class StatusStrip;

/// A workspace: its place on the rail, and how its page is made when it is first needed.
struct PageSpec
{
    QString id;
    QString name;  ///< translated
    QString icon;
    std::function<QWidget*()> make;
};

/// Where a signed-in person works: header, rail, pages, panels, status. Lies inside MainWindow, made after sign-in.
/// Below 1100 pixels of width the panels go into a drawer. Nothing here moves the focus unless the person asked.
class Workbench : public QMainWindow
{
    Q_OBJECT

public:
    explicit Workbench(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] ActionRegistry& actions() { return m_actions; }
    [[nodiscard]] HeaderBar& header() const { return *m_header; }
    [[nodiscard]] Rail& rail() const { return *m_rail; }
    [[nodiscard]] StatusStrip& status() const { return *m_status; }

    void addPage(const PageSpec& spec);
    /// Shows the first page (or `first`) now and makes the others while the window idles.
    void start(const QString& first = {});
    void showPage(const QString& id);
    [[nodiscard]] QString currentPage() const { return m_current; }
    /// The page itself, made if it was not yet; null for an unknown id.
    QWidget* page(const QString& id);

    Panel* addPanel(const PanelSpec& spec);
    /// Brings a panel back or the drawer out; the caller then puts the focus where the person wants to type.
    void showPanel(const QString& id);
    [[nodiscard]] bool isPanelShown(const QString& id) const;
    [[nodiscard]] bool isNarrow() const { return m_narrow; }

    /// Sizes and places of the panels, and which the person closed, for the keeper of such things.
    [[nodiscard]] QByteArray place();
    /// As they were left; ignored when `place` is empty or of another program.
    void restorePlace(const QByteArray& place);

    static constexpr int kNarrow = 1100;  ///< below: drawer
    static constexpr int kWide = 1700;    ///< from here on the panels get more

Q_SIGNALS:
    void pageShown(const QString& id);
    void narrowChanged(bool narrow);
    void lockAsked();
    void settingsAsked();
    void paletteAsked();
    void keySheetAsked();
    /// The key of an action that cannot be done now was pressed: why, as a sentence.
    void actionRefused(const QString& sentence);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void declareActions();
    void makeNextPage();
    void stepWorkspace(int by);
    void goToNextPane();
    void noteSizes();
    void arrangePanels();
    void setNarrow(bool narrow);
    [[nodiscard]] bool wantsPanel(const Panel& panel) const;

    const Theme& m_theme;
    ActionRegistry m_actions;
    HeaderBar* m_header;
    Rail* m_rail;
    PageStack* m_stack;
    StatusStrip* m_status;
    Drawer* m_drawer;
    QList<PageSpec> m_specs;
    QHash<QString, QWidget*> m_pages;
    QList<Panel*> m_panels;
    QHash<QWidget*, QPointer<QWidget>> m_firsts;  ///< by page: where work on it begins, its focus proxy when made
    QHash<QWidget*, QPointer<QWidget>> m_lastFocus;
    QString m_current;
    bool m_narrow = false;
    QHash<QString, int> m_panelHeights;
    int m_panelWidth = 0;
    bool m_panelsSized = false;
    bool m_altAlone = false;
};

}  // namespace Seatdesk
