#ifndef CTERMINAL_INTERNAL_H
#define CTERMINAL_INTERNAL_H

#include <stdbool.h>

/// Whether a screen, also a headless one, is open.
bool screen_is_open(void);

/// The descriptor ncurses writes to, or -1 without a screen or with a headless one.
int screen_output(void);

/// Puts the terminal's modes back as they were before the screen was opened. Safe in a signal handler.
void restore_modes(void);

/// Restores the terminal with what `CTerminal_guard` prepared. Safe in a signal handler; never blocks.
void restore_terminal(void);

#endif
