package io.dangwu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.dangwu.ProcessModelTest.Diagram;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What README.md says of the processes is what the diagrams say. */
class ReadmeTest {

	private static final String HEAD = "| process | file | user tasks | timers |";

	@Test
	void tellsOfEachProcessWhatItsDiagramSays() throws IOException {
		var drawn = ProcessModelTest.diagrams().map(ReadmeTest::line).toList();

		var told = table(Files.readAllLines(Path.of("README.md")));

		assertThat(told).as("the lines to paste:%n%n%s%n", String.join("\n", drawn)).isEqualTo(drawn);
	}

	private static List<String> table(List<String> readme) {
		return readme.stream()
			.dropWhile(Predicate.not(HEAD::equals))
			.skip(2)
			.takeWhile((line) -> line.startsWith("|"))
			.toList();
	}

	private static String line(Diagram diagram) {
		var process = diagram.all(Process.class).map(BaseElement::getId).collect(Collectors.joining());
		var tasks = diagram.all(UserTask.class).map(BaseElement::getId);
		var timers = diagram.all(TimerEventDefinition.class)
			.map((timer) -> timer.getParentElement().getAttributeValue("id"));
		return "| `%s` | %s | %s | %s |".formatted(process, diagram.file(), cell(tasks), cell(timers));
	}

	private static String cell(Stream<String> ids) {
		var text = ids.collect(Collectors.joining(", "));
		return text.isEmpty() ? "–" : text;
	}

}
