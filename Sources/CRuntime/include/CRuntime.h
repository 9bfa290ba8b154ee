// The calls of the GNU C library that Swift's `Glibc` module does not show.
#ifndef CRUNTIME_H
#define CRUNTIME_H

/// Replaces malloc_trim: gives the free pages of the heap back to the system.
void CRuntime_trim_heap(void);

/// Replaces dl_iterate_phdr and madvise: unmaps the pages of the program and its libraries that are as they are in their files.
/// What is used again comes back from the cache of the file. Only for a process that has one thread.
void CRuntime_unmap_code(void);

/// Replaces sigaction: makes the first SIGINT be noted instead of ending the process; a second one ends it as ever. A process whose
/// parent wants the signal ignored goes on ignoring it.
void CRuntime_note_interrupt(void);

/// Whether a SIGINT was noted. May be asked from any thread.
int CRuntime_is_interrupted(void);

#endif
