package io.dangwu.member;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.dangwu.ApplicationTest;
import io.dangwu.Staffing;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static io.dangwu.member.MembershipChange.Kind.JOINED;
import static io.dangwu.member.MembershipChange.Kind.LEFT;
import static io.dangwu.member.MembershipChange.Kind.MOVED_AWAY;
import static io.dangwu.member.MembershipChange.Kind.MOVED_HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Who was a member of which branch on a day gone by; everybody here joined on 2000-01-01.
 */
@ApplicationTest
@Transactional
class PastRegisterTest {

	private static final LocalDate JOINED_ON = LocalDate.of(2000, 1, 1);

	@Autowired
	private PastRegister register;

	@Autowired
	private Staffing staffing;

	@Autowired
	private JdbcClient jdbc;

	private String branch;

	private UUID member;

	@BeforeEach
	void takeSomebody() {
		var made = this.staffing.aBranchWith(1);
		this.branch = made.code();
		this.member = made.people().get(0).id();
	}

	@Test
	void beginsOnTheDayOfTheMeetingThatAccepts() {
		assertThat(branchOn(JOINED_ON.minusDays(1))).isEmpty();
		assertThat(branchOn(JOINED_ON)).containsExactly(this.branch);
		assertThat(changes("1999-12-31", "2000-12-31")).containsExactly(tuple(JOINED, this.branch, JOINED_ON));
	}

	@Test
	void countsWhoIsOnTheWayForNothing() {
		var prospect = this.staffing.aProspect(this.branch, "发展对象").id();

		assertThat(this.register.on(LocalDate.of(2020, 1, 1))).noneMatch((one) -> one.id().equals(prospect));
	}

	@Test
	void knowsTheBranchOfThatDay() {
		var other = this.staffing.aBranchWith(1).code();
		move("WITHIN", this.branch, other, "2010-03-20");
		this.jdbc.sql("update member set branch_code = ? where id = ?").params(other, this.member).update();

		assertThat(branchOn(LocalDate.of(2010, 3, 19))).containsExactly(this.branch);
		assertThat(branchOn(LocalDate.of(2010, 3, 20))).containsExactly(other);
		assertThat(changes("2009-12-31", "2010-12-31")).containsExactlyInAnyOrder(
				tuple(MOVED_AWAY, this.branch, LocalDate.of(2010, 3, 20)),
				tuple(MOVED_HERE, other, LocalDate.of(2010, 3, 20)));
	}

	@Test
	void endsWithTheReceiptFromOutside() {
		move("OUT", this.branch, null, "2011-09-15");
		leave("2011-09-15");

		assertThat(branchOn(LocalDate.of(2011, 9, 14))).containsExactly(this.branch);
		assertThat(branchOn(LocalDate.of(2011, 9, 15))).isEmpty();
		assertThat(changes("2010-12-31", "2011-12-31"))
			.containsExactly(tuple(LEFT, this.branch, LocalDate.of(2011, 9, 15)));
	}

	@Test
	void beginsWithTheArrivalOfWhoJoinedElsewhere() {
		move("IN", null, this.branch, "2012-05-02");

		assertThat(branchOn(LocalDate.of(2011, 12, 31))).isEmpty();
		assertThat(branchOn(LocalDate.of(2012, 5, 2))).containsExactly(this.branch);
		assertThat(changes("1999-12-31", "2012-12-31"))
			.containsExactly(tuple(JOINED, this.branch, LocalDate.of(2012, 5, 2)));
	}

	@Test
	void goesOnWithWhoComesBack() {
		move("OUT", this.branch, null, "2005-06-30");
		move("IN", null, this.branch, "2008-02-01");

		assertThat(branchOn(LocalDate.of(2004, 12, 31))).containsExactly(this.branch);
		assertThat(branchOn(LocalDate.of(2006, 12, 31))).isEmpty();
		assertThat(branchOn(LocalDate.of(2008, 12, 31))).containsExactly(this.branch);
	}

	@Test
	void leavesOutWhoHasGoneNobodyKnowsWhen() {
		this.jdbc.sql("update member set status = 'LEFT' where id = ?").param(this.member).update();

		assertThat(branchOn(LocalDate.of(2010, 12, 31))).isEmpty();
	}

	@Test
	void stillKnowsTheNames() {
		assertThat(this.register.names(List.of(this.member)).get(this.member).name()).isEqualTo("党员1");
		assertThat(this.register.names(List.of())).isEmpty();
	}

	private List<String> branchOn(LocalDate day) {
		return this.register.on(day)
			.stream()
			.filter((one) -> one.id().equals(this.member))
			.map(PastMember::branchCode)
			.toList();
	}

	private List<Tuple> changes(String after, String until) {
		return this.register.between(LocalDate.parse(after), LocalDate.parse(until))
			.stream()
			.filter((change) -> change.memberId().equals(this.member))
			.map((change) -> tuple(change.kind(), change.branchCode(), change.on()))
			.toList();
	}

	private void move(String kind, String from, String to, String on) {
		this.jdbc.sql("""
				insert into transfer (id, version, member_id, kind, state, status, from_branch, to_branch, elsewhere,
					letter_no, moved_on, recorded_by, recorded_at)
				values (gen_random_uuid(), 0, ?, ?, 'DONE', 'FULL', ?, ?, '院外党支部', '介绍信 1 号', ?, 'system', now())""")
			.params(this.member, kind, from, to, LocalDate.parse(on))
			.update();
	}

	private void leave(String on) {
		this.jdbc.sql("update member set status = 'LEFT' where id = ?").param(this.member).update();
		this.jdbc.sql("""
				insert into member_history (member_id, happened_on, kind, status, branch_code, actor, recorded_at)
				values (?, ?, 'STATUS', 'LEFT', ?, 'system', now())""")
			.params(this.member, LocalDate.parse(on), this.branch)
			.update();
	}

}
