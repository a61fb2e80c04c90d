package io.dangwu.overview;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.dangwu.organization.HeadCount;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Unit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the people of every organisation, those of the branches under it included.
 */
@Component
class HeadCounts {

	private final JdbcClient jdbc;

	private final OrganizationService organizations;

	HeadCounts(JdbcClient jdbc, OrganizationService organizations) {
		this.jdbc = jdbc;
		this.organizations = organizations;
	}

	/** The counts of all organisations at work by their codes. */
	Map<String, HeadCount> all() {
		var units = this.organizations.units().stream().collect(Collectors.toMap(Unit::code, Function.identity()));
		var counts = new HashMap<String, HeadCount>();
		ofBranches().forEach((branch, count) -> {
			for (var unit = units.get(branch); unit != null; unit = units.get(unit.parentCode())) {
				counts.merge(unit.code(), count, HeadCount::plus);
			}
		});
		return counts;
	}

	private Map<String, HeadCount> ofBranches() {
		return this.jdbc.sql("""
				select branch_code, count(*) filter (where status = 'FULL') as full_members,
					count(*) filter (where status = 'PROBATIONARY') as probationary,
					count(*) filter (where status in ('APPLICANT', 'ACTIVIST', 'PROSPECT')) as candidates
				from member group by branch_code""")
			.query((row, number) -> Map.entry(row.getString("branch_code"),
					new HeadCount(row.getInt("full_members"), row.getInt("probationary"), row.getInt("candidates"))))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
