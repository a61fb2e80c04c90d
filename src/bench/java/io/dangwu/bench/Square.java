package io.dangwu.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import io.dangwu.DangwuApplication;
import io.dangwu.ballot.BallotCaller;
import io.dangwu.ballot.BallotLine;
import io.dangwu.ballot.BallotReading;
import io.dangwu.ballot.BallotResult;
import io.dangwu.ballot.BallotService;
import io.dangwu.ballot.CalledBallot;
import io.dangwu.ballot.Electorate;
import io.dangwu.local.DemonstrationClock;
import io.dangwu.member.Account;
import io.dangwu.member.AccountWanted;
import io.dangwu.member.MemberService;
import org.camunda.bpm.engine.RuntimeService;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** The application with a vote of many among twenty names. */
final class Square implements AutoCloseable {

	static final int NAMES = 20;

	static final int PICKS = 10;

	private static final String SUBJECT = "BENCH";

	private static final String KEY = "ZZ00-PX-2012-9999-YRXF";

	/** As long as a branch writes of a nominee. */
	private static final String DEEDS = "长期担任班主任，关心学生成长，指导学生获得省级奖励。".repeat(24);

	private final List<UUID> lines = IntStream.range(0, NAMES).mapToObj((line) -> UUID.randomUUID()).toList();

	private final ConfigurableApplicationContext context;

	private final List<Account> voters;

	Square(Path data, int voters) {
		this.context = new SpringApplicationBuilder(DangwuApplication.class)
			.initializers((starting) -> ((GenericApplicationContext) starting).registerBean(BallotCaller.class,
					() -> new Poll(this)))
			.run("--server.port=0", "--dangwu.data=" + data, "--dangwu.demonstration=year-2012",
					"--dangwu.mail.delivery=-", "--dangwu.mail.reminders=-", "--camunda.bpm.job-execution.enabled=false",
					"--logging.level.root=warn");
		var accounts = bean(MemberService.class).accounts();
		this.voters = accounts.subList(0, Math.min(voters, accounts.size()));
		this.voters.forEach((voter) -> openAccount(voter.userId()));
	}

	/** How long it takes to freeze the roll and to write the invitations. */
	Duration open() {
		return timed(() -> bean(RuntimeService.class).startProcessInstanceByKey("secretBallot", KEY,
				Map.of("ballotSubject", SUBJECT)));
	}

	/** How long it takes to unseal, shuffle and count, once the minute is over. */
	Duration count() {
		var clock = bean(DemonstrationClock.class);
		clock.stopAt(bean(BallotReading.class).newest(KEY).orElseThrow().closes().at());
		return timed(() -> bean(BallotService.class).endDue(KEY));
	}

	BallotResult result() {
		return bean(BallotService.class).latest(KEY).orElseThrow();
	}

	int port() {
		return this.context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
	}

	List<String> accounts() {
		return this.voters.stream().map(Account::userId).toList();
	}

	List<UUID> lines() {
		return this.lines;
	}

	UUID ballot() {
		return bean(BallotReading.class).newest(KEY).orElseThrow().id();
	}

	@Override
	public void close() {
		this.context.close();
	}

	private void openAccount(String userId) {
		bean(TransactionTemplate.class)
			.executeWithoutResult((status) -> this.context.publishEvent(new AccountWanted(userId)));
	}

	private static Duration timed(Runnable deed) {
		var start = System.nanoTime();
		deed.run();
		return Duration.ofNanos(System.nanoTime() - start);
	}

	private <T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	/** Wants the vote. */
	private record Poll(Square square) implements BallotCaller {

		@Override
		public String subject() {
			return SUBJECT;
		}

		@Override
		public CalledBallot ballot(String callerKey) {
			var names = this.square.lines.stream()
				.map((line) -> new BallotLine(line, "候选人", "机电工程系党支部", DEEDS))
				.toList();
			var clock = this.square.bean(DemonstrationClock.class);
			return CalledBallot.selection(callerKey, SUBJECT, "推选", LocalDate.now(clock), names, PICKS,
					new Electorate(this.square.voters, clock.instant().plus(Duration.ofDays(3))));
		}

	}

}
