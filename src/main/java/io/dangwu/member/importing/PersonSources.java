package io.dangwu.member.importing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.dangwu.member.RegisterBook;
import io.dangwu.member.RegisterGuard;
import io.dangwu.member.RegisterRegulations;

import org.springframework.stereotype.Component;

/**
 * What people in a workbook are compared with and judged by.
 */
@Component
record PersonSources(RegisterBook book, RegisterRegulations regulations, List<RegisterGuard> guards) {

	Map<UUID, String> openCases(Collection<UUID> people) {
		return this.guards.stream()
			.flatMap((guard) -> guard.openCases(people).entrySet().stream())
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
	}

}
