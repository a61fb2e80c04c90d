package io.dangwu.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;

import io.dangwu.DangwuApplication;
import io.dangwu.member.importing.ImportState;
import io.dangwu.member.importing.ImportView;
import io.dangwu.member.importing.Imports;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The application on an empty register, to which workbooks are brought as on the page.
 */
final class ImportMeasured {

	private static final Actor OFFICER = new Actor("benchmark", Set.of(Role.of(RoleKind.PARTY_OFFICE)));

	private static final double NANOS_PER_SECOND = 1e9;

	private static final long PAUSE = 100;

	private static final long MEGABYTE = 1 << 20;

	private final Imports imports;

	private ImportMeasured(Imports imports) {
		this.imports = imports;
	}

	public static void main(String[] args) throws InterruptedException {
		try (var application = start(args[0])) {
			var measured = new ImportMeasured(application.getBean(Imports.class));
			measured.upload("checked, wrong, handed back", Path.of(args[2]), ImportState.REFUSED);
			var right = measured.upload("checked, right", Path.of(args[1]), ImportState.CHECKED);
			measured.start(right);
			measured.upload("checked once more", Path.of(args[1]), ImportState.CHECKED);
		}
		System.exit(0);
	}

	private static ConfigurableApplicationContext start(String data) {
		return SpringApplication.run(DangwuApplication.class, "--server.port=0", "--dangwu.data=" + data,
				"--dangwu.demonstration=none", "--camunda.bpm.job-execution.enabled=false", "--dangwu.mail.delivery=-",
				"--dangwu.mail.reminders=-", "--logging.level.root=warn", "--spring.main.banner-mode=off");
	}

	private UUID upload(String what, Path workbook, ImportState end) throws InterruptedException {
		var start = System.nanoTime();
		try (var content = Files.newInputStream(workbook)) {
			var id = this.imports.upload(workbook.getFileName().toString(), content, OFFICER);
			print(what, start, settled(id, end));
			return id;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void start(UUID id) throws InterruptedException {
		var start = System.nanoTime();
		this.imports.start(id, OFFICER);
		print("imported", start, settled(id, ImportState.IMPORTED));
	}

	private ImportView settled(UUID id, ImportState end) throws InterruptedException {
		var view = this.imports.view(id, OFFICER);
		while (view.state().isRunning()) {
			Thread.sleep(PAUSE);
			view = this.imports.view(id, OFFICER);
		}
		if (view.state() != end) {
			throw new IllegalStateException("%s: %s".formatted(view.state(), view.message()));
		}
		return view;
	}

	private static void print(String what, long start, ImportView view) {
		System.out.printf("%,8d rows  %-28s %6.1f s  %,6d faults  %,8d new  old generation at most %d MB%n", view.rows(), what,
				(System.nanoTime() - start) / NANOS_PER_SECOND, view.faults(), view.added(), oldGeneration());
	}

	private static long oldGeneration() {
		return ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getName().matches(".*(Old|Tenured).*"))
			.map(MemoryPoolMXBean::getPeakUsage)
			.mapToLong((peak) -> peak.getUsed())
			.sum() / MEGABYTE;
	}

}
