package io.dangwu.development;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.dangwu.member.PersonPurged;
import io.dangwu.member.PersonalRecords;
import io.dangwu.member.RetentionClaim;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What cases mean for the data of the person: an open one still needs them, a person is
 * told of one's own steps and days, and the texts of one that ended go with the rest.
 */
@Component
class PersonOfCases implements RetentionClaim, PersonalRecords {

	private static final List<Stage> OPEN = Arrays.stream(Stage.values()).filter(Stage::isOpen).toList();

	private final Developments files;

	private final JdbcClient jdbc;

	PersonOfCases(Developments files, JdbcClient jdbc) {
		this.files = files;
		this.jdbc = jdbc;
	}

	@Override
	public boolean needs(UUID memberId) {
		return this.files.existsByMemberIdAndStageIn(memberId, OPEN);
	}

	@Override
	public String title() {
		return "发展流程";
	}

	@Override
	public List<Map<String, Object>> of(UUID memberId) {
		return this.files.findByMemberId(memberId)
			.stream()
			.flatMap((file) -> file.steps().entries().stream().map((entry) -> {
				Map<String, Object> line = new LinkedHashMap<>();
				line.put("流程编号", file.businessKey());
				line.put("步骤", entry.step().title());
				line.put("日期", entry.on().toString());
				return line;
			}))
			.toList();
	}

	@EventListener
	void on(PersonPurged purged) {
		this.jdbc.sql("""
				update development_entry set reference = null, reason = null
				where development_id in (select id from development where member_id = ?)""")
			.param(purged.memberId())
			.update();
	}

}
