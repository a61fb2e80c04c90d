package io.dangwu.member.importing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

import io.dangwu.member.Filed;
import io.dangwu.member.Mask;
import io.dangwu.member.rule.IdNumberFault;
import io.dangwu.member.rule.IdNumberRule;
import org.jspecify.annotations.Nullable;

/**
 * The cell in which an ID number stands: in full, with hidden digits, or blank.
 *
 * @param stated without blanks and in capitals
 */
record IdNumberCell(Line line, String stated) {

	private static final Pattern HIDDEN = Pattern.compile("[0-9X]*\\*[0-9X*]*");

	static IdNumberCell of(Line line) {
		return new IdNumberCell(line, line.code(PersonColumns.ID_NUMBER).orElse(""));
	}

	/**
	 * The number in full, if it is right; hidden or blank it stands for the one that is
	 * known.
	 */
	@Nullable String inFull(@Nullable Filed before, Roll roll, LocalDate today) {
		var known = (before != null) ? before.entry().identity().idNumber() : null;
		if (isHidden()) {
			return hidden(known);
		}
		if (this.stated.isEmpty()) {
			this.line.check(PersonColumns.ID_NUMBER, known != null || this.line.isFaulty(PersonColumns.ID_NUMBER),
					"应填写 18 位公民身份号码");
			return known;
		}
		this.line.check(PersonColumns.ID_NUMBER, !roll.hasIdNumber(this.stated),
				"与%s重复".formatted(roll.placeOfIdNumber(this.stated)));
		var fault = this.line.hasLostDigits(PersonColumns.ID_NUMBER)
				? Optional.of("号码以数字格式保存，末几位已经丢失，请把单元格格式设为“文本”后重新填写")
				: IdNumberRule.fault(this.stated, today).map(IdNumberFault::text);
		fault.ifPresent((text) -> this.line.fault(PersonColumns.ID_NUMBER, text));
		return fault.isEmpty() ? this.stated : null;
	}

	private @Nullable String hidden(@Nullable String known) {
		var agrees = known != null && Mask.idNumber(known).equals(this.stated);
		this.line.check(PersonColumns.ID_NUMBER, agrees,
				(known != null) ? "隐去的号码与系统中的不符，请核对党员编号，或者填写完整号码" : "隐去的号码只能用于系统中已有的人员，请同时填写党员编号，或者填写完整号码");
		return agrees ? known : null;
	}

	boolean isHidden() {
		return HIDDEN.matcher(this.stated).matches();
	}

	/**
	 * Keeps the number out of logs.
	 */
	@Override
	public String toString() {
		return "IdNumberCell";
	}

}
