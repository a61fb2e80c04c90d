package io.dangwu.development;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.dangwu.member.MemberService;
import io.dangwu.member.MemberStatus;
import io.dangwu.member.Person;
import io.dangwu.organization.OrganizationService;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the forms of a case are opened with: whom it is about, how far it is, and who can
 * be chosen.
 */
@Service
@Transactional(readOnly = true)
public class CaseSheet {

	private static final Set<String> COLLEGE_DECIDES = Set.of("approveAdmission", "approveConversion");

	private static final Set<String> BRANCH_DECIDES = Set.of("decideActivist", "proposeProspect", "reviewInCommittee",
			"reviewProbation");

	private static final Set<String> MEMBER_IS_CHOSEN = Set.of("assignCultivators", "appointIntroducers");

	/** Forms that the person may open, who is not shown what others concluded. */
	private static final Set<String> PERSON_ANSWERS = Set.of("fillApplicationForm", "applyForConversion");

	private static final int LAST_LINES = 4;

	private final Desk desk;

	private final MemberService members;

	private final OrganizationService organizations;

	private final Committees committees;

	CaseSheet(Desk desk, MemberService members, OrganizationService organizations, Committees committees) {
		this.desk = desk;
		this.members = members;
		this.organizations = organizations;
		this.committees = committees;
	}

	/** The sheet for one task of the case. */
	public Page page(String key, String task) {
		var file = this.desk.file(key);
		var unit = this.organizations.unit(file.unit()).name();
		return new Page(this.desk.person(file).name(), unit, lastLines(words(file, task)), committee(file, task),
				MEMBER_IS_CHOSEN.contains(task) ? this.members.membersOf(file.unit(), MemberStatus.FULL) : List.of());
	}

	private Map<String, String> committee(Development file, String task) {
		var names = new LinkedHashMap<String, String>();
		deciding(file, task).forEach((userId) -> names.put(userId, this.members.nameOf(userId)));
		return names;
	}

	private List<String> deciding(Development file, String task) {
		if (COLLEGE_DECIDES.contains(task)) {
			return this.committees.ofCollege(file.unit());
		}
		return BRANCH_DECIDES.contains(task) ? this.committees.ofBranch(file.unit()) : List.of();
	}

	private static List<String> words(Development file, String task) {
		return PERSON_ANSWERS.contains(task) ? file.steps().toldToThePerson().stream().map(CaseSheet::words).toList()
				: file.steps().entries().stream().map(CaseSheet::words).toList();
	}

	private static String lastLines(List<String> words) {
		var lines = new ArrayList<>(words);
		Collections.reverse(lines);
		return lines.stream().limit(LAST_LINES).collect(Collectors.joining("；"));
	}

	private static String words(StepDone done) {
		return "%s：%s".formatted(done.step().title(), done.on());
	}

	private static String words(Entry entry) {
		return "%s：%s（%s）".formatted(entry.step().title(), entry.on(), entry.outcome().title());
	}

	/**
	 * What one form shows and offers.
	 *
	 * @param facts the last lines of the file, the newest first
	 * @param committee who decides in the task, by user id
	 * @param fullMembers who can accompany the case
	 */
	public record Page(String person, String unit, String facts, Map<String, String> committee,
			List<Person> fullMembers) {
	}

}
