package io.dangwu;

import java.io.IOException;
import java.util.stream.Collectors;

import io.dangwu.ProcessModelTest.Diagram;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every node of every diagram was passed by some test before packaging; runs on what
 * those tests left.
 */
class FlowNodeCoverageTest {

	@ParameterizedTest
	@MethodSource("io.dangwu.ProcessModelTest#diagrams")
	void isPassedInEveryNode(Diagram diagram) throws IOException {
		var process = diagram.all(Process.class).findFirst().orElseThrow().getId();

		// A link is a line, not a node: the engine joins its two ends.
		var nodes = diagram.all(FlowNode.class)
			.filter((node) -> node.getChildElementsByType(LinkEventDefinition.class).isEmpty())
			.map((node) -> PassedNodes.line(process, node.getId()))
			.collect(Collectors.toSet());

		assertThat(PassedNodes.all()).as("nodes of %s that tests have passed", process).containsAll(nodes);
	}

}
