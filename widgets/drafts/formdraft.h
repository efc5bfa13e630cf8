// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/drafts/draftkeeper.h"
#include "widgets/drafts/draftkind.h"

#include <QJsonObject>

#include <functional>

namespace Seatdesk {

class TimeSource;

/// Keeps what is being written into a form on disk, within half a second, until it is saved or thrown away, and puts it
/// back when the form is opened for the same thing again: after a crash, a lock, another choice. One per form.
class FormDraft : public QObject
{
    Q_OBJECT

public:
    /// The form whose text is kept.
    struct Form
    {
        DraftKind kind;
        std::function<QJsonObject()> read;              ///< what stands in it; empty: nothing worth keeping
        std::function<void(const QJsonObject&)> write;  ///< puts back what was kept
        std::function<void(const QString&)> tell;       ///< shows the sentence that it is not being kept on disk
    };

    FormDraft(Drafts& drafts, const TimeSource& time, Form form, QObject* parent);
    /// Writes what still waits.
    ~FormDraft() override;

    /// The form is about that thing now (empty: about a new one), has been filled from its record, and gets back what
    /// was typed for it before. `title` says what it is in the list of drafts.
    void open(const QString& about, const QString& title = {});
    /// Something was typed.
    void touch();
    /// What the form is about: to be remembered while it is being saved.
    [[nodiscard]] const QString& about() const { return m_about; }
    /// What was written about that thing is saved or thrown away. False when the form is about another one by now:
    /// then nothing in it may be cleared.
    bool drop(const QString& about);
    /// It was thrown away elsewhere. A new thing that is being written is emptied, a known one left as it stands.
    void forget(DraftId id);

    static constexpr QLatin1StringView kKind{"kind"};
    static constexpr QLatin1StringView kAbout{"about"};
    static constexpr QLatin1StringView kTitle{"title"};
    static constexpr QLatin1StringView kFields{"fields"};

private:
    void take(const QList<Draft>& drafts);
    void restore();

    Drafts& m_drafts;
    const TimeSource& m_time;
    Form m_form;
    DraftKeeper m_keeper;
    QHash<QString, Draft> m_known;  ///< by what they are about
    QString m_about;
    QString m_title;
    bool m_isOpen = false;
    bool m_isTouched = false;
    bool m_isRestoring = false;
};

}  // namespace Seatdesk
