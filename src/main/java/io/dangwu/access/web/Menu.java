package io.dangwu.access.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import io.dangwu.access.Visitor;
import io.dangwu.organization.RoleKind;

import static io.dangwu.organization.RoleKind.APPLICANT;
import static io.dangwu.organization.RoleKind.AUDITOR;
import static io.dangwu.organization.RoleKind.BRANCH_COMMITTEE;
import static io.dangwu.organization.RoleKind.BRANCH_SECRETARY;
import static io.dangwu.organization.RoleKind.COLLEGE_COMMITTEE;
import static io.dangwu.organization.RoleKind.DISCIPLINE;
import static io.dangwu.organization.RoleKind.COLLEGE_DEPUTY;
import static io.dangwu.organization.RoleKind.COLLEGE_SECRETARY;
import static io.dangwu.organization.RoleKind.GENERAL_BRANCH;
import static io.dangwu.organization.RoleKind.MEMBER;
import static io.dangwu.organization.RoleKind.ORGANISER;
import static io.dangwu.organization.RoleKind.ORG_DEPARTMENT;
import static io.dangwu.organization.RoleKind.PARTY_OFFICE;
import static io.dangwu.organization.RoleKind.PROBATIONARY;
import static io.dangwu.organization.RoleKind.PARTY_SCHOOL;

/** Where one can go from every page, each entry for those who have business there. */
public enum Menu {

	// @formatter:off
	HOME("首页", "/home", (visitor) -> true),
	TASKS("任务办理", "/camunda/app/tasklist/default/", Visitor::acts),
	NEW_APPLICANT("登记入党申请人", "/applicants/new", withRole(BRANCH_SECRETARY)),
	DEVELOPMENTS("发展工作", "/developments", withRole(BRANCH_SECRETARY, BRANCH_COMMITTEE, GENERAL_BRANCH, ORGANISER,
			ORG_DEPARTMENT, PARTY_OFFICE, COLLEGE_COMMITTEE)),
	MY_DEVELOPMENT("我的发展进程", "/my-development", withRole(APPLICANT, PROBATIONARY)),
	UNITS("组织机构", "/units", withRole(MEMBER, PROBATIONARY, BRANCH_SECRETARY, BRANCH_COMMITTEE, GENERAL_BRANCH,
			ORGANISER, ORG_DEPARTMENT, PARTY_OFFICE, COLLEGE_COMMITTEE)),
	SET_UP("组织设置检查", "/set-up", withRole(GENERAL_BRANCH, ORG_DEPARTMENT, PARTY_OFFICE, COLLEGE_COMMITTEE)),
	MEMBERS("党员信息", "/members", withRole(BRANCH_SECRETARY, BRANCH_COMMITTEE, GENERAL_BRANCH, ORGANISER,
			ORG_DEPARTMENT, PARTY_OFFICE, COLLEGE_COMMITTEE)),
	APPRAISALS("民主评议", "/appraisals", withRole(BRANCH_SECRETARY, GENERAL_BRANCH, ORG_DEPARTMENT)),
	DISCIPLINES("处分和党员权利", "/discipline", withRole(DISCIPLINE, ORG_DEPARTMENT)),
	LOOKS("证件号码查看记录", "/identity-looks", withRole(DISCIPLINE, AUDITOR)),
	TRAININGS("培训班", "/trainings", withRole(PARTY_SCHOOL, ORG_DEPARTMENT)),
	CARE("关怀帮扶", "/care", withRole(BRANCH_SECRETARY, GENERAL_BRANCH, ORG_DEPARTMENT)),
	WORKBOOK("导入导出", "/imports", withRole(BRANCH_SECRETARY, BRANCH_COMMITTEE, GENERAL_BRANCH, ORGANISER, ORG_DEPARTMENT,
			PARTY_OFFICE, COLLEGE_COMMITTEE, COLLEGE_SECRETARY, COLLEGE_DEPUTY)),
	NOTICES("公示", "/notices", withRole(APPLICANT).negate().and(Visitor::acts)),
	MONITORING("流程监控", "/camunda/app/cockpit/default/", withRole(PARTY_OFFICE, AUDITOR).or(Visitor::administrator)),
	ADMINISTRATION("系统管理", "/camunda/app/admin/default/", Visitor::administrator);
	// @formatter:on

	private final String title;

	private final String path;

	private final Predicate<Visitor> audience;

	Menu(String title, String path, Predicate<Visitor> audience) {
		this.title = title;
		this.path = path;
		this.audience = audience;
	}

	static List<Menu> of(Visitor visitor) {
		return Arrays.stream(values()).filter((entry) -> entry.audience.test(visitor)).toList();
	}

	public String title() {
		return this.title;
	}

	public String path() {
		return this.path;
	}

	private static Predicate<Visitor> withRole(RoleKind... kinds) {
		return (visitor) -> visitor.actor().hasAny(kinds);
	}

}
