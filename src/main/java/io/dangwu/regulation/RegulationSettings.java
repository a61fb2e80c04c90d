package io.dangwu.regulation;

import java.time.LocalDate;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a college settles about regulations: a family can be pinned to the edition valid
 * from one day, as for a demonstration.
 */
@ConfigurationProperties("dangwu.regulations")
public record RegulationSettings(@DefaultValue Map<String, LocalDate> pin) {

	public static RegulationSettings unpinned() {
		return new RegulationSettings(Map.of());
	}

}
