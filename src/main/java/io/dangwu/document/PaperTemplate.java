package io.dangwu.document;

import java.util.List;

/**
 * The template of a paper with its changes, the latest first.
 */
public record PaperTemplate(PaperKind kind, List<TemplateVersion> versions) {

	public boolean isBundled() {
		return this.versions.isEmpty() || this.versions.get(0).bundled();
	}

}
