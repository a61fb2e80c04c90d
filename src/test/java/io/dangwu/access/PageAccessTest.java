package io.dangwu.access;

import io.dangwu.ApplicationTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Which application and which entry of the menu is for whom. */
@ApplicationTest
class PageAccessTest {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					user      | tasklist | cockpit | admin | menu
					M01110001 | 200      | 403     | 403   | 首页 任务办理 支部大会 投票 登记入党申请人 发展工作 即将离校 党员信息 组织关系转接 民主评议 关怀帮扶 导入导出 组织机构 换届选举 年度活动 分类定级 整改提高 评选表彰 公示 党务经费
					M01110004 | 200      | 403     | 403   | 首页 任务办理 支部大会 投票 发展工作 即将离校 党员信息 组织关系转接 民主评议 关怀帮扶 导入导出 组织机构 组织设置检查 换届选举 年度活动 分类定级 整改提高 评选表彰 公示 党务经费
					M07320008 | 200      | 403     | 403   | 首页 任务办理 支部大会 投票 发展工作 即将离校 培训班 党员信息 组织关系转接 民主评议 处分和党员权利 关怀帮扶 导入导出 组织机构 组织设置检查 换届选举 年度活动 分类定级 整改提高 评选表彰 公示 党务经费 工作日历
					M07310008 | 200      | 200     | 403   | 首页 任务办理 支部大会 投票 发展工作 党员信息 导入导出 组织机构 组织设置检查 换届选举 年度活动 分类定级 整改提高 评选表彰 公示 党务经费 工作日历 文书模板 办理记录 流程监控
					M07370008 | 200      | 403     | 403   | 首页 任务办理 支部大会 投票 组织机构 整改提高 评选表彰 公示 党务经费
					M07330008 | 200      | 403     | 403   | 首页 任务办理 支部大会 投票 培训班 组织机构 整改提高 评选表彰 公示 党务经费
					M07340008 | 200      | 403     | 403   | 首页 任务办理 支部大会 投票 处分和党员权利 证件号码查看记录 组织机构 整改提高 评选表彰 公示 党务经费
					M07340009 | 200      | 403     | 403   | 首页 任务办理 支部大会 投票 证件号码查看记录 组织机构 年度活动 整改提高 评选表彰 公示 党务经费 办理记录
					admin     | 403      | 200     | 200   | 首页 流程监控 系统管理
					""",
			useHeadersInDisplayName = true)
	void showsEveryRoleItsOwn(String userId, int tasklist, int cockpit, int admin, String menu) {
		var browser = new Browser(this.port).signedIn(userId, Cast.PASSWORD);

		assertThat(browser.open("/camunda/app/tasklist/default/").statusCode()).isEqualTo(tasklist);
		assertThat(browser.open("/camunda/app/cockpit/default/").statusCode()).isEqualTo(cockpit);
		assertThat(browser.open("/camunda/app/admin/default/").statusCode()).isEqualTo(admin);
		assertThat(browser.menu()).isEqualTo(menu);
		assertThat(browser.open("/home").body()).as("every entry and duty is explained").doesNotContain("??");
	}

}
