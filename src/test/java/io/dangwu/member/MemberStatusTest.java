package io.dangwu.member;

import java.util.Arrays;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MemberStatusTest {

	@ParameterizedTest
	@CsvSource({ "APPLICANT,ACTIVIST LEFT", "ACTIVIST,APPLICANT PROSPECT LEFT", "PROSPECT,ACTIVIST PROBATIONARY LEFT",
			"PROBATIONARY,FULL CANCELLED LEFT EXPELLED", "FULL,LEFT EXPELLED", "CANCELLED,APPLICANT", "LEFT,APPLICANT",
			"EXPELLED," })
	void leadsOnlyToTheNextOnTheWay(MemberStatus status, String next) {
		var reachable = Arrays.stream(MemberStatus.values()).filter(status::leadsTo).map(Enum::name);

		assertThat(reachable).containsExactly((next != null) ? next.split(" ") : new String[0]);
	}

}
