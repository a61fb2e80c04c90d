package io.dangwu;

import java.util.Set;
import java.util.TreeSet;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every node of every diagram was passed by some test; runs after all others, on the
 * history they left.
 */
@ApplicationTest
class FlowNodeCoverageTest {

	@Autowired
	private RepositoryService repository;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@ValueSource(strings = { "memberDevelopment", "memberCultivation", "memberAdmission", "memberProbation",
			"publicNotice", "generalMeeting" })
	void isPassedInEveryNode(String process) {
		var nodes = new TreeSet<>(nodes(process));

		nodes.removeAll(passed(process));

		assertThat(nodes).as("nodes of %s that no test has passed", process).isEmpty();
	}

	/** A link is a line, not a node: the engine joins its two ends. */
	private Set<String> nodes(String process) {
		var definition = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(process)
			.latestVersion()
			.singleResult();
		var nodes = new TreeSet<String>();
		this.repository.getBpmnModelInstance(definition.getId())
			.getModelElementsByType(FlowNode.class)
			.stream()
			.filter((node) -> node.getChildElementsByType(LinkEventDefinition.class).isEmpty())
			.forEach((node) -> nodes.add(node.getId()));
		return nodes;
	}

	private Set<String> passed(String process) {
		return new TreeSet<>(this.jdbc
			.sql("select distinct act_id_ from act_hi_actinst where proc_def_key_ = :process and end_time_ is not null")
			.param("process", process)
			.query(String.class)
			.list());
	}

}
