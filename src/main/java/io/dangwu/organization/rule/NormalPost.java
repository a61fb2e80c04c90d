package io.dangwu.organization.rule;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The post whose holder is normally secretary of a branch of that kind.
 */
public enum NormalPost {

	TEACHING_OFFICE_HEAD("教师党支部书记一般由教研室主任兼任"),

	COUNSELLOR("学生党支部书记一般由辅导员担任"),

	DEPARTMENT_HEAD("管理服务部门党支部书记一般由部门负责人兼任");

	private static final String DEPUTY = "副";

	private static final String SEPARATORS = "[、，,；;/\\s]+";

	private final String text;

	NormalPost(String text) {
		this.text = text;
	}

	public String text() {
		return this.text;
	}

	/**
	 * Whether somebody's post, or one of several, is called so; a deputy's is not.
	 */
	public boolean isHeldAs(@Nullable String post, OrganizationPractice practice) {
		var names = practice.normalPosts().value().getOrDefault(this, List.of());
		return post != null && Arrays.stream(post.split(SEPARATORS))
			.anyMatch((one) -> names.stream().anyMatch((name) -> isCalled(one, name)));
	}

	private static boolean isCalled(String post, String name) {
		return post.endsWith(name) && !post.endsWith(DEPUTY + name);
	}

}
