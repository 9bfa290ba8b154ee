#define _GNU_SOURCE
#include "CRuntime.h"

#include <sys/timerfd.h>

int CRuntime_timer(void) {
  return timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
}

int CRuntime_set_timer(int timer, int64_t milliseconds) {
  struct itimerspec time = {
    .it_value = {.tv_sec = milliseconds / 1000, .tv_nsec = milliseconds % 1000 * 1000000}};
  return timerfd_settime(timer, 0, &time, NULL);
}
