package io.dangwu.access;

import io.dangwu.organization.AccessRefused;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages on which something always goes wrong. */
@Controller
class TroubledPages {

	@GetMapping("/trial/broken")
	String broken() {
		throw new IllegalStateException("broken on purpose");
	}

	@GetMapping("/trial/refused")
	String refused() {
		throw new RegulationViolated(Verdict.refused("申请人未满十八周岁").and(Verdict.refused("申请日期不能晚于今天")));
	}

	@GetMapping("/trial/forbidden")
	String forbidden() {
		throw new AccessRefused("只有本支部书记可以登记");
	}

}
