package io.dangwu.ballot.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What may be marked on a ballot.
 *
 * @param lines candidates or motions by their id, in the order of the paper
 * @param seats how many names may be approved at most
 * @param writeIns who may be written in by whoever votes against; nobody where it is not
 * admitted
 */
public record Paper(Map<UUID, String> lines, int seats, Map<UUID, String> writeIns) {

	public Paper {
		lines = new LinkedHashMap<>(lines);
		writeIns = new LinkedHashMap<>(writeIns);
	}

	String name(UUID line) {
		return this.lines.getOrDefault(line, this.writeIns.getOrDefault(line, "所选的人"));
	}

}
