#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1

#include "CTerminal.h"
#include "internal.h"

#include <curses.h>
#include <wchar.h>

_Static_assert(CTerminal_cell_scalars == CCHARW_MAX, "a cell holds as many scalars as a cchar_t");

static const struct {
  uint32_t bit;
  attr_t attribute;
} attribute_table[] = {
  {CTerminal_bold, A_BOLD},           {CTerminal_dim, A_DIM},         {CTerminal_italic, A_ITALIC},
  {CTerminal_underline, A_UNDERLINE}, {CTerminal_reverse, A_REVERSE},
};

enum { attribute_count = sizeof attribute_table / sizeof *attribute_table };

static attr_t curses_attributes(uint32_t bits) {
  attr_t result = A_NORMAL;
  for (int i = 0; i < attribute_count; i++)
    if (bits & attribute_table[i].bit) result |= attribute_table[i].attribute;
  return result;
}

/// Whether a cell holds printable ASCII, as most do, of which every C library thinks alike.
static inline bool is_plain(const CTerminal_cell *cell) {
  return cell->base >= 0x20 && cell->base < 0x7F && cell->mark1 == 0 && cell->width == 1;
}

/// Copies the scalars if the C library agrees that they are one character of `width` columns with marks on
/// it.
static bool make_text(wchar_t *text, const uint32_t *scalars, int width) {
  if (wcwidth((wchar_t)scalars[0]) != width) return false;
  text[0] = (wchar_t)scalars[0];
  int count = 1;
  for (int i = 1; i < 3 && scalars[i] != 0; i++) {
    if (wcwidth((wchar_t)scalars[i]) != 0) return false;
    text[count++] = (wchar_t)scalars[i];
  }
  text[count] = L'\0';
  return true;
}

/// A blank in the look of the last cell that was made. Neighbours mostly look alike, and what curses keeps of them then differs in
/// the character only.
struct pattern {
  cchar_t blank;
  uint32_t attributes;
  int32_t pair;
  bool is_made;
};

static bool match_pattern(struct pattern *pattern, const CTerminal_cell *cell) {
  if (pattern->is_made && pattern->attributes == cell->attributes && pattern->pair == cell->pair) return true;
  int pair = cell->pair + screen_plain_pair();
  pattern->is_made = setcchar(&pattern->blank, L" ", curses_attributes(cell->attributes), 0, &pair) == OK;
  pattern->attributes = cell->attributes;
  pattern->pair = cell->pair;
  return pattern->is_made;
}

/// Makes what curses keeps of one character; 2 where a wide one had to be replaced by two, 0 where nothing can be put.
static int make_cell(cchar_t *result, const CTerminal_cell *cell, struct pattern *pattern) {
  if (!match_pattern(pattern, cell)) return 0;
  result[0] = pattern->blank;
  if (is_plain(cell)) {
    result->chars[0] = (wchar_t)cell->base;
    return 1;
  }
  const uint32_t scalars[] = {cell->base, cell->mark1, cell->mark2};
  if (make_text(result->chars, scalars, cell->width)) return 1;
  result->chars[0] = L'?';
  result->chars[1] = L'\0';
  if (cell->width == 1) return 1;
  result[1] = pattern->blank;
  return 2;
}

/// Characters that are handed to curses at once.
enum { stretch_cells = 128 };

int CTerminal_put(int row, int column, const CTerminal_cell *cells, int count) {
  if (!screen_is_open() || row < 0 || row >= getmaxy(stdscr) || column < 0) return 0;
  cchar_t stretch[stretch_cells + 1];
  struct pattern pattern = {.is_made = false};
  int made = 0;
  int start = column;
  int done = 0;
  int columns = getmaxx(stdscr);
  for (; done < count; done++) {
    int width = cells[done].width;
    if (width < 1 || width > 2 || column > columns - width) break;
    int added = make_cell(stretch + made, &cells[done], &pattern);
    if (added == 0) break;
    made += added;
    column += width;
    if (made < stretch_cells) continue;
    // As they are: `add_wch` would also look for control characters, wrap the line and move the cursor.
    mvadd_wchnstr(row, start, stretch, made);
    start = column;
    made = 0;
  }
  if (made > 0) mvadd_wchnstr(row, start, stretch, made);
  return done;
}

int CTerminal_read_cell(int row, int column, uint32_t *scalars, uint32_t *attributes, int *pair) {
  cchar_t cell;
  if (!screen_is_open() || mvin_wch(row, column, &cell) != OK) return -1;
  wchar_t text[CTerminal_cell_scalars + 1] = {0};
  attr_t look = 0;
  short short_pair = 0;
  if (getcchar(&cell, text, &look, &short_pair, pair) != OK) return -1;
  *pair -= screen_plain_pair();
  *attributes = 0;
  for (int i = 0; i < attribute_count; i++)
    if (look & attribute_table[i].attribute) *attributes |= attribute_table[i].bit;
  int count = 0;
  while (count < CTerminal_cell_scalars && text[count] != L'\0') {
    scalars[count] = (uint32_t)text[count];
    count += 1;
  }
  return count;
}
