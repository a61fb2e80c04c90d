package io.dangwu.evidence;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How large a file may be, and how many a case may have for one thing.
 */
@ConfigurationProperties("dangwu.evidence")
record EvidenceSettings(DataSize largest, int most) {

}
