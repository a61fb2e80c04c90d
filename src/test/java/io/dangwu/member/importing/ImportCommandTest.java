package io.dangwu.member.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import io.dangwu.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The import from the command line. */
@ApplicationTest
class ImportCommandTest {

	@Autowired
	private ImportCommand command;

	@Autowired
	private ImportTrial imports;

	@TempDir
	private Path folder;

	private final ByteArrayOutputStream told = new ByteArrayOutputStream();

	@Test
	void looksFirstAndImportsThen() throws IOException {
		var file = file(unit("党总支"));
		var before = this.imports.extent();

		assertThat(run(file, true)).isEqualTo(ImportCommand.DONE);
		assertThat(this.told.toString(StandardCharsets.UTF_8)).contains("Dry run, nothing written", "组织：新增/new 1");
		assertThat(this.imports.extent()).isEqualTo(before);
		assertThat(run(file, false)).isEqualTo(ImportCommand.DONE);
		assertThat(this.told.toString(StandardCharsets.UTF_8)).contains("Imported");
		assertThat(this.imports.extent()).isNotEqualTo(before);
	}

	@Test
	void writesTheMarkedWorkbookBesideTheFaultyOne() throws IOException {
		var file = file(unit("党小组"));

		assertThat(run(file, false)).isEqualTo(ImportCommand.FAULTY);
		assertThat(this.told.toString(StandardCharsets.UTF_8)).contains("1 处错误", "Nothing written");
		assertThat(this.folder.resolve("register-错误已标出.xlsx")).isNotEmptyFile();
	}

	@Test
	void tellsWhatItCanNotRead() throws IOException {
		assertThat(run(file(new byte[] { 1, 2 }), false)).isEqualTo(ImportCommand.UNREADABLE);
		assertThat(run(this.folder.resolve("nowhere.xlsx"), false)).isEqualTo(ImportCommand.UNREADABLE);
		assertThat(this.told.toString(StandardCharsets.UTF_8)).contains("这不是 Excel 工作簿", "无法读取文件");
	}

	private int run(Path file, boolean dry) {
		return this.command.run(file, dry, new PrintStream(this.told, true, StandardCharsets.UTF_8));
	}

	private Path file(byte[] content) throws IOException {
		return Files.write(this.folder.resolve("register.xlsx"), content);
	}

	private byte[] unit(String type) {
		return new TestWorkbook().sheet("组织", "组织代码", "组织名称", "组织类型", "上级组织")
			.row(this.imports.fresh().unit(), "命令行党总支", type, "ZZ00")
			.bytes();
	}

}
