package io.dangwu.engine;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

import static java.util.regex.Pattern.compile;

/**
 * The record of each form, found by its task: {@code holdTalk} is answered by
 * {@code HoldTalk}.
 */
@Component
class FormRecords {

	private static final String ROOT = "io.dangwu";

	private final Map<String, Class<? extends Record>> byTask;

	FormRecords() {
		this.byTask = new Scanner().findCandidateComponents(ROOT)
			.stream()
			.map((found) -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
			.filter(Class::isRecord)
			.map((type) -> type.<Record>asSubclass(Record.class))
			.collect(Collectors.toMap(FormRecords::task, Function.identity()));
	}

	Optional<Class<? extends Record>> of(String task) {
		return Optional.ofNullable(this.byTask.get(task));
	}

	private static String task(Class<?> type) {
		return StringUtils.uncapitalize(type.getSimpleName());
	}

	private static final class Scanner extends ClassPathScanningCandidateComponentProvider {

		Scanner() {
			super(false);
			addIncludeFilter(new RegexPatternTypeFilter(compile("io\\.dangwu\\.\\w+\\.process\\.\\w+")));
		}

		@Override
		protected boolean isCandidateComponent(AnnotatedBeanDefinition found) {
			return found.getMetadata().isIndependent();
		}

	}

}
