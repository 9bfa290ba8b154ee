// <term.h> makes macros of names as common as `columns` and `lines`, so it is met in this file only.

#include "CTerminal.h"
#include "internal.h"

#include <curses.h>
#include <term.h>

const char *CTerminal_capability(const char *name) {
  if (!screen_is_open()) return NULL;
  const char *value = tigetstr((char *)(uintptr_t)name);
  return value == (const char *)-1 ? NULL : value;
}
