package io.dangwu.development;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import io.dangwu.ApplicationTest;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The list of cases as people look through it. */
@ApplicationTest
class CaseRegisterTest {

	private static final Actor SECRETARY = new Actor("M01110001",
			Set.of(Role.of(RoleKind.BRANCH_SECRETARY, Chain.BRANCH)));

	private static final Actor ORGANISER = new Actor("M01120005", Set.of(Role.of(RoleKind.ORGANISER, "ZZ01")));

	private static final Actor FOREIGN = new Actor("M01120001", Set.of(Role.of(RoleKind.BRANCH_SECRETARY, "ZZ01-T02")));

	@Autowired
	private Chain chain;

	@Autowired
	private CaseRegister cases;

	@Autowired
	private CaseInformation information;

	@AfterEach
	void todayAgain() {
		this.chain.endOfTest();
	}

	@Test
	void tellsWhatWaitsWithWhomAndUntilWhen() {
		var key = this.chain.appliedOn("2016-03-01");

		var row = row(key, SECRETARY);

		assertThat(row.unit().name()).isNotEqualTo(Chain.BRANCH);
		assertThat(row.tasks()).singleElement().satisfies((task) -> {
			assertThat(task.name()).isEqualTo("派人谈话");
			assertThat(task.holders()).isEqualTo("党支部书记");
			assertThat(task.dueOn()).isEqualTo("2016-04-01");
			assertThat(task.late()).isFalse();
		});
		this.chain.dayIs("2016-04-02");
		assertThat(row(key, SECRETARY).tasks()).singleElement().matches(WaitingTask::late);
	}

	@Test
	void namesThePeopleToWhomATaskWasOffered() {
		var key = this.chain.waitingAt("inspectActivist");

		var task = row(key, SECRETARY).tasks().get(0);

		assertThat(task.userIds()).containsExactlyInAnyOrderElementsOf(this.information.cultivators(key));
		assertThat(task.holders()).endsWith("、党支部书记");
	}

	@Test
	void findsByNameOrPinyinWithinWhatTheActorSees() {
		var key = this.chain.appliedOn("2016-03-01");
		var name = this.information.person(key).name();

		assertThat(keys(new CaseSearch(name, "", "", 0), SECRETARY)).contains(key);
		assertThat(keys(new CaseSearch(name.substring(0, 1), "", "", 0), ORGANISER)).contains(key);
		assertThat(keys(new CaseSearch("无此人", "", "", 0), SECRETARY)).isEmpty();
		assertThat(keys(new CaseSearch(name, "", "", 0), FOREIGN)).doesNotContain(key);
		assertThat(keys(new CaseSearch(name, "ZZ01-T02", "", 0), ORGANISER)).doesNotContain(key);
	}

	@Test
	void findsByStageAndShowsWhatIsOpenFirst() {
		var open = this.chain.waitingAt("inspectActivist");
		var stopped = this.chain.waitingAt("reviewPolitically");
		this.chain.answer(stopped, "reviewPolitically", Map.of("conclusion", "NOT_QUALIFIED"));

		assertThat(keys(stage(""), ORGANISER)).contains(open).doesNotContain(stopped);
		assertThat(keys(stage("STOPPED"), ORGANISER)).contains(stopped).doesNotContain(open);
		assertThat(keys(stage(CaseSearch.ALL), ORGANISER)).contains(open, stopped);
		assertThat(keys(stage("NONSENSE"), ORGANISER)).isEmpty();
	}

	@Test
	void countsForAnOrganiserOnlyWhatAnOrganiserSees() {
		this.chain.walkOn(this.chain.appliedOn("2012-04-10"));

		assertThat(this.cases.cases(stage("FULL"), SECRETARY).total()).isPositive();
		assertThat(this.cases.cases(stage("FULL"), ORGANISER).total()).isZero();
	}

	@Test
	void hidesFromEverybodyWhatOthersWroteAboutHim() {
		var key = this.chain.appliedOn("2016-03-01");
		var himself = new Actor(this.information.person(key).userId(),
				Set.of(Role.of(RoleKind.APPLICANT, Chain.BRANCH)));

		assertThat(this.cases.cases(CaseSearch.all(), himself).rows()).isEmpty();
		assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> this.cases.find(key, himself));
	}

	private CaseRow row(String key, Actor actor) {
		return rows(CaseSearch.all(), actor).stream()
			.filter((row) -> row.businessKey().equals(key))
			.findFirst()
			.orElseThrow();
	}

	private List<String> keys(CaseSearch search, Actor actor) {
		return rows(search, actor).stream().map(CaseRow::businessKey).toList();
	}

	/** Page by page, as other tests leave more than one. */
	private List<CaseRow> rows(CaseSearch search, Actor actor) {
		var pages = this.cases.cases(search, actor).pages();
		return IntStream.range(0, pages)
			.mapToObj((page) -> new CaseSearch(search.name(), search.unit(), search.stage(), page))
			.flatMap((page) -> this.cases.cases(page, actor).rows().stream())
			.toList();
	}

	private static CaseSearch stage(String stage) {
		return new CaseSearch("", "", stage, 0);
	}

}
