#ifndef CTERMINAL_INTERNAL_H
#define CTERMINAL_INTERNAL_H

#include <stdbool.h>
#include <stddef.h>

/// Whether a screen, also a headless one, is open.
bool screen_is_open(void);

/// The descriptor ncurses writes to, or -1 without a screen or with a headless one.
int screen_output(void);

/// The pair that plain text is drawn in: the callers' pair 0.
int screen_plain_pair(void);

/// Turns what is written to `output` into memory; false when there is none to be had, and nothing is changed.
bool frame_begin(int output);

/// Turns `output` back to the terminal and sends what was written in between.
void frame_end(int output);

/// The terminal behind the descriptor that frames are turned from; -1 before the first frame.
int frame_terminal(void);

void frame_close(void);

/// Takes what curses writes, to be sent with fewer changes of colour; pieces may be cut anywhere. It is sent when there is much of
/// it, and by `colours_end`.
void colours_shorten(const char *bytes, size_t count, void (*send)(const char *bytes, size_t count));

/// Sends all that was taken; the terminal then shows text as curses believes.
void colours_end(void (*send)(const char *bytes, size_t count));

/// Somebody else wrote to the terminal: it may show text in any colour.
void colours_forget(void);

/// Puts the terminal's modes back as they were before the screen was opened. Safe in a signal handler.
void restore_modes(void);

/// Restores the terminal with what `CTerminal_guard` prepared. Safe in a signal handler; never blocks.
void restore_terminal(void);

#endif
