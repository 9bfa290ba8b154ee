#define _GNU_SOURCE
#include "CRuntime.h"

#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

/// How many connections may wait to be taken. The kernel lowers it to net.core.somaxconn, which is 4096 on Linux.
static const int waiting = 4096;

static int make_socket(const char *path, struct sockaddr_un *address) {
  // The path must fit with its zero byte.
  if (strlen(path) >= sizeof address->sun_path) {
    errno = ENAMETOOLONG;
    return -1;
  }
  memset(address, 0, sizeof *address);
  address->sun_family = AF_UNIX;
  strcpy(address->sun_path, path);
  return socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
}

static int close_with_error(int number) {
  int error = errno;
  close(number);
  errno = error;
  return -1;
}

int CRuntime_listen(const char *path, mode_t mode) {
  struct sockaddr_un address;
  int number = make_socket(path, &address);
  if (number < 0) return -1;
  // Linux makes the file with the mode of the socket less the mask: nobody connects before the mode is what was asked for.
  if (fchmod(number, mode) != 0) return close_with_error(number);
  if (bind(number, (struct sockaddr *)&address, sizeof address) != 0) return close_with_error(number);
  if (chmod(path, mode) != 0 || listen(number, waiting) != 0) {
    int error = errno;
    unlink(path);
    errno = error;
    return close_with_error(number);
  }
  return number;
}

int CRuntime_connect(const char *path) {
  struct sockaddr_un address;
  int number = make_socket(path, &address);
  if (number < 0) return -1;
  if (connect(number, (struct sockaddr *)&address, sizeof address) != 0) return close_with_error(number);
  return number;
}

int CRuntime_accept(int listener) {
  return accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
}

int CRuntime_peer(int connection, uint32_t *user) {
  struct ucred credentials;
  socklen_t size = sizeof credentials;
  if (getsockopt(connection, SOL_SOCKET, SO_PEERCRED, &credentials, &size) != 0) return -1;
  *user = credentials.uid;
  return 0;
}

ssize_t CRuntime_send(int connection, const void *bytes, size_t count) {
  return send(connection, bytes, count, MSG_NOSIGNAL | MSG_DONTWAIT);
}
