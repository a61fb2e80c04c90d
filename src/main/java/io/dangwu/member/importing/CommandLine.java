package io.dangwu.member.importing;

import java.nio.file.Path;
import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.stereotype.Component;

/**
 * Does an import instead of serving pages when the application is started with
 * {@code --import}: no port, no jobs, no mails, and it ends with the work.
 */
@Component
@ConditionalOnProperty(CommandLine.IMPORT)
class CommandLine {

	static final String IMPORT = "import";

	private final ImportCommand command;

	private final Environment arguments;

	CommandLine(ImportCommand command, Environment arguments) {
		this.command = command;
		this.arguments = arguments;
	}

	@EventListener
	void run(ApplicationReadyEvent ready) {
		var code = this.command.run(Path.of(this.arguments.getRequiredProperty(IMPORT)),
				this.arguments.containsProperty("dry-run"), System.out);
		System.exit(SpringApplication.exit(ready.getApplicationContext(), () -> code));
	}

	/**
	 * Keeps everything quiet that a running application does besides.
	 */
	static class Settings implements EnvironmentPostProcessor {

		@Override
		public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
			if (environment.containsProperty(IMPORT)) {
				environment.getPropertySources()
					.addFirst(new MapPropertySource("import",
							Map.of("server.port", -1, "camunda.bpm.job-execution.enabled", false,
									"dangwu.mail.delivery", "-", "dangwu.mail.reminders", "-", "logging.level.root",
									"warn", "spring.main.banner-mode", "off")));
			}
		}

	}

}
