#include "CYAML.h"

#include <stdlib.h>
#include <yaml.h>

struct CYAMLParser {
  yaml_parser_t parser;
  yaml_event_t event;
  int holds_event;
  /// CYAML_FAILED or CYAML_STREAM_END once the parser has come to an end.
  int is_finished;
  CYAMLEvent last;
};

CYAMLParser *cyaml_open(const uint8_t *bytes, size_t length) {
  CYAMLParser *self = calloc(1, sizeof *self);
  if (self == NULL) return NULL;
  if (!yaml_parser_initialize(&self->parser)) {
    free(self);
    return NULL;
  }
  yaml_parser_set_input_string(&self->parser, bytes, length);
  // Without this libyaml would take two bytes of a UTF-16 mark as an order to decode UTF-16.
  yaml_parser_set_encoding(&self->parser, YAML_UTF8_ENCODING);
  return self;
}

static void release_event(CYAMLParser *self) {
  if (self->holds_event) yaml_event_delete(&self->event);
  self->holds_event = 0;
}

static CYAMLMark place(yaml_mark_t mark) {
  return (CYAMLMark){.line = mark.line, .column = mark.column};
}

static CYAMLStyle style(yaml_scalar_style_t style) {
  switch (style) {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE:
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE:
      return CYAML_QUOTED;
    case YAML_LITERAL_SCALAR_STYLE:
    case YAML_FOLDED_SCALAR_STYLE:
      return CYAML_BLOCK;
    default:
      return CYAML_PLAIN;
  }
}

/// Fills in what the kind of event has; false for the events that tell the reader nothing.
static int describe(const yaml_event_t *event, CYAMLEvent *result) {
  result->start = place(event->start_mark);
  result->end = place(event->end_mark);
  switch (event->type) {
    case YAML_STREAM_END_EVENT:
      result->kind = CYAML_STREAM_END;
      return 1;
    case YAML_DOCUMENT_START_EVENT:
      result->kind = CYAML_DOCUMENT;
      result->has_tag = event->data.document_start.tag_directives.start
                        != event->data.document_start.tag_directives.end;
      return 1;
    case YAML_ALIAS_EVENT:
      result->kind = CYAML_ALIAS;
      return 1;
    case YAML_SCALAR_EVENT:
      result->kind = CYAML_SCALAR;
      result->style = style(event->data.scalar.style);
      result->value = event->data.scalar.value;
      result->length = event->data.scalar.length;
      result->has_anchor = event->data.scalar.anchor != NULL;
      result->has_tag = event->data.scalar.tag != NULL;
      return 1;
    case YAML_SEQUENCE_START_EVENT:
      result->kind = CYAML_SEQUENCE;
      result->has_anchor = event->data.sequence_start.anchor != NULL;
      result->has_tag = event->data.sequence_start.tag != NULL;
      return 1;
    case YAML_MAPPING_START_EVENT:
      result->kind = CYAML_MAPPING;
      result->has_anchor = event->data.mapping_start.anchor != NULL;
      result->has_tag = event->data.mapping_start.tag != NULL;
      return 1;
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT:
      result->kind = CYAML_CLOSE;
      return 1;
    default:
      return 0;
  }
}

CYAMLEvent cyaml_next(CYAMLParser *self) {
  while (!self->is_finished) {
    release_event(self);
    self->last = (CYAMLEvent){.kind = CYAML_FAILED};
    if (!yaml_parser_parse(&self->parser, &self->event)) {
      self->is_finished = 1;
      break;
    }
    self->holds_event = 1;
    if (describe(&self->event, &self->last)) {
      self->is_finished = self->last.kind == CYAML_STREAM_END;
      break;
    }
  }
  return self->last;
}

CYAMLError cyaml_error(const CYAMLParser *self) {
  const yaml_parser_t *parser = &self->parser;
  CYAMLError error = {.problem = parser->problem, .context = parser->context};
  // Only the scanner and the parser set a place; the reader stops somewhere behind the current mark.
  int has_place = parser->error == YAML_SCANNER_ERROR || parser->error == YAML_PARSER_ERROR;
  error.place = place(has_place ? parser->problem_mark : parser->mark);
  error.context_place = has_place && parser->context != NULL ? place(parser->context_mark) : error.place;
  if (error.problem == NULL) error.problem = "memory is short";
  return error;
}

void cyaml_close(CYAMLParser *self) {
  if (self == NULL) return;
  release_event(self);
  yaml_parser_delete(&self->parser);
  free(self);
}
