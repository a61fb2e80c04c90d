package io.dangwu.member.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.dangwu.member.MemberStatus;

/**
 * A sheet of the register's workbook, in the order in which they are written.
 */
public enum Tab {

	UNITS("组织", Set.of("党组织", "组织信息", "党组织信息", "组织机构")),

	POSTS("任职", Set.of("任职信息", "任职情况", "班子成员", "党内职务")),

	MEMBERS("党员", Set.of("党员信息", "党员名册", "党员花名册", "党员名单", "党员信息库", "党员信息采集表")),

	CANDIDATES("发展对象与入党申请人", Set.of("发展对象和入党申请人", "发展对象", "入党申请人", "入党积极分子", "积极分子", "发展党员", "入党申请人与积极分子"));

	/** Those in the Party. */
	static final List<MemberStatus> PARTY = List.of(MemberStatus.FULL, MemberStatus.PROBATIONARY);

	/** Those on the way into it. */
	static final List<MemberStatus> WAY = List.of(MemberStatus.PROSPECT, MemberStatus.ACTIVIST, MemberStatus.APPLICANT);

	private final String title;

	private final Set<String> otherTitles;

	Tab(String title, Set<String> otherTitles) {
		this.title = title;
		this.otherTitles = otherTitles;
	}

	static Optional<Tab> named(String sheet) {
		var plain = Column.plain(sheet);
		return Arrays.stream(values())
			.filter((tab) -> tab.title.equals(plain) || tab.otherTitles.contains(plain))
			.findFirst();
	}

	public String title() {
		return this.title;
	}

	List<Column> columns() {
		return switch (this) {
			case UNITS -> UnitColumns.ALL;
			case POSTS -> PostColumns.ALL;
			case MEMBERS -> PersonColumns.OF_MEMBERS;
			case CANDIDATES -> PersonColumns.OF_CANDIDATES;
		};
	}

	/**
	 * Of whom the sheet tells; nobody where it is no sheet of people.
	 */
	List<MemberStatus> statuses() {
		return switch (this) {
			case MEMBERS -> PARTY;
			case CANDIDATES -> WAY;
			case UNITS, POSTS -> List.of();
		};
	}

	static Tab of(MemberStatus status) {
		return PARTY.contains(status) ? MEMBERS : CANDIDATES;
	}

}
