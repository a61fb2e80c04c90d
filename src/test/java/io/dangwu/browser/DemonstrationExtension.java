package io.dangwu.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Starts the demonstration once for all browser tests, and closes what a test leaves open
 * on the screen. Without a browser they are skipped and say so; where the build must
 * prove everything ({@code CI=true}) they fail.
 */
class DemonstrationExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

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
		return List.of(Demonstration.class, Chromium.class).contains(parameter.getParameter().getType());
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		assertThat(Chromium.find()).as(MISSING).isPresent();
		return (parameter.getParameter().getType() == Chromium.class) ? browsers(context).ofThisThread()
				: store(context).getOrComputeIfAbsent(Demonstration.class, (key) -> start(context));
	}

	@Override
	public void afterEach(ExtensionContext context) {
		browsers(context).closePages();
	}

	private static Demonstration start(ExtensionContext context) {
		try {
			return new Demonstration(browsers(context));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Browsers browsers(ExtensionContext context) {
		return store(context).getOrComputeIfAbsent(Browsers.class);
	}

	private static Store store(ExtensionContext context) {
		return context.getRoot().getStore(ExtensionContext.Namespace.create(Demonstration.class));
	}

}
