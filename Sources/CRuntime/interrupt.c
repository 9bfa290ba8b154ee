#define _GNU_SOURCE
#include "CRuntime.h"

#include <signal.h>
#include <stddef.h>

static volatile sig_atomic_t is_interrupted = 0;

static void note(int signal_number) {
  (void)signal_number;
  is_interrupted = 1;
}

void CRuntime_note_interrupt(void) {
  struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART | (int)SA_RESETHAND};
  struct sigaction before;
  sigemptyset(&action.sa_mask);
  if (sigaction(SIGINT, NULL, &before) != 0 || before.sa_handler == SIG_IGN) return;
  sigaction(SIGINT, &action, NULL);
}

int CRuntime_is_interrupted(void) {
  return is_interrupted;
}
