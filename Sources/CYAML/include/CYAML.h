// Reading YAML event by event: the few things that the seeds need of libyaml, under our own names.
//
// libyaml's header stays in cyaml.c, so that Swift sees plain structs and none of libyaml's unions.
#ifndef CYAML_H
#define CYAML_H

#include <stddef.h>
#include <stdint.h>

typedef enum {
  CYAML_FAILED,
  CYAML_STREAM_END,
  CYAML_DOCUMENT,
  CYAML_SCALAR,
  CYAML_SEQUENCE,
  CYAML_MAPPING,
  /// The end of the sequence or mapping opened last.
  CYAML_CLOSE,
  CYAML_ALIAS,
} CYAMLKind;

typedef enum { CYAML_PLAIN, CYAML_QUOTED, CYAML_BLOCK } CYAMLStyle;

/// A place in the text; both count from 0, columns in characters.
typedef struct {
  size_t line;
  size_t column;
} CYAMLMark;

typedef struct {
  CYAMLKind kind;
  CYAMLStyle style;
  CYAMLMark start;
  CYAMLMark end;
  /// The value of a scalar in UTF-8, owned by the parser until the next event or the close.
  const uint8_t *value;
  size_t length;
  int has_anchor;
  /// For a document: whether it declares tags of its own.
  int has_tag;
} CYAMLEvent;

typedef struct {
  /// What is wrong, in libyaml's words; never null.
  const char *problem;
  /// What was being read at the time, or null.
  const char *context;
  CYAMLMark place;
  /// Where what was being read begins; the same as `place` without a context.
  CYAMLMark context_place;
} CYAMLError;

typedef struct CYAMLParser CYAMLParser;

/// Replaces yaml_parser_initialize, yaml_parser_set_input_string and yaml_parser_set_encoding.
///
/// The bytes must be UTF-8 without a byte order mark and must outlive the parser. Null when memory is short.
CYAMLParser *cyaml_open(const uint8_t *bytes, size_t length);

/// Replaces yaml_parser_parse and yaml_event_delete. After CYAML_FAILED or CYAML_STREAM_END it gives the same again.
CYAMLEvent cyaml_next(CYAMLParser *parser);

/// Replaces the error fields of yaml_parser_t. Means something only after CYAML_FAILED.
CYAMLError cyaml_error(const CYAMLParser *parser);

/// Replaces yaml_parser_delete. Null is allowed.
void cyaml_close(CYAMLParser *parser);

#endif
