#define _GNU_SOURCE

#include "CTerminal.h"
#include "internal.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static const int crash_signals[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE};

enum { crash_count = sizeof crash_signals / sizeof *crash_signals };

static struct sigaction crash_before[crash_count];
static volatile sig_atomic_t is_guarding = 0;

/// What gives the terminal back, prepared while it is still safe to ask terminfo.
static char restoring_bytes[512];
static size_t restoring_count = 0;

/// A second opening of the terminal that does not block. O_NONBLOCK on the first one would reach the shell
/// too.
static int emergency_output = -1;

/// A handler's own stack: the crash may be an overflow of the ordinary one.
static char handler_stack[64 * 1024];

/// Standard error as it was, and where its bytes go meanwhile; -1 when it is not held back.
static int error_before = -1;
static int error_held = -1;

/// Far more than a crash report's first lines; the rest of a flood is dropped.
enum { held_limit = 16 * 1024 };

// MARK: - Async-signal-safe

/// Writes as much as the terminal takes at once.
static void write_without_blocking(int descriptor, const char *bytes, size_t count) {
  while (count > 0) {
    struct pollfd watch = {.fd = descriptor, .events = POLLOUT};
    if (poll(&watch, 1, 0) != 1 || !(watch.revents & POLLOUT)) return;
    ssize_t written = write(descriptor, bytes, count);
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

/// Gives standard error back and shows what it held; control characters other than line ends become `?`.
static void release_error(void) {
  if (error_held < 0) return;
  int held = error_held;
  error_held = -1;
  dup2(error_before, STDERR_FILENO);
  int output = emergency_output >= 0 ? emergency_output : error_before;
  char bytes[512];
  off_t offset = 0;
  ssize_t count;
  while (offset < held_limit && (count = pread(held, bytes, sizeof bytes, offset)) > 0) {
    for (ssize_t i = 0; i < count; i++) {
      unsigned char byte = (unsigned char)bytes[i];
      if ((byte < 0x20 && byte != '\n') || byte == 0x7F) bytes[i] = '?';
    }
    write_without_blocking(output, bytes, (size_t)count);
    offset += count;
  }
  close(held);
  close(error_before);
  error_before = -1;
}

void restore_terminal(void) {
  if (!is_guarding) return;
  is_guarding = 0;
  // The modes first: leaving them also restarts a terminal that was stopped with ^S.
  restore_modes();
  int output = emergency_output >= 0 ? emergency_output : screen_output();
  if (output >= 0) write_without_blocking(output, restoring_bytes, restoring_count);
  release_error();
}

/// Restores the terminal, then lets the signal end the process as it does by default. The handler of the
/// Swift runtime is passed over: it would offer a debugger at a terminal that may belong to a guest.
static void crash(int signal_number) {
  restore_terminal();
  struct sigaction action = {.sa_handler = SIG_DFL};
  sigemptyset(&action.sa_mask);
  sigaction(signal_number, &action, NULL);
  raise(signal_number);
}

// MARK: - Preparing

/// Appends a string without terminfo's padding, `$<5>`, which a handler has no time for.
static void append(const char *bytes, size_t count) {
  for (size_t i = 0; i < count && restoring_count < sizeof restoring_bytes; i++) {
    if (bytes[i] == '$' && i + 1 < count && bytes[i + 1] == '<') {
      const char *end = memchr(bytes + i, '>', count - i);
      if (end != NULL) {
        i = (size_t)(end - bytes);
        continue;
      }
    }
    restoring_bytes[restoring_count++] = bytes[i];
  }
}

static void append_capability(const char *name) {
  const char *value = CTerminal_capability(name);
  if (value != NULL) append(value, strlen(value));
}

static void hold_error(void) {
  if (!isatty(STDERR_FILENO)) return;
  int held = memfd_create("standard error", MFD_CLOEXEC);
  error_before = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (held < 0 || error_before < 0 || dup2(held, STDERR_FILENO) < 0) {
    if (held >= 0) close(held);
    if (error_before >= 0) close(error_before);
    error_before = -1;
    return;
  }
  error_held = held;
}

void CTerminal_guard(const uint8_t *extra, int count) {
  int output = screen_output();
  if (is_guarding || output < 0) return;
  restoring_count = 0;
  append((const char *)extra, (size_t)count);
  append_capability("sgr0");
  append_capability("op");
  append_capability("cnorm");
  append_capability("rmcup");
  append("\r\n", 2);

  char name[64];
  if (ttyname_r(output, name, sizeof name) == 0)
    emergency_output = open(name, O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);

  stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
  sigaltstack(&stack, NULL);
  struct sigaction action = {.sa_handler = crash, .sa_flags = SA_ONSTACK | SA_NODEFER};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < crash_count; i++) sigaction(crash_signals[i], &action, &crash_before[i]);
  fflush(stderr);
  hold_error();
  is_guarding = 1;
}

void CTerminal_unguard(void) {
  if (!is_guarding) return;
  is_guarding = 0;
  for (int i = 0; i < crash_count; i++) sigaction(crash_signals[i], &crash_before[i], NULL);
  fflush(stderr);
  release_error();
  if (emergency_output >= 0) close(emergency_output);
  emergency_output = -1;
}
