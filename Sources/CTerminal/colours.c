#include "CTerminal.h"
#include "internal.h"

#include <string.h>

// Curses says both colours anew whenever one of them changes, and takes all attributes off to lose one; it also changes
// colours for blanks on which nobody sees them. Half of what a full screen costs would be that. What a frame says of
// colours is therefore only noted, and the shortest sequence that leads there is sent before the first character
// that shows it. (ECMA-48, "SGR"; 38;5 and 48;5 as in xterm's ctlseqs.)

enum { bold = 1, dim = 2, italic = 4, underline = 8, reverse = 16 };

/// Colours as the SGR code that names them; one of the palette of 256 as `palette` and its number.
struct look {
  int foreground, background;
  unsigned attributes;
};

enum { palette = 1000 };

static const struct look plain = {.foreground = 39, .background = 49};

/// What the terminal shows text in now, and what the next text must be shown in.
static struct look shown, wanted;
/// Whether that is known; until then, and after anything strange, all that curses says goes out as it is.
static bool is_known = false;
/// Whether the last character set that was chosen is ASCII.
static bool is_ascii = false;

/// An escape sequence that has not come to its end.
static char sequence[64];
static size_t sequence_count = 0;

static char ready[1 << 16];
static size_t ready_count = 0;
static void (*send_ready)(const char *bytes, size_t count);

// MARK: - Sending

static void drain(void) {
  if (ready_count > 0) send_ready(ready, ready_count);
  ready_count = 0;
}

static void put(const char *bytes, size_t count) {
  if (count > sizeof ready - ready_count) drain();
  memcpy(ready + ready_count, bytes, count);
  ready_count += count;
}

static bool is_same(struct look a, struct look b) {
  return a.foreground == b.foreground && a.background == b.background && a.attributes == b.attributes;
}

/// Whether a blank looks different in the two.
static bool differ_on_blanks(struct look a, struct look b) {
  if (a.background != b.background || ((a.attributes ^ b.attributes) & (underline | reverse))) return true;
  return (a.attributes & (underline | reverse)) && !is_same(a, b);
}

/// Appends a code, after a semicolon unless it is the first.
static size_t add_code(char *text, size_t count, int code, const char *chosen) {
  if (count > 2) text[count++] = ';';
  if (code >= palette) {
    memcpy(text + count, chosen, 5);
    count += 5;
    code -= palette;
  }
  if (code >= 100) text[count++] = (char)('0' + code / 100);
  if (code >= 10) text[count++] = (char)('0' + code / 10 % 10);
  text[count++] = (char)('0' + code % 10);
  return count;
}

static const struct {
  unsigned attribute;
  int on, off;
} codes[] = {{bold, 1, 22}, {dim, 2, 22}, {italic, 3, 23}, {underline, 4, 24}, {reverse, 7, 27}};

enum { code_count = sizeof codes / sizeof *codes };

/// The longest sequence: everything off and on again, and two colours.
enum { longest_change = 64 };

/// Writes the sequence that leads from one look to another, from the terminal's own first where `resets`.
static size_t make_change(char *text, struct look from, struct look to, bool resets) {
  size_t count = 2;
  memcpy(text, "\033[", 2);
  if (resets) {
    from = plain;
    // Without any code the sequence means the same.
    if (!is_same(to, plain)) count = add_code(text, count, 0, "");
  }
  for (int i = 0; i < code_count; i++) {
    if (!(from.attributes & ~to.attributes & codes[i].attribute)) continue;
    count = add_code(text, count, codes[i].off, "");
    from.attributes &= ~(codes[i].off == 22 ? (unsigned)(bold | dim) : codes[i].attribute);
  }
  for (int i = 0; i < code_count; i++)
    if (to.attributes & ~from.attributes & codes[i].attribute)
      count = add_code(text, count, codes[i].on, "");
  if (from.foreground != to.foreground) count = add_code(text, count, to.foreground, "38;5;");
  if (from.background != to.background) count = add_code(text, count, to.background, "48;5;");
  text[count++] = 'm';
  return count;
}

/// Makes the terminal show text as it is wanted.
static void show_wanted(void) {
  if (!is_known || is_same(shown, wanted)) return;
  char change[longest_change], reset[longest_change];
  size_t change_count = make_change(change, shown, wanted, false);
  size_t reset_count = make_change(reset, shown, wanted, true);
  if (reset_count < change_count)
    put(reset, reset_count);
  else
    put(change, change_count);
  shown = wanted;
}

// MARK: - Reading

/// Reads numbers with semicolons between them, of which one that is left out is 0; returns how many, or 0 when there is anything else.
static size_t read_numbers(const char *text, size_t count, int *numbers, size_t room) {
  size_t last = 0;
  numbers[0] = 0;
  for (size_t i = 0; i < count; i++) {
    if (text[i] == ';' && last + 1 < room) {
      numbers[++last] = 0;
    } else if (text[i] >= '0' && text[i] <= '9' && numbers[last] < palette) {
      numbers[last] = numbers[last] * 10 + (text[i] - '0');
    } else {
      return 0;
    }
  }
  return last + 1;
}

/// Applies a code that stands alone; false when it is not known here.
static bool apply_code(int code, struct look *look) {
  switch (code) {
    case 0: *look = plain; return true;
    case 1: look->attributes |= bold; return true;
    case 2: look->attributes |= dim; return true;
    case 3: look->attributes |= italic; return true;
    case 4: look->attributes |= underline; return true;
    case 7: look->attributes |= reverse; return true;
    case 22: look->attributes &= ~(unsigned)(bold | dim); return true;
    case 23: look->attributes &= ~(unsigned)italic; return true;
    case 24: look->attributes &= ~(unsigned)underline; return true;
    case 27: look->attributes &= ~(unsigned)reverse; return true;
    default: break;
  }
  bool is_foreground = (code >= 30 && code <= 37) || code == 39 || (code >= 90 && code <= 97);
  bool is_background = (code >= 40 && code <= 47) || code == 49 || (code >= 100 && code <= 107);
  if (is_foreground) look->foreground = code;
  if (is_background) look->background = code;
  return is_foreground || is_background;
}

/// Applies the codes between `ESC [` and `m` to a look; false when there is one that is not known here.
static bool apply_codes(const char *text, size_t length, struct look *look) {
  int numbers[24];
  size_t count = read_numbers(text, length, numbers, sizeof numbers / sizeof *numbers);
  for (size_t i = 0; i < count; i++) {
    bool is_chosen = numbers[i] == 38 || numbers[i] == 48;
    if (is_chosen && i + 2 < count && numbers[i + 1] == 5 && numbers[i + 2] < 256) {
      *(numbers[i] == 38 ? &look->foreground : &look->background) = palette + numbers[i + 2];
      i += 2;
    } else if (!apply_code(numbers[i], look)) {
      return false;
    }
  }
  return count > 0;
}

static void take_colours(void) {
  const char *text = sequence + 2;
  size_t count = sequence_count - 3;
  struct look look = is_known ? wanted : plain;
  bool resets = count == 0 || (text[0] == '0' && (count == 1 || text[1] == ';'));
  bool is_understood = apply_codes(text, count, &look);
  if (is_known && is_understood) {
    wanted = look;
    return;
  }
  show_wanted();
  put(sequence, sequence_count);
  is_known = is_understood && resets;
  shown = wanted = look;
}

/// Takes a whole sequence: it is noted, or sent after what it needs to be shown first.
static void take_sequence(void) {
  char last = sequence[sequence_count - 1];
  if (sequence[1] == '[' && last == 'm') return take_colours();
  if (sequence[1] == '(' && last == 'B') {
    if (is_known && is_ascii) return;
    is_ascii = true;
  } else if (sequence[1] == '[') {
    // To move the cursor and to repeat a character needs no colour, and to clear only that of the ground.
    bool clears = strchr("JKX@PLM", last) != NULL;
    if (clears ? differ_on_blanks(shown, wanted) : strchr("ABCDGHbdf", last) == NULL) show_wanted();
  } else {
    show_wanted();
    is_ascii = false;
    // A cursor that is restored brings its colours along.
    is_known = false;
  }
  put(sequence, sequence_count);
}

static void take(char byte) {
  if (sequence_count > 0) {
    sequence[sequence_count++] = byte;
    bool is_set = sequence[1] >= '(' && sequence[1] <= '+';
    bool is_whole =
      sequence[1] == '[' ? sequence_count > 2 && byte >= 0x40 : sequence_count == (is_set ? 3 : 2);
    if (is_whole) {
      take_sequence();
    } else if (sequence_count == sizeof sequence) {
      show_wanted();
      put(sequence, sequence_count);
      is_known = false;
    } else {
      return;
    }
    sequence_count = 0;
  } else if (byte == '\033') {
    sequence[sequence_count++] = byte;
  } else {
    if (byte == ' ' && differ_on_blanks(shown, wanted)) show_wanted();
    put(&byte, 1);
  }
}

/// How many characters come before the next that is not printable: all are shown alike.
static size_t text_before_control(const char *bytes, size_t count) {
  size_t length = 0;
  while (length < count && (unsigned char)bytes[length] > ' ') length++;
  return length;
}

void colours_shorten(const char *bytes, size_t count, void (*send)(const char *, size_t)) {
  send_ready = send;
  for (size_t i = 0; i < count;) {
    size_t length = sequence_count > 0 ? 0 : text_before_control(bytes + i, count - i);
    if (length > 0) {
      show_wanted();
      put(bytes + i, length);
      i += length;
    } else {
      take(bytes[i++]);
    }
  }
}

void colours_end(void (*send)(const char *, size_t)) {
  send_ready = send;
  show_wanted();
  drain();
}

static uint8_t *result_bytes;
static int result_room, result_count;

static void keep_result(const char *bytes, size_t count) {
  for (size_t i = 0; i < count && result_count < result_room; i++)
    result_bytes[result_count++] = (uint8_t)bytes[i];
}

int CTerminal_shorten(const uint8_t *bytes, int count, uint8_t *result, int room) {
  result_bytes = result;
  result_room = room;
  result_count = 0;
  colours_forget();
  // Cut as the frames of large screens are, only more often.
  for (int start = 0; start < count; start += 7) {
    int rest = count - start;
    colours_shorten((const char *)bytes + start, (size_t)(rest < 7 ? rest : 7), keep_result);
  }
  colours_end(keep_result);
  colours_forget();
  return result_count;
}

void colours_forget(void) {
  is_known = is_ascii = false;
  shown = wanted = plain;
  sequence_count = 0;
}
