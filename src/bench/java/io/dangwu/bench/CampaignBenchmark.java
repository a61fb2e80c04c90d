package io.dangwu.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.dangwu.DangwuApplication;
import io.dangwu.budget.BudgetService;
import io.dangwu.campaign.CampaignReading;
import io.dangwu.campaign.CampaignService;
import io.dangwu.campaign.NewCampaign;
import io.dangwu.member.Colleague;
import io.dangwu.member.RegisterLoader;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Category;
import io.dangwu.organization.OrganizationEntry;
import io.dangwu.organization.OrganizationLoader;
import io.dangwu.organization.OrganizationType;
import io.dangwu.organization.PostEntry;
import io.dangwu.organization.PostKind;
import io.dangwu.organization.Unit;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * How long it takes until each organisation of a campaign has its first task: 46, 500 and
 * 5,000 branches, ten to a general branch, each with a secretary who is written to.
 *
 * <pre>
 * mvn compile exec:exec -Pbench -Dbench=CampaignBenchmark
 * </pre>
 */
public final class CampaignBenchmark {

	private static final Path DATA = Path.of("target", "bench", "campaign");

	private static final List<Integer> SIZES = List.of(46, 500, 5000);

	private static final int TO_A_GENERAL_BRANCH = 10;

	private static final double NANOS_PER_SECOND = 1e9;

	private static final int MILLIS_PER_SECOND = 1000;

	private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

	private final ConfigurableApplicationContext application;

	private final Map<String, String> secretaries = new HashMap<>();

	private int generals;

	private CampaignBenchmark(ConfigurableApplicationContext application) {
		this.application = application;
	}

	public static void main(String[] args) throws IOException {
		FileSystemUtils.deleteRecursively(DATA);
		try (var application = start()) {
			new CampaignBenchmark(application).run();
		}
		System.exit(0);
	}

	private static ConfigurableApplicationContext start() {
		return SpringApplication.run(DangwuApplication.class, "--server.port=0", "--dangwu.data=" + DATA,
				"--dangwu.demonstration=none", "--camunda.bpm.job-execution.enabled=false", "--dangwu.mail.delivery=-",
				"--dangwu.mail.reminders=-", "--logging.level.root=warn", "--spring.main.banner-mode=off");
	}

	private void run() {
		bean(OrganizationLoader.class).loadUnits(List.of(OrganizationEntry
			.of(new Unit(Unit.COLLEGE, "学院党委", OrganizationType.COLLEGE_COMMITTEE, null, null), LONG_AGO)));
		bean(BudgetService.class).open(LocalDate.now().getYear(), Actor.SYSTEM);
		measure(SIZES.get(0), "warm-up");
		SIZES.forEach((size) -> measure(size, "measured"));
	}

	private void measure(int branches, String what) {
		var addressees = found(branches);
		bean(JdbcClient.class).sql("analyze").update();
		var before = mails();
		var start = System.nanoTime();
		var key = bean(CampaignService.class).open(new NewCampaign("基层组织建设年活动", bean(CampaignReading.class).proposed(),
				new HashSet<>(addressees)), Actor.SYSTEM);
		settle(key);
		var seconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
		var units = branches + addressees.size();
		System.out.printf("%-9s %,6d branches: %7.2f s, %.1f ms an organisation, %,d tasks, %,d mails%n", what, branches,
				seconds, seconds * MILLIS_PER_SECOND / units, tasks(), mails() - before);
		read(key);
	}

	private void read(String key) {
		var start = System.nanoTime();
		var coverage = bean(CampaignReading.class).coverage(key, Actor.SYSTEM);
		System.out.printf("          coverage of %,d organisations read in %.2f s%n", coverage.taking(),
				(System.nanoTime() - start) / NANOS_PER_SECOND);
	}

	/** The jobs of the case, as the engine would do them by itself. */
	private void settle(String key) {
		for (var jobs = jobs(key); !jobs.isEmpty(); jobs = jobs(key)) {
			jobs.forEach((job) -> engine().getManagementService().executeJob(job.getId()));
		}
	}

	private List<Job> jobs(String key) {
		var instance = engine().getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(key)
			.singleResult();
		return engine().getManagementService().createJobQuery().processInstanceId(instance.getId()).messages().list();
	}

	private List<String> found(int branches) {
		var units = new ArrayList<Unit>();
		var addressees = new ArrayList<String>();
		for (var done = 0; done < branches; done += TO_A_GENERAL_BRANCH) {
			var general = "%c%c%02d".formatted('B', 'A' + this.generals / 100, this.generals % 100);
			this.generals++;
			addressees.add(general);
			units.add(new Unit(general, "党总支" + general, OrganizationType.GENERAL_BRANCH, null, Unit.COLLEGE));
			IntStream.range(0, Math.min(TO_A_GENERAL_BRANCH, branches - done))
				.mapToObj((number) -> "%s-T%02d".formatted(general, number))
				.forEach((branch) -> units
					.add(new Unit(branch, "党支部" + branch, OrganizationType.BRANCH, Category.TEACHER, general)));
		}
		bean(OrganizationLoader.class)
			.loadUnits(units.stream().map((unit) -> OrganizationEntry.of(unit, LONG_AGO)).toList());
		bean(RegisterLoader.class)
			.loadColleagues(units.stream().map((unit) -> new Colleague(secretary(unit), "书记", null)).toList());
		bean(OrganizationLoader.class).loadPosts(units.stream()
			.map((unit) -> new PostEntry(secretary(unit), unit.code(), PostKind.SECRETARY, LONG_AGO))
			.toList());
		return addressees;
	}

	private String secretary(Unit unit) {
		var next = "S%08d".formatted(this.secretaries.size() + 1);
		return this.secretaries.computeIfAbsent(unit.code(), (code) -> next);
	}

	private long tasks() {
		return engine().getTaskService().createTaskQuery().count();
	}

	private long mails() {
		return bean(JdbcClient.class).sql("select count(*) from notification").query(Long.class).single();
	}

	private ProcessEngine engine() {
		return bean(ProcessEngine.class);
	}

	private <T> T bean(Class<T> type) {
		return this.application.getBean(type);
	}

}
