// Calls of Linux that the C library has and the toolchain's module Glibc leaves out, since it is
// read without GNU's extensions. Nothing but declarations; the C library defines them.
#ifndef LINUX_CALLS_H
#define LINUX_CALLS_H

// syncfs(2): waits until the file system of an open file has all that was written to it. Since
// Linux 5.8 it fails where a write since the file was opened did.
int syncfs(int file);

// renameat2(2): as renameat, in a way that the flags say.
int renameat2(int from, const char *old, int to, const char *new, unsigned int flags);

// RENAME_EXCHANGE of linux/fs.h: the two names change places, at once.
enum { linux_rename_exchange = 2 };

#endif
