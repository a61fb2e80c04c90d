package io.dangwu.budget;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.dangwu.notification.Notifications;
import io.dangwu.organization.HeldPost;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.PostKind;
import io.dangwu.organization.Unit;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the secretaries what they may spend, and what has lapsed.
 */
@Service
@Transactional
public class BudgetLetters {

	private final BudgetReading reading;

	private final OrganizationService organizations;

	private final Notifications notifications;

	BudgetLetters(BudgetReading reading, OrganizationService organizations, Notifications notifications) {
		this.reading = reading;
		this.organizations = organizations;
		this.notifications = notifications;
	}

	/** The budget is published: to the secretaries of all units and their branches. */
	public void published(String key) {
		var allocation = this.reading.wholeAllocation(key);
		allocation.units()
			.forEach((unit) -> send(with(unit), key + "/published/" + unit.unit(), allocation.budget(), unit,
					"经费安排已经公布，可以在系统中查看分配和使用情况。"));
	}

	/** The year is over: to the secretaries of the units. */
	public void closed(String key) {
		var allocation = this.reading.wholeAllocation(key);
		allocation.units()
			.forEach((unit) -> send(Stream.of(unit.unit()), key + "/closed/" + unit.unit(), allocation.budget(), unit,
					"年度已经决算：支出 %s 元，结余 %s 元不结转。".formatted(unit.spent(), unit.left())));
	}

	private Stream<String> with(UnitLine unit) {
		return Stream.concat(Stream.of(unit.unit()), this.organizations.below(unit.unit()).stream().map(Unit::code));
	}

	private void send(Stream<String> units, String about, BudgetSheet budget, UnitLine unit, String what) {
		var secretaries = units.flatMap((code) -> this.organizations.postsIn(code).stream())
			.filter((post) -> post.kind() == PostKind.SECRETARY)
			.map(HeldPost::holder)
			.distinct()
			.toList();
		this.notifications.send(secretaries, Notifications.DECISION,
				Map.of(Notifications.KEY, about, "title", budget.title(), "lines",
						List.of("单位：" + unit.name(), "核定经费：%s 元".formatted(unit.total()), what), "link",
						"/budget/%d/units/%s".formatted(budget.year(), unit.unit())));
	}

}
