// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticketkeys.h"
#include "items/deskcard.h"
#include "widgets/actions/actionregistry.h"
#include "widgets/theme/theme.h"
#include "widgets/workplace.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;

namespace Seatdesk {

class AdvisedEditor;
class ClosingRow;
class ComplaintRow;
class LineField;
class NumberField;
class QuotesRow;
class SegmentedControl;
class TypeAheadField;
class WordingBar;
struct Choice;

/// The fields of a ticket. Knows how they are typed; what is needed and what is saved is decided elsewhere.
class TicketForm : public QWidget
{
    Q_OBJECT

public:
    TicketForm(Workplace& workplace, const Theme& theme, const ActionRegistry& actions, QWidget* parent = nullptr);

    void load(const DeskCard& card);
    /// Writes what stands in the fields; leaves alone what the form does not show.
    void store(DeskCard& card) const;

    void setKind(TicketKind kind);
    void setCategories(const QList<Choice>& categories);
    void setTargets(const QList<Choice>& targets);
    /// Fills a line in which nothing stands yet: what was typed stays, the contact person need not be the customer.
    void offer(const QString& key, const QString& text);
    /// The phone that the contact person is reached at unless another is typed.
    void setCallerNumber(const QString& masked);

    /// The field of a key of missingFor(); null for one without a field here.
    [[nodiscard]] QWidget* fieldOf(const QString& key) const { return m_fields.value(key); }
    /// Says in the one-line fields themselves that they are needed; none for an empty list.
    void markNeeded(const QStringList& keys, const QString& words);
    [[nodiscard]] QuotesRow& quotes() const { return *m_quotes; }
    [[nodiscard]] AdvisedEditor& description() const { return *m_description; }
    [[nodiscard]] AdvisedEditor& answer() const { return *m_answer; }
    /// The editor whose taboo wording is looked at first; null when there is none.
    [[nodiscard]] AdvisedEditor* advisedEditor() const;
    /// Rules of wording are others now.
    void recheckWording();
    [[nodiscard]] QString subject() const;

Q_SIGNALS:
    void edited();
    void kindChanged();
    void refused(const QString& sentence);

private:
    void makeFields();
    void layOut();
    void fillChoices();
    void connectFields();
    QLabel* addRow(QGridLayout* grid, const QString& words, QWidget* field);
    void addPair(QGridLayout* grid, const QString& words, QWidget* field, const QString& second, QWidget* other);
    static QWidget* withBar(AdvisedEditor* editor, WordingBar* bar);
    QLabel* label(const QString& words, QWidget* buddy);
    void nameField(const QString& key, QWidget* field);
    void watch(AdvisedEditor* editor, WordingBar* bar);
    void showKind();
    void showQuotes();
    void showClosing();
    void showConsent();
    void change();

    const Theme& m_theme;
    const ActionRegistry& m_actions;
    SegmentedControl* m_kind;
    TypeAheadField* m_category;
    QComboBox* m_channel;
    SegmentedControl* m_mode;
    NumberField* m_phone;
    AdvisedEditor* m_description;
    WordingBar* m_descriptionBar;
    AdvisedEditor* m_answer;
    WordingBar* m_answerBar;
    TypeAheadField* m_target;
    SegmentedControl* m_priority;
    ComplaintRow* m_complaint;
    QLabel* m_complaintLabel = nullptr;
    QuotesRow* m_quotes;
    QLabel* m_quotesLabel = nullptr;
    QCheckBox* m_consent;
    QLabel* m_consentLabel = nullptr;
    ClosingRow* m_closing;
    QLabel* m_closingLabel = nullptr;
    QHash<QString, LineField*> m_lines;  ///< plain texts, by field
    QHash<QString, QWidget*> m_fields;
    bool m_loading = false;
    bool m_recorded = false;
};

}  // namespace Seatdesk
