package io.dangwu.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;

import io.dangwu.DangwuApplication;
import io.dangwu.ballot.BallotCaller;
import io.dangwu.ballot.BallotLine;
import io.dangwu.ballot.BallotMode;
import io.dangwu.ballot.BallotResult;
import io.dangwu.ballot.BallotService;
import io.dangwu.ballot.CalledBallot;
import io.dangwu.ballot.VotingService;
import io.dangwu.member.MemberService;
import io.dangwu.member.Person;
import io.dangwu.organization.Actor;
import org.camunda.bpm.engine.RuntimeService;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application with an online vote of many members. */
final class Hall implements AutoCloseable {

	private static final String SUBJECT = "BENCH";

	/** What it says when people may come. */
	static final String OPEN = "the hall is open";

	private static final String KEY = "ZZ01-T01-XJ-2012-9999";

	private static final int CANDIDATES = 6;

	private static final int SEATS = 5;

	private final ConfigurableApplicationContext context;

	private final List<Person> voters;

	Hall(Path data, int voters) {
		this(data, voters, 0);
	}

	private Hall(Path data, int voters, int port) {
		this.context = new SpringApplicationBuilder(DangwuApplication.class)
			.initializers((starting) -> ((GenericApplicationContext) starting).registerBean(BallotCaller.class,
					() -> new Poll(this)))
			.run("--server.port=" + port, "--dangwu.data=" + data, "--dangwu.demonstration=year-2012",
					"--dangwu.mail.delivery=-", "--dangwu.mail.reminders=-", "--logging.level.root=warn");
		this.voters = people(voters);
		if (bean(JdbcClient.class).sql("select count(*) from ballot").query(Integer.class).single() == 0) {
			bean(RuntimeService.class).startProcessInstanceByKey("secretBallot", KEY, Map.of("ballotSubject", SUBJECT));
		}
	}

	/** The same in a process of its own; a vote that is open goes on. */
	public static void main(String[] args) {
		TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
		new Hall(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
		System.out.println(OPEN);
	}

	int port() {
		return this.context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
	}

	List<String> accounts() {
		return this.voters.stream().map(Person::userId).toList();
	}

	List<UUID> candidates() {
		return this.voters.subList(0, CANDIDATES).stream().map(Person::id).toList();
	}

	UUID ballot() {
		var first = new Actor(this.voters.get(0).userId(), Set.of());
		return bean(VotingService.class).openTo(first).get(0).ballot();
	}

	/** What it came to, once it has ended by itself. */
	BallotResult result() throws InterruptedException {
		var result = bean(BallotService.class).latest(KEY);
		while (result.isEmpty()) {
			Thread.sleep(500);
			result = bean(BallotService.class).latest(KEY);
		}
		return result.get();
	}

	@Override
	public void close() {
		this.context.close();
	}

	private List<Person> people(int number) {
		var found = new ArrayList<Person>();
		bean(JdbcClient.class).sql("select id from member where status = 'FULL' order by member_no limit ?")
			.param(number)
			.query(UUID.class)
			.list()
			.forEach((id) -> found.add(bean(MemberService.class).person(id)));
		return found;
	}

	private <T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	/** Wants the vote. */
	private record Poll(Hall hall) implements BallotCaller {

		@Override
		public String subject() {
			return SUBJECT;
		}

		@Override
		public CalledBallot ballot(String callerKey) {
			var people = this.hall.voters;
			var ids = people.stream().map(Person::id).toList();
			var lines = people.subList(0, CANDIDATES)
				.stream()
				.map((person) -> new BallotLine(person.id(), person.name()))
				.toList();
			return new CalledBallot(callerKey, SUBJECT, "ZZ01-T01", "选举", LocalDate.of(2012, 7, 10), BallotMode.ONLINE,
					lines, SEATS, true, ids.subList(CANDIDATES, ids.size()), ids, ids.get(0), List.of(), List.of());
		}

	}

}
