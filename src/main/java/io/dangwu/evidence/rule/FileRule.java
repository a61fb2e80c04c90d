package io.dangwu.evidence.rule;

import java.util.Locale;

import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;

/**
 * A file is taken when it is not too large and its content is what its name says.
 */
public final class FileRule {

	private static final int LONGEST_NAME = 120;

	private static final int MEGABYTE = 1024 * 1024;

	private FileRule() {
	}

	/** Whether the size suits. */
	public static Verdict size(long bytes, long largest) {
		return Verdict.refusedIf(bytes == 0, "请选择要上传的文件；空文件不能上传")
			.and(Verdict.refusedIf(bytes > largest, "文件不能超过 %d MB，请压缩或者拆分后再上传".formatted(largest / MEGABYTE)));
	}

	/**
	 * The kind of a file; one that is not taken is refused.
	 * @param content its media type as found in its content
	 */
	public static FileKind kind(String name, String content) {
		var ending = ending(name);
		return FileKind.of(ending, content)
			.orElseThrow(() -> new RegulationViolated(Verdict.refused(
					FileKind.knows(ending) ? "“%s”的内容与扩展名不符，不能上传；请上传真实的 PDF、JPG、PNG、Word 或者 Excel 文件".formatted(name)
							: "只能上传 PDF、JPG、PNG、Word 或者 Excel 文件")));
	}

	/** The bare name without path and signs that a file system or a page may mistake. */
	public static String name(String uploaded) {
		var bare = uploaded.substring(Math.max(uploaded.lastIndexOf('/'), uploaded.lastIndexOf('\\')) + 1)
			.replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*;%&]", "")
			.replaceAll("^[.\\s]+", "")
			.strip();
		return (bare.length() > LONGEST_NAME) ? bare.substring(bare.length() - LONGEST_NAME) : bare;
	}

	private static String ending(String name) {
		return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}

}
