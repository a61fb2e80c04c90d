package io.dangwu.development;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Knows which tasks of cases wait, and for whom. */
public interface CaseTasks {

	/** By business key; a case that waits for nobody is missing. */
	Map<String, List<WaitingTask>> waiting(Collection<String> businessKeys);

	default List<WaitingTask> waiting(String businessKey) {
		return waiting(List.of(businessKey)).getOrDefault(businessKey, List.of());
	}

}
