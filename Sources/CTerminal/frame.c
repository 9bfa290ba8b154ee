#define _GNU_SOURCE
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <unistd.h>

// ncurses writes to the terminal after every movement of its cursor: a dozen small writes for one frame. Each
// wakes the reader, and over SSH each may become a packet of its own. While a frame is being sent, the
// descriptor that ncurses writes to is therefore a file in memory; what it holds then leaves in one write, and with
// fewer changes of colour.

static int memory = -1;
static int terminal = -1;

bool frame_begin(int output) {
  if (memory < 0) memory = memfd_create("frame", MFD_CLOEXEC);
  if (terminal < 0) terminal = fcntl(output, F_DUPFD_CLOEXEC, 3);
  if (memory >= 0 && terminal >= 0 && dup3(memory, output, O_CLOEXEC) >= 0) return true;
  colours_forget();
  return false;
}

/// Writes everything, however often the terminal takes only a part; gives up when it is gone.
static void write_all(int descriptor, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written >= 0) {
      bytes += written;
      count -= (size_t)written;
    } else if (errno == EAGAIN) {
      struct pollfd ready = {.fd = descriptor, .events = POLLOUT};
      poll(&ready, 1, -1);
    } else if (errno != EINTR) {
      return;
    }
  }
}

static void send_shortened(const char *bytes, size_t count) {
  write_all(terminal, bytes, count);
}

void frame_end(int output) {
  dup3(terminal, output, O_CLOEXEC);
  off_t size = lseek(memory, 0, SEEK_CUR);
  static char bytes[1 << 16];
  for (off_t sent = 0; sent < size;) {
    size_t rest = (size_t)(size - sent);
    ssize_t count = pread(memory, bytes, rest < sizeof bytes ? rest : sizeof bytes, sent);
    if (count <= 0) break;
    colours_shorten(bytes, (size_t)count, send_shortened);
    sent += count;
  }
  colours_end(send_shortened);
  // The next frame is written over this one; only as much as it writes is read.
  lseek(memory, 0, SEEK_SET);
}

int frame_terminal(void) {
  return terminal;
}

void frame_close(void) {
  if (memory >= 0) close(memory);
  if (terminal >= 0) close(terminal);
  memory = -1;
  terminal = -1;
  colours_forget();
}
