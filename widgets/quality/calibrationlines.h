// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calibrationresult.h"
#include "widgets/knowledge/twolinedelegate.h"

#include <QAbstractListModel>
#include <QCoreApplication>

namespace Seatdesk {

class Session;

/// A line of the results, and what it stands for.
struct CalibrationLine
{
    TwoLines lines;
    RecordId recording;  ///< of a line that is one call
};

/// Lines as a list that a screen reader reads as it is seen.
class CalibrationLinesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setLines(const QList<CalibrationLine>& lines);
    /// Null when there is none.
    [[nodiscard]] const CalibrationLine* lineAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QList<CalibrationLine> m_lines;
};

/// What the closed calibrations come to, in lines: by item, by call and by inspector, each with the rows behind it.
class CalibrationLines
{
    Q_DECLARE_TR_FUNCTIONS(Seatdesk::CalibrationLines)

public:
    struct Bounds
    {
        double low = 0;
        double good = 0;
    };

    /// `form` is that of `scorecard`; calls that were scored by another form count for no item.
    CalibrationLines(const Session& session, const ScoreForm& form, RecordId scorecard, QList<CalibratedCall> calls,
                     Bounds bounds, const QTimeZone& zone);

    [[nodiscard]] QList<CalibrationLine> items() const;
    [[nodiscard]] QList<CalibrationLine> calls() const;
    [[nodiscard]] QList<CalibrationLine> inspectors() const;
    /// The rows behind the line of that place.
    [[nodiscard]] QList<CalibrationLine> behindItem(int place) const;
    [[nodiscard]] QList<CalibrationLine> behindCall(int place) const;
    [[nodiscard]] QList<CalibrationLine> behindInspector(int place) const;

private:
    [[nodiscard]] QString titleOf(const CalibratedCall& call) const;
    [[nodiscard]] QString nameOf(StaffId inspector) const;
    [[nodiscard]] CalibrationLine answersOf(const ScoreItem& item, const CalibratedCall& call,
                                            const QString& title) const;
    [[nodiscard]] QList<CalibratedCall> sameForm() const;

    const Session& m_session;
    ScoreForm m_form;
    RecordId m_scorecard;
    QList<CalibratedCall> m_calls;
    QList<InspectorDrift> m_drifts;
    Bounds m_bounds;
    QTimeZone m_zone;
};

}  // namespace Seatdesk
