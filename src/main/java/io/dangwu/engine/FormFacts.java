package io.dangwu.engine;

import java.util.Map;

/**
 * What the forms of one process are opened with: known answers and the choices of lists.
 * Computed whenever a form is opened and never stored in the engine.
 */
public interface FormFacts {

	/** The id of the process whose forms these are. */
	String process();

	/** The values for one form, by field key or by {@code valuesKey}. */
	Map<String, Object> of(String task, String businessKey);

}
