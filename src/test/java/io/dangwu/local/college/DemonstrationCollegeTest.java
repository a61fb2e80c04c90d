package io.dangwu.local.college;

import io.dangwu.ApplicationTest;
import io.dangwu.member.MemberService;
import io.dangwu.organization.OrganizationService;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class DemonstrationCollegeTest {

	@Autowired
	OrganizationService organizations;

	@Autowired
	MemberService members;

	@Autowired
	CollegeLoader loader;

	@Test
	void isInTheRegisterAfterTheStart() {
		var college = College.of2012();

		assertThat(this.loader.isNeeded()).isFalse();
		assertThat(this.organizations.units())
			.containsAll(college.units().stream().map((entry) -> entry.unit()).toList());
		assertThat(this.members.byNo("M01110001")).hasValueSatisfying((person) -> {
			assertThat(person.name()).isEqualTo(college.people().get(0).name());
			assertThat(person.milestones()).isEqualTo(college.people().get(0).membership().milestones());
		});
		assertThat(this.organizations.posts()).hasSizeGreaterThanOrEqualTo(college.posts().size());
	}

}
