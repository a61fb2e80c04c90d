package io.dangwu.development;

import java.util.List;

/**
 * A part of a list of cases.
 *
 * @param number the number of the part, from zero
 * @param pages how many parts there are
 * @param total how many cases there are in all of them
 */
public record CasePage(List<CaseRow> rows, int number, int pages, long total) {

}
