// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/typeahead.h"

#include <QAbstractListModel>
#include <QList>

namespace Seatdesk {

/// Something to choose by typing.
struct Choice
{
    RecordId id;
    QString text;         ///< as it is shown once chosen
    QString detail = {};  ///< tells apart what has the same name
    QStringList also = {};
};

/// Those of a list of choices that fit what is typed, the best first.
class ChoiceList : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1, RangesRole, IdRole };

    explicit ChoiceList(TypeAhead& typeAhead, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    void setChoices(const QList<Choice>& choices);
    void setTyped(const QString& typed);
    [[nodiscard]] const Choice& choiceAt(int row) const;
    /// Null when there is no such choice.
    [[nodiscard]] const Choice* find(RecordId id) const;
    [[nodiscard]] QList<TextRange> rangesAt(int row) const { return m_hits.at(row).ranges; }

    static constexpr int kShown = 50;

private:
    TypeAhead& m_typeAhead;
    QList<Choice> m_choices;
    QList<TypeAheadCandidate> m_candidates;
    QList<TypeAheadHit> m_hits;
    QString m_typed;
};

}  // namespace Seatdesk
