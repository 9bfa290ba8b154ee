#ifndef CTERMINAL_H
#define CTERMINAL_H

// All of curses, and everything that has to be done inside a signal handler, behind prefixed functions in
// plain C types. <curses.h> stays out of this header on purpose: its macros do not reach Swift, and its
// globals and function names (`move`, `clear`, `OK`) would enter every file that imports it.
//
// Functions that can fail return 0 for success and -1 for failure, unless their comment says otherwise. The
// process has one screen; none of these functions may be called from two threads.

#include <stdbool.h>
#include <stdint.h>

/// Attribute bits of `CTerminal_put` and `CTerminal_read_cell`; the A_* macros of curses are casts Swift
/// cannot see.
enum {
  CTerminal_bold = 1,
  CTerminal_dim = 2,
  CTerminal_italic = 4,
  CTerminal_underline = 8,
  CTerminal_reverse = 16,
};

/// The most scalars one cell can hold: the size of a `cchar_t`.
enum { CTerminal_cell_scalars = 5 };

// MARK: - Environment

/// Sets the locale from the environment and returns whether text is written as UTF-8.
///
/// A locale that asks for UTF-8 but is not installed (`ko_KR.UTF-8` on a small server) gets the characters of
/// `C.UTF-8`, which every glibc has; otherwise `wcwidth` would be -1 for all of Hangul.
bool CTerminal_locale(void);

/// Removes the variables by which ncurses is steered from outside: LINES, COLUMNS, ESCDELAY, TERMCAP,
/// TERMPATH and every NCURSES_*. TERMINFO and TERMINFO_DIRS stay, because terminals such as kitty ship their
/// own entry by them.
void CTerminal_scrub_environment(void);

// MARK: - The screen

/// Replaces `newterm`, `cbreak`, `noecho`, `nonl`, `curs_set` and `start_color`.
///
/// `term` must name a terminal that terminfo knows; nothing is printed when it does not. The size is the
/// caller's: the terminal is never asked for it, and LINES and COLUMNS state it to ncurses as long as the screen
/// is open. Both descriptors stay the caller's.
int CTerminal_open(const char *term, int input, int output, int rows, int columns);

/// A screen that writes to /dev/null, so that tests can read back what was drawn.
int CTerminal_open_headless(const char *term, int rows, int columns);

/// Replaces `endwin` and `delscreen`: gives the terminal back. May be called more than once.
void CTerminal_close(void);

/// Gives the terminal back for the time the process is stopped; the screen's content is kept.
void CTerminal_suspend(void);

/// Takes the terminal again, whether it was given back or another program changed it. The next flush repaints
/// all.
void CTerminal_resume(void);

/// Replaces `resize_term`; the next flush repaints all. `resizeterm` would also queue a KEY_RESIZE nobody
/// reads.
int CTerminal_resize(int rows, int columns);

/// One character for `CTerminal_put`.
typedef struct {
  /// The scalar that fills the cell, and up to two marks on it; no mark is 0.
  uint32_t base, mark1, mark2;
  /// The columns the caller counts for it: 1 or 2.
  int32_t width;
  /// Bits of `CTerminal_bold` and so on.
  uint32_t attributes;
  /// A pair that was defined, or 0 for the terminal's own colours.
  int32_t pair;
} CTerminal_cell;

/// Replaces `setcchar` and `mvadd_wch`: puts characters beside each other in one row.
///
/// When the C library gives a character another width, the terminal would disagree with the caller about
/// every later column; `?` is put in its place, padded to the width. Characters beyond the last column are left
/// out, and so is a wide one that would reach over it. Returns how many were put.
int CTerminal_put(int row, int column, const CTerminal_cell *cells, int count);

/// Replaces `refresh`: sends the difference to the terminal.
void CTerminal_flush(void);

/// Passes what curses might write through what shortens its changes of colour, as the first frame of a screen, so that tests
/// can compare the two. Returns how many bytes came out, at most `room`.
int CTerminal_shorten(const uint8_t *bytes, int count, uint8_t *result, int room);

/// Reads back one cell: its scalars (up to `CTerminal_cell_scalars`), attributes and colour pair. Returns how
/// many scalars there are, or -1 outside the screen. The right half of a wide character reads as its left
/// half.
int CTerminal_read_cell(int row, int column, uint32_t *scalars, uint32_t *attributes, int *pair);

// MARK: - What the terminal can do

/// The number of colours, 0 without colour. Replaces the global `COLORS`.
int CTerminal_colours(void);

/// The number of colour pairs, pair 0 (the terminal's own colours) included. Replaces the global
/// `COLOR_PAIRS`.
int CTerminal_pairs(void);

/// Replaces `init_extended_pair`; -1 is the terminal's own colour. `init_pair` stops at pair 32767.
int CTerminal_define_pair(int pair, int foreground, int background);

/// Replaces `tigetstr`: a terminfo string, or NULL when the terminal lacks it (`tigetstr` has a second
/// failure, -1).
const char *CTerminal_capability(const char *name);

/// The terminal's own erase character (`stty erase`), or -1 when there is none.
int CTerminal_erase_character(int descriptor);

// MARK: - Signals

/// Starts writing the number of every INT, QUIT, TERM, HUP, TSTP, CONT and WINCH signal as a byte into a
/// pipe, and returns the pipe's read end, which does not block, or -1. Signals that the parent had ignored
/// stay ignored.
///
/// A signal that ends the program also starts a timer of two seconds: a program that is then still blocked in
/// a write to a stopped terminal is ended from inside the timer's handler, after the terminal is restored,
/// with status 128 + signal.
int CTerminal_catch_signals(void);

/// Ends the catching, closes the pipe and stops the timer. May be called more than once.
void CTerminal_release_signals(void);

/// Stops the process as SIGTSTP does by default and returns when it is continued. The kernel ignores the stop
/// when nobody could continue the process (an orphaned process group).
void CTerminal_stop(void);

// MARK: - The last resort

/// Prepares what is written when the program crashes or must end inside a handler: the present terminal's own
/// restoring strings and `extra` (modes the caller switched on), and the terminal modes as `CTerminal_open`
/// met them. Catches ILL, TRAP, ABRT, SEGV, BUS and FPE from here on; they end the process after the restore.
///
/// As long as it lasts, what anybody writes to a standard error that is a terminal is held back, and shown
/// when the terminal is given back: the last words of a crash would vanish with the alternate screen
/// otherwise.
void CTerminal_guard(const uint8_t *extra, int count);

/// Ends the guard and shows what standard error held back. May be called more than once.
void CTerminal_unguard(void);

#endif
