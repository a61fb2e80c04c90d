package io.dangwu.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Prints well-formed HTML as a PDF with its font inside.
 */
@Component
class PdfPrinter {

	private static final ClassPathResource SONG = new ClassPathResource("document/noto-serif-sc-regular.ttf");

	private static final int NORMAL_WEIGHT = 400;

	private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

	PdfPrinter() {
		XRLog.setLoggerImpl(new Slf4jLogger());
	}

	byte[] print(String html) {
		try (var out = new ByteArrayOutputStream()) {
			builder(html).toStream(out).run();
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Nothing is fetched from anywhere; a picture lies in the page itself. */
	private PdfRendererBuilder builder(String html) {
		var builder = new PdfRendererBuilder().withHtmlContent(html, null)
			.useFont(PdfPrinter::song, "Song", NORMAL_WEIGHT, FontStyle.NORMAL, true)
			.useCacheStore(CacheStore.PDF_FONT_METRICS, this.metrics)
			.useExternalResourceAccessControl((uri, type) -> isInside(uri),
					ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
		return builder.useExternalResourceAccessControl((uri, type) -> isInside(uri),
				ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
	}

	private static boolean isInside(String uri) {
		return uri.startsWith("data:image/");
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
