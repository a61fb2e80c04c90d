package io.dangwu.campaign;

import java.util.stream.Stream;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells organisations which of the phases that still lie before them end on another day.
 */
@Component
class DeadlineLetters {

	private final CampaignDesk desk;

	private final CoverageCount counting;

	private final Letterbox letterbox;

	DeadlineLetters(CampaignDesk desk, CoverageCount counting, Letterbox letterbox) {
		this.desk = desk;
		this.counting = counting;
		this.letterbox = letterbox;
	}

	@EventListener
	void on(DeadlinesMoved moved) {
		var campaign = this.desk.campaign(moved.businessKey());
		this.counting.rows(campaign, (unit) -> true).forEach((row) -> tell(moved, row, campaign));
	}

	private void tell(DeadlinesMoved moved, CoverageRow row, Campaign campaign) {
		var concerned = moved.deadlines().stream().filter((one) -> row.awaits(one.phase())).toList();
		if (!concerned.isEmpty()) {
			var unit = row.unit();
			var lines = Stream.concat(concerned.stream().map((one) -> unit.name() + one.words()),
					Stream.of("调整理由：%s。".formatted(concerned.get(0).reason())));
			this.letterbox.send(this.letterbox.secretaries(unit.code(), false),
					"%s moved %d %s".formatted(moved.businessKey(), moved.number(), unit.code()), "日程调整", campaign,
					lines.toList());
		}
	}

}
