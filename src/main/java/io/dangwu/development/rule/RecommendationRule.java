package io.dangwu.development.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;

import io.dangwu.regulation.Regulations;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * An activist is recommended by members or mass organisations; under the rules of 1990 a
 * young one normally by the League (推优).
 */
public final class RecommendationRule {

	private RecommendationRule() {
	}

	/**
	 * Whether those who recommend are enough on that day.
	 * @param reason why a young applicant goes without the League
	 */
	public static Verdict check(Set<Recommender> by, LocalDate birthDate, LocalDate on, @Nullable String reason,
			Regulations<DevelopmentRegulations> regulations) {
		if (by.isEmpty()) {
			return Verdict.refused("请至少选择一种推荐方式");
		}
		return regulations.on(on)
			.leagueRecommendationBelowAge()
			.map((age) -> Verdict
				.refusedIf(
						Period.between(birthDate, on).getYears() < age.value() && !by.contains(Recommender.LEAGUE)
								&& !Reason.isGiven(reason),
						"%d 周岁以下的青年一般应有团组织推优；没有推优的，请填写理由".formatted(age.value()), age))
			.orElseGet(Verdict::allowed);
	}

}
