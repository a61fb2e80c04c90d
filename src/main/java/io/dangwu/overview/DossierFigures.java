package io.dangwu.overview;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.dangwu.member.MemberStatus;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts what a dossier sums up.
 */
@Component
class DossierFigures {

	private static final int LATEST = 20;

	private final JdbcClient jdbc;

	DossierFigures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The people of the organisation and of what stands under it, by status. */
	Map<String, Long> people(String unit) {
		var counts = new LinkedHashMap<String, Long>();
		this.jdbc.sql("""
				select m.status, count(*) as number from member m join organization o on o.code = m.branch_code
				where o.code = :unit or o.parent_code = :unit group by m.status order by m.status""")
			.param("unit", unit)
			.query((row) -> {
				var status = MemberStatus.valueOf(row.getString("status"));
				if (status.compareTo(MemberStatus.FULL) <= 0) {
					counts.put(status.title(), row.getLong("number"));
				}
			});
		return counts;
	}

	/** The latest general meetings that came to an end. */
	List<HeldMeetingLine> meetings(String unit) {
		return this.jdbc.sql("""
				select held_on, topic, reasoning from meeting
				where branch = :unit and held_on is not null and outcome is not null
				order by held_on desc, opened desc limit :latest""")
			.param("unit", unit)
			.param("latest", LATEST)
			.query((row, number) -> new HeldMeetingLine(row.getObject("held_on", LocalDate.class),
					row.getString("topic"), row.getString("reasoning")))
			.list();
	}

}
