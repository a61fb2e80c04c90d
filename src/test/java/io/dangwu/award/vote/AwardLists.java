package io.dangwu.award.vote;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.dangwu.member.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rounds whose lists are ready to be voted on, made for a test without the way there. */
@Component
public class AwardLists {

	public static final String KIND = "YRXF";

	private final JdbcClient jdbc;

	AwardLists(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A round in which these people passed all checks. */
	public String aListOf(List<Person> people, LocalDate on) {
		var id = UUID.randomUUID();
		var key = "ZZ00-PX-" + on.getYear() + "-" + id.toString().substring(0, 8);
		this.jdbc
			.sql("""
					insert into award_round (id, version, business_key, year, title, stage, opened_on, opened_by, cut_off,
						nominate_by, examine_by, check_by, vote_by, score_by, preliminary_by, notice_by, ceremony_by)
					values (:id, 0, :key, :year, '“七一”评选表彰', 'SELECTION', :on, 'system', :on, :on, :on, :on, :on, :on, :on, :on, :on)""")
			.param("id", id)
			.param("key", key)
			.param("year", on.getYear())
			.param("on", on)
			.update();
		this.jdbc.sql("""
				insert into award_kind (round_id, position, code, title, standard, way, places, per_branch)
				values (?, 0, ?, '十大育人先锋', 'STAFF', 'LIST', 10, 1)""").params(id, KIND).update();
		people.forEach((person) -> stand(id, person, on));
		return key;
	}

	private void stand(UUID round, Person person, LocalDate on) {
		this.jdbc
			.sql("""
					insert into award_nomination (id, version, round_id, kind, member_id, name, branch, unit, deeds, state,
						nominated_by, nominated_on)
					values (gen_random_uuid(), 0, :round, :kind, :member, :name, :branch, :branch, :deeds, 'CLEARED', 'system', :on)""")
			.param("round", round)
			.param("kind", KIND)
			.param("member", person.id())
			.param("name", person.name())
			.param("branch", person.branchCode())
			.param("deeds", person.name() + "同志长期担任班主任，关心学生成长。\n先后指导学生获得省级奖励三项。")
			.param("on", on)
			.update();
	}

}
