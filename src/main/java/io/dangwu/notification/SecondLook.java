package io.dangwu.notification;

import java.util.Map;
import java.util.Optional;

/**
 * Looks again at a kind of notice just before it is sent.
 */
public interface SecondLook {

	boolean concerns(String template);

	/**
	 * What the notice says now; empty where it has become pointless and is dropped.
	 */
	Optional<Map<String, Object>> facts(Notification notification);

}
