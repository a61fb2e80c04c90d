package io.dangwu.member;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A sanction, a suspension of rights, or the end of one of them, as it is to be recorded.
 *
 * @param sanction only for a sanction
 * @param impactUntil last day on which a sanction weighs
 * @param document the paper by which it was decided
 */
public record DisciplinaryAct(Kind kind, @Nullable SanctionKind sanction, LocalDate on, @Nullable LocalDate impactUntil,
		String document) {

	String note() {
		return "%s %s（%s）".formatted(this.on, (this.sanction != null) ? this.sanction.title() : this.kind.title(),
				this.document);
	}

	/**
	 * What is recorded.
	 */
	public enum Kind {

		SANCTION("给予处分"), RESTORATION("恢复党员权利"), SUSPENSION("中止党员权利"), RESUMPTION("结束中止党员权利");

		private final String title;

		Kind(String title) {
			this.title = title;
		}

		public String title() {
			return this.title;
		}

	}

}
