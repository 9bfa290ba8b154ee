#define _GNU_SOURCE
#include "CRuntime.h"

#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <sys/prctl.h>
#include <unistd.h>

pid_t CRuntime_start_on_terminal(const char *path, char *const arguments[], char *const environment[],
                                 uint16_t columns, uint16_t rows, int *terminal) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  pid_t process = forkpty(terminal, NULL, NULL, &size);
  if (process < 0) return -1;
  if (process == 0) {
    // Only calls that are safe after a fork.
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    signal(SIGPIPE, SIG_DFL);
    signal(SIGINT, SIG_DFL);
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    execve(path, arguments, environment);
    _exit(127);
  }
  fcntl(*terminal, F_SETFD, FD_CLOEXEC);
  fcntl(*terminal, F_SETFL, O_RDWR | O_NONBLOCK);
  return process;
}
