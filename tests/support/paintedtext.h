// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QTextItem>

namespace Seatdesk {

/// A piece of text as it was painted, and the room that it took.
struct PaintedPiece
{
    QString text;
    QRectF place;
};

/// Paints nothing and remembers every text: what a delegate cuts with an ellipsis or lets run over its room shows here.
class PaintedText : public QPaintDevice
{
public:
    explicit PaintedText(const QSize& size) : m_size(size) {}

    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }
    [[nodiscard]] const QList<PaintedPiece>& pieces() const { return m_engine.pieces; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
            case PdmWidth:
                return m_size.width();
            case PdmHeight:
                return m_size.height();
            case PdmDpiX:
            case PdmDpiY:
            case PdmPhysicalDpiX:
            case PdmPhysicalDpiY:
                return 96;
            case PdmDepth:
                return 32;
            default:
                return QPaintDevice::metric(metric);
        }
    }

private:
    class Engine : public QPaintEngine
    {
    public:
        Engine() : QPaintEngine(AllFeatures) {}

        bool begin(QPaintDevice*) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState&) override {}
        void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
        void drawPath(const QPainterPath&) override {}
        void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
        void drawTextItem(const QPointF& baseline, const QTextItem& item) override
        {
            pieces.append({item.text(), QRectF(baseline.x(), baseline.y() - item.ascent(), item.width(),
                                               item.ascent() + item.descent())});
        }
        [[nodiscard]] Type type() const override { return User; }

        QList<PaintedPiece> pieces;
    };

    QSize m_size;
    mutable Engine m_engine;
};

}  // namespace Seatdesk
