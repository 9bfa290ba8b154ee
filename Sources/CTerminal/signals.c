#define _GNU_SOURCE

#include "CTerminal.h"
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <unistd.h>

/// How long the program has, after a signal that ends it, to end by itself.
enum { grace_seconds = 2 };

static const int ending_signals[] = {SIGINT, SIGQUIT, SIGTERM, SIGHUP};
static const int reported_signals[] = {SIGTSTP, SIGCONT, SIGWINCH};

enum {
  ending_count = sizeof ending_signals / sizeof *ending_signals,
  reported_count = sizeof reported_signals / sizeof *reported_signals,
};

static volatile sig_atomic_t pipe_entry = -1;
static volatile sig_atomic_t ending_signal = 0;
static int pipe_exit = -1;
static struct sigaction ending_before[ending_count];
static struct sigaction reported_before[reported_count];
static struct sigaction alarm_before;

// MARK: - Handlers; only async-signal-safe calls from here on

/// Tells the event loop. A full pipe loses the byte, and then the loop has plenty of them to read anyway.
static void report(int signal_number) {
  int error_before = errno;
  unsigned char byte = (unsigned char)signal_number;
  ssize_t written = pipe_entry >= 0 ? write(pipe_entry, &byte, 1) : 0;
  (void)written;
  errno = error_before;
}

static void end_soon(int signal_number) {
  if (ending_signal == 0) {
    ending_signal = signal_number;
    alarm(grace_seconds);
  }
  report(signal_number);
}

static void end_now(int signal_number) {
  (void)signal_number;
  restore_terminal();
  _exit(128 + ending_signal);
}

// MARK: - Installing them

/// Installs a handler unless the parent wants the signal ignored, as `nohup` does.
static void catch_signal(int signal_number, void (*handler)(int), struct sigaction *before) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = SA_RESTART};
  sigfillset(&action.sa_mask);
  if (sigaction(signal_number, NULL, before) != 0 || before->sa_handler == SIG_IGN) return;
  sigaction(signal_number, &action, NULL);
}

int CTerminal_catch_signals(void) {
  if (pipe_exit >= 0) return -1;
  int ends[2];
  if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  pipe_exit = ends[0];
  pipe_entry = ends[1];
  ending_signal = 0;
  catch_signal(SIGALRM, end_now, &alarm_before);
  for (int i = 0; i < ending_count; i++) catch_signal(ending_signals[i], end_soon, &ending_before[i]);
  for (int i = 0; i < reported_count; i++) catch_signal(reported_signals[i], report, &reported_before[i]);
  return pipe_exit;
}

void CTerminal_release_signals(void) {
  if (pipe_exit < 0) return;
  alarm(0);
  for (int i = 0; i < ending_count; i++) sigaction(ending_signals[i], &ending_before[i], NULL);
  for (int i = 0; i < reported_count; i++) sigaction(reported_signals[i], &reported_before[i], NULL);
  sigaction(SIGALRM, &alarm_before, NULL);
  int entry = pipe_entry;
  pipe_entry = -1;
  close(entry);
  close(pipe_exit);
  pipe_exit = -1;
}

void CTerminal_stop(void) {
  struct sigaction ours;
  struct sigaction action = {.sa_handler = SIG_DFL};
  sigemptyset(&action.sa_mask);
  if (sigaction(SIGTSTP, &action, &ours) != 0) return;
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}
