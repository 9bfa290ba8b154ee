#define _GNU_SOURCE
#include "CRuntime.h"

#include <sched.h>
#include <sys/eventfd.h>

int CRuntime_bell(void) {
  return eventfd(0, EFD_CLOEXEC);
}

void CRuntime_change_core(void) {
  cpu_set_t all;
  int here = sched_getcpu();
  if (here < 0 || here >= CPU_SETSIZE || sched_getaffinity(0, sizeof all, &all) != 0) return;
  cpu_set_t others = all;
  CPU_CLR(here, &others);
  if (CPU_COUNT(&others) == 0) return;
  if (sched_setaffinity(0, sizeof others, &others) == 0) sched_setaffinity(0, sizeof all, &all);
}
