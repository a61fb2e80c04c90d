package io.dangwu.history;

import java.util.List;

/**
 * A page of the record.
 *
 * @param total of all pages
 * @param number of this page, from 1
 * @param last the number of the last page
 */
public record CaseLines(List<CaseLine> lines, int total, int number, int last) {
}
