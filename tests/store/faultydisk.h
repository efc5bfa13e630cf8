// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMutex>

#include <sqlite3.h>

#include <algorithm>
#include <csignal>
#include <cstring>

namespace Seatdesk {

/// A disk that can be told to be full, to be read-only, to fail one write, or to end the program at one: a layer under
/// SQLite for as long as this lives. Files are meant by a part of their names ("outbox.db" means its log too). Any
/// thread.
class FaultyDisk
{
public:
    FaultyDisk()
    {
        s_real = sqlite3_vfs_find(nullptr);
        m_vfs = *s_real;
        m_vfs.zName = "faulty";
        m_vfs.szOsFile = static_cast<int>(sizeof(File)) + s_real->szOsFile;
        m_vfs.xOpen = open;
        s_disk = this;
        sqlite3_vfs_register(&m_vfs, 1);
    }
    ~FaultyDisk()
    {
        sqlite3_vfs_unregister(&m_vfs);
        sqlite3_vfs_register(s_real, 1);
    }
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;

    /// No write to those files goes through any more, and every one answers `code`; SQLITE_OK ends it.
    void refuse(const QByteArray& part, int code)
    {
        const QMutexLocker lock(&m_mutex);
        m_part = part;
        m_code = code;
    }
    /// There is room for so many more bytes in those files.
    void leaveRoom(const QByteArray& part, qint64 bytes)
    {
        const QMutexLocker lock(&m_mutex);
        m_part = part;
        m_code = SQLITE_FULL;
        m_room = bytes;
    }
    /// The n-th write from now on (1 = the next) fails, once; 0 = none.
    void failWrite(int number)
    {
        const QMutexLocker lock(&m_mutex);
        m_countdown = number;
        m_failed = false;
    }
    bool hasFailed() const { return m_failed; }
    /// The n-th write, sync or cut of a file from now on (1 = the next) ends this program as kill -9 does; a write has
    /// got halfway then.
    void killAt(int number)
    {
        const QMutexLocker lock(&m_mutex);
        m_steps = number;
    }

private:
    struct File
    {
        sqlite3_file base;
        char name[512];
        sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
    };
    static File* of(sqlite3_file* file) { return reinterpret_cast<File*>(file); }
    static sqlite3_file* real(sqlite3_file* file) { return of(file)->real(); }

    int judge(const char* name, int bytes)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_countdown > 0) {
            --m_countdown;
            if (m_countdown == 0) {
                m_failed = true;
                return SQLITE_IOERR_WRITE;
            }
        }
        if (m_code == SQLITE_OK || !std::strstr(name, m_part.constData()))
            return SQLITE_OK;
        m_room -= bytes;
        return m_room >= 0 ? SQLITE_OK : m_code;
    }

    /// Whether this step is the last one of the program.
    bool isLast()
    {
        const QMutexLocker lock(&m_mutex);
        return m_steps > 0 && --m_steps == 0;
    }

    static int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
    {
        static const sqlite3_io_methods methods{
            3,       close,      read,       write,  truncate, sync,       fileSize, lock,  unlock, checkLock,
            control, sectorSize, deviceKind, shmMap, shmLock,  shmBarrier, shmUnmap, fetch, unfetch};
        File* mine = of(file);
        std::memset(file, 0, sizeof(File));
        if (name)
            std::strncpy(mine->name, name, sizeof(mine->name) - 1);
        const int code = s_real->xOpen(s_real, name, mine->real(), flags, outFlags);
        if (mine->real()->pMethods)
            mine->base.pMethods = &methods;
        return code;
    }
    static int close(sqlite3_file* f) { return real(f)->pMethods->xClose(real(f)); }
    static int read(sqlite3_file* f, void* to, int n, sqlite3_int64 at)
    {
        return real(f)->pMethods->xRead(real(f), to, n, at);
    }
    static int write(sqlite3_file* f, const void* from, int n, sqlite3_int64 at)
    {
        if (s_disk->isLast()) {
            real(f)->pMethods->xWrite(real(f), from, n / 2, at);
            std::raise(SIGKILL);
        }
        const int verdict = s_disk->judge(of(f)->name, n);
        return verdict != SQLITE_OK ? verdict : real(f)->pMethods->xWrite(real(f), from, n, at);
    }
    static int truncate(sqlite3_file* f, sqlite3_int64 size)
    {
        if (s_disk->isLast())
            std::raise(SIGKILL);
        return real(f)->pMethods->xTruncate(real(f), size);
    }
    static int sync(sqlite3_file* f, int flags)
    {
        if (s_disk->isLast())
            std::raise(SIGKILL);
        return real(f)->pMethods->xSync(real(f), flags);
    }
    static int fileSize(sqlite3_file* f, sqlite3_int64* size) { return real(f)->pMethods->xFileSize(real(f), size); }
    static int lock(sqlite3_file* f, int level) { return real(f)->pMethods->xLock(real(f), level); }
    static int unlock(sqlite3_file* f, int level) { return real(f)->pMethods->xUnlock(real(f), level); }
    static int checkLock(sqlite3_file* f, int* held) { return real(f)->pMethods->xCheckReservedLock(real(f), held); }
    static int control(sqlite3_file* f, int what, void* value)
    {
        return real(f)->pMethods->xFileControl(real(f), what, value);
    }
    static int sectorSize(sqlite3_file* f) { return real(f)->pMethods->xSectorSize(real(f)); }
    static int deviceKind(sqlite3_file* f) { return real(f)->pMethods->xDeviceCharacteristics(real(f)); }
    static int shmMap(sqlite3_file* f, int page, int size, int extend, void volatile** at)
    {
        return real(f)->pMethods->xShmMap(real(f), page, size, extend, at);
    }
    static int shmLock(sqlite3_file* f, int offset, int n, int flags)
    {
        return real(f)->pMethods->xShmLock(real(f), offset, n, flags);
    }
    static void shmBarrier(sqlite3_file* f) { real(f)->pMethods->xShmBarrier(real(f)); }
    static int shmUnmap(sqlite3_file* f, int remove) { return real(f)->pMethods->xShmUnmap(real(f), remove); }
    static int fetch(sqlite3_file* f, sqlite3_int64 at, int n, void** to)
    {
        return real(f)->pMethods->xFetch(real(f), at, n, to);
    }
    static int unfetch(sqlite3_file* f, sqlite3_int64 at, void* from)
    {
        return real(f)->pMethods->xUnfetch(real(f), at, from);
    }

    static inline sqlite3_vfs* s_real = nullptr;
    static inline FaultyDisk* s_disk = nullptr;

    sqlite3_vfs m_vfs;
    QMutex m_mutex;
    QByteArray m_part;
    int m_code = SQLITE_OK;
    qint64 m_room = 0;
    int m_countdown = 0;
    int m_steps = 0;  ///< until the program ends
    bool m_failed = false;
};

}  // namespace Seatdesk
