package io.dangwu.award;

import java.util.stream.Stream;

import io.dangwu.document.PaperKind;
import io.dangwu.document.Placeholder;

import static io.dangwu.document.Placeholder.mayRepeat;
import static io.dangwu.document.Placeholder.optional;
import static io.dangwu.document.Placeholder.repeated;
import static io.dangwu.document.Placeholder.required;

/**
 * A paper of a round that the office may redraw in Word.
 */
public enum AwardPaper {

	// @formatter:off
	NOTICE("notice", "拟表彰对象公示", RoundStage.NOTICE, NominationState.PROPOSED,
			required("公示开始日", "例如“2026年6月8日”"), required("公示截止日", "例如“2026年6月12日”"),
			optional("公示期限", "例如“5个工作日”"),
			awards(repeated("获奖者", "这一奖项的拟表彰对象", Of.NUMBER, Of.NAME, Of.UNIT))),
	DECISION("decision", "表彰决定", RoundStage.CEREMONY, NominationState.AWARDED,
			optional("周年", "中国共产党成立的周年数"),
			awards(required("名单", "这一奖项的全部获奖者，连成一段"), mayRepeat("获奖者", "这一奖项的获奖者", Of.NUMBER, Of.NAME, Of.UNIT))),
	HONOUR_ROLL("honour-roll", "光荣册", RoundStage.CEREMONY, NominationState.AWARDED,
			awards(repeated("获奖者", "这一奖项的获奖者", Of.NUMBER, Of.NAME, Of.UNIT,
					mayRepeat("事迹", "获奖者的事迹", required("段落", "事迹的一个自然段"))))),
	CERTIFICATE("certificate", "荣誉证书", RoundStage.CEREMONY, NominationState.AWARDED,
			repeated("获奖者", "获奖者，一人一页", Of.UNIT, required("称呼", "例如“张三同志”，集体为名称"),
					required("奖项名称", "例如“优秀共产党员”"), optional("证书编号", "证书的编号")));
	// @formatter:on

	private final PaperKind kind;

	private final RoundStage from;

	private final NominationState named;

	AwardPaper(String file, String title, RoundStage from, NominationState named, Placeholder... more) {
		var common = Stream.of(required("发文单位", "落款的单位"), required("年度", "评选表彰的年度，例如“2026”"),
				required("落款日期", "例如“2026年6月28日”"));
		this.kind = new PaperKind("award/" + file, title, Stream.concat(common, Stream.of(more)).toList());
		this.from = from;
		this.named = named;
	}

	public PaperKind kind() {
		return this.kind;
	}

	public String title() {
		return this.kind.title();
	}

	/** Whether a round has come so far that this can be printed. */
	public boolean isReady(RoundStage stage) {
		return stage != RoundStage.CALLED_OFF && !stage.isBefore(this.from);
	}

	/** Whether somebody in this state is named in it. */
	boolean names(NominationState state) {
		return state == this.named || state == NominationState.AWARDED;
	}

	private static Placeholder awards(Placeholder... inside) {
		var common = Stream.of(required("奖项名称", "例如“优秀共产党员”"), optional("奖项序号", "一、二、三……"),
				optional("奖项数量", "例如“9名”“5个”"));
		return repeated("奖项", "各个奖项", Stream.concat(common, Stream.of(inside)).toArray(Placeholder[]::new));
	}

	/** What is said of everybody who is named. */
	private static final class Of {

		static final Placeholder NAME = required("姓名", "姓名，集体为名称");

		static final Placeholder UNIT = optional("单位", "所在党组织");

		static final Placeholder NUMBER = optional("序号", "在这一奖项中的序号");

	}

}
