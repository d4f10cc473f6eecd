/* A disk that can be told to fail: preloaded before libc, it sees every change that a process makes
 * to the files below one folder. It can
 *   - write each of them down, with its data (power.py rebuilds the disk from that log),
 *   - refuse the nth with an error number, once or from then on,
 *   - end the process at the nth, as kill -9 does, before it, or in the middle of its data,
 *   - be full: only so many more bytes fit.
 * Nothing is active until shim_start is called (through ctypes, from the process itself).
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum { OP_OPEN = 1, OP_WRITE, OP_TRUNCATE, OP_SYNC, OP_RENAME, OP_UNLINK, OP_SYNC_FOLDER, OP_MARK };
enum { CLASS_WRITE = 1, CLASS_SYNC = 2, CLASS_NAME = 4, CLASS_READ = 8 };
enum { FAULT_NONE, FAULT_ONCE, FAULT_FROM, FAULT_KILL, FAULT_TEAR };
enum { MOST_FILES = 65536, NOT_OURS = 0, OURS = 1, FOLDER = 2, PASSING = 3 };

struct entry { uint64_t op, inode, offset, length; };

static char folder[PATH_MAX];
static size_t folder_length;
static int log_file = -1;
static int fault, error_number, classes;
static long fault_at, calls;
static long long room = -1;
static long lying_syncs;
static unsigned char kinds[MOST_FILES];
static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;

#define REAL(name, result, ...) \
  static result (*real_##name)(__VA_ARGS__); \
  if (!real_##name) real_##name = dlsym(RTLD_NEXT, #name)

static int is_ours(const char *path, char *whole) {
  if (!folder_length || !path) return 0;
  if (path[0] == '/') {
    if (strlen(path) >= PATH_MAX) return 0;
    strcpy(whole, path);
  } else {
    if (!getcwd(whole, PATH_MAX) || strlen(whole) + strlen(path) + 2 > PATH_MAX) return 0;
    strcat(whole, "/");
    strcat(whole, path);
  }
  return !strncmp(whole, folder, folder_length) && (whole[folder_length] == '/' || !whole[folder_length]);
}

/* shared memory and the lock are no data: they mean nothing once the process is gone */
static int is_passing(const char *path) {
  size_t length = strlen(path);
  return (length > 4 && !strcmp(path + length - 4, "-shm")) ||
         (length > 5 && !strcmp(path + length - 5, "-lock"));
}

static int kind(int fd) { return fd >= 0 && fd < MOST_FILES ? kinds[fd] : NOT_OURS; }

static void put(const void *data, size_t length) {
  const char *from = data;
  while (length) {
    long written = syscall(SYS_write, log_file, from, length);
    if (written <= 0) return;
    from += written;
    length -= written;
  }
}

static void note(uint64_t op, int fd, uint64_t offset, const void *data, uint64_t length) {
  if (log_file < 0) return;
  struct entry one = {op, 0, offset, length};
  struct stat found;
  if (fd >= 0 && fstat(fd, &found) == 0) one.inode = found.st_ino;
  put(&one, sizeof one);
  if (data) put(data, length);
}

static void note_folder(int fd) {
  char link[64], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path);
  if (length > 0) note(OP_SYNC_FOLDER, -1, 0, path, length);
}

/* Count one call; 0: go on, 1: errno is set and the call is refused, 2: do half of it and die. */
static int struck(int class) {
  if (!folder_length || !(classes & class)) return 0;
  calls++;
  if (fault == FAULT_NONE) return 0;
  if (fault == FAULT_FROM ? calls < fault_at : calls != fault_at) return 0;
  if (fault == FAULT_KILL) raise(SIGKILL);
  if (fault == FAULT_TEAR) {
    if (class == CLASS_WRITE) return 2;
    raise(SIGKILL);
  }
  errno = error_number;
  return 1;
}

/* ---- told by the process itself ---- */

void shim_start(const char *below, const char *log) {
  pthread_mutex_lock(&one_at_a_time);
  char real[PATH_MAX];
  const char *whole = realpath(below, real) ? real : below;
  if (log_file >= 0) syscall(SYS_close, log_file);
  log_file = log && log[0]
    ? (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0600) : -1;
  snprintf(folder, sizeof folder, "%s", whole);
  folder_length = strlen(folder);
  fault = FAULT_NONE; classes = 0; room = -1; calls = 0;
  pthread_mutex_unlock(&one_at_a_time);
}

/* files opened since shim_start are ours; what happens to them is decided here, and counted from here */
void shim_arm(int new_fault, long at, int error, int which, long long bytes) {
  pthread_mutex_lock(&one_at_a_time);
  fault = new_fault; fault_at = at; error_number = error; classes = which; room = bytes; calls = 0;
  pthread_mutex_unlock(&one_at_a_time);
}

void shim_stop(void) {
  pthread_mutex_lock(&one_at_a_time);
  fault = FAULT_NONE; room = -1; folder_length = 0;
  if (log_file >= 0) syscall(SYS_close, log_file);
  log_file = -1;
  pthread_mutex_unlock(&one_at_a_time);
}

long shim_calls(void) { return calls; }
void shim_room(long long bytes) { room = bytes; }
void shim_mend(void) { fault = FAULT_NONE; room = -1; }
/* teeth: 1 = syncs of files are said to be done and are not, 2 = those of folders, 3 = both */
void shim_lie(long what) { lying_syncs = what; }

void shim_mark(long number) {
  pthread_mutex_lock(&one_at_a_time);
  note(OP_MARK, -1, number, NULL, 0);
  pthread_mutex_unlock(&one_at_a_time);
}

/* ---- names ---- */

static int opened(int fd, const char *path, int flags, int created) {
  if (fd < 0 || fd >= MOST_FILES) return fd;
  struct stat found;
  kinds[fd] = is_passing(path) ? PASSING : OURS;
  if (fstat(fd, &found) == 0 && S_ISDIR(found.st_mode)) { kinds[fd] = FOLDER; return fd; }
  if (kinds[fd] != OURS) return fd;
  note(OP_OPEN, fd, created, path, strlen(path));
  if ((flags & O_TRUNC) && !created) note(OP_TRUNCATE, fd, 0, NULL, 0);
  return fd;
}

static int open_it(int at, const char *path, int flags, mode_t mode) {
  char whole[PATH_MAX];
  if ((at != AT_FDCWD && path && path[0] != '/') || !is_ours(path, whole)) {
    int fd = (int)syscall(SYS_openat, at, path, flags, mode);
    if (fd >= 0 && fd < MOST_FILES) kinds[fd] = NOT_OURS;
    return fd;
  }
  pthread_mutex_lock(&one_at_a_time);
  int writes = (flags & O_ACCMODE) != O_RDONLY, hit = 0, fd = -1;
  if (!is_passing(whole)) hit = struck(writes ? CLASS_NAME : CLASS_READ);
  if (!hit) {
    struct stat found;
    int created = (flags & O_CREAT) && stat(whole, &found) != 0;
    fd = (int)syscall(SYS_openat, AT_FDCWD, whole, flags, mode);
    if (fd >= 0) fd = opened(fd, whole, flags, created);
  }
  pthread_mutex_unlock(&one_at_a_time);
  return fd;
}

static mode_t mode_of(int flags, va_list more) {
  return (flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE ? va_arg(more, mode_t) : 0;
}

#define OPENER(name) \
  int name(const char *path, int flags, ...) { \
    va_list more; va_start(more, flags); mode_t mode = mode_of(flags, more); va_end(more); \
    return open_it(AT_FDCWD, path, flags, mode); \
  }
OPENER(open)
OPENER(open64)

#define OPENER_AT(name) \
  int name(int at, const char *path, int flags, ...) { \
    va_list more; va_start(more, flags); mode_t mode = mode_of(flags, more); va_end(more); \
    return open_it(at, path, flags, mode); \
  }
OPENER_AT(openat)
OPENER_AT(openat64)

int close(int fd) {
  REAL(close, int, int);
  if (fd >= 0 && fd < MOST_FILES) kinds[fd] = NOT_OURS;
  return real_close(fd);
}

static int rename_it(const char *from, const char *to, int at_from, int at_to, unsigned flags) {
  char old[PATH_MAX], new[PATH_MAX];
  int ours = is_ours(from, old) && is_ours(to, new);
  if (!ours) return (int)syscall(SYS_renameat2, at_from, from, at_to, to, flags);
  pthread_mutex_lock(&one_at_a_time);
  int result = -1;
  if (!struck(CLASS_NAME)) {
    result = (int)syscall(SYS_renameat2, at_from, from, at_to, to, flags);
    if (!result) {
      note(OP_RENAME, -1, strlen(old), NULL, strlen(old) + strlen(new));
      if (log_file >= 0) { put(old, strlen(old)); put(new, strlen(new)); }
    }
  }
  pthread_mutex_unlock(&one_at_a_time);
  return result;
}

int rename(const char *from, const char *to) { return rename_it(from, to, AT_FDCWD, AT_FDCWD, 0); }
int renameat(int a, const char *from, int b, const char *to) { return rename_it(from, to, a, b, 0); }
int renameat2(int a, const char *from, int b, const char *to, unsigned flags) {
  return rename_it(from, to, a, b, flags);
}

static int unlink_it(int at, const char *path, int flags) {
  char whole[PATH_MAX];
  if (!is_ours(path, whole) || is_passing(whole)) return (int)syscall(SYS_unlinkat, at, path, flags);
  pthread_mutex_lock(&one_at_a_time);
  struct stat found;
  int there = stat(whole, &found) == 0, result = -1;
  if (!there || !struck(CLASS_NAME)) {
    result = (int)syscall(SYS_unlinkat, at, path, flags);
    if (!result) {
      if (room >= 0 && found.st_nlink == 1) room += found.st_size;
      note(OP_UNLINK, -1, 0, whole, strlen(whole));
    }
  }
  pthread_mutex_unlock(&one_at_a_time);
  return result;
}

int unlink(const char *path) { return unlink_it(AT_FDCWD, path, 0); }
int unlinkat(int at, const char *path, int flags) { return unlink_it(at, path, flags); }

/* ---- content ---- */

static long long size_of(int fd) {
  struct stat found;
  return fstat(fd, &found) == 0 ? (long long)found.st_size : 0;
}

static ssize_t write_it(int fd, const void *data, size_t length, long long offset) {
  int appends = offset < 0;
  if (kind(fd) != OURS)
    return appends ? syscall(SYS_write, fd, data, length) : syscall(SYS_pwrite64, fd, data, length, offset);
  pthread_mutex_lock(&one_at_a_time);
  ssize_t done = -1;
  int hit = struck(CLASS_WRITE);
  if (appends) offset = syscall(SYS_lseek, fd, 0, SEEK_CUR);
  long long grows = offset + (long long)length - size_of(fd);
  if (hit == 2) length /= 2;
  if (hit != 1 && room >= 0 && grows > room) {
    long long fits = (long long)length - (grows - room);
    if (fits <= 0) { errno = ENOSPC; hit = 1; }
    else { length = fits; grows = room; }
  }
  if (hit != 1) {
    done = appends ? syscall(SYS_write, fd, data, length) : syscall(SYS_pwrite64, fd, data, length, offset);
    if (done > 0) {
      if (room >= 0 && grows > 0) room -= grows;
      note(OP_WRITE, fd, offset, data, done);
    }
    if (hit == 2) raise(SIGKILL);
  }
  pthread_mutex_unlock(&one_at_a_time);
  return done;
}

ssize_t write(int fd, const void *data, size_t length) { return write_it(fd, data, length, -1); }
ssize_t pwrite(int fd, const void *data, size_t length, off_t offset) {
  return write_it(fd, data, length, offset);
}
ssize_t pwrite64(int fd, const void *data, size_t length, off64_t offset) {
  return write_it(fd, data, length, offset);
}

ssize_t writev(int fd, const struct iovec *parts, int count) {
  if (kind(fd) != OURS) return syscall(SYS_writev, fd, parts, count);
  ssize_t all = 0;
  for (int place = 0; place < count; place++) {
    ssize_t done = write_it(fd, parts[place].iov_base, parts[place].iov_len, -1);
    if (done < 0) return all ? all : -1;
    all += done;
    if ((size_t)done < parts[place].iov_len) break;
  }
  return all;
}

static int truncate_it(int fd, long long length) {
  if (kind(fd) != OURS) return (int)syscall(SYS_ftruncate, fd, length);
  pthread_mutex_lock(&one_at_a_time);
  int result = -1;
  long long before = size_of(fd);
  int hit = struck(CLASS_WRITE);
  if (hit == 2) raise(SIGKILL); /* a length has no half */
  if (!hit) {
    if (room >= 0 && length - before > room) errno = ENOSPC;
    else {
      result = (int)syscall(SYS_ftruncate, fd, length);
      if (!result) {
        if (room >= 0) room += before - length;
        note(OP_TRUNCATE, fd, length, NULL, 0);
      }
    }
  }
  pthread_mutex_unlock(&one_at_a_time);
  return result;
}

int ftruncate(int fd, off_t length) { return truncate_it(fd, length); }
int ftruncate64(int fd, off64_t length) { return truncate_it(fd, length); }

/* what writes without passing here is refused; programs then fall back to plain writes */
ssize_t sendfile(int out, int in, off_t *offset, size_t count) {
  if (kind(out) == OURS) { errno = EINVAL; return -1; }
  return syscall(SYS_sendfile, out, in, offset, count);
}
ssize_t sendfile64(int out, int in, off64_t *offset, size_t count) {
  return sendfile(out, in, (off_t *)offset, count);
}
ssize_t copy_file_range(int in, off64_t *from, int out, off64_t *to, size_t count, unsigned flags) {
  if (kind(out) == OURS) { errno = EXDEV; return -1; }
  return syscall(SYS_copy_file_range, in, from, out, to, count, flags);
}
int fallocate(int fd, int mode, off_t offset, off_t length) {
  if (kind(fd) == OURS) { errno = EOPNOTSUPP; return -1; }
  return (int)syscall(SYS_fallocate, fd, mode, offset, length);
}
int fallocate64(int fd, int mode, off64_t offset, off64_t length) {
  return fallocate(fd, mode, offset, length);
}

static int sync_it(int fd, long call) {
  int what = kind(fd);
  if (what != OURS && what != FOLDER) return (int)syscall(call, fd);
  pthread_mutex_lock(&one_at_a_time);
  int result = -1;
  if (!struck(CLASS_SYNC)) {
    result = 0; /* the test's own disk need not be waited for: the log says what would be safe */
    if (what == OURS && !(lying_syncs & 1)) note(OP_SYNC, fd, 0, NULL, 0);
    if (what == FOLDER && !(lying_syncs & 2)) note_folder(fd);
  }
  pthread_mutex_unlock(&one_at_a_time);
  return result;
}

int fsync(int fd) { return sync_it(fd, SYS_fsync); }
int fdatasync(int fd) { return sync_it(fd, SYS_fdatasync); }

/* ---- reading, only so that it can fail ---- */

static ssize_t refused_reading(int fd) {
  if (kind(fd) != OURS || !(classes & CLASS_READ)) return 0;
  pthread_mutex_lock(&one_at_a_time);
  int hit = struck(CLASS_READ);
  pthread_mutex_unlock(&one_at_a_time);
  return hit ? -1 : 0;
}

ssize_t read(int fd, void *data, size_t length) {
  return refused_reading(fd) ? -1 : syscall(SYS_read, fd, data, length);
}
ssize_t pread(int fd, void *data, size_t length, off_t offset) {
  return refused_reading(fd) ? -1 : syscall(SYS_pread64, fd, data, length, offset);
}
ssize_t pread64(int fd, void *data, size_t length, off64_t offset) {
  return refused_reading(fd) ? -1 : syscall(SYS_pread64, fd, data, length, offset);
}
