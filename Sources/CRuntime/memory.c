#define _GNU_SOURCE
#include "CRuntime.h"

#include <fcntl.h>
#include <link.h>
#include <malloc.h>
#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

void CRuntime_grow_heap_by(int bytes) {
  mallopt(M_TOP_PAD, bytes);
}

void CRuntime_trim_heap(void) {
  malloc_trim(0);
}

// The bits of an entry of /proc/self/pagemap, as the kernel's Documentation/admin-guide/mm/pagemap.rst tells them.
static const uint64_t page_is_present = UINT64_C(1) << 63;
static const uint64_t page_is_of_file = UINT64_C(1) << 61;

struct pages {
  int map;
  uintptr_t size;
};

static void unmap(uintptr_t start, uintptr_t end) {
  if (start < end) madvise((void *)start, end - start, MADV_DONTNEED);
}

/// Unmaps the pages between two addresses that are still the file's own. A page that was written to is a copy by then, and stays.
static void unmap_pages_of_file(const struct pages *pages, uintptr_t start, uintptr_t end) {
  uint64_t entries[512];
  start &= ~(pages->size - 1);
  // The run of pages to unmap reaches from here to the page that is looked at.
  uintptr_t from = start;
  for (uintptr_t page = start; page < end;) {
    ssize_t bytes = pread(pages->map, entries, sizeof entries, (off_t)(page / pages->size * sizeof *entries));
    if (bytes < (ssize_t)sizeof *entries) return;
    for (size_t i = 0; i < (size_t)bytes / sizeof *entries && page < end; i++, page += pages->size) {
      if (!(entries[i] & page_is_present) || entries[i] & page_is_of_file) continue;
      unmap(from, page);
      from = page + pages->size;
    }
  }
  unmap(from, end);
}

static int unmap_object(struct dl_phdr_info *object, size_t size, void *context) {
  (void)size;
  for (int i = 0; i < object->dlpi_phnum; i++) {
    const ElfW(Phdr) *segment = &object->dlpi_phdr[i];
    if (segment->p_type != PT_LOAD) continue;
    uintptr_t start = object->dlpi_addr + segment->p_vaddr;
    unmap_pages_of_file(context, start, start + segment->p_filesz);
  }
  return 0;
}

void CRuntime_unmap_code(void) {
  struct pages pages = {
    .map = open("/proc/self/pagemap", O_RDONLY | O_CLOEXEC), .size = (uintptr_t)sysconf(_SC_PAGESIZE)};
  if (pages.map < 0) return;
  dl_iterate_phdr(unmap_object, &pages);
  close(pages.map);
}
