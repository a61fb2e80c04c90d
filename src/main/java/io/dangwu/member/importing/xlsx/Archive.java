package io.dangwu.member.importing.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The packed parts of a workbook, read from memory so that nobody's data lie in a
 * temporary file; a part that grows out of all proportion is refused.
 */
final class Archive implements AutoCloseable {

	private static final int RATIO = 100;

	private static final long SMALL = 1L << 20;

	private static final long LARGEST = 1L << 30;

	private final ZipFile zip;

	Archive(byte[] content) {
		try {
			this.zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get();
		}
		catch (IOException ex) {
			throw WorkbookFile.damaged();
		}
	}

	boolean has(String part) {
		return this.zip.getEntry(part) != null;
	}

	List<String> parts() {
		return Collections.list(this.zip.getEntries()).stream().map(ZipArchiveEntry::getName).toList();
	}

	InputStream open(String part) throws IOException {
		var entry = this.zip.getEntry(part);
		if (entry == null) {
			throw new WorkbookRefused("工作簿缺少内容（%s），请在 Excel 或 WPS 中重新保存后上传".formatted(part));
		}
		return new Guarded(this.zip.getInputStream(entry), entry.getCompressedSize());
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

	/**
	 * Stops a zip bomb before it goes off.
	 */
	private static final class Guarded extends FilterInputStream {

		private final long limit;

		private long read;

		Guarded(InputStream in, long packed) {
			super(in);
			this.limit = Math.min(LARGEST, Math.max(SMALL, packed * RATIO));
		}

		@Override
		public int read() throws IOException {
			var one = super.read();
			count((one < 0) ? 0 : 1);
			return one;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			var many = super.read(buffer, offset, length);
			count(Math.max(0, many));
			return many;
		}

		private void count(int bytes) {
			this.read += bytes;
			if (this.read > this.limit) {
				throw new WorkbookRefused("文件解压后异常庞大（疑似压缩炸弹），已停止读取；请删除多余的空行空列，重新保存后上传");
			}
		}

	}

}
