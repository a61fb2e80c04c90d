package io.dangwu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** What every diagram keeps to, so that it and the code go by the same names. */
class ProcessModelTest {

	private static final Path PROCESSES = Path.of("processes");

	private static final Pattern CALL = Pattern.compile("[$#]\\{\\s*(\\w+)\\.(\\w+)\\((\\w*)\\)");

	private static final Pattern GENERATED = Pattern.compile("[A-Z]\\w*_[0-9a-z]{7}(_di)?");

	private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

	@ParameterizedTest
	@MethodSource("diagrams")
	void hasANameAChineseTextAndALifetimeForItsHistory(Diagram diagram) {
		var process = diagram.all(Process.class).findFirst().orElseThrow();

		assertThat(process.getName()).matches(CHINESE.asPredicate());
		assertThat(process.getCamundaHistoryTimeToLiveString()).isNotBlank();
		assertThat(kebab(process.getId())).isEqualTo(diagram.name());
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void hasIdsThatSomebodyChose(Diagram diagram) {
		assertThat(diagram.all(BaseElement.class).map(BaseElement::getId).filter(Objects::nonNull))
			.noneMatch(GENERATED.asMatchPredicate());
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void callsPublicMethodsOfItsDelegates(Diagram diagram) throws Exception {
		var calls = CALL.matcher(diagram.text()).results().toList();

		assertThat(calls).isNotEmpty();
		for (var call : calls) {
			assertThat(call.group(1)).endsWith("Delegate");
			assertThat(Modifier.isPublic(delegate(diagram, call).getModifiers())).isTrue();
			assertThat(delegate(diagram, call).getMethod(call.group(2), DelegateExecution.class)).isNotNull();
		}
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void namesItsServiceTasksAfterTheirMethods(Diagram diagram) {
		assertThat(diagram.all(ServiceTask.class).filter((task) -> task.getCamundaExpression() != null))
			.allSatisfy((task) -> assertThat(task.getCamundaExpression()).contains("." + task.getId() + "("));
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void keepsNumbersOutOfConditionsAndTimers(Diagram diagram) {
		var timers = diagram.all(TimerEventDefinition.class).map(ModelElementInstance::getTextContent);
		var conditions = diagram.all(ConditionExpression.class).map(ModelElementInstance::getTextContent);

		assertThat(Stream.concat(timers, conditions)).noneMatch((text) -> text.matches("(?s).*\\d.*"));
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void asksEachQuestionOfSomebodyAndSaysByWhen(Diagram diagram) {
		assertThat(diagram.all(UserTask.class)).allSatisfy((task) -> {
			assertThat(task.getName()).matches(CHINESE.asPredicate());
			assertThat(task.getDocumentations()).isNotEmpty();
			assertThat(Stream
				.of(task.getCamundaCandidateGroups(), task.getCamundaCandidateUsers(), task.getCamundaAssignee())
				.filter(StringUtils::hasText)).isNotEmpty();
			assertThat(task.getCamundaDueDate() != null || statesThatItHasNoDueDate(task))
				.as("due date of " + task.getId())
				.isTrue();
		});
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void asksWithAFormWhoseKeysAreTheComponentsOfItsRecord(Diagram diagram) {
		assertThat(diagram.all(UserTask.class)).allSatisfy((task) -> {
			assertThat(task.getCamundaFormRef()).isEqualTo(kebab(task.getId()));
			assertThat(task.getCamundaFormRefBinding()).isEqualTo("deployment");
			assertThat(diagram.formKeys(task)).isEqualTo(diagram.components(task));
		});
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void recordsEachAnswerInTheSameTransaction(Diagram diagram) {
		assertThat(diagram.all(UserTask.class)).allSatisfy((task) -> {
			var next = task.getSucceedingNodes().singleResult();
			assertThat(next).isInstanceOf(ServiceTask.class);
			assertThat(task.isCamundaAsyncAfter() || next.isCamundaAsyncBefore()).isFalse();
		});
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void isDrawnWhole(Diagram diagram) {
		var drawn = Stream
			.concat(diagram.all(BpmnShape.class).map((shape) -> shape.getBpmnElement().getId()),
					diagram.all(BpmnEdge.class).map((edge) -> edge.getBpmnElement().getId()))
			.toList();

		assertThat(drawn).containsAll(Stream.concat(diagram.all(FlowNode.class), diagram.all(SequenceFlow.class))
			.map(FlowElement::getId)
			.toList());
	}

	@Test
	void hasNoTwoQuestionsOfOneName() {
		assertThat(diagrams().flatMap((diagram) -> diagram.all(UserTask.class)).map(UserTask::getId))
			.doesNotHaveDuplicates();
	}

	private static boolean statesThatItHasNoDueDate(UserTask task) {
		return Optional.ofNullable(task.getExtensionElements())
			.stream()
			.flatMap(
					(extensions) -> extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
			.flatMap((properties) -> properties.getCamundaProperties().stream())
			.anyMatch(
					(property) -> "due".equals(property.getCamundaName()) && "none".equals(property.getCamundaValue()));
	}

	static Stream<Diagram> diagrams() {
		try (var files = Files.walk(PROCESSES)) {
			return files.filter((file) -> file.toString().endsWith(".bpmn"))
				.sorted()
				.map(Diagram::new)
				.toList()
				.stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Class<?> delegate(Diagram diagram, MatchResult call) throws ClassNotFoundException {
		return ClassUtils.forName(diagram.room() + StringUtils.capitalize(call.group(1)), null);
	}

	private static String kebab(String id) {
		return id.replaceAll("([A-Z])", "-$1").toLowerCase();
	}

	/** One file with what belongs to it. */
	record Diagram(Path file) {

		String name() {
			return this.file.getFileName().toString().replace(".bpmn", "");
		}

		String feature() {
			return this.file.getParent().getFileName().toString();
		}

		/** The package of its delegate and records. */
		String room() {
			return "io.dangwu." + feature() + ".process.";
		}

		String text() throws IOException {
			return Files.readString(this.file);
		}

		<T extends ModelElementInstance> Stream<T> all(Class<T> kind) {
			return Bpmn.readModelFromFile(this.file.toFile()).getModelElementsByType(kind).stream();
		}

		Set<String> formKeys(UserTask task) throws IOException {
			var form = Path.of("forms", feature(), task.getCamundaFormRef() + ".form").toFile();
			return Set.copyOf(new ObjectMapper().readTree(form).findValuesAsText("key"));
		}

		Set<String> components(UserTask task) throws ClassNotFoundException {
			var form = ClassUtils.forName(room() + StringUtils.capitalize(task.getId()), null);
			return Arrays.stream(form.getRecordComponents()).map(RecordComponent::getName).collect(Collectors.toSet());
		}

	}

}
