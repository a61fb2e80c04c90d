package io.dangwu.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Unit;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists people of the register, searched, filtered and paged in the database, each to
 * those who may look at the entry itself.
 */
@Service
@Transactional(readOnly = true)
public class MemberList {

	private final JdbcClient jdbc;

	private final OrganizationService organizations;

	MemberList(JdbcClient jdbc, OrganizationService organizations) {
		this.jdbc = jdbc;
		this.organizations = organizations;
	}

	public PeoplePage find(MemberQuery query, Actor actor) {
		query.check().orThrow();
		var filter = new MemberFilter(Sight.of(actor, this.organizations), query, branches(query.unit()));
		var total = count(filter);
		var page = Math.min(query.page(), PeoplePage.pages(total));
		return new PeoplePage(read(filter, page), page, total, names());
	}

	/**
	 * The units by which the actor can narrow a list: those with a branch that may be
	 * looked at.
	 */
	public List<Unit> units(Actor actor) {
		var sight = Sight.of(actor, this.organizations);
		var all = this.organizations.units();
		var branches = all.stream()
			.filter(Unit::isBranch)
			.filter((branch) -> sight.reaches(branch.code(), MemberStatus.APPLICANT))
			.toList();
		if (branches.size() < 2) {
			return branches;
		}
		Set<String> shown = branches.stream()
			.flatMap((branch) -> Stream.of(branch.code(), String.valueOf(branch.parentCode())))
			.filter((code) -> !code.equals(Unit.COLLEGE))
			.collect(Collectors.toSet());
		return all.stream().filter((unit) -> shown.contains(unit.code())).toList();
	}

	String branch(Person person) {
		return names().getOrDefault(person.branchCode(), person.branchCode());
	}

	private Map<String, String> names() {
		return this.organizations.units().stream().collect(Collectors.toMap(Unit::code, Unit::name));
	}

	private int count(MemberFilter filter) {
		return this.jdbc.sql("select count(*) from member where " + filter.condition())
			.params(filter.values())
			.query(Integer.class)
			.single();
	}

	private List<ListedPerson> read(MemberFilter filter, int page) {
		return this.jdbc
			.sql("""
					select id, member_no, name, category, status, branch_code,
						coalesce(class_name, post) as occupation, last_confirmed_on
					from member where %s order by %s limit :size offset :skipped""".formatted(filter.condition(),
					filter.query().order().columns()))
			.params(filter.values())
			.param("size", PeoplePage.SIZE)
			.param("skipped", (page - 1) * PeoplePage.SIZE)
			.query(MemberList::line)
			.list();
	}

	private @Nullable List<String> branches(@Nullable String unit) {
		return (unit == null) ? null : List.copyOf(this.organizations.files(unit));
	}

	private static ListedPerson line(ResultSet row, int number) throws SQLException {
		return new ListedPerson(row.getObject("id", UUID.class), row.getString("member_no"), row.getString("name"),
				PersonCategory.valueOf(row.getString("category")), MemberStatus.valueOf(row.getString("status")),
				row.getString("branch_code"), row.getString("occupation"),
				row.getObject("last_confirmed_on", LocalDate.class));
	}

}
