package io.dangwu.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Starts the demonstration once for all browser tests. Without a browser they are skipped
 * and say so; where the build must prove everything ({@code CI=true}) they fail.
 */
class DemonstrationExtension implements ExecutionCondition, ParameterResolver {

	private static final String MISSING = "no Chromium on this machine; install it or name it in the variable CHROMIUM";

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (Chromium.find().isPresent() || "true".equals(System.getenv("CI"))) {
			return ConditionEvaluationResult.enabled("to be run");
		}
		System.err.println("SKIPPED: " + context.getDisplayName() + ": " + MISSING);
		return ConditionEvaluationResult.disabled(MISSING);
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Demonstration.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		assertThat(Chromium.find()).as(MISSING).isPresent();
		return context.getRoot()
			.getStore(ExtensionContext.Namespace.create(Demonstration.class))
			.getOrComputeIfAbsent(Demonstration.class);
	}

}
