package io.dangwu.document.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import com.deepoove.poi.template.MetaTemplate;

/**
 * Fills the names in double braces of a Word file.
 */
public final class Filling {

	private final Configure configure;

	/** What repeats by these names may repeat as a row of a table too. */
	public Filling(Collection<String> repeated) {
		var rules = Configure.builder().useDefaultEL(true).setValidErrorHandler(new Configure.AbortHandler());
		repeated.forEach((name) -> rules.bind(name, new LoopRowTableRenderPolicy(true)));
		this.configure = rules.build();
	}

	public byte[] fill(byte[] template, Map<String, Object> facts) {
		return with(template, (compiled) -> {
			try (var filled = new ByteArrayOutputStream()) {
				compiled.render(facts).write(filled);
				return filled.toByteArray();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	/** The names as they stand in the template. */
	<T> T read(byte[] template, Function<List<MetaTemplate>, T> reading) {
		return with(template, (compiled) -> reading.apply(compiled.getElementTemplates()));
	}

	private <T> T with(byte[] template, Function<XWPFTemplate, T> use) {
		try (var compiled = XWPFTemplate.compile(new ByteArrayInputStream(template), this.configure)) {
			return use.apply(compiled);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
