// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/ground.h"
#include "widgets/theme/theme.h"

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace Seatdesk {

class BrandPane;
class KeyHintButton;
class StatusStrip;

/// A short statement with an icon.
struct EntryFact
{
    QString icon;
    QString words;
    Role role = Role::Text2;  ///< of the icon
};

/// What sign-in, lock and first run have in common: the brand at the left, a form of 392 pixels at the right, the
/// status at the foot. The form scrolls when the window is low.
class EntryScreen : public QWidget
{
    Q_OBJECT

public:
    explicit EntryScreen(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] BrandPane& brand() const { return *m_brand; }
    [[nodiscard]] StatusStrip& status() const { return *m_status; }
    /// Why it did not work and what to do next, under the fields; stays until the next attempt.
    void showError(const QString& sentence);
    void clearError();
    /// While an answer is awaited: the button waits, the fields stay.
    void setBusy(bool busy);
    /// Short statements under the line below the button, with an icon each.
    void setFacts(const QList<EntryFact>& facts);

protected:
    virtual void retranslate() = 0;
    /// Return pressed in a field or the main button clicked, and not busy.
    virtual void submit() = 0;

    QLabel* addTitle();
    /// A labelled row; fields become 32 high.
    QLabel* addRow(QWidget* field);
    /// A widget below the last field, without a label.
    void addBelow(QWidget* widget, int gapBefore = 6);
    KeyHintButton* addMainButton(const QString& iconName = {});
    void finishForm();
    [[nodiscard]] const Theme& theme() const { return m_theme; }

    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const Theme& m_theme;
    BrandPane* m_brand;
    StatusStrip* m_status;
    QWidget* m_form;
    QGridLayout* m_grid;
    QWidget* m_error;
    QLabel* m_errorIcon;
    QLabel* m_errorText;
    KeyHintButton* m_button = nullptr;
    QVBoxLayout* m_facts;
    bool m_busy = false;
};

}  // namespace Seatdesk
