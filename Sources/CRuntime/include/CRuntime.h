// The calls of the GNU C library that Swift's `Glibc` module does not show.
#ifndef CRUNTIME_H
#define CRUNTIME_H

/// Replaces malloc_trim: gives the free pages of the heap back to the system.
void CRuntime_trim_heap(void);

/// Replaces dl_iterate_phdr and madvise: unmaps the pages of the program and its libraries that are as they are in their files.
/// What is used again comes back from the cache of the file. Only for a process that has one thread.
void CRuntime_unmap_code(void);

#endif
