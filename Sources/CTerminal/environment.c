#define _GNU_SOURCE

#include "CTerminal.h"

#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

/// Whether a locale's name asks for UTF-8: `ko_KR.UTF-8`, `C.utf8`, `de_DE.utf8@euro`.
static bool names_utf8(const char *name) {
  const char *codeset = strchr(name, '.');
  if (codeset == NULL) return false;
  codeset += 1;
  size_t length = strcspn(codeset, "@");
  return (length == 5 && strncasecmp(codeset, "UTF-8", 5) == 0)
    || (length == 4 && strncasecmp(codeset, "UTF8", 4) == 0);
}

/// The locale the environment asks for, by the order of POSIX: the first that is set and not empty.
static const char *requested_locale(void) {
  static const char *const variables[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (size_t i = 0; i < sizeof variables / sizeof *variables; i++) {
    const char *value = getenv(variables[i]);
    if (value != NULL && *value != '\0') return value;
  }
  return "";
}

static bool writes_utf8(void) {
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

bool CTerminal_locale(void) {
  // The character set is all that is wanted: each further category is another file to open.
  setlocale(LC_CTYPE, "");
  if (writes_utf8()) return true;
  if (!names_utf8(requested_locale())) return false;
  return setlocale(LC_CTYPE, "C.UTF-8") != NULL && writes_utf8();
}

void CTerminal_scrub_environment(void) {
  static const char *const names[] = {"LINES", "COLUMNS", "ESCDELAY", "TERMCAP", "TERMPATH"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) unsetenv(names[i]);

  char **entry = environ;
  while (entry != NULL && *entry != NULL) {
    size_t length = strcspn(*entry, "=");
    char name[64];
    if (strncmp(*entry, "NCURSES_", 8) == 0 && length < sizeof name) {
      memcpy(name, *entry, length);
      name[length] = '\0';
      // unsetenv moves the later entries down, so the same place is looked at again.
      if (unsetenv(name) == 0) continue;
    }
    entry += 1;
  }
}
