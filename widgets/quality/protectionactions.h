// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"
#include "domain/row.h"
#include "widgets/quality/protectiondialog.h"

#include <QObject>

#include <functional>

namespace Seatdesk {

class CallGuard;
class Listening;
class PageActions;
class WaveLanes;
struct Workplace;

/// What is done to keep a part of a call from being heard: marking it by keys or the mouse, hiding it for a reason,
/// taking that back, and hearing the original all the same, for a reason that is logged before a sound of it is heard.
class ProtectionActions : public QObject
{
    Q_OBJECT

public:
    /// `chosen` is the redaction that is chosen in a list, null for none. The dialogs stand over `over`.
    ProtectionActions(Workplace& place, const Theme& theme, const PageActions& page, Listening& sound,
                      std::function<const Row*()> chosen, QWidget* over);

    void setLanes(WaveLanes* lanes) { m_lanes = lanes; }

private:
    using Done = std::function<void()>;

    void addMarking(const PageActions& page);
    void addHiding(const PageActions& page);
    [[nodiscard]] QString whyNotHide() const;
    [[nodiscard]] QString whyNotTakeBack() const;
    [[nodiscard]] QString whyNotHear() const;
    void hide();
    void takeBack();
    void hearOriginal();
    ProtectionDialog* ask(const ProtectionDialog::Texts& texts);
    void submit(ProtectionDialog* dialog, const Result<Group>& group, const QString& failed, const Done& done);
    [[nodiscard]] Group originalLogged(RecordId call, const QString& reason) const;
    [[nodiscard]] bool mayHear() const;
    void keepToRights();
    [[nodiscard]] ScopeId pool() const;

    Workplace& m_place;
    const Theme& m_theme;
    Listening& m_sound;
    std::function<const Row*()> m_chosen;
    QWidget* m_over;
    WaveLanes* m_lanes = nullptr;
};

}  // namespace Seatdesk
