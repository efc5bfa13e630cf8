// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/colourtable.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Seatdesk {

namespace {

using Row = std::array<QRgb, kLookCount>;

// In the order of Role: light, dark, contrast.
constexpr std::array<Row, kRoleCount> kColours{{
    {0xFFECEEF1, 0xFF1A1D21, 0xFF000000},  // Window
    {0xFFE1E4E9, 0xFF141619, 0xFF000000},  // Rail
    {0xFFFFFFFF, 0xFF212429, 0xFF000000},  // Surface
    {0xFFF5F6F8, 0xFF1C1F23, 0xFF000000},  // Sunken
    {0xFFFFFFFF, 0xFF2B2F35, 0xFF000000},  // Raised
    {0xFFEDF1F7, 0xFF2A2E34, 0xFF1F1F1F},  // Hover
    {0xFFD6DAE0, 0xFF363B43, 0xFFFFFFFF},  // Border
    {0xFF8A94A2, 0xFF69727E, 0xFFFFFFFF},  // BorderStrong
    {0xFF1A1F27, 0xFFE7EAEE, 0xFFFFFFFF},  // Text1
    {0xFF47505E, 0xFFB7BEC8, 0xFFFFFFFF},  // Text2
    {0xFF596372, 0xFF9AA3AF, 0xFFE0E0E0},  // Text3
    {0xFF98A1AD, 0xFF666E79, 0xFFA6A6A6},  // TextDisabled
    {0xFF2457B5, 0xFF8BB4F8, 0xFF6FCBFF},  // Accent
    {0xFF2457B5, 0xFF3868C4, 0xFF6FCBFF},  // AccentFill
    {0xFF1D4794, 0xFF3160BA, 0xFFA5DFFF},  // AccentHover
    {0xFFFFFFFF, 0xFFFFFFFF, 0xFF000000},  // OnAccent
    {0xFFE6EDF9, 0xFF25324A, 0xFF00304A},  // AccentSoft
    {0xFFDBE6F8, 0xFF273750, 0xFF003350},  // Selection
    {0xFF2457B5, 0xFF8BB4F8, 0xFFFFE14A},  // Focus
    {0xFFFFE9A8, 0xFF5A4A17, 0xFFFFE14A},  // Mark
    {0xFF1A1F27, 0xFFE7EAEE, 0xFF000000},  // OnMark
    {0xFF17703D, 0xFF71CB95, 0xFF62F59B},  // Success
    {0xFF855200, 0xFFE9B858, 0xFFFFC94D},  // Warning
    {0xFFB0241C, 0xFFF48F87, 0xFFFF9C94},  // Danger
    {0xFF0D627F, 0xFF72C6E2, 0xFF7FE3FF},  // Info
    {0xFFE4F3EA, 0xFF1E3226, 0xFF000000},  // SuccessBg
    {0xFFFBF0D6, 0xFF372C15, 0xFF000000},  // WarningBg
    {0xFFFBE8E6, 0xFF3E2321, 0xFF000000},  // DangerBg
    {0xFFE2F1F6, 0xFF1A313A, 0xFF000000},  // InfoBg
    {0xFF47505E, 0xFFB7BEC8, 0xFFFFFFFF},  // ClockRun
    {0xFF855200, 0xFFE9B858, 0xFFFFC94D},  // ClockWarn
    {0xFFB0241C, 0xFFF48F87, 0xFFFF9C94},  // ClockOver
    {0xFF596372, 0xFF9AA3AF, 0xFFE0E0E0},  // ClockPause
    {0xFF17703D, 0xFF71CB95, 0xFF62F59B},  // ClockDone
    {0xFF2B61BA, 0xFF7EA9F4, 0xFF6FCBFF},  // Agent
    {0xFF0A7066, 0xFF4DC1B2, 0xFF62F59B},  // Customer
    {0xFFAD2768, 0xFFF083B5, 0xFFFF9AD0},  // Overlap
    {0xFF7C8592, 0xFF959EAA, 0xFFC0C0C0},  // Silence
    {0xFF8A5700, 0xFFDBA745, 0xFFFFC94D},  // Hold
}};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

}  // namespace

QColor colourOf(Role role, Look look)
{
    return QColor::fromRgba(kColours[static_cast<size_t>(role)][static_cast<size_t>(look)]);
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

}  // namespace Seatdesk
