package io.dangwu.development.rule;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import io.dangwu.regulation.Verdict;

/** Since 2026 the talk covers every topic that the rules list (发展党员工作细则 2026 第七条). */
public final class TalkTopicsRule {

	private TalkTopicsRule() {
	}

	public static Verdict check(Set<TalkTopic> topics, DevelopmentRegulations regulations) {
		var missing = EnumSet.allOf(TalkTopic.class);
		missing.removeAll(topics);
		return Verdict.refusedIf(regulations.talkTopicsListed().value() && !missing.isEmpty(),
				"谈话还应当谈到：" + missing.stream().map(TalkTopic::title).collect(Collectors.joining("、")),
				regulations.talkTopicsListed());
	}

}
