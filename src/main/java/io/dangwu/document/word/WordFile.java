package io.dangwu.document.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * A Word file taken apart; what is none, or grows out of all proportion, is refused.
 */
public record WordFile(byte[] bytes, Map<String, byte[]> parts) {

	static final String BODY = "word/document.xml";

	private static final int LARGEST_UNPACKED = 30 * 1024 * 1024;

	private static final int MOST_PARTS = 500;

	public static WordFile of(byte[] bytes) {
		var parts = unpacked(bytes);
		if (!parts.containsKey(BODY) || !parts.containsKey("[Content_Types].xml")) {
			throw none();
		}
		return new WordFile(bytes, parts);
	}

	private static Map<String, byte[]> unpacked(byte[] bytes) {
		var parts = new LinkedHashMap<String, byte[]>();
		try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			var room = LARGEST_UNPACKED;
			for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
				var content = read(zip, room);
				room -= content.length;
				parts.put(part.getName(), content);
				Verdict.refusedIf(parts.size() > MOST_PARTS, "文件内部的部件过多，不能作为模板；请新建 Word 文档，复制文字后另存为 .docx").orThrow();
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			throw none();
		}
		return parts;
	}

	private static byte[] read(InputStream part, int room) throws IOException {
		var content = part.readNBytes(room + 1);
		Verdict.refusedIf(content.length > room, "文件解压后异常庞大（疑似压缩炸弹），没有接收；模板解压后不能超过 30 MB").orThrow();
		return content;
	}

	/** A part as a tree; a part that names a document type is refused. */
	Document tree(String part) {
		try {
			var factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			var builder = factory.newDocumentBuilder();
			builder.setErrorHandler(null);
			return builder.parse(new ByteArrayInputStream(this.parts.get(part)));
		}
		catch (SAXException | IOException ex) {
			throw none();
		}
		catch (ParserConfigurationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static RegulationViolated none() {
		return new RegulationViolated(
				Verdict.refused("这不是 Word 文档（.docx），或者文件已经损坏；请在 Word 或者 WPS 中打开，另存为“Word 文档（.docx）”后再上传"));
	}

}
