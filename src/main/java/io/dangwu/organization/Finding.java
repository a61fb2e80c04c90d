package io.dangwu.organization;

import org.jspecify.annotations.Nullable;

/**
 * What the look at the set-up of the college has found about one organisation.
 *
 * @param with the other organisation that a proposal names
 */
public record Finding(Unit unit, Kind kind, String text, @Nullable Unit with) {

	static Finding of(Unit unit, Kind kind, String text) {
		return new Finding(unit, kind, text, null);
	}

	/** What kind of finding it is; a vacancy is filled, everything else set up anew. */
	public enum Kind {

		MERGE("建议合并"), SPLIT("建议分设"), GENERAL_BRANCH("可以设立党总支"), SMALL_GENERAL_BRANCH("党总支人数不足且没有批准文号"),
		NO_VOTER("没有正式党员"), JOINT("跨单位设立的党支部"), COMMITTEE_NOT_NEEDED("不需要设支部委员会"), COMMITTEE_TOO_LARGE("委员会人数超过规定"),

		NO_SECRETARY("书记空缺"), COMMITTEE_INCOMPLETE("委员会不健全"), NO_ORGANISER("组织员空缺");

		private final String title;

		Kind(String title) {
			this.title = title;
		}

		public String title() {
			return this.title;
		}

		public boolean isVacancy() {
			return compareTo(NO_SECRETARY) >= 0;
		}

	}

}
