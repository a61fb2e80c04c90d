package io.dangwu.document;

import java.util.Map;
import java.util.Set;

import io.dangwu.document.word.BundledTemplate;
import io.dangwu.document.word.Filling;
import io.dangwu.document.word.Fitness;
import io.dangwu.document.word.Marks;
import io.dangwu.document.word.WordFile;
import io.dangwu.document.word.WordPage;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes papers from the templates that the office has drawn in Word, as Word and as PDF.
 */
@Service
@Transactional(readOnly = true)
public class WordPapers {

	private final TemplateStore store;

	private final PdfPrinter printer;

	WordPapers(TemplateStore store, PdfPrinter printer) {
		this.store = store;
		this.printer = printer;
	}

	/**
	 * The paper as a Word file.
	 * @param facts a text for each placeholder, a list of such facts for each that
	 * repeats
	 */
	public byte[] word(PaperKind kind, Map<String, ?> facts) {
		var template = template(kind);
		Verdict
			.refusedIf(!names(kind, template).isAllowed(),
					"“%s”的模板与系统不相符，请党办在“文书模板”中重新上传或者恢复默认模板".formatted(kind.title()))
			.orThrow();
		return fill(kind, template, PaperFacts.of(kind.placeholders(), facts));
	}

	/** The same paper as a PDF. */
	public byte[] pdf(PaperKind kind, Map<String, ?> facts) {
		return print(word(kind, facts));
	}

	/** The template in use. */
	byte[] template(PaperKind kind) {
		return this.store.versions(kind.id())
			.stream()
			.findFirst()
			.flatMap((latest) -> this.store.content(kind.id(), latest.id()))
			.orElseGet(() -> BundledTemplate.of(kind.id()));
	}

	/** What the paper looks like, with the names of the placeholders in their places. */
	byte[] sample(PaperKind kind, byte[] template) {
		return print(fill(kind, template, PaperFacts.of(kind.placeholders(), PaperFacts.sample(kind.placeholders()))));
	}

	/** Whether a file will do as a template of this paper. */
	Verdict check(PaperKind kind, byte[] template) {
		var fitness = Fitness.of(WordFile.of(template));
		if (!fitness.isAllowed()) {
			return fitness;
		}
		var names = names(kind, template);
		return names.isAllowed() ? whole(kind, template) : names;
	}

	private static Verdict names(PaperKind kind, byte[] template) {
		try {
			var repeated = PaperKinds.repeated(kind);
			return new TemplateCheck(kind, Marks.in(template, new Filling(repeated), Set.copyOf(repeated))).verdict();
		}
		catch (RegulationViolated refusal) {
			return refusal.verdict();
		}
	}

	/** A pair of braces that is left over was never closed. */
	private static Verdict whole(PaperKind kind, byte[] template) {
		var sample = PaperFacts.of(kind.placeholders(), PaperFacts.sample(kind.placeholders()));
		var text = WordPage.of(WordFile.of(fill(kind, template, sample)));
		return Verdict.refusedIf(text.contains("{{") || text.contains("}}"),
				"有占位符没有写完整：每个“{{”都要有对应的“}}”，中间只写名称，例如“{{年度}}”");
	}

	private static byte[] fill(PaperKind kind, byte[] template, Map<String, Object> facts) {
		return new Filling(PaperKinds.repeated(kind)).fill(template, facts);
	}

	private byte[] print(byte[] word) {
		return this.printer.print(WordPage.of(WordFile.of(word)));
	}

}
