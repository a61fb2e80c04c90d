package io.dangwu.development;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import io.dangwu.organization.Actor;
import io.dangwu.regulation.Verdict;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a case others to accompany it, when those who did change their post or leave
 * (发展党员工作细则 2026 第九条).
 */
@Service
@Transactional
public class ReplacementService {

	private final Desk desk;

	private final Companions companions;

	private final DecisionLetters letters;

	private final ApplicationEventPublisher events;

	ReplacementService(Desk desk, Companions companions, DecisionLetters letters, ApplicationEventPublisher events) {
		this.desk = desk;
		this.companions = companions;
		this.letters = letters;
		this.events = events;
	}

	/** Those who accompany the case at its present stage and can be replaced. */
	@Transactional(readOnly = true)
	public List<Accompanied> replaceable(String key) {
		var file = this.desk.file(key);
		return Arrays.stream(CompanionKind.values())
			.filter(file::isAccompanied)
			.map((kind) -> new Accompanied(kind, file.companions(kind), this.companions.eligible(file.unit())))
			.toList();
	}

	/** The open tasks go to the new people, who are told. */
	public void replace(String key, CompanionKind kind, Replacement replacement, Actor actor) {
		var file = this.desk.openFile(key, actor);
		Verdict.refusedIf(!file.isAccompanied(kind), "现阶段没有%s，不需要更换".formatted(kind.title())).orThrow();
		var before = file.companions(kind);
		var names = "%s → %s".formatted(this.companions.names(before), this.companions.names(replacement.memberIds()));
		this.desk.enter(file, kind.replacement(), replacement.act(names), actor,
				replacement.of(before, kind).and(this.companions.mayAccompany(kind, replacement)));
		file.accompany(kind, replacement.memberIds(), replacement.on());
		announce(file, kind, before, replacement.memberIds());
	}

	private void announce(Development file, CompanionKind kind, List<UUID> before, List<UUID> after) {
		var newcomers = new HashSet<>(after);
		newcomers.removeAll(before);
		this.letters.appointed(file, this.companions.userIds(List.copyOf(newcomers)), kind);
		this.events.publishEvent(new CompanionsReplaced(file.businessKey(), this.companions.userIds(before),
				this.companions.userIds(after)));
	}

}
