package io.dangwu.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.IntStream;

import io.dangwu.DangwuApplication;
import io.dangwu.budget.BudgetReading;
import io.dangwu.budget.BudgetService;
import io.dangwu.budget.NewBudget;
import io.dangwu.budget.Trial;
import io.dangwu.budget.WhatIf;
import io.dangwu.budget.rule.MidYearPolicy;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Category;
import io.dangwu.organization.OrganizationEntry;
import io.dangwu.organization.OrganizationLoader;
import io.dangwu.organization.OrganizationType;
import io.dangwu.organization.Unit;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * How long the budget of a college takes in which 100,000 members stand in 2,000 branches
 * of 40 general branches: counted by name and entitled through the process, read, and
 * tried out.
 *
 * <pre>
 * mvn compile exec:exec -Pbench -Dbench=BudgetBenchmark
 * </pre>
 */
public final class BudgetBenchmark {

	private static final Path DATA = Path.of("target", "bench", "budget");

	private static final int GENERAL_BRANCHES = 40;

	private static final int BRANCHES = 50;

	private static final int MEMBERS = 50;

	private static final double NANOS_PER_SECOND = 1e9;

	private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

	private BudgetBenchmark() {
	}

	public static void main(String[] args) throws IOException {
		FileSystemUtils.deleteRecursively(DATA);
		try (var application = start()) {
			found(application.getBean(OrganizationLoader.class));
			fill(application.getBean(JdbcClient.class));
			measure(application);
		}
		System.exit(0);
	}

	private static ConfigurableApplicationContext start() {
		return SpringApplication.run(DangwuApplication.class, "--server.port=0", "--dangwu.data=" + DATA,
				"--dangwu.demonstration=none", "--camunda.bpm.job-execution.enabled=false", "--dangwu.mail.delivery=-",
				"--dangwu.mail.reminders=-", "--logging.level.root=warn", "--spring.main.banner-mode=off");
	}

	private static void found(OrganizationLoader organizations) {
		var units = new ArrayList<Unit>();
		units.add(new Unit(Unit.COLLEGE, "学院党委", OrganizationType.COLLEGE_COMMITTEE, null, null));
		IntStream.range(0, GENERAL_BRANCHES).mapToObj("BB%02d"::formatted).forEach((general) -> {
			units.add(new Unit(general, "党总支" + general, OrganizationType.GENERAL_BRANCH, null, Unit.COLLEGE));
			IntStream.range(0, BRANCHES)
				.mapToObj((number) -> "%s-%s%02d".formatted(general, (number < BRANCHES / 2) ? "T" : "S", number))
				.forEach((branch) -> units.add(new Unit(branch, "党支部" + branch, OrganizationType.BRANCH,
						branch.contains("-S") ? Category.STUDENT : Category.TEACHER, general)));
		});
		organizations.loadUnits(units.stream().map((unit) -> OrganizationEntry.of(unit, LONG_AGO)).toList());
	}

	private static void fill(JdbcClient jdbc) {
		jdbc.sql("""
				insert into member (id, version, member_no, name, name_pinyin, sex, ethnicity, birth_date, id_number,
					id_fingerprint, category, status, applied_on, accepted_on, probation_ends_on, full_since, branch_code)
				select gen_random_uuid(), 0, 'M' || lpad(nextval('member_no')::text, 8, '0'), '党员', 'dang yuan', 'F',
					'HAN', '1980-01-01', decode(md5(o.code || n), 'hex'), decode(md5(o.code || n), 'hex'),
					case o.category when 'STUDENT' then 'STUDENT' else 'STAFF' end, 'FULL', '2001-01-01', '2002-01-01',
					'2003-01-01', '2003-01-01', o.code
				from organization o cross join generate_series(1, :members) n where o.type = 'BRANCH'""")
			.param("members", MEMBERS)
			.update();
		jdbc.sql("analyze").update();
	}

	private static void measure(ConfigurableApplicationContext application) {
		var reading = application.getBean(BudgetReading.class);
		var year = LocalDate.now().getYear();
		var floor = reading.floor();
		time("counted by name and entitled", () -> application.getBean(BudgetService.class)
			.open(new NewBudget(year, floor, MidYearPolicy.SNAPSHOT), Actor.SYSTEM));
		time("allocation read", () -> reading.allocation(year, Actor.SYSTEM));
		time("names of a general branch", () -> reading.names(year, "BB00", Actor.SYSTEM));
		time("tried out, month by month", () -> application.getBean(WhatIf.class)
			.tryOut(new Trial(floor, MidYearPolicy.MONTHLY_PRORATA, Map.of()), Actor.SYSTEM));
		System.out.println("total " + reading.allocation(year, Actor.SYSTEM).total() + " yuan; aim: each within 5 s");
	}

	private static void time(String what, Runnable work) {
		var start = System.nanoTime();
		work.run();
		System.out.printf("%-30s %6.2f s%n", what, (System.nanoTime() - start) / NANOS_PER_SECOND);
	}

}
