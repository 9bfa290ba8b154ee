#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1

#include "CTerminal.h"
#include "internal.h"

#include <curses.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

static SCREEN *screen = NULL;
static FILE *input_stream = NULL;
static FILE *output_stream = NULL;
static int mode_descriptor = -1;
static bool is_headless = false;
static struct termios modes_before;
/// The pair that plain text is drawn in: 1 where the terminal's own colours can be named, else curses' own 0. Curses leaves pair 0
/// and comes back to it by taking all attributes off, which costs six bytes more each time than choosing a colour.
static int plain_pair = 0;

// MARK: - Open and close

static FILE *duplicate(int descriptor, const char *mode) {
  int copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
  if (copy < 0) return NULL;
  FILE *stream = fdopen(copy, mode);
  if (stream == NULL) close(copy);
  return stream;
}

static void close_streams(void) {
  if (input_stream != NULL) fclose(input_stream);
  if (output_stream != NULL) fclose(output_stream);
  input_stream = NULL;
  output_stream = NULL;
  mode_descriptor = -1;
  frame_close();
}

static void set_number(const char *variable, int value) {
  char digits[16];
  snprintf(digits, sizeof digits, "%d", value);
  setenv(variable, digits, 1);
}

/// Tells ncurses the size as long as the screen is open. It takes LINES and COLUMNS for it when it starts and
/// again when it comes back from `endwin`, and would otherwise believe a terminal that claims 65535 rows, which
/// its own counters cannot hold.
static void tell_size(int rows, int columns) {
  set_number("LINES", rows);
  set_number("COLUMNS", columns);
}

static void forget_size(void) {
  unsetenv("LINES");
  unsetenv("COLUMNS");
}

/// Draws plain text, and the ground that is cleared, in a pair of their own.
static void choose_plain_pair(void) {
  if (use_default_colors() != OK || COLOR_PAIRS < 2 || init_extended_pair(1, -1, -1) != OK) return;
  plain_pair = 1;
  cchar_t blank;
  if (setcchar(&blank, L" ", A_NORMAL, 0, &plain_pair) == OK) bkgrnd(&blank);
}

/// Starts ncurses on the two streams; on failure nothing is left open.
static int start(const char *term, int rows, int columns) {
  // `newterm` has no parameter for the size, and `use_env(FALSE)` refuses terminals whose description states none.
  tell_size(rows, columns);
  screen = newterm(term, output_stream, input_stream);
  if (screen == NULL) {
    forget_size();
    close_streams();
    return -1;
  }
  cbreak();
  noecho();
  nonl();
  // Input is read by the caller, so ncurses must not look at it to interrupt its own output.
  typeahead(-1);
  leaveok(stdscr, TRUE);
  scrollok(stdscr, FALSE);
  curs_set(0);
  plain_pair = 0;
  if (has_colors() && start_color() == OK) choose_plain_pair();
  return CTerminal_resize(rows, columns);
}

int CTerminal_open(const char *term, int input, int output, int rows, int columns) {
  if (screen != NULL || tcgetattr(input, &modes_before) != 0) return -1;
  input_stream = duplicate(input, "r");
  output_stream = duplicate(output, "w");
  if (input_stream == NULL || output_stream == NULL) {
    close_streams();
    return -1;
  }
  mode_descriptor = fileno(input_stream);
  is_headless = false;
  if (start(term, rows, columns) != 0) {
    CTerminal_close();
    return -1;
  }
  // A stray ^S must not freeze the screen: without IXON it arrives as a key like any other.
  struct termios modes;
  if (tcgetattr(mode_descriptor, &modes) == 0) {
    modes.c_iflag &= ~(tcflag_t)(IXON | IXOFF);
    tcsetattr(mode_descriptor, TCSANOW, &modes);
    def_prog_mode();
  }
  return 0;
}

int CTerminal_open_headless(const char *term, int rows, int columns) {
  if (screen != NULL) return -1;
  input_stream = fopen("/dev/null", "re");
  output_stream = fopen("/dev/null", "we");
  if (input_stream == NULL || output_stream == NULL) {
    close_streams();
    return -1;
  }
  is_headless = true;
  if (start(term, rows, columns) != 0) {
    CTerminal_close();
    return -1;
  }
  return 0;
}

void CTerminal_close(void) {
  if (screen == NULL) return;
  if (!isendwin()) endwin();
  delscreen(screen);
  screen = NULL;
  forget_size();
  close_streams();
}

bool screen_is_open(void) {
  return screen != NULL;
}

int screen_output(void) {
  if (screen == NULL || is_headless) return -1;
  return frame_terminal() >= 0 ? frame_terminal() : fileno(output_stream);
}

int screen_plain_pair(void) {
  return plain_pair;
}

void restore_modes(void) {
  if (mode_descriptor >= 0) tcsetattr(mode_descriptor, TCSANOW, &modes_before);
}

void CTerminal_suspend(void) {
  if (screen != NULL && !isendwin()) endwin();
}

void CTerminal_resume(void) {
  if (screen == NULL) return;
  // ncurses takes the terminal again only when it knows it was given back.
  if (!isendwin()) endwin();
  reset_prog_mode();
  colours_forget();
  clearok(curscr, TRUE);
}

int CTerminal_resize(int rows, int columns) {
  if (screen == NULL) return -1;
  tell_size(rows, columns);
  if (resize_term(rows, columns) != OK) return -1;
  clearok(curscr, TRUE);
  return 0;
}

void CTerminal_flush(void) {
  if (screen == NULL) return;
  int output = fileno(output_stream);
  if (is_headless || !frame_begin(output)) {
    refresh();
    return;
  }
  refresh();
  frame_end(output);
}

// MARK: - What the terminal can do

int CTerminal_colours(void) {
  return screen != NULL && has_colors() ? COLORS : 0;
}

int CTerminal_pairs(void) {
  return screen != NULL && has_colors() ? COLOR_PAIRS - plain_pair : 0;
}

int CTerminal_define_pair(int pair, int foreground, int background) {
  return init_extended_pair(pair + plain_pair, foreground, background) == OK ? 0 : -1;
}

int CTerminal_erase_character(int descriptor) {
  struct termios modes;
  if (tcgetattr(descriptor, &modes) != 0 || modes.c_cc[VERASE] == _POSIX_VDISABLE) return -1;
  return modes.c_cc[VERASE];
}
