package io.dangwu.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.dangwu.organization.Actor;
import io.dangwu.organization.HeadCount;
import io.dangwu.organization.UnitDirectory;
import io.dangwu.organization.UnitSheet;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tree of organisations as far as somebody may look at it.
 */
@Service
@Transactional(readOnly = true)
public class UnitTree {

	private final UnitDirectory units;

	private final HeadCounts counts;

	private final JdbcClient jdbc;

	private final Clock clock;

	UnitTree(UnitDirectory units, HeadCounts counts, JdbcClient jdbc, Clock clock) {
		this.units = units;
		this.counts = counts;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * The uppermost organisations that the actor may look at, each with those under it.
	 */
	public List<UnitNode> of(Actor actor) {
		var sheets = this.units.active(actor);
		var branching = new Branching(sheets, this.counts.all(), secretaries());
		return branching.roots();
	}

	/** Those that have been merged or dissolved. */
	public List<UnitSheet> ended(Actor actor) {
		return this.units.ended(actor);
	}

	/** Names by the code of the organisation. */
	private Map<String, String> secretaries() {
		return this.jdbc.sql("""
				select post.unit, coalesce(member.name, colleague.name, post.holder) as name from post
				left join member on member.member_no = post.holder
				left join colleague on colleague.staff_no = post.holder
				where post.kind = 'SECRETARY' and post.since <= :day and (post.until is null or post.until > :day)""")
			.param("day", LocalDate.now(this.clock))
			.query((row, number) -> Map.entry(row.getString("unit"), row.getString("name")))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
	}

	private record Branching(List<UnitSheet> sheets, Map<String, HeadCount> counts, Map<String, String> secretaries) {

		List<UnitNode> roots() {
			var visible = this.sheets.stream().map((sheet) -> sheet.unit().code()).collect(Collectors.toSet());
			return this.sheets.stream()
				.filter((sheet) -> sheet.unit().parentCode() == null || !visible.contains(sheet.unit().parentCode()))
				.map(this::node)
				.toList();
		}

		private UnitNode node(UnitSheet sheet) {
			var code = sheet.unit().code();
			var children = this.sheets.stream()
				.filter((other) -> code.equals(other.unit().parentCode()))
				.map(this::node)
				.toList();
			return new UnitNode(sheet, this.counts.getOrDefault(code, HeadCount.NOBODY), this.secretaries.get(code),
					children);
		}

	}

}
