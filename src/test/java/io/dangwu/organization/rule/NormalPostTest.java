package io.dangwu.organization.rule;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NormalPostTest {

	@ParameterizedTest(name = "{1} is {0}: {2}")
	@CsvSource(nullValues = "-", textBlock = """
			TEACHING_OFFICE_HEAD, 教研室主任,     true
			TEACHING_OFFICE_HEAD, 会计教研室主任,  true
			TEACHING_OFFICE_HEAD, 教研室副主任,    false
			TEACHING_OFFICE_HEAD, 专任教师,       false
			TEACHING_OFFICE_HEAD, -,            false
			TEACHING_OFFICE_HEAD, 专任教师、教研室主任, true
			COUNSELLOR,           辅导员,        true
			COUNSELLOR,           班长,          false
			DEPARTMENT_HEAD,      处长,          true
			DEPARTMENT_HEAD,      副处长,        false
			DEPARTMENT_HEAD,      办公室主任,     true
			DEPARTMENT_HEAD,      主任助理,       false
			""")
	void isRecognisedByItsName(NormalPost post, @Nullable String work, boolean held) {
		assertThat(post.isHeldAs(work, OrganizationEditions.PRACTICE)).isEqualTo(held);
	}

}
