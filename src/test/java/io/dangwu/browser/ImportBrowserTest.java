package io.dangwu.browser;

import java.nio.file.Files;
import java.nio.file.Path;

import com.microsoft.playwright.Page;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The party office brings a workbook in: first it comes back, then it goes in. */
@Visits
class ImportBrowserTest {

	@TempDir
	private Path folder;

	@Test
	void handsAFaultyWorkbookBackAndImportsItOnceItIsPutRight(Demonstration demonstration) throws Exception {
		var page = demonstration.visitAs(demonstration.holderOf("party-office"));

		upload(page, workbook("党委会"));
		assertThat(page.locator("#work")).containsText("共 1 处错误，什么都没有写入");
		var download = page.waitForDownload(() -> page.locator("#work a.button").click());
		download.saveAs(this.folder.resolve("annotated.xlsx"));
		try (var annotated = WorkbookFactory.create(this.folder.resolve("annotated.xlsx").toFile(), null, true)) {
			var cell = annotated.getSheet("组织").getRow(1).getCell(2);
			assertThat(cell.getCellComment().getString().getString()).contains("“组织类型”填写为“党委会”");
		}

		upload(page, workbook("党总支"));
		assertThat(page.locator("#work")).containsText("检查通过，待导入");
		page.locator("#work td a").first().click();
		assertThat(page.locator("#lines + table")).containsText("浏览党总支");
		page.locator("#work form button").click();
		assertThat(page.locator("#work")).containsText("全部写入完成");

		upload(page, workbook("党总支"));
		assertThat(page.locator("#work")).containsText("与系统中的内容完全一致，不需要导入");
	}

	private static void upload(Page page, Path workbook) {
		page.navigate("/imports");
		page.getByLabel("工作簿", new Page.GetByLabelOptions().setExact(false)).setInputFiles(workbook);
		page.locator("form[enctype] button").click();
	}

	private Path workbook(String type) throws Exception {
		var file = this.folder.resolve("组织.xlsx");
		try (var workbook = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
			var sheet = workbook.createSheet("组织");
			String[][] rows = { { "组织代码", "组织名称", "组织类型", "上级组织" }, { "QB01", "浏览党总支", type, "ZZ00" } };
			for (var i = 0; i < rows.length; i++) {
				var row = sheet.createRow(i);
				for (var j = 0; j < rows[i].length; j++) {
					row.createCell(j).setCellValue(rows[i][j]);
				}
			}
			workbook.write(out);
		}
		return file;
	}

}
