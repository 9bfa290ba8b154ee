// The calls of the GNU C library that Swift's `Glibc` module does not show.
#ifndef CRUNTIME_H
#define CRUNTIME_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/// Replaces mallopt: lets the heap of the first thread and of each new one be made larger by so many bytes at a time.
void CRuntime_grow_heap_by(int bytes);

/// Replaces malloc_trim: gives the free pages of the heap back to the system.
void CRuntime_trim_heap(void);

/// Replaces dl_iterate_phdr and madvise: unmaps the pages of the program and its libraries that are as they are in their files.
/// What is used again comes back from the cache of the file. Only for a process that has one thread.
void CRuntime_unmap_code(void);

/// Replaces sigaction: makes the first SIGINT be noted instead of ending the process; a second one ends it as ever. A process whose
/// parent wants the signal ignored goes on ignoring it.
void CRuntime_note_interrupt(void);

/// Whether a SIGINT was noted. May be asked from any thread.
int CRuntime_is_interrupted(void);

// Sockets that are files. Every one made here is non-blocking and closed in other programs. What fails gives -1 and sets errno.

/// Listens at a path, which nothing may bear yet; the file has the mode whatever the mask of the process is.
int CRuntime_listen(const char *path, mode_t mode);

/// Connects to whoever listens at a path. EAGAIN: too many wait there already.
int CRuntime_connect(const char *path);

/// Takes the next connection; EAGAIN when there is none.
int CRuntime_accept(int listener);

/// The user at the other end, as the system saw it when the connection was made (SO_PEERCRED of unix(7)).
int CRuntime_peer(int connection, uint32_t *user);

/// Writes what fits now, at most count bytes; no signal when nobody reads any more.
ssize_t CRuntime_send(int connection, const void *bytes, size_t count);

/// A clock that can be waited for: non-blocking, closed in other programs, not set (timerfd_create).
int CRuntime_timer(void);

/// Lets the timer become readable once, after so many milliseconds; 0 stops it. What it had to tell before is forgotten.
int CRuntime_set_timer(int timer, int64_t milliseconds);

/// A count that threads wait for: a read waits until something was written, and takes all of it (eventfd).
int CRuntime_bell(void);

/// Moves the thread that calls to another core, if it may use one, and leaves it free to be moved again (sched_setaffinity).
void CRuntime_change_core(void);

/// Starts a program in a session of its own, with nothing to read, and with output as its standard output and error. It gets no other
/// descriptor and no signal settings of this process. Who starts it need not wait for its end. Returns 0 or the error's number.
int CRuntime_start(const char *path, char *const arguments[], int output);

/// Starts a program on a new pseudo-terminal of a size, in a session of its own (forkpty, execve). Our end of the terminal is
/// non-blocking and closed in other programs. The program gets SIGTERM when the thread that started it ends. Returns its process, which
/// is to be waited for, and ends with the status 127 when it cannot be run; -1 with errno when there is no terminal or no process.
pid_t CRuntime_start_on_terminal(const char *path, char *const arguments[], char *const environment[],
                                 uint16_t columns, uint16_t rows, int *terminal);

/// Replaces clearenv: empties the environment. Only for a process that has one thread.
void CRuntime_clear_environment(void);

#endif
