package io.dangwu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * The workbook of a college of any size, with members and those on the way in the
 * proportion of the demonstration college, and every so many rows a fault.
 */
final class BigWorkbook {

	private static final int IN_A_BRANCH = 200;

	private static final int BRANCHES = 10;

	private static final int MEMBERS_IN_A_HUNDRED = 18;

	private static final int[] WEIGHTS = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };

	private static final LocalDate FIRST_BIRTHDAY = LocalDate.of(1970, 1, 1);

	private static final int BIRTHDAYS = 10_000;

	private final SXSSFWorkbook workbook = new SXSSFWorkbook();

	private final int faultEvery;

	private BigWorkbook(int faultEvery) {
		this.faultEvery = faultEvery;
	}

	/**
	 * @param faultEvery nought for none
	 */
	static Path write(int rows, int faultEvery, Path file) throws IOException {
		var big = new BigWorkbook(faultEvery);
		try (var workbook = big.workbook; var out = Files.newOutputStream(file)) {
			big.fill(rows);
			workbook.write(out);
		}
		return file;
	}

	private void fill(int rows) {
		var branches = (rows + IN_A_BRANCH - 1) / IN_A_BRANCH;
		units(branches);
		var members = sheet("党员", "姓名", "性别", "民族", "出生日期", "公民身份号码", "学历", "人员类别", "职务", "专业技术职务", "党员身份", "申请入党日期",
				"确定积极分子日期", "确定发展对象日期", "入党日期", "审批日期", "预备期满日期", "转正日期", "所在党支部", "党费交至", "手机号码", "电子邮箱");
		var candidates = sheet("发展对象与入党申请人", "姓名", "性别", "民族", "出生日期", "公民身份号码", "学历", "人员类别", "班级", "学号", "入校日期", "预计离校日期",
				"发展阶段", "申请入党日期", "确定积极分子日期", "所在党支部", "手机号码", "电子邮箱");
		for (var person = 0; person < rows; person++) {
			add(person, members, candidates);
		}
	}

	private void units(int branches) {
		var units = sheet("组织", "组织代码", "组织名称", "组织类型", "上级组织");
		row(units, "ZZ00", "学院党委", "学院党委", null);
		for (var branch = 0; branch < branches; branch++) {
			if (branch % BRANCHES == 0) {
				row(units, general(branch), "第%d党总支".formatted(branch / BRANCHES), "党总支", "ZZ00");
			}
			row(units, branch(branch), "第%d党支部".formatted(branch), "党支部", general(branch));
		}
	}

	private void add(int person, Sheet members, Sheet candidates) {
		var birthday = FIRST_BIRTHDAY.plusDays(person % BIRTHDAYS);
		var isMan = person % 2 == 0;
		var name = "测试" + (char) ('一' + person % 5_000) + (char) ('一' + person / 5_000);
		var isFaulty = this.faultEvery > 0 && person % this.faultEvery == 0;
		var sex = (isMan != isFaulty) ? "男" : "女";
		var id = idNumber(birthday, person / BIRTHDAYS * 2 + (isMan ? 1 : 2));
		var branch = branch(person / IN_A_BRANCH);
		var mobile = "199%08d".formatted(person);
		var mail = "p%d@example.edu.cn".formatted(person);
		if (person % 100 < MEMBERS_IN_A_HUNDRED) {
			row(members, name, sex, "汉族", birthday.toString(), id, "研究生", "教职工", "专任教师", "讲师", "正式党员", "2015-10-08",
					"2016-04-10", "2017-05-20", "2017-11-18", "2017-12-20", "2018-11-18", "2018-11-18", branch, "2020-10",
					mobile, mail);
		}
		else {
			row(candidates, name, sex, "汉族", birthday.toString(), id, "高中", "学生", "会计 1 班", "S" + person, "2019-09-01",
					"2099-06-30", "入党积极分子", "2019-10-08", "2020-04-10", branch, mobile, mail);
		}
	}

	private Sheet sheet(String name, String... headings) {
		var sheet = this.workbook.createSheet(name);
		row(sheet, headings);
		return sheet;
	}

	private static void row(Sheet sheet, String... cells) {
		var row = sheet.createRow(sheet.getLastRowNum() + 1);
		for (var place = 0; place < cells.length; place++) {
			if (cells[place] != null) {
				row.createCell(place).setCellValue(cells[place]);
			}
		}
	}

	private static String general(int branch) {
		var number = branch / BRANCHES;
		return "B%c%02d".formatted('A' + number / 100, number % 100);
	}

	private static String branch(int branch) {
		return "%s-T%02d".formatted(general(branch), branch % BRANCHES + 1);
	}

	private static String idNumber(LocalDate birthday, int sequence) {
		var digits = "990001%s%03d".formatted(birthday.format(DateTimeFormatter.BASIC_ISO_DATE), sequence);
		var sum = 0;
		for (var i = 0; i < WEIGHTS.length; i++) {
			sum += WEIGHTS[i] * Character.digit(digits.charAt(i), 10);
		}
		return digits + "10X98765432".charAt(sum % 11);
	}

}
