package io.dangwu.election.rule;

/**
 * An organisation elects in the general meeting of its members; only a large one may,
 * with the superior's approval, meet by delegates instead (1990 第四条, 2020 第四条).
 */
public final class AssemblyRule {

	private AssemblyRule() {
	}

	/** What the secretary of a large organisation should know; empty for all others. */
	public static String words(int members, ElectionRegulations law) {
		var most = law.delegatesAbove().value();
		return (members > most) ? "党员 %d 人，超过 %d 人，经上级党组织批准也可以召开党员代表大会选举；本流程按党员大会办理。".formatted(members, most) : "";
	}

}
