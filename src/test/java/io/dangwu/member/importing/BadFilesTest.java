package io.dangwu.member.importing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import io.dangwu.ApplicationTest;
import io.dangwu.member.importing.xlsx.WorkbookRefused;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static io.dangwu.member.importing.TestWorkbook.idNumber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Each kind of file that somebody may upload by mistake gets an answer. */
@ApplicationTest
class BadFilesTest {

	private static final String[] PERSON = { "姓名", "公民身份号码", "人员类别", "党员身份", "申请入党日期", "入党日期", "转正日期", "所在党支部", "职务" };

	@Autowired
	private ImportTrial imports;

	@Test
	void anEmptyFile() {
		refused(new byte[0], "文件是空的");
	}

	@Test
	void somethingThatIsNoWorkbook() {
		refused("姓名,身份证号\n张三,1".getBytes(StandardCharsets.UTF_8), "这不是 Excel 工作簿");
		refused(zip("word/document.xml", "<document/>"), "这不是 Excel 工作簿");
	}

	@Test
	void anOldWorkbookUnderANewName() throws IOException {
		var out = new ByteArrayOutputStream();
		try (var old = new HSSFWorkbook()) {
			old.createSheet("党员");
			old.write(out);
		}

		refused(out.toByteArray(), "另存为“Excel 工作簿（*.xlsx）”");
	}

	@Test
	void aBinaryWorkbook() {
		refused(zip("xl/workbook.bin", "x"), ".xlsb");
	}

	@Test
	void aWorkbookUnderAPassword() throws Exception {
		var out = new ByteArrayOutputStream();
		try (var files = new POIFSFileSystem()) {
			var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
			encryptor.confirmPassword("secret");
			try (var locked = encryptor.getDataStream(files)) {
				locked.write(RoundTripTest.college(this.imports.fresh()));
			}
			files.writeFilesystem(out);
		}

		refused(out.toByteArray(), "设有打开密码");
	}

	@Test
	void aZipBomb() {
		refused(bomb(), "压缩炸弹");
	}

	@Test
	void aFileThatWasCutOff() {
		var whole = RoundTripTest.college(this.imports.fresh());

		refused(Arrays.copyOf(whole, whole.length / 2), "文件已损坏");
	}

	@Test
	void aWorkbookWithoutOurSheets() {
		refused(new TestWorkbook().sheet("Sheet1", "姓名", "电话").bytes(), "没有可以导入的工作表");
	}

	@Test
	void anEmptySheetAndAHiddenOneAreTold() {
		var trial = this.imports.check(new TestWorkbook().sheet("党员", PERSON)
			.sheet("组织")
			.sheet("任职", "组织代码", "职务", "任职日期")
			.row("QX01", "书记", "无效")
			.with((book) -> book.setSheetHidden(2, true))
			.bytes());

		assertThat(trial.run().findings().isEmpty()).isTrue();
		assertThat(trial.run().hints()).containsExactly("“任职”工作表是隐藏的，没有读取", "“组织”工作表是空的，没有读取");
	}

	@Test
	void aMissingColumnIsToldOnce() {
		var trial = this.imports
			.check(new TestWorkbook().sheet("党员", "姓名", "公民身份号码", "人员类别", "党员身份", "申请入党日期", "入党日期", "转正日期")
				.row("王五", idNumber("1980-01-01", 201), "教职工", "正式党员", "2003-10-08", "2005-11-18", "2006-11-18")
				.row("赵六", idNumber("1980-01-01", 203), "教职工", "正式党员", "2003-10-08", "2005-11-18", "2006-11-18")
				.bytes());

		assertThat(trial.faults(Tab.MEMBERS)).singleElement().asString().startsWith("1/0 ").contains("缺少必填列“所在党支部”");
	}

	@Test
	void headingsUnderATitleInAnyOrderAndColumnsThatNobodyKnows() {
		var trial = this.imports.check(new TestWorkbook().sheet("党员花名册", "示例职业技术学院党员花名册")
			.row("支部", "血型", "姓　名", "身份证号\n（18位）*", "转正时间", "入党时间", "申请入党时间", "身份", "类别")
			.row("ZZ01-T01", "A", "王五", idNumber("1980-01-01", 205), "2006-11-18", "2005-11-18", "2003-10-08", "正式党员",
					"教师")
			.with((book) -> book.getSheetAt(0).addMergedRegion(new CellRangeAddress(0, 0, 0, 8)))
			.bytes());

		assertThat(trial.faults(Tab.MEMBERS)).isEmpty();
		assertThat(trial.count(Change.NEW)).isEqualTo(1);
		assertThat(trial.run().hints()).containsExactly("“党员”工作表的“血型”列不在模板中，没有读取");
	}

	@Test
	void mergedCellsAndBrokenFormulas() {
		var workbook = new TestWorkbook().sheet("党员", PERSON)
			.row("王五", idNumber("1980-01-01", 207), "教职工", "正式党员", "2003-10-08", "2005-11-18", "2006-11-18", "ZZ01-T01",
					"x")
			.row("赵六", idNumber("1980-01-01", 209), "教职工", "正式党员", "2003-10-08", "2005-11-18", "2006-11-18", null)
			.with((book) -> {
				var sheet = book.getSheetAt(0);
				sheet.addMergedRegion(new CellRangeAddress(1, 2, 7, 7));
				sheet.getRow(1).getCell(8).setCellFormula("1/0");
				sheet.getRow(2).createCell(8).setCellFormula("\"专任\"&\"教师\"");
				book.getCreationHelper().createFormulaEvaluator().evaluateAll();
			});

		var trial = this.imports.check(workbook.bytes());

		assertThat(trial.faults(Tab.MEMBERS)).hasSize(2)
			.anySatisfy((fault) -> assertThat(fault).startsWith("2/7 ").contains("合并单元格", "请取消合并"))
			.anySatisfy((fault) -> assertThat(fault).startsWith("2/8 ").contains("#DIV/0!", "公式出错"));
	}

	private void refused(byte[] file, String answer) {
		assertThatExceptionOfType(WorkbookRefused.class).isThrownBy(() -> this.imports.check(file))
			.withMessageContaining(answer);
	}

	private static byte[] zip(String part, String content) {
		var out = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry(part));
			zip.write(content.getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	/** A workbook whose one sheet is 60 MB of the same blank rows. */
	private static byte[] bomb() {
		var out = new ByteArrayOutputStream();
		try (var workbook = new XSSFWorkbook(); var plain = new ByteArrayOutputStream()) {
			workbook.createSheet("党员");
			workbook.write(plain);
			try (var from = new ZipInputStream(new ByteArrayInputStream(plain.toByteArray()));
					var to = new ZipOutputStream(out)) {
				for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
					to.putNextEntry(new ZipEntry(entry.getName()));
					if (entry.getName().startsWith("xl/worksheets/")) {
						to.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
						var rows = "<row></row>".repeat(1000).getBytes(StandardCharsets.UTF_8);
						for (var i = 0; i < 6000; i++) {
							to.write(rows);
						}
						to.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
					}
					else {
						from.transferTo(to);
					}
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

}
