// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/volumesentence.h"

namespace Seatdesk {

HealthFinding volumeSentence(const Volume& volume, bool folderIsEncrypted)
{
    const QString name = volume.source.isEmpty() ? volume.type : volume.source;
    if (folderIsEncrypted)
        return {false, QStringLiteral("volume: %1 is encrypted").arg(name)};
    switch (volume.kind) {
        case Volume::Kind::Encrypted:
            return {false, QStringLiteral("volume: %1 is encrypted").arg(name)};
        case Volume::Kind::Memory:
            return {true,
                    QStringLiteral("volume: the folder lies in memory (%1) and is lost when the PC goes off. Move it "
                                   "to a disk.")
                        .arg(volume.type)};
        case Volume::Kind::Plain:
            return {true,
                    QStringLiteral("volume: %1 is not encrypted. Whoever takes the disk reads what lies on it: move "
                                   "the folder to an encrypted volume (LUKS).")
                        .arg(name)};
        case Volume::Kind::Unknown:
            break;
    }
    return {false,
            QStringLiteral("volume: whether %1 (%2) is encrypted cannot be told from here. Ask who looks after it.")
                .arg(name, volume.type)};
}

}  // namespace Seatdesk
