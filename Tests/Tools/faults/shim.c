// Stands between a program and the C library, and lets its n-th call to the system go wrong.
//
// Loaded with LD_PRELOAD into the program whose file is named FAULTS_PROGRAM, and asleep in any
// other, such as one that it starts. The environment says what is to happen:
//
//   FAULTS_AT    the number of the call, counted from 1; none if it is missing
//   FAULTS_DO    kill             die of SIGKILL before the call
//                cut:K            write K bytes of what was to be written, and die of SIGKILL
//                short:K          write or read K bytes, and return as if that was all there is room for
//                error:E          fail with the error number E, nothing done
//                last:E           do it, and fail with the error number E all the same
//                signal:S         raise the signal S, and go on
//   FAULTS_FROM  yes: not only the n-th call goes wrong but each of that name from there on
//   FAULTS_CALLS the names of the calls that count, parted by commas; all if it is missing
//   FAULTS_LOG   a file that gets a line for every call: its number, name, result and arguments,
//                parted by tabs; what is written stands there in hexadecimal digits
//   FAULTS_TIME  the second that time() tells
//
// What is written to standard output and standard error is a call named `print`, all else `write`.
// Calls that only look (stat, read, lseek, getcwd) count too: they may fail as well.
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

enum what { NOTHING, KILL, CUT, SHORT, ERROR, LAST, SIGNAL };

static bool is_awake, goes_on;
static long target;
static atomic_long count;
static enum what what;
static long amount;
static const char *counted;
static char chosen[32];
static int record = -1;
static long second;

__attribute__((constructor)) static void wake(void) {
  char path[PATH_MAX];
  const char *name = getenv("FAULTS_PROGRAM");
  ssize_t length = readlink("/proc/self/exe", path, sizeof path - 1);
  if (!name || length < 0) return;
  path[length] = 0;
  const char *slash = strrchr(path, '/');
  if (!slash || strcmp(slash + 1, name) != 0) return;
  const char *at = getenv("FAULTS_AT"), *todo = getenv("FAULTS_DO");
  target = at ? atol(at) : 0;
  counted = getenv("FAULTS_CALLS");
  goes_on = getenv("FAULTS_FROM") != NULL;
  const char *fixed = getenv("FAULTS_TIME");
  second = fixed ? atol(fixed) : 0;
  if (todo) {
    static const char *names[] = {"", "kill", "cut", "short", "error", "last", "signal"};
    const char *colon = strchr(todo, ':');
    size_t size = colon ? (size_t)(colon - todo) : strlen(todo);
    for (int i = 1; i <= SIGNAL; i++)
      if (strlen(names[i]) == size && memcmp(todo, names[i], size) == 0) what = i;
    amount = colon ? atol(colon + 1) : 0;
  }
  const char *log = getenv("FAULTS_LOG");
  if (log) {
    int file = syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    record = fcntl(file, F_DUPFD_CLOEXEC, 700);
    syscall(SYS_close, file);
  }
  is_awake = true;
}

static bool counts(const char *name) {
  if (!counted) return true;
  const char *found = strstr(counted, name);
  size_t length = strlen(name);
  while (found) {
    bool begins = found == counted || found[-1] == ',';
    if (begins && (found[length] == 0 || found[length] == ',')) return true;
    found = strstr(found + 1, name);
  }
  return false;
}

static void die(void) {
  syscall(SYS_kill, (int)syscall(SYS_getpid), SIGKILL);
  for (;;) pause();
}

// What is to be done at this call; dies here if that is all.
static enum what enter(const char *name, long *number) {
  *number = 0;
  if (!is_awake || !counts(name)) return NOTHING;
  *number = atomic_fetch_add(&count, 1) + 1;
  if (!target || *number < target) return NOTHING;
  if (*number == target) {
    strncpy(chosen, name, sizeof chosen - 1);
  } else if (!goes_on || strcmp(name, chosen) != 0) {
    return NOTHING;
  }
  if (what == KILL) die();
  if (what == SIGNAL) syscall(SYS_kill, (int)syscall(SYS_getpid), (int)amount);
  return what;
}

static void note(long number, const char *format, ...) {
  if (record < 0 || !number) return;
  int kept = errno;
  char *line = NULL;
  va_list arguments;
  va_start(arguments, format);
  int length = vasprintf(&line, format, arguments);
  va_end(arguments);
  if (length >= 0) {
    char *whole = NULL;
    int size = asprintf(&whole, "%ld\t%s\n", number, line);
    if (size >= 0) syscall(SYS_write, record, whole, (size_t)size);
    free(whole);
  }
  free(line);
  errno = kept;
}

#define REAL(name) ((__typeof__(&name))real(#name))

static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

// A call that returns -1 on failure.
#define PLAIN(name, call, format, ...)                                  \
  {                                                                     \
    long number;                                                        \
    enum what todo = enter(name, &number);                              \
    int result = -1;                                                    \
    if (todo == ERROR) errno = (int)amount;                             \
    else result = call;                                                 \
    if (todo == LAST) { errno = (int)amount; result = -1; }             \
    note(number, "%s\t%d\t" format, name, result, __VA_ARGS__);         \
    return result;                                                      \
  }

static int opened(int folder, const char *path, int flags, mode_t mode)
    PLAIN("open", (int)syscall(SYS_openat, folder, path, flags, mode), "%d\t%s", flags, path)

static mode_t mode_of(int flags, va_list arguments) {
  return flags & (O_CREAT | O_TMPFILE) ? va_arg(arguments, mode_t) : 0;
}

#define OPEN(name)                                                      \
  int name(const char *path, int flags, ...) {                          \
    va_list arguments;                                                  \
    va_start(arguments, flags);                                         \
    mode_t mode = mode_of(flags, arguments);                            \
    va_end(arguments);                                                  \
    return opened(AT_FDCWD, path, flags, mode);                         \
  }
OPEN(open)
OPEN(open64)

#define OPENAT(name)                                                    \
  int name(int folder, const char *path, int flags, ...) {              \
    va_list arguments;                                                  \
    va_start(arguments, flags);                                         \
    mode_t mode = mode_of(flags, arguments);                            \
    va_end(arguments);                                                  \
    return opened(folder, path, flags, mode);                           \
  }
OPENAT(openat)
OPENAT(openat64)

static char *hexadecimal(const unsigned char *bytes, size_t size) {
  char *text = malloc(2 * size + 1);
  if (!text) return NULL;
  for (size_t i = 0; i < size; i++) {
    text[2 * i] = "0123456789abcdef"[bytes[i] >> 4];
    text[2 * i + 1] = "0123456789abcdef"[bytes[i] & 15];
  }
  text[2 * size] = 0;
  return text;
}

ssize_t write(int file, const void *bytes, size_t size) {
  long number;
  const char *name = file == STDOUT_FILENO || file == STDERR_FILENO ? "print" : "write";
  enum what todo = enter(name, &number);
  size_t most = size;
  if ((todo == CUT || todo == SHORT) && (size_t)amount < size) most = (size_t)amount;
  ssize_t result = -1;
  if (todo == ERROR) errno = (int)amount;
  else if (most == 0 && size > 0) result = 0;
  else result = syscall(SYS_write, file, bytes, most);
  if (todo == CUT) die();
  if (todo == LAST) { errno = (int)amount; result = -1; }
  if (record >= 0 && number) {
    char *text = hexadecimal(bytes, result > 0 ? (size_t)result : 0);
    note(number, "%s\t%zd\t%d\t%s", name, result, file, text ? text : "");
    free(text);
  }
  return result;
}

ssize_t read(int file, void *bytes, size_t size) {
  long number;
  enum what todo = enter("read", &number);
  if (todo == SHORT && (size_t)amount < size) size = (size_t)amount;
  ssize_t result = -1;
  if (todo == ERROR) errno = (int)amount;
  else result = syscall(SYS_read, file, bytes, size);
  note(number, "read\t%zd\t%d", result, file);
  return result;
}

static ssize_t read_at(int file, void *bytes, size_t size, off_t from) {
  long number;
  enum what todo = enter("read", &number);
  if (todo == SHORT && (size_t)amount < size) size = (size_t)amount;
  ssize_t result = -1;
  if (todo == ERROR) errno = (int)amount;
  else result = syscall(SYS_pread64, file, bytes, size, from);
  note(number, "read\t%zd\t%d", result, file);
  return result;
}
ssize_t pread(int file, void *bytes, size_t size, off_t from) {
  return read_at(file, bytes, size, from);
}
ssize_t pread64(int file, void *bytes, size_t size, off64_t from) {
  return read_at(file, bytes, size, from);
}

static off_t sought(int file, off_t offset, int from) {
  long number;
  enum what todo = enter("lseek", &number);
  off_t result = -1;
  if (todo == ERROR) errno = (int)amount;
  else result = syscall(SYS_lseek, file, offset, from);
  note(number, "lseek\t%ld\t%d", (long)result, file);
  return result;
}
off_t lseek(int file, off_t offset, int from) { return sought(file, offset, from); }
off64_t lseek64(int file, off64_t offset, int from) { return sought(file, offset, from); }

int fchmod(int file, mode_t mode)
    PLAIN("fchmod", (int)syscall(SYS_fchmod, file, mode), "%d\t%o", file, mode)

char *getcwd(char *place, size_t size) {
  long number;
  enum what todo = enter("getcwd", &number);
  char *result = NULL;
  if (todo == ERROR) errno = (int)amount;
  else result = REAL(getcwd)(place, size);
  note(number, "getcwd\t%d\t%s", result ? 0 : -1, result ? result : "");
  return result;
}

int close(int file) PLAIN("close", (int)syscall(SYS_close, file), "%d", file)
int fsync(int file) PLAIN("fsync", (int)syscall(SYS_fsync, file), "%d", file)
int fdatasync(int file) PLAIN("fsync", (int)syscall(SYS_fdatasync, file), "%d", file)
int syncfs(int file) PLAIN("syncfs", (int)syscall(SYS_syncfs, file), "%d", file)
int ftruncate(int file, off_t size)
    PLAIN("ftruncate", (int)syscall(SYS_ftruncate, file, size), "%d\t%ld", file, (long)size)
int ftruncate64(int file, off64_t size)
    PLAIN("ftruncate", (int)syscall(SYS_ftruncate, file, size), "%d\t%ld", file, (long)size)
int flock(int file, int operation)
    PLAIN("flock", (int)syscall(SYS_flock, file, operation), "%d\t%d", file, operation)
int rename(const char *old, const char *new)
    PLAIN("rename", (int)syscall(SYS_renameat2, AT_FDCWD, old, AT_FDCWD, new, 0), "%s\t%s", old, new)
int renameat2(int from, const char *old, int to, const char *new, unsigned flags)
    PLAIN("exchange", (int)syscall(SYS_renameat2, from, old, to, new, flags), "%s\t%s", old, new)
int unlink(const char *path)
    PLAIN("unlink", (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0), "%s", path)
int rmdir(const char *path)
    PLAIN("rmdir", (int)syscall(SYS_unlinkat, AT_FDCWD, path, AT_REMOVEDIR), "%s", path)
int mkdir(const char *path, mode_t mode)
    PLAIN("mkdir", (int)syscall(SYS_mkdirat, AT_FDCWD, path, mode), "%s", path)
int stat(const char *restrict path, struct stat *restrict status)
    PLAIN("stat", REAL(stat)(path, status), "%s", path)
int lstat(const char *restrict path, struct stat *restrict status)
    PLAIN("stat", REAL(lstat)(path, status), "%s", path)
int fstat(int file, struct stat *status) PLAIN("fstat", REAL(fstat)(file, status), "%d", file)

/* The folder that was opened last, as long as nothing of it was read. */
static DIR *unread;

DIR *opendir(const char *path) {
  long number;
  enum what todo = enter("opendir", &number);
  DIR *result = NULL;
  if (todo == ERROR) errno = (int)amount;
  else result = unread = REAL(opendir)(path);
  note(number, "opendir\t%d\t%s", result ? 0 : -1, path);
  return result;
}

/* Of each folder the first read counts: names are many, and each may be the last. */
struct dirent *readdir(DIR *folder) {
  long number;
  if (folder != unread) return REAL(readdir)(folder);
  unread = NULL;
  enum what todo = enter("readdir", &number);
  struct dirent *result = NULL;
  if (todo == ERROR) errno = (int)amount;
  else result = REAL(readdir)(folder);
  note(number, "readdir\t%d\t", result ? 0 : -1);
  return result;
}

char *realpath(const char *restrict path, char *restrict place) {
  long number;
  enum what todo = enter("realpath", &number);
  char *result = NULL;
  if (todo == ERROR) errno = (int)amount;
  else result = REAL(realpath)(path, place);
  note(number, "realpath\t%d\t%s", result ? 0 : -1, path);
  return result;
}

time_t time(time_t *place) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  time_t told = is_awake && second ? (time_t)second : now.tv_sec;
  if (place) *place = told;
  return told;
}
