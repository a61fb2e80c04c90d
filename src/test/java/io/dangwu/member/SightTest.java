package io.dangwu.member;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.dangwu.ApplicationTest;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every role of the handbook's table sees the same people in the list, by search and one
 * by one, and nobody else.
 */
@ApplicationTest
@Transactional
class SightTest {

	private static final String TABLE = "/member/sight.csv";

	private static final String FULL_MEMBER = "M01110008";

	private static final String APPLICANT = "M01111001";

	private static final String OF_THE_NEXT_BRANCH = "M01120008";

	private static final String OF_ANOTHER_GENERAL_BRANCH = "M02110003";

	@Autowired
	MemberList list;

	@Autowired
	MemberDirectory directory;

	@Autowired
	PersonFiles files;

	@Autowired
	MemberService members;

	@ParameterizedTest(name = "{0}")
	@CsvFileSource(resources = TABLE, numLinesToSkip = 1, delimiter = '|')
	void showsEachRoleItsPeopleAndNoOthers(String group, String full, String applicant, String nextBranch,
			String anotherGeneralBranch) {
		var actor = new Actor("S00000000", Set.of(Role.parse(group).orElseThrow()));

		assertThat(seen(FULL_MEMBER, actor)).isEqualTo(full);
		assertThat(seen(APPLICANT, actor)).isEqualTo(applicant);
		assertThat(seen(OF_THE_NEXT_BRANCH, actor)).isEqualTo(nextBranch);
		assertThat(seen(OF_ANOTHER_GENERAL_BRANCH, actor)).isEqualTo(anotherGeneralBranch);
	}

	@Test
	void showsEverybodyThemselvesAndNobodyElse() {
		var self = new Actor(FULL_MEMBER, Set.of(Role.of(RoleKind.MEMBER, "ZZ01-T01")));

		assertThat(seen(FULL_MEMBER, self)).isEqualTo("+");
		assertThat(this.list.find(MemberQuery.ALL, self).total()).isOne();
		assertThat(this.list.units(self)).isEmpty();
	}

	@Test
	void leavesOutNoRole() {
		var kinds = Stream.of(lines()).map((line) -> Role.parse(line.split("\\|")[0].strip()).orElseThrow().kind());

		assertThat(kinds).containsExactlyInAnyOrder(RoleKind.values());
	}

	/** The list, the search, the entry and the whole file say the same. */
	private String seen(String memberNo, Actor actor) {
		var person = this.members.byNo(memberNo).orElseThrow();
		var listed = isFound(MemberQuery.ALL.in(person.branchCode()), memberNo, actor);
		var found = isFound(MemberQuery.of(person.name()), memberNo, actor);
		var opened = isOpen(() -> this.directory.person(person.id(), actor));
		assertThat(new HashSet<>(List.of(listed, found, opened, isOpen(() -> this.files.of(person.id(), actor)),
				isOpen(() -> this.directory.entry(person.id(), actor)),
				isOpen(() -> this.directory.maskedMobile(person.id(), actor)),
				this.directory.find(person.id(), actor).isPresent())))
			.as(memberNo)
			.hasSize(1);
		return opened ? "+" : "-";
	}

	/** On whatever page. */
	private boolean isFound(MemberQuery query, String memberNo, Actor actor) {
		return IntStream.rangeClosed(1, this.list.find(query, actor).last())
			.mapToObj((page) -> this.list.find(query.page(page), actor))
			.flatMap((page) -> page.people().stream())
			.anyMatch((one) -> one.memberNo().equals(memberNo));
	}

	private static boolean isOpen(Runnable reading) {
		try {
			reading.run();
			return true;
		}
		catch (AccessRefused ex) {
			return false;
		}
	}

	private static String[] lines() {
		try (var in = SightTest.class.getResourceAsStream(TABLE)) {
			var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			return text.lines().skip(1).toArray(String[]::new);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
