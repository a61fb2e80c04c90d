package io.dangwu.document;

import java.util.List;

/**
 * The papers that a feature hands out, declared by it as a bean.
 */
public interface PaperCatalogue {

	List<PaperKind> papers();

}
