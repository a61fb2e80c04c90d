package io.dangwu.member;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Which rows of the register a list shows: those looked for among those that may be seen.
 *
 * @param branches only these, where a unit is given
 */
record MemberFilter(Sight sight, MemberQuery query, @Nullable Collection<String> branches) {

	String condition() {
		return Stream
			.of("purged_on is null", visible(), status(), (this.branches != null) ? "branch_code = any(:branches)" : "",
					(this.query.category() != null) ? "category = :category" : "",
					this.query.term().map((term) -> "search @@ cast(:term as tsquery)").orElse(""))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(" and "));
	}

	Map<String, Object> values() {
		var values = new HashMap<String, Object>();
		values.put("self", this.sight.userId());
		values.put("whole", array(this.sight.whole()));
		values.put("exceptFull", array(this.sight.exceptFull()));
		values.put("statuses", statuses());
		values.put("branches", array((this.branches != null) ? this.branches : this.sight.whole()));
		values.put("category", String.valueOf(this.query.category()));
		values.put("term", this.query.term().orElse(""));
		return values;
	}

	/** The same as {@link Sight#reaches(Person)}. */
	private String visible() {
		return this.sight.everybody() ? "" : """
				(member_no = :self or branch_code = any(:whole)
					or branch_code = any(:exceptFull) and status <> 'FULL')""";
	}

	private static String status() {
		return "status = any(:statuses)";
	}

	private String[] statuses() {
		var wanted = this.query.status();
		return (wanted != null) ? new String[] { wanted.name() }
				: MemberStatus.LIVE.stream().map(Enum::name).toArray(String[]::new);
	}

	private static String[] array(Collection<String> codes) {
		return codes.toArray(String[]::new);
	}

}
