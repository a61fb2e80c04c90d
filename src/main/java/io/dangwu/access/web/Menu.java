package io.dangwu.access.web;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.dangwu.access.Visitor;
import io.dangwu.organization.RoleKind;

import static io.dangwu.organization.RoleKind.APPLICANT;
import static io.dangwu.organization.RoleKind.AUDITOR;
import static io.dangwu.organization.RoleKind.BRANCH_COMMITTEE;
import static io.dangwu.organization.RoleKind.BRANCH_SECRETARY;
import static io.dangwu.organization.RoleKind.COLLEGE_COMMITTEE;
import static io.dangwu.organization.RoleKind.DISCIPLINE;
import static io.dangwu.organization.RoleKind.FINANCE;
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
	HOME(Area.EVERYDAY, "首页", "/home", (visitor) -> true),
	TASKS(Area.EVERYDAY, "任务办理", "/camunda/app/tasklist/default/", Visitor::acts),
	MY_DEVELOPMENT(Area.EVERYDAY, "我的发展进程", "/my-development", withRole(APPLICANT, PROBATIONARY)),
	MEETINGS(Area.EVERYDAY, "支部大会", "/meetings", withRole(MEMBER, PROBATIONARY, BRANCH_SECRETARY)),
	BALLOTS(Area.EVERYDAY, "投票", "/ballots", withRole(MEMBER)),
	NEW_APPLICANT(Area.DEVELOPMENT, "登记入党申请人", "/applicants/new", withRole(BRANCH_SECRETARY)),
	DEVELOPMENTS(Area.DEVELOPMENT, "发展工作", "/developments", withRole(BRANCH_SECRETARY, BRANCH_COMMITTEE,
			GENERAL_BRANCH, ORGANISER, ORG_DEPARTMENT, PARTY_OFFICE, COLLEGE_COMMITTEE)),
	LEAVING(Area.DEVELOPMENT, "即将离校", "/leaving", withRole(BRANCH_SECRETARY, GENERAL_BRANCH, ORGANISER, ORG_DEPARTMENT)),
	TRAININGS(Area.DEVELOPMENT, "培训班", "/trainings", withRole(PARTY_SCHOOL, ORG_DEPARTMENT)),
	MEMBERS(Area.PEOPLE, "党员信息", "/members", withRole(BRANCH_SECRETARY, BRANCH_COMMITTEE, GENERAL_BRANCH, ORGANISER,
			ORG_DEPARTMENT, PARTY_OFFICE, COLLEGE_COMMITTEE)),
	TRANSFERS(Area.PEOPLE, "组织关系转接", "/transfers", withRole(BRANCH_SECRETARY, GENERAL_BRANCH, ORG_DEPARTMENT)),
	APPRAISALS(Area.PEOPLE, "民主评议", "/appraisals", withRole(BRANCH_SECRETARY, GENERAL_BRANCH, ORG_DEPARTMENT)),
	DISCIPLINES(Area.PEOPLE, "处分和党员权利", "/discipline", withRole(DISCIPLINE, ORG_DEPARTMENT)),
	CARE(Area.PEOPLE, "关怀帮扶", "/care", withRole(BRANCH_SECRETARY, GENERAL_BRANCH, ORG_DEPARTMENT)),
	WORKBOOK(Area.PEOPLE, "导入导出", "/imports", withRole(BRANCH_SECRETARY, BRANCH_COMMITTEE, GENERAL_BRANCH, ORGANISER,
			ORG_DEPARTMENT, PARTY_OFFICE, COLLEGE_COMMITTEE, COLLEGE_SECRETARY, COLLEGE_DEPUTY)),
	LOOKS(Area.PEOPLE, "证件号码查看记录", "/identity-looks", withRole(DISCIPLINE, AUDITOR)),
	UNITS(Area.ORGANISATIONS, "组织机构", "/units", withRole(MEMBER, PROBATIONARY, BRANCH_SECRETARY, BRANCH_COMMITTEE,
			GENERAL_BRANCH, ORGANISER, ORG_DEPARTMENT, PARTY_OFFICE, COLLEGE_COMMITTEE)),
	SET_UP(Area.ORGANISATIONS, "组织设置检查", "/set-up", withRole(GENERAL_BRANCH, ORG_DEPARTMENT, PARTY_OFFICE,
			COLLEGE_COMMITTEE)),
	ELECTIONS(Area.ORGANISATIONS, "换届选举", "/elections", withRole(BRANCH_SECRETARY, BRANCH_COMMITTEE, GENERAL_BRANCH,
			ORGANISER, ORG_DEPARTMENT, PARTY_OFFICE, COLLEGE_COMMITTEE)),
	CAMPAIGNS(Area.ORGANISATIONS, "年度活动", "/campaigns", withRole(BRANCH_SECRETARY, BRANCH_COMMITTEE, GENERAL_BRANCH,
			ORG_DEPARTMENT, PARTY_OFFICE, COLLEGE_COMMITTEE, COLLEGE_SECRETARY, COLLEGE_DEPUTY, AUDITOR)),
	GRADINGS(Area.ORGANISATIONS, "分类定级", "/gradings", withRole(BRANCH_SECRETARY, BRANCH_COMMITTEE, GENERAL_BRANCH,
			ORG_DEPARTMENT, PARTY_OFFICE, COLLEGE_COMMITTEE)),
	RECTIFICATIONS(Area.ORGANISATIONS, "整改提高", "/rectifications", withRole(MEMBER, PROBATIONARY, BRANCH_SECRETARY,
			BRANCH_COMMITTEE, GENERAL_BRANCH, ORG_DEPARTMENT, PARTY_OFFICE, COLLEGE_COMMITTEE)),
	AWARDS(Area.ORGANISATIONS, "评选表彰", "/awards", withRole(APPLICANT).negate().and(Visitor::acts)),
	NOTICES(Area.ORGANISATIONS, "公示", "/notices", withRole(APPLICANT).negate().and(Visitor::acts)),
	BUDGET(Area.ORGANISATIONS, "党务经费", "/budget", withRole(MEMBER, PROBATIONARY, BRANCH_SECRETARY, GENERAL_BRANCH,
			PARTY_OFFICE, ORG_DEPARTMENT, FINANCE, COLLEGE_COMMITTEE, COLLEGE_SECRETARY, COLLEGE_DEPUTY, AUDITOR)),
	CALENDAR(Area.ORGANISATIONS, "工作日历", "/calendar", withRole(ORG_DEPARTMENT, PARTY_OFFICE)),
	PAPER_TEMPLATES(Area.SYSTEM, "文书模板", "/paper-templates", withRole(PARTY_OFFICE)),
	HISTORY(Area.SYSTEM, "办理记录", "/history", withRole(PARTY_OFFICE, AUDITOR)),
	MONITORING(Area.SYSTEM, "流程监控", "/camunda/app/cockpit/default/", withRole(PARTY_OFFICE)
			.or(Visitor::administrator)),
	ADMINISTRATION(Area.SYSTEM, "系统管理", "/camunda/app/admin/default/", Visitor::administrator);
	// @formatter:on

	private final Area area;

	private final String title;

	private final String path;

	private final Predicate<Visitor> audience;

	Menu(Area area, String title, String path, Predicate<Visitor> audience) {
		this.area = area;
		this.title = title;
		this.path = path;
		this.audience = audience;
	}

	static List<Section> of(Visitor visitor) {
		var areas = Arrays.stream(values())
			.filter((entry) -> entry.audience.test(visitor))
			.collect(Collectors.groupingBy((entry) -> entry.area, TreeMap::new, Collectors.toList()));
		return areas.entrySet().stream().map((area) -> new Section(area.getKey(), area.getValue())).toList();
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
