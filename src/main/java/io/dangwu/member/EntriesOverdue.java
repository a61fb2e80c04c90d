package io.dangwu.member;

import java.time.YearMonth;
import java.util.List;

/**
 * Entries of a branch have not been looked at for too long.
 *
 * @param keepers the user ids of those who are to look at them
 */
public record EntriesOverdue(String branch, int number, YearMonth month, List<String> keepers) {

}
