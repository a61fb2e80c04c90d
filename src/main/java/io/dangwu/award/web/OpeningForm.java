package io.dangwu.award.web;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

import io.dangwu.award.NewRound;
import io.dangwu.award.RoundDays;
import io.dangwu.award.rule.KindTerms;
import io.dangwu.award.rule.Standard;
import io.dangwu.award.rule.Way;

/**
 * A round as it is typed: which of the usual kinds, with which rates and numbers, a kind
 * of the college's own, and the last day of each step.
 */
record OpeningForm(Typed typed) {

	NewRound round(List<KindTerms> usual) {
		var own = this.typed.isTicked("own") ? Stream.of(own()) : Stream.<KindTerms>empty();
		var chosen = usual.stream().filter((kind) -> this.typed.has("kind", kind.code())).map(this::terms);
		return new NewRound(this.typed.number("year", "评选年度"), this.typed.text("title"),
				this.typed.day("cutOff", "资格截止日"), Stream.concat(chosen, own).toList(), days(),
				new HashSet<>(this.typed.all("unit")), this.typed.orNone("lateReason"));
	}

	private RoundDays days() {
		return new RoundDays(this.typed.day("NOMINATION", "支部推荐"), this.typed.day("EXAMINATION", "党总支审查"),
				this.typed.day("CHECK", "组织部、纪检审核"), this.typed.dayOrNone("VOTE", "网络投票"),
				this.typed.dayOrNone("PANEL", "评委评审"), this.typed.day("PRELIMINARY", "党委初步审定"),
				this.typed.day("NOTICE", "公示"), this.typed.day("CEREMONY", "表彰大会"));
	}

	/** The usual kind with the numbers of this round. */
	private KindTerms terms(KindTerms kind) {
		var code = "-" + kind.code();
		var title = kind.title();
		if (kind.way() == Way.LIST) {
			return new KindTerms(kind.code(), title, kind.standard(), kind.way(), null, null, null, null,
					this.typed.number("places" + code, title + "表彰名额"),
					this.typed.number("perBranch" + code, title + "每支部名额"),
					this.typed.number("perUnit" + code, title + "每单位上报名额"));
		}
		return new KindTerms(kind.code(), title, kind.standard(), kind.way(),
				this.typed.share("staffRate" + code, title + "教职工推荐比例"),
				this.typed.share("studentRate" + code, title + "学生推荐比例"),
				this.typed.share("branchRate" + code, title + "支部推荐比例"),
				this.typed.share("capRate" + code, title + "表彰比例"), null, kind.perBranch(), null);
	}

	private KindTerms own() {
		return new KindTerms("OWN", this.typed.text("ownTitle"), Standard.valueOf(this.typed.text("ownStandard")),
				Way.valueOf(this.typed.text("ownWay")), null, null, null, null,
				this.typed.number("ownPlaces", "自定项目表彰名额"), this.typed.number("ownPerBranch", "自定项目每支部名额"),
				this.typed.number("ownPerUnit", "自定项目每单位上报名额"));
	}

}
