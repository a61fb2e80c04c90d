package io.dangwu.member.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.dangwu.ApplicationTest;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static io.dangwu.member.importing.TestWorkbook.idNumber;
import static org.assertj.core.api.Assertions.assertThat;

/** A workbook with thirty faults of different kinds comes back with thirty marks. */
@ApplicationTest
class ThirtyErrorsTest {

	private static final String[] PERSON = { "党员编号", "姓名", "性别", "民族", "出生年月", "身份证号", "人员类别", "学号", "入校日期", "预计离校日期",
			"身份", "申请入党时间", "确定积极分子日期", "确定发展对象日期", "入党时间", "审批日期", "预备期满日期", "转正时间", "所在支部", "党费交至", "手机号", "邮箱" };

	@Autowired
	private ImportTrial imports;

	@Test
	void comeBackAsThirtyMarksInTheRightCellsAndNothingIsWritten() {
		var before = this.imports.extent();

		var trial = this.imports.write(workbook().bytes());

		assertThat(marked(trial.annotated())).isEqualTo(new TreeMap<>(Map.of( //
				"组织", List.of("A3", "B4", "C5", "E6", "E7", "E8", "M9"), //
				"任职", List.of("A3", "B4", "B5", "C6", "E7"), //
				"党员", List.of("A3", "B4", "C5", "D6", "E7", "F8", "F9", "F10", "G11", "H12", "J13", "K14", "L15", "O16",
						"R17", "S18", "T19", "U20"))));
		assertThat(trial.run().findings().size()).isEqualTo(30);
		assertThat(this.imports.extent()).isEqualTo(before);
	}

	@Test
	void areExplainedWithWhatWasFoundWhatIsExpectedAndAnExample() {
		var annotated = TestWorkbook.open(this.imports.check(workbook().bytes()).annotated());

		var people = annotated.getSheet("党员");
		var comment = people.getRow(3).getCell(1).getCellComment().getString().getString();
		assertThat(comment).contains("“姓名”填写为“李”", "应为 2 至 30 个字", "例如：张三");
		assertThat(people.getRow(0).getCell(PERSON.length).getStringCellValue()).isEqualTo("错误说明");
		assertThat(people.getRow(3).getCell(PERSON.length).getStringCellValue()).contains("应为 2 至 30 个字");
		assertThat(people.getRow(1).getCell(PERSON.length)).isNull();
	}

	@Test
	void keepsTheFormatsAndTheCommentsThatWereThere() {
		var workbook = workbook().with((book) -> decorate(book, "党员"));

		var people = TestWorkbook.open(this.imports.check(workbook.bytes()).annotated()).getSheet("党员");

		assertThat(people.getRow(3).getCell(5).getCellStyle().getFillForegroundColor())
			.isEqualTo(IndexedColors.AQUA.getIndex());
		assertThat(people.getRow(3).getCell(5).getCellComment().getString().getString()).isEqualTo("请核对");
		assertThat(people.getColumnWidth(1)).isEqualTo(6_000);
	}

	@Test
	void canBePutRightInTheWorkbookThatCameBack() {
		var annotated = TestWorkbook.open(this.imports.check(workbook().bytes()).annotated());
		annotated.getSheet("党员").getRow(3).getCell(1).setCellValue("李四");

		var again = this.imports.check(TestWorkbook.bytes(annotated));

		assertThat(again.run().findings().size()).isEqualTo(29);
		assertThat(marked(again.annotated()).get("党员")).doesNotContain("B4").contains("A3");
		var people = TestWorkbook.open(again.annotated()).getSheet("党员");
		assertThat(people.getRow(3).getCell(1).getCellComment()).isNull();
		assertThat(people.getRow(3).getCell(PERSON.length)).isNull();
		assertThat(people.getRow(0).getCell(PERSON.length + 1)).isNull();
		assertThat(people.getCellComments()).hasSize(17);
	}

	private static void decorate(XSSFWorkbook book, String name) {
		var sheet = book.getSheet(name);
		var style = book.createCellStyle();
		style.setFillForegroundColor(IndexedColors.AQUA.getIndex());
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		var cell = sheet.getRow(3).getCell(5);
		cell.setCellStyle(style);
		var comment = sheet.createDrawingPatriarch().createCellComment(book.getCreationHelper().createClientAnchor());
		comment.setString(book.getCreationHelper().createRichTextString("请核对"));
		cell.setCellComment(comment);
		sheet.setColumnWidth(1, 6_000);
	}

	/** The cells with our fill and a comment, by sheet. */
	private static Map<String, List<String>> marked(byte[] content) {
		var marked = new TreeMap<String, List<String>>();
		TestWorkbook.open(content).forEach((sheet) -> {
			var cells = new ArrayList<String>();
			sheet.forEach((row) -> row.forEach((cell) -> {
				var colour = ((XSSFCell) cell).getCellStyle().getFillForegroundXSSFColor();
				if (colour != null && "FFFFCDD3".equals(colour.getARGBHex())) {
					assertThat(cell.getCellComment()).as(cell.getAddress().toString()).isNotNull();
					cells.add(cell.getAddress().formatAsString());
				}
			}));
			assertThat(((XSSFSheet) sheet).getCellComments()).hasSize(cells.size());
			marked.put(sheet.getSheetName(), cells);
		});
		return marked;
	}

	private static TestWorkbook workbook() {
		var workbook = new TestWorkbook()
			.sheet("组织", "组织代码", "组织名称", "组织类型", "组织类别", "上级组织", "覆盖单位", "联合设置理由", "在校学生数", "成立日期", "批准文号", "批准理由",
					"最近换届日期", "任期")
			.row("QA01", "第一党总支", "党总支", null, "ZZ00")
			.row("QA1", "第二党总支", "党总支", null, "ZZ00")
			.row("QA03", "三", "党总支", null, "ZZ00")
			.row("QA04", "第四党总支", "党委", null, "ZZ00")
			.row("QA05", "第五党总支", "党总支", null, "QX99")
			.row("QA01-T05", "循环党支部", "党支部", null, "QA01-T05")
			.row("QA01-T06", "第六党支部", "党支部", null, "ZZ00")
			.row("QA01-T07", "第七党支部", "党支部", null, "QA01", null, null, null, null, null, null, null, 99)
			.row("QA01-T01", "第一党支部", "党支部", "教师", "QA01", "会计教研室", null, 20, "2011-03-01", null, null, "2011/4/2",
					"3");
		workbook.sheet("任职", "组织代码", "职务", "任职人编号", "姓名", "任职日期", "免职日期")
			.row("QA01-T01", "书记", "M96000001", "张三", "2012-01-05")
			.row("QX77", "书记", "M96000001", "张三", "2012-01-05")
			.row("QA01-T01", "部长", "M96000001", "张三", "2012-01-05")
			.row("QA01-T01", "书记", "M96000099", "同名", "2012-02-05")
			.row("QA01-T01", "委员", "M97999999", "无名", "2012-01-05")
			.row("QA01-T01", "副书记", "M96000001", "张三", "2012-13-05");
		workbook.sheet("党员", PERSON);
		full(workbook, 1, Map.of(0, "M96000001", 1, "张三"));
		full(workbook, 2, Map.of(0, "M9600"));
		full(workbook, 3, Map.of(1, "李"));
		full(workbook, 4, Map.of(2, "女"));
		full(workbook, 5, Map.of(3, "火星族"));
		full(workbook, 6, Map.of(4, "1980-07"));
		full(workbook, 7, Map.of(5, "990009198001010016"));
		full(workbook, 8, Map.of(5, idNumber("1980-01-01", 1)));
		full(workbook, 9, Map.of(5, 990009198001010015.0));
		full(workbook, 10, Map.of(6, "外聘"));
		full(workbook, 11, Map.of(7, "20120101"));
		full(workbook, 12, Map.of(8, "2010-09-01", 9, "2010-08-01"));
		full(workbook, 13, Map.of(10, "积极分子"));
		full(workbook, 14, Map.of(11, "1997-12-31"));
		full(workbook, 15, Map.of(14, "2005年2月30日"));
		full(workbook, 16, Map.of(17, ""));
		full(workbook, 17, Map.of(18, "QX88-T01"));
		full(workbook, 18, Map.of(19, "2030-01"));
		full(workbook, 19, Map.of(20, "12345"));
		full(workbook, 20, Map.of(0, "M96000099", 1, "同名"));
		return workbook;
	}

	/** A full member whose line is right but for some cells. */
	private static void full(TestWorkbook workbook, int sequence, Map<Integer, Object> otherwise) {
		Object[] cells = { null, "王五", null, "汉", null, idNumber("1980-01-01", 2 * sequence - 1), "教职工", null, null,
				null, "正式党员", "2003.10.8", "2004/4/10", "20050520", "2005年11月18日", "2005-12-20", "2006-11-18",
				"2006-11-18", "QA01-T01", "2012-03", 19900000000L + sequence, null };
		otherwise.forEach((place, value) -> cells[place] = value);
		workbook.row(cells);
	}

}
