package io.dangwu.member.importing.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * What a file is by its content, whatever its name says; each kind that is no workbook of
 * ours comes with the answer for whoever sent it.
 */
enum FileKind {

	WORKBOOK(""),

	EMPTY("文件是空的，请重新选择文件"),

	OLD_WORKBOOK("这是旧格式的 Excel 工作簿（.xls），只改扩展名不行；请用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”后上传"),

	BINARY_WORKBOOK("这是二进制格式的 Excel 工作簿（.xlsb）；请用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”后上传"),

	LOCKED("工作簿设有打开密码，系统无法读取；请在 Excel 或 WPS 中取消打开密码，重新保存后上传"),

	SOMETHING_ELSE("这不是 Excel 工作簿；请上传扩展名为 .xlsx 的工作簿，可以先下载模板");

	private final String answer;

	FileKind(String answer) {
		this.answer = answer;
	}

	static void check(byte[] content) throws IOException {
		var kind = of(content);
		if (kind != WORKBOOK) {
			throw new WorkbookRefused(kind.answer);
		}
	}

	private static FileKind of(byte[] content) throws IOException {
		if (content.length == 0) {
			return EMPTY;
		}
		return switch (FileMagic.valueOf(content)) {
			case OOXML -> ofPacked(content);
			case OLE2 -> ofCompound(content);
			case BIFF2, BIFF3, BIFF4 -> OLD_WORKBOOK;
			default -> SOMETHING_ELSE;
		};
	}

	private static FileKind ofPacked(byte[] content) throws IOException {
		try (var archive = new Archive(content)) {
			if (archive.has(WorkbookFile.PART)) {
				return WORKBOOK;
			}
			return archive.has("xl/workbook.bin") ? BINARY_WORKBOOK : SOMETHING_ELSE;
		}
	}

	/**
	 * Old files of all Office programs, and new ones under a password.
	 */
	private static FileKind ofCompound(byte[] content) {
		try (var files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
			if (files.getRoot().hasEntry(Decryptor.DEFAULT_POIFS_ENTRY)) {
				return LOCKED;
			}
			var isWorkbook = files.getRoot().hasEntry("Workbook") || files.getRoot().hasEntry("Book");
			return isWorkbook ? OLD_WORKBOOK : SOMETHING_ELSE;
		}
		catch (IOException | RuntimeException ex) {
			return SOMETHING_ELSE;
		}
	}

}
