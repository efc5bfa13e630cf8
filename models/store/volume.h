// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Seatdesk {

/// How the volume under a folder keeps what is written there, as far as Linux tells.
struct Volume
{
    enum class Kind {
        Encrypted,
        Plain,
        Memory,   ///< nothing stays when the power goes
        Unknown,  ///< of another machine, or of a kind that does not say
    };

    Kind kind = Kind::Unknown;
    QString type;    ///< "ext4"
    QString source;  ///< "/dev/sda2"; for a person
};

/// Looks behind the mounted device through partitions, logical volumes and arrays for dm-crypt, and at the kind of file
/// system. Encryption of single folders (fscrypt) does not show here. `system` is /sys but in tests.
Volume volumeOf(const QString& folder, const QString& mounts = QStringLiteral("/proc/self/mountinfo"),
                const QString& system = QStringLiteral("/sys"));

}  // namespace Seatdesk
