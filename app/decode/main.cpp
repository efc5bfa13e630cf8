// SPDX-License-Identifier: GPL-3.0-or-later
// seatdesk-decode [--measure] [--as FORMAT] FILE: decodes a recording for the other programs, in a process of its own
// that may use little and touch nothing, because files are made that break decoders.
#include "audio/decode/decodetask.h"

#include <QFile>
#include <QStringList>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cstdio>

using namespace Seatdesk;

namespace {

constexpr rlim_t kMostSeconds = 900;       // of the processor
constexpr rlim_t kMostBytes = 1ULL << 30;  // of memory; the longest recordings need a tenth
constexpr rlim_t kMostFiles = 64;

void limit(__rlimit_resource what, rlim_t most)
{
    const rlimit both{most, most};
    setrlimit(what, &both);
}

/// Whatever a file makes the decoder do, it cannot write, grow, run on or leave a picture of its memory.
void confine()
{
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_NOFILE, kMostFiles);
    limit(RLIMIT_CPU, kMostSeconds);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    limit(RLIMIT_AS, kMostBytes);  // sanitizers reserve more than any machine has
#endif
}

bool writeOut(const char* bytes, qint64 size)
{
    return std::fwrite(bytes, 1, static_cast<size_t>(size), stdout) == static_cast<size_t>(size) &&
           std::fflush(stdout) == 0;
}

}  // namespace

int main(int argc, char** argv)
{
    confine();
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QFile::decodeName(argv[i]));
    const bool measure = words.removeAll(QStringLiteral("--measure")) > 0;
    std::optional<HeaderlessFormat> told;
    if (const qsizetype at = words.indexOf(QStringLiteral("--as")); at >= 0 && at + 1 < words.size()) {
        told = headerlessFormat(words.at(at + 1));
        words.remove(at, 2);
    }
    if (words.size() != 1) {
        std::fputs("seatdesk-decode [--measure] [--as FORMAT] FILE\n", stderr);
        return 2;
    }
    if (!measure) {
        constexpr int kPipeBytes = 1 << 20;  // fewer turns between this program and its reader
        fcntl(STDOUT_FILENO, F_SETPIPE_SZ, kPipeBytes);
        decodeOnto(words.first(), told, writeOut);
        return 0;
    }
    const QByteArray line = measured(words.first(), told);
    return writeOut(line.constData(), line.size()) ? 0 : 1;
}
