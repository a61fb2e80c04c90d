package io.dangwu.campaign;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import io.dangwu.organization.Actor;
import io.dangwu.organization.Unit;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Urges organisations that are late, their superiors reading along, and tells everybody
 * who took part how the campaign has ended.
 */
@Service
@Transactional
public class CampaignLetters {

	private final CampaignDesk desk;

	private final CampaignAccess access;

	private final CoverageCount counting;

	private final Letterbox letterbox;

	CampaignLetters(CampaignDesk desk, CampaignAccess access, CoverageCount counting, Letterbox letterbox) {
		this.desk = desk;
		this.access = access;
		this.counting = counting;
		this.letterbox = letterbox;
	}

	/**
	 * Urges those who are late, once a day.
	 * @return how many organisations were urged
	 */
	public int urge(String key, Actor actor) {
		this.access.checkOpens(actor);
		var campaign = this.desk.campaign(key);
		var late = rows(campaign, CoverageRow::isLate);
		late.forEach((row) -> {
			var standing = row.standing().orElseThrow();
			var phase = standing.phase().orElseThrow();
			this.letterbox.send(this.letterbox.secretaries(row.unit().code(), true),
					"%s urge %s %s".formatted(key, row.unit().code(), this.desk.today()), "督办", campaign,
					List.of("%s的“%s”截止日期为 %s，已经滞后 %d 天，请抓紧办理。".formatted(row.unit().name(), phase.title(),
							campaign.schedule().end(phase), standing.daysLate())));
		});
		return late.size();
	}

	/** Tells the secretaries of all who took part. */
	public void tellSummary(String key) {
		var campaign = this.desk.campaign(key);
		var all = rows(campaign, Predicate.not(CoverageRow::isMissing));
		var people = new TreeSet<String>();
		all.stream().map(CoverageRow::unit).map(Unit::code).map(this::secretaries).forEach(people::addAll);
		this.letterbox.send(people, key + " summary", "总结", campaign, List.of("活动已经总结，可以在系统中查看总结和各党组织的完成情况。"));
	}

	private Set<String> secretaries(String unit) {
		return this.letterbox.secretaries(unit, false);
	}

	private List<CoverageRow> rows(Campaign campaign, Predicate<CoverageRow> wanted) {
		return this.counting.rows(campaign, (unit) -> true).stream().filter(wanted).toList();
	}

}
