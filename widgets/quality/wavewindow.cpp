// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/wavewindow.h"

#include <algorithm>

namespace Seatdesk {

namespace {

/// How much of the window lies before a second that was brought into sight.
constexpr double kLead = 0.1;

}  // namespace

void WaveWindow::reset(double length)
{
    m_length = std::max(length, kNearest);
    set(0, std::min(m_length, kFirstLook));
}

void WaveWindow::setLength(double length)
{
    if (length == m_length || length <= 0)
        return;
    m_length = std::max(length, kNearest);
    set(m_from, m_span);
}

void WaveWindow::set(double from, double span)
{
    m_span = std::clamp(span, std::min(kNearest, m_length), m_length);
    m_from = std::clamp(from, 0.0, m_length - m_span);
    Q_EMIT changed();
}

void WaveWindow::showFrom(double from)
{
    set(from, m_span);
}

void WaveWindow::reveal(double second)
{
    if (second < m_from || second >= to())
        set(second - kLead * m_span, m_span);
}

void WaveWindow::zoom(double factor, double anchor)
{
    const double place = (anchor - m_from) / m_span;
    const double span = std::clamp(m_span * factor, std::min(kNearest, m_length), m_length);
    set(anchor - place * span, span);
}

void WaveWindow::showAll()
{
    set(0, m_length);
}

}  // namespace Seatdesk
