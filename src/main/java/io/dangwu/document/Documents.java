package io.dangwu.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;

/**
 * Prints a paper from a template under {@code templates/}, which has to be well-formed
 * XML and stands in the frame {@code document/paper}.
 */
@Service
public class Documents {

	private static final ClassPathResource SONG = new ClassPathResource("document/noto-serif-sc-regular.ttf");

	private static final int NORMAL_WEIGHT = 400;

	private final SpringTemplateEngine templates;

	private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

	Documents(SpringTemplateEngine templates) {
		this.templates = templates;
		XRLog.setLoggerImpl(new Slf4jLogger());
	}

	/** The paper as a PDF with its font inside. */
	public byte[] pdf(String template, Map<String, Object> facts) {
		var html = this.templates.process(template, new Context(Locale.SIMPLIFIED_CHINESE, facts));
		try (var out = new ByteArrayOutputStream()) {
			builder(html).toStream(out).run();
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Nothing is fetched from anywhere: a paper is its template and its facts. */
	private PdfRendererBuilder builder(String html) {
		var builder = new PdfRendererBuilder().withHtmlContent(html, null)
			.useFont(Documents::song, "Song", NORMAL_WEIGHT, FontStyle.NORMAL, true)
			.useCacheStore(CacheStore.PDF_FONT_METRICS, this.metrics)
			.useExternalResourceAccessControl((uri, type) -> false,
					ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
		return builder.useExternalResourceAccessControl((uri, type) -> false,
				ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
	}

	private static InputStream song() {
		try {
			return SONG.getInputStream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
