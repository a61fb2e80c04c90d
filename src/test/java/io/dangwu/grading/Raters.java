package io.dangwu.grading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.dangwu.Staffing;
import io.dangwu.Staffing.Branch;
import io.dangwu.organization.Actor;
import io.dangwu.organization.PostKind;
import io.dangwu.organization.Role;

import org.springframework.stereotype.Component;

/** Fills in sheets and papers for the tests. */
@Component
public class Raters {

	private final Staffing staffing;

	private final SheetService sheets;

	private final SurveyService surveys;

	private final GradingService gradings;

	Raters(Staffing staffing, SheetService sheets, SurveyService surveys, GradingService gradings) {
		this.staffing = staffing;
		this.sheets = sheets;
		this.surveys = surveys;
		this.gradings = gradings;
	}

	/** Three of the college's officers, of whom the first may do the superior's work. */
	public List<String> officers() {
		return List.of(this.staffing.anOfficer(PostKind.ORG_DEPARTMENT_STAFF),
				this.staffing.anOfficer(PostKind.ORG_DEPARTMENT_STAFF),
				this.staffing.anOfficer(PostKind.ORG_DEPARTMENT_STAFF));
	}

	public String open(Branch branch, int year, String selfUntil) {
		return this.gradings.open(new NewGrading(branch.code(), year, LocalDate.parse(selfUntil)), Actor.SYSTEM);
	}

	/** Somebody with the roles of this moment. */
	public Actor actor(String userId) {
		return new Actor(userId,
				this.staffing.groupsOf(userId)
					.stream()
					.map((group) -> Role.parse(group).orElseThrow())
					.collect(Collectors.toSet()));
	}

	/** Full points less the given number, taken from the questions in order. */
	public Map<String, Line> lines(String key, SheetKind kind, Actor actor, String less) {
		var lines = new HashMap<String, Line>();
		var rest = new BigDecimal(less);
		for (var check : this.sheets.view(key, kind, actor).checks()) {
			for (var item : check.items()) {
				var taken = item.most().min(rest);
				rest = rest.subtract(taken);
				lines.put(item.code(), new Line(item.most().subtract(taken), "见附件"));
			}
		}
		return lines;
	}

	public void submit(String key, SheetKind kind, String userId, String score) {
		var actor = actor(userId);
		var less = new BigDecimal(100).subtract(new BigDecimal(score)).toPlainString();
		this.sheets.submit(key, kind, lines(key, kind, actor, less), actor);
	}

	/** Gives out codes and has them used. */
	public void ask(String key, String userId, int satisfied, int dissatisfied) {
		var number = satisfied + dissatisfied;
		var codes = this.surveys.issue(key, number, number, actor(userId));
		for (var i = 0; i < number; i++) {
			this.surveys.answer(codes.get(i), (i < satisfied) ? Opinion.SATISFIED : Opinion.DISSATISFIED);
		}
		this.surveys.close(key, actor(userId));
	}

}
