// SPDX-License-Identifier: GPL-3.0-or-later
// For the thread sanitizer alone. QProcess starts its child by clone() with the parent's memory, and the sanitizer,
// which takes note of clone(), then switches itself off for the thread in the child and so in the parent: whatever that
// thread does afterwards goes unseen, and what it hands over looks like a race. Here the child gets memory of its own.
#include <sched.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdarg>

extern "C" int clone(int (*run)(void*), void* /*stack*/, int flags, void* argument, ...)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(run(argument));
    if (child > 0 && (flags & CLONE_PIDFD) != 0) {
        va_list rest;
        va_start(rest, argument);
        *va_arg(rest, int*) = static_cast<int>(syscall(SYS_pidfd_open, child, 0));
        va_end(rest);
    }
    return child;
}
