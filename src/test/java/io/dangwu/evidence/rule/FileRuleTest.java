package io.dangwu.evidence.rule;

import io.dangwu.regulation.RegulationViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FileRuleTest {

	@ParameterizedTest
	@CsvSource({ "总结.pdf, application/pdf, PDF", "照片.JPG, image/jpeg, JPEG", "照片.png, image/png, PNG",
			"记录.docx, application/x-tika-ooxml, WORD", "名单.xlsx, application/x-tika-ooxml, EXCEL",
			"记录.doc, application/x-tika-msoffice, OLD_WORD" })
	void takesWhatItsContentSays(String name, String content, FileKind kind) {
		assertThat(FileRule.kind(name, content)).isEqualTo(kind);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			总结.pdf,  application/x-msdownload, 内容与扩展名不符
			总结.pdf,  image/png,                内容与扩展名不符
			记录.docx, application/zip,          内容与扩展名不符
			程序.exe,  application/x-msdownload, 只能上传
			网页.html, text/html,                只能上传
			总结,      application/pdf,          只能上传
			""")
	void refusesEverythingElse(String name, String content, String reason) {
		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(() -> FileRule.kind(name, content))
			.withMessageContaining(reason);
	}

	@ParameterizedTest
	@CsvSource({ "../../etc/总结.pdf, 总结.pdf", "'C:\\资料\\总结.pdf', 总结.pdf", "..总结.pdf, 总结.pdf",
			"'总<b>结\"|?*.pdf', 总b结.pdf" })
	void keepsTheBareName(String uploaded, String kept) {
		assertThat(FileRule.name(uploaded)).isEqualTo(kept);
	}

	@Test
	void keepsTheEndOfALongName() {
		assertThat(FileRule.name("长".repeat(300) + ".pdf")).hasSize(120).endsWith(".pdf");
	}

	@ParameterizedTest
	@CsvSource({ "0, false", "1, true", "10485760, true", "10485761, false" })
	void refusesEmptyAndLargeFiles(long bytes, boolean taken) {
		assertThat(FileRule.size(bytes, 10_485_760).isAllowed()).isEqualTo(taken);
	}

}
