package io.dangwu.development.process;

import java.time.LocalDate;
import java.util.List;

import io.dangwu.development.Paper;

/** The archiving of the papers. */
record ArchiveDossier(LocalDate archivedOn, List<Paper> papers) {

}
