package io.dangwu.development;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.dangwu.member.RegisterGuard;

import org.springframework.stereotype.Component;

/** Keeps the register from being changed past a case that is open. */
@Component
class CaseGuard implements RegisterGuard {

	private static final List<Stage> OPEN = Arrays.stream(Stage.values()).filter(Stage::isOpen).toList();

	private final Developments files;

	CaseGuard(Developments files) {
		this.files = files;
	}

	@Override
	public Map<UUID, String> openCases(Collection<UUID> people) {
		return this.files.findByMemberIdInAndStageIn(people, OPEN)
			.stream()
			.collect(Collectors.toMap(Development::memberId, Development::businessKey));
	}

}
